import type { EntryLink } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';
import { entryAddress } from '../parts/entry-address.ts';

/** A link to an entry; claims with their verdict. */
export function EntryAnchor({ link }: { link: EntryLink }) {
  return (
    <>
      {link.verdict !== null && <><VerdictLabel verdict={link.verdict} /> </>}
      <a href={entryAddress(link)}>{link.title}</a>
    </>
  );
}

/** Entries that belong to the one on screen, under a heading; nothing where there are none. */
export function LinkList({ heading, links }: { heading: string; links: readonly EntryLink[] }) {
  if (links.length === 0) return null;
  return (
    <section class="linked">
      <h3>{text(heading)}</h3>
      <ul>
        {links.map((link) => <li key={`${link.kind} ${link.id}`}><EntryAnchor link={link} /></li>)}
      </ul>
    </section>
  );
}
