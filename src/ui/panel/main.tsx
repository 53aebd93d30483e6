import { show } from '../parts/show.ts';
import { Panel } from './panel.tsx';

show(<Panel />, 'panelTitle');
