import { text } from '../../text.ts';
import { Access } from './access.tsx';
import { Sample } from './sample.tsx';

/** What Assay does, what it keeps to itself, and a sample: shown once, when it was installed. */
export function WelcomePage() {
  return (
    <>
      <header class="page-head">
        <h1>{text('welcomeTitle')}</h1>
        <nav class="row" aria-label={text('navigation')}>
          <a href="library.html">{text('libraryTitle')}</a>
          <a href="options.html">{text('options')}</a>
        </nav>
      </header>
      <p>{text('aboutText')}</p>
      <Access />
      <section aria-labelledby="how">
        <h2 id="how">{text('welcomeHow')}</h2>
        <ul class="steps">
          <li>{text('welcomeMark')}</li>
          <li>{text('welcomeLookUp')}</li>
          <li>{text('welcomePanel')}</li>
        </ul>
      </section>
      <Sample />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{text('privacyTitle')}</h2>
        <p>{text('privacyText')}</p>
      </section>
    </>
  );
}
