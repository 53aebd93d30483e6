import { COLOURS, writeSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';
import { text } from '../../text.ts';

const COLOUR_WORDS = { auto: 'coloursAuto', light: 'coloursLight', dark: 'coloursDark' } as const;

/** Light or dark, for Assay's own pages. */
export function ColourChoice({ chosen }: { chosen: Settings['colours'] }) {
  return (
    <fieldset>
      <legend>{text('optionsColours')}</legend>
      {COLOURS.map((colours) => (
        <label key={colours} class="choice">
          <input type="radio" name="colours" checked={chosen === colours} onChange={() => void writeSettings({ colours })} />
          {text(COLOUR_WORDS[colours])}
        </label>
      ))}
    </fieldset>
  );
}
