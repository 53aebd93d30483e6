import { cloneElement, render, type VNode } from 'preact';
import { onSettingsChanged, readSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';
import { loadTexts, text } from '../../text.ts';

/** Shows a page of the extension in its `main`, under a title, in the language that the reader set; again when that changes. */
export function show(page: VNode, titleKey: string): void {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main element.');
  const draw = async ({ language, colours }: Pick<Settings, 'language' | 'colours'>): Promise<void> => {
    await loadTexts(language);
    document.title = text(titleKey);
    document.documentElement.lang = text('language');
    document.documentElement.style.colorScheme = colours === 'auto' ? '' : colours;
    // The same element would not be drawn anew; what has been typed stays.
    render(cloneElement(page), main);
  };
  onSettingsChanged((now, before) => {
    if (now.language !== before.language || now.colours !== before.colours) void draw(now);
  });
  readSettings().then(draw, () => draw({ language: 'browser', colours: 'auto' }));
}
