import { show } from '../parts/show.ts';
import { recoverTyped } from '../parts/typed-comments.ts';
import { Panel } from './panel.tsx';

void recoverTyped();
show(<Panel />, 'panelTitle');
