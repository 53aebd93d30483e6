import type { TermEntry } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { DepositFacts } from './map/deposit-facts.tsx';
import { LinkList } from './links.tsx';
import { listAddress, MAP_ADDRESS } from './route.ts';
import { groupText } from './words.ts';

/** An entry of the glossary: what it means, its other names; of a deposit where it lies and who holds the ground. */
export function TermView({ entry: { group, otherNames, text: meaning, deposit, sources, claims } }: { entry: TermEntry }) {
  return (
    <>
      <p class="row">
        <a href={listAddress('term', { group })}>{groupText(group)}</a>
        {otherNames.length > 0 && <span class="faint">{text('libraryAlso', otherNames.join(', '))}</span>}
      </p>
      <p>{meaning}</p>
      {deposit !== null && (
        <section>
          <DepositFacts deposit={deposit} />
          {deposit.place !== null && <p><a href={MAP_ADDRESS}>{text('libraryMap')}</a></p>}
        </section>
      )}
      <LinkList heading="libraryClaims" links={claims} />
      <LinkList heading="librarySources" links={sources} />
    </>
  );
}
