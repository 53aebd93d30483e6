import { LANGUAGE_CHOICES, type LanguageChoice } from '../../languages.ts';
import { writeSettings } from '../../store/settings.ts';
import { text } from '../../text.ts';

/** The language of Assay's own words. Each is named in itself, so that whoever ended in a wrong one finds the way back. */
export function LanguageChoicePart({ chosen }: { chosen: LanguageChoice }) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{text('optionsLanguage')}</h2>
      <label class="choice">
        {text('optionsLanguageLabel')}{' '}
        <select value={chosen} onChange={({ currentTarget }) => void writeSettings({ language: LANGUAGE_CHOICES[currentTarget.selectedIndex] ?? 'browser' })}>
          {LANGUAGE_CHOICES.map((choice) => (
            <option key={choice} value={choice} {...(choice === 'browser' ? {} : { lang: choice })}>
              {choice === 'browser' ? text('languageBrowser') : ownName(choice)}
            </option>
          ))}
        </select>
      </label>
      <p class="faint">{text('optionsLanguageWhere')}</p>
    </section>
  );
}

function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
