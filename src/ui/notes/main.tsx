import { show } from '../parts/show.ts';
import { NotesPage } from './notes-page.tsx';

const named = decodeURIComponent(location.hash.slice(1));
show(<NotesPage focusedNote={named === '' ? null : named} />, 'notesTitle');
