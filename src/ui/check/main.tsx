import { show } from '../parts/show.ts';
import { CheckPage } from './check-page.tsx';

show(<CheckPage />, 'checkPageTitle');
