import { show } from '../parts/show.ts';
import { LookUpPage } from './look-up-page.tsx';

show(<LookUpPage />, 'lookUpPageTitle');
