import { show } from '../parts/show.ts';
import { LibraryPage } from './library-page.tsx';

show(<LibraryPage />, 'libraryTitle');
