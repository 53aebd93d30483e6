import { show } from '../parts/show.ts';
import { recoverTyped } from '../parts/typed-comments.ts';
import { NotesPage } from './notes-page.tsx';

const named = decodeURIComponent(location.hash.slice(1));
void recoverTyped();
show(<NotesPage focusedNote={named === '' ? null : named} />, 'notesTitle');
