import { LIBRARY_PAGE } from '../../limits.ts';
import type { EntryKind } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { listAddress } from './route.ts';
import type { ListFilter } from './route.ts';

type Props = { kind: EntryKind; filter: ListFilter; page: number; total: number };

/** The pages of a list: only one of them is ever drawn. */
export function Pager({ kind, filter, page, total }: Props) {
  const pages = Math.ceil(total / LIBRARY_PAGE);
  if (pages <= 1) return null;
  const link = (to: number, label: string) => (to < 1 || to > pages || to === page ? <span class="faint">{label}</span> : <a href={listAddress(kind, filter, to)}>{label}</a>);
  return (
    <nav class="row pager" aria-label={text('libraryPages')}>
      {link(1, text('libraryFirst'))}
      {link(page - 1, text('libraryPrevious'))}
      <span>{text('libraryPage', page, pages)}</span>
      {link(page + 1, text('libraryNext'))}
      {link(pages, text('libraryLast'))}
    </nav>
  );
}
