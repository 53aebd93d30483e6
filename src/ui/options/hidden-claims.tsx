import { useEffect, useRef, useState } from 'preact/hooks';
import { setHidden } from '../../store/settings.ts';
import type { HiddenClaim } from '../../store/settings.ts';
import { text } from '../../text.ts';
import { ask } from '../parts/ask.ts';

/** The claims the reader hid, each to be shown again. */
export function HiddenClaims({ hidden }: { hidden: readonly HiddenClaim[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const show = (one: HiddenClaim): void => {
    // The button goes with its row: the focus must not go with it.
    heading.current?.focus();
    void setHidden(one, false);
  };
  return (
    <section aria-labelledby="hidden-claims">
      <h2 id="hidden-claims" ref={heading} tabIndex={-1}>
        {text('optionsHidden')}
      </h2>
      {hidden.length === 0 && <p class="quiet">{text('optionsHiddenEmpty')}</p>}
      <ul class="sites">
        {hidden.map((one) => (
          <li key={`${one.claim} ${one.site}`}>
            <HiddenRow hidden={one} onShow={() => show(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HiddenRow({ hidden: { claim, site }, onShow }: { hidden: HiddenClaim; onShow: () => void }) {
  const [wording, setWording] = useState(claim);
  useEffect(() => {
    // A claim that a later pack no longer has keeps its id as its name.
    ask('card', { type: 'card', claim, date: null }).then(({ card }) => card && setWording(card.wording), () => undefined);
  }, [claim]);
  return (
    <div class="row">
      <span>
        {wording} <span class="faint">{site ?? text('hiddenEverywhere')}</span>
      </span>
      <button type="button" class="plain" aria-label={text('hiddenShowNamed', wording)} onClick={onShow}>
        {text('hiddenShow')}
      </button>
    </div>
  );
}
