import { show } from '../shared/show.ts';
import { Panel } from './panel.tsx';

show(<Panel />, 'panelTitle');
