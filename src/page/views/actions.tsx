import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../messages.ts';
import { ask } from '../channel.ts';
import { Button } from '../card/button.tsx';
import { citationText } from '../card/citation-text.ts';
import { copyText } from '../card/clipboard.ts';
import { newNoteId, saveNote } from '../note-saving.ts';
import { text } from '../text.ts';

export type ActionsProps = {
  card: Card | null;
  /** What a note would be about. */
  range: Range | null;
  url: string;
  onSwitchOff: () => void;
  announce: (message: string) => void;
};

/** What a reader can do with a claim or a look-up. What came of it is shown, and said to screen readers. */
export function Actions({ card, range, url, onSwitchOff, announce }: ActionsProps) {
  const [result, setResult] = useState('');
  const tell = (message: string): void => {
    setResult(message);
    announce(message);
  };
  // One card makes one note, however often its button is pressed.
  const id = useRef(newNoteId());
  const [kept, setKept] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const { message, note } = await saveNote(range, card ? [card.claim] : [], id.current);
    setKept(note);
    tell(message);
  };
  const copy = async (): Promise<void> => tell(text(card && (await copyText(citationText(card))) ? 'copied' : 'copyFailed'));
  const openPanel = async (): Promise<void> => {
    const reply = await ask('open-panel', { type: 'open-panel', note: kept });
    if (!reply?.ok) tell(text('panelFailed'));
  };
  const switchOff = async (): Promise<void> => {
    const reply = await ask('set-site', { type: 'set-site', url, scope: 'site', on: false });
    if (reply) onSwitchOff();
    else tell(text('noAnswer'));
  };
  return (
    <>
      {range && <Button kind="main" onPress={() => void save()}>{text('saveNote')}</Button>}
      {card && <Button onPress={() => void copy()}>{text('copyCitation')}</Button>}
      <Button onPress={() => void openPanel()}>{text(kept === null ? 'openPanel' : 'addComment')}</Button>
      <Button onPress={() => void switchOff()}>{text('switchOffSite')}</Button>
      {result && <p class="result">{result}</p>}
    </>
  );
}
