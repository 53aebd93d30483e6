import { VERDICTS } from '../../engine/assessment.ts';
import { writeSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';
import { text } from '../../text.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { groupText, THEMES } from '../library/words.ts';
import { Disclosure } from '../parts/disclosure.tsx';

/** Which subjects and which assessments are marked on pages. Both keep what is left out, so that what a later pack brings is marked. */
export function KindsMarked({ settings: { themesOff, verdictsOff } }: { settings: Settings }) {
  return (
    <>
      <Disclosure label={text('optionsThemes')}>
        {() => (
          <Choices name="optionsThemes" all={THEMES} off={themesOff} nameOf={groupText} onChange={(off) => void writeSettings({ themesOff: off })} />
        )}
      </Disclosure>
      <Disclosure label={text('optionsVerdicts')}>
        {() => (
          <Choices
            name="optionsVerdicts"
            all={VERDICTS}
            off={verdictsOff}
            nameOf={(verdict) => text(VERDICT_LOOKS[verdict].word)}
            onChange={(off) => void writeSettings({ verdictsOff: off })}
          />
        )}
      </Disclosure>
    </>
  );
}

type Props<Kind extends string> = {
  name: string; all: readonly Kind[]; off: readonly string[]; nameOf: (kind: Kind) => string; onChange: (off: string[]) => void;
};

function Choices<Kind extends string>({ name, all, off, nameOf, onChange }: Props<Kind>) {
  const set = (kind: Kind, on: boolean): void => {
    const others = off.filter((one) => one !== kind);
    onChange(on ? others : [...others, kind]);
  };
  return (
    <div role="group" aria-label={text(name)}>
      {all.map((kind) => (
        <label key={kind} class="choice">
          <input type="checkbox" checked={!off.includes(kind)} onChange={({ currentTarget }) => set(kind, currentTarget.checked)} />
          {nameOf(kind)}
        </label>
      ))}
    </div>
  );
}
