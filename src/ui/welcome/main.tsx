import { show } from '../parts/show.ts';
import { WelcomePage } from './welcome-page.tsx';

show(<WelcomePage />, 'welcomeTitle');
