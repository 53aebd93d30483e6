import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DENSITIES, readManaged, writeSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';
import { text } from '../../text.ts';
import { Switch } from '../parts/switch.tsx';
import { useSettings } from '../parts/use-settings.ts';
import { HiddenClaims } from './hidden-claims.tsx';
import { BackupPart } from './backup/backup-part.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { KindsMarked } from './kinds-marked.tsx';
import { LanguageChoicePart } from './language-choice.tsx';
import { PacksPart } from './packs/packs-part.tsx';
import { SitesOff } from './sites-off.tsx';

const DENSITY_WORDS = { quiet: 'densityQuiet', normal: 'densityNormal', all: 'densityAll' } as const;

/** What the reader can set, and what Assay is. */
export function OptionsPage() {
  const settings = useSettings();
  const [isManaged, setManaged] = useState(false);
  useEffect(() => void readManaged().then((managed) => setManaged(Object.keys(managed).length > 0)), [settings]);
  return (
    <>
      <header class="page-head">
        <h1>{text('optionsTitle')}</h1>
      </header>
      {isManaged && <p role="status">{text('optionsManaged')}</p>}
      {settings !== null && <SettingsPart settings={settings} />}
      {settings !== null && <BackupPart settings={settings} />}
      <DeleteEverything />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{text('privacyTitle')}</h2>
        <p>{text('privacyText')}</p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{text('aboutTitle')}</h2>
        <p>{text('aboutText')}</p>
        <p class="faint">{text('aboutVersion', browser.runtime.getManifest().version)}</p>
        <p>
          <a href="notes.html">{text('allNotes')}</a>
        </p>
      </section>
    </>
  );
}

function SettingsPart({ settings }: { settings: Settings }) {
  const set = (change: Partial<Settings>): void => void writeSettings(change);
  return (
    <>
      <section aria-labelledby="marks">
        <h2 id="marks">{text('optionsMarks')}</h2>
        <Switch on={!settings.allOff} onChange={(on) => set({ allOff: !on })}>
          {text('switchAll')}
        </Switch>
        <fieldset>
          <legend>{text('optionsDensity')}</legend>
          {DENSITIES.map((density) => (
            <label key={density} class="choice">
              <input type="radio" name="density" checked={settings.density === density} onChange={() => set({ density })} />
              {text(DENSITY_WORDS[density])}
            </label>
          ))}
        </fieldset>
        <Switch on={settings.comments} onChange={(comments) => set({ comments })}>
          {text('optionsComments')}
        </Switch>
        <KindsMarked settings={settings} />
      </section>
      <PacksPart off={settings.packsOff} />
      <HiddenClaims hidden={settings.hidden} />
      <section aria-labelledby="look-up">
        <h2 id="look-up">{text('lookupTitle')}</h2>
        <Switch on={settings.selectionButton} onChange={(selectionButton) => set({ selectionButton })}>
          {text('optionsSelectionButton')}
        </Switch>
        <p class="faint">{text('optionsSelectionButtonWhere')}</p>
      </section>
      <LanguageChoicePart chosen={settings.language} />
      <ColourChoice chosen={settings.colours} />
      <SitesOff sites={settings.sitesOff} />
      <section aria-labelledby="notes-kept">
        <h2 id="notes-kept">{text('notesTitle')}</h2>
        <Switch on={settings.privateNotes} onChange={(privateNotes) => set({ privateNotes })}>
          {text('optionsPrivateNotes')}
        </Switch>
      </section>
    </>
  );
}
