import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Card, Mark } from '../../messages.ts';
import { ask } from '../channel.ts';
import { Button } from '../card/button.tsx';
import { citationMarkdown, citationText, passageLink } from '../card/citation-text.ts';
import { copyText } from '../card/clipboard.ts';
import { reportText } from '../card/report-text.ts';
import { newNoteId, saveNote } from '../note-saving.ts';
import { text } from '../text.ts';

export type ActionsProps = {
  /** The claim in front; null for a look-up. */
  card: Card | null;
  mark: Mark | null;
  /** What a note would be about. */
  range: Range | null;
  url: string;
  onSwitchOff: () => void;
  /** The claim was hidden; the function brings it back. */
  onHidden: (undo: () => void) => void;
  announce: (message: string) => void;
};

type Drawer = 'copy' | 'more' | 'report' | null;
/** `kept`: the note that was made of this card, if one was. */
type State = { drawer: Drawer; result: string; kept: string | null };

/**
 * What a reader can do with a claim or a look-up. What came of it is shown, and said to screen readers.
 * A class, because it is the only part of the overlay with a state: hooks would cost every page a kilobyte.
 */
export class Actions extends Component<ActionsProps, State> {
  override state: State = { drawer: null, result: '', kept: null };
  /** One card makes one note, however often its button is pressed. */
  private readonly noteId = newNoteId();

  private readonly tell = (result: string): void => {
    this.setState({ result });
    this.props.announce(result);
  };

  private readonly copy = async (value: string): Promise<void> => this.tell(text((await copyText(value)) ? 'copied' : 'copyFailed'));

  private async save(): Promise<void> {
    const { range, card } = this.props;
    const { message, note } = await saveNote(range, card ? [card.claim] : [], this.noteId);
    this.setState({ kept: note });
    this.tell(message);
  }

  private async openPanel(): Promise<void> {
    const reply = await ask('open-panel', { type: 'open-panel', note: this.state.kept });
    if (!reply?.ok) this.tell(text('panelFailed'));
  }

  private toggle(wanted: Drawer): void {
    this.setState(({ drawer }) => ({ drawer: drawer === wanted ? null : wanted, result: '' }));
  }

  override render() {
    const { card, range, mark, url } = this.props;
    const { drawer, result, kept } = this.state;
    return (
      <>
        {range && <Button kind="main" onPress={() => void this.save()}>{text('saveNote')}</Button>}
        {card && <Button isOpen={drawer === 'copy'} onPress={() => this.toggle('copy')}>{text('copyCitation')}</Button>}
        <Button onPress={() => void this.openPanel()}>{text(kept === null ? 'openPanel' : 'addComment')}</Button>
        <Button isOpen={drawer === 'more'} onPress={() => this.toggle('more')}>{text('more')}</Button>
        {drawer === 'copy' && card && <CopyDrawer card={card} range={range} url={url} copy={this.copy} />}
        {drawer === 'more' && <MoreDrawer {...this.props} tell={this.tell} onReport={() => this.toggle('report')} />}
        {drawer === 'report' && card && <ReportDrawer value={reportText(card, mark, url)} copy={this.copy} />}
        {result && <p class="result">{result}</p>}
      </>
    );
  }
}

type Copy = (value: string) => Promise<void>;

function CopyDrawer({ card, range, url, copy }: { card: Card; range: Range | null; url: string; copy: Copy }) {
  return (
    <Shelf name="copyCitation">
      <Button onPress={() => void copy(citationText(card))}>{text('copyPlain')}</Button>
      <Button onPress={() => void copy(citationMarkdown(card))}>{text('copyMarkdown')}</Button>
      {range && <Button onPress={() => void copy(passageLink(url, range.toString()))}>{text('copyLink')}</Button>}
    </Shelf>
  );
}

function MoreDrawer({ card, url, onSwitchOff, onHidden, onReport, tell }: ActionsProps & { onReport: () => void; tell: (message: string) => void }) {
  const switchOff = async (): Promise<void> => {
    if (await ask('set-site', { type: 'set-site', url, scope: 'site', on: false })) onSwitchOff();
    else tell(text('noAnswer'));
  };
  const hide = async (claim: string, scope: 'site' | 'all'): Promise<void> => {
    const request = { type: 'hide-claim', claim, url, scope } as const;
    if (await ask('hide-claim', { ...request, hidden: true })) onHidden(() => void ask('hide-claim', { ...request, hidden: false }));
    else tell(text('noAnswer'));
  };
  return (
    <Shelf name="more">
      {card && <Button onPress={() => void hide(card.claim, 'site')}>{text('hideHere')}</Button>}
      {card && <Button onPress={() => void hide(card.claim, 'all')}>{text('hideEverywhere')}</Button>}
      {card && <Button onPress={onReport}>{text('report')}</Button>}
      <Button onPress={() => void switchOff()}>{text('switchOffSite')}</Button>
    </Shelf>
  );
}

/** The report as it would be sent, to be read before it is copied. */
function ReportDrawer({ value, copy }: { value: string; copy: Copy }) {
  return (
    <Shelf name="report">
      <p id="report-how">{text('reportHow')}</p>
      <pre tabIndex={0} role="group" aria-labelledby="report-how">{value}</pre>
      <Button onPress={() => void copy(value)}>{text('copyReport')}</Button>
    </Shelf>
  );
}

function Shelf({ name, children }: { name: string; children: ComponentChildren }) {
  return <div class="shelf" role="group" aria-label={text(name)}>{children}</div>;
}
