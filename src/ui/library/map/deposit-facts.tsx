import type { Deposit } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';
import { entryAddress } from '../../parts/entry-address.ts';

/** Where a deposit lies, what it holds, and who has held the ground since when, each with its source. */
export function DepositFacts({ deposit: { country, region, place, minerals, control } }: { deposit: Deposit }) {
  return (
    <dl class="deposit-facts">
      <dt>{text('mapMinerals')}</dt>
      <dd>{minerals.join(', ')}</dd>
      <dt>{text('mapPlace')}</dt>
      <dd>{region}, {country}</dd>
      <dt>{text('mapCoordinates')}</dt>
      <dd>
        {place === null ? text('mapNoCoordinates') : (
          <>
            {`${place.lat}, ${place.lon}`}{place.of !== null && ` (${place.of})`} <a class="faint" href={entryAddress(place.source)}>{place.source.title}</a>
          </>
        )}
      </dd>
      <dt>{text('mapControl')}</dt>
      {control.toReversed().map(({ by, asOf, source }) => (
        <dd key={`${asOf} ${by}`}>
          {text('mapControlled', by, dateText(asOf))} <a class="faint" href={entryAddress(source)}>{source.title}</a>
        </dd>
      ))}
    </dl>
  );
}
