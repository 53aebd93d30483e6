import { show } from '../shared/show.ts';
import { OptionsPage } from './options-page.tsx';

show(<OptionsPage />, 'optionsTitle');
