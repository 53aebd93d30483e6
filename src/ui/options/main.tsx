import { show } from '../parts/show.ts';
import { OptionsPage } from './options-page.tsx';

show(<OptionsPage />, 'optionsTitle');
