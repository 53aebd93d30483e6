/**
 * What the overlay shows, one view at a time.
 *
 *   closed --hover--> card (goes when the pointer leaves)   --click inside or on the mark--> card that stays
 *   closed --order--> list --Enter--> card --Back or Esc--> list --Esc--> closed
 *   closed --order--> look-up --Enter--> card --Back or Esc--> look-up --Esc--> closed
 */
import type { ComponentChild } from 'preact';
import type { Answer, Mark } from '../../messages.ts';
import { MAX_SELECTION, MIN_SELECTION } from '../../limits.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { BackButton, Button, CloseButton } from '../card/button.tsx';
import { ClaimCard } from '../card/claim-card.tsx';
import { ask } from '../channel.ts';
import { jumpTo } from '../frame.ts';
import type { LivePage } from '../live-page.ts';
import { saveNote } from '../note-saving.ts';
import type { Overlay } from '../overlay.ts';
import type { PlacedMark } from '../placed-mark.ts';
import { selectedRange, wordsOf } from '../selection.ts';
import { text } from '../text.ts';
import { Actions } from './actions.tsx';
import { publishersOf, type Publishers } from './answer-figures.tsx';
import { AnswerList } from './answer-list.tsx';
import { MarkList } from './mark-list.tsx';
import { Notice } from './notice.tsx';

/** Before any answer has come. */
const NOBODY: Publishers = new Map();

type ClaimPlace = { claim: string; mark: Mark | null; range: Range | null };

export class Views {
  /** The mark whose card is shown, or null. */
  private shown: PlacedMark | null = null;
  /** A card that was opened by hovering goes when the pointer leaves. */
  private isPassing = false;
  /** What Esc and Back return to, or null for closing. */
  private back: (() => void) | null = null;
  private focusBefore: Element | null = null;
  /** Counts views, so that a late answer does not replace a newer one. */
  private turn = 0;

  constructor(private readonly page: LivePage, private readonly overlay: Overlay, signal: AbortSignal) {
    addEventListener('keydown', (event) => this.escape(event), { signal, capture: true });
    // A modal dialog covers what is shown, or takes it along when it closes: both step aside for it. So does fullscreen.
    document.addEventListener('toggle', (event) => event.target instanceof HTMLDialogElement && this.close(), { signal, capture: true });
    document.addEventListener('fullscreenchange', () => this.close(), { signal, capture: true });
  }

  /** Opens the card of a mark under the pointer; it goes again when the pointer leaves. */
  hover(placed: PlacedMark): void {
    if (placed === this.shown || (this.overlay.isOpen && !this.isPassing)) return;
    this.isPassing = true;
    this.shown = placed;
    this.back = null;
    void this.showClaim({ claim: placed.mark.claim, mark: placed.mark, range: placed.range }, false);
  }

  /** The pointer has left mark and card. */
  leave(): void {
    if (this.isPassing) this.close();
  }

  /** A card that the reader clicks into stays. */
  keep(): void {
    this.isPassing = false;
  }

  /** Opens the card of a mark to stay, and moves the focus there. */
  open(placed: PlacedMark, back: (() => void) | null = null): void {
    this.begin();
    this.shown = placed;
    this.back = back;
    void this.showClaim({ claim: placed.mark.claim, mark: placed.mark, range: placed.range }, true);
  }

  /** Opens the list of the page's claims. */
  openList(start = 0): void {
    this.begin();
    const { marks } = this.page;
    const view = (
      <MarkList
        marks={marks} start={start} close={this.cross()}
        onMove={({ range }) => jumpTo(range, this.overlay)}
        onOpen={(placed) => this.open(placed, () => this.openList(this.page.marks.findIndex(({ mark }) => mark === placed.mark)))}
      />
    );
    this.place(view, null);
    this.overlay.focus();
    this.overlay.announce(text('listAnnounced', marks.length));
  }

  /** Looks up what is selected and shows what was found. */
  async lookUpSelection(): Promise<boolean> {
    const range = selectedRange();
    const quote = range ? wordsOf(range).slice(0, MAX_SELECTION) : '';
    if (!range || quote.length < MIN_SELECTION) {
      this.notify(text('selectFirst'));
      return false;
    }
    const turn = this.showAnswers(range, quote, null, NOBODY);
    const reply = await ask('lookup', { type: 'lookup', text: quote });
    const publishers = reply ? await publishersOf(reply.answers) : NOBODY;
    if (turn !== this.turn) return true;
    if (!reply) this.notify(text('noAnswer'));
    else this.showAnswers(range, quote, reply.answers, publishers);
    return reply !== null;
  }

  /** Saves what is selected as a note. */
  async saveSelection(): Promise<boolean> {
    const range = selectedRange();
    if (!range) {
      this.notify(text('selectFirst'));
      return false;
    }
    const claims = this.page.marks.filter((placed) => intersects(range, placed.range)).map(({ mark }) => mark.claim);
    const { message, note } = await saveNote(range, [...new Set(claims)]);
    this.notify(message, range, note);
    return note !== null;
  }

  /** Closes what is open; the focus returns to where it was. */
  close(): void {
    if (!this.overlay.isOpen) return;
    this.turn++;
    this.overlay.hide();
    if (!this.isPassing && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.shown = null;
    this.isPassing = false;
    this.back = null;
    this.focusBefore = null;
  }

  /** A click elsewhere: cards go, the list stays. */
  outside(): void {
    if (this.shown) this.close();
  }

  /** The marks have changed: a card whose mark is gone goes too. */
  refresh(): void {
    if (this.shown && !this.shown.range.startContainer.isConnected) this.close();
  }

  private begin(): void {
    if (!this.overlay.isOpen || this.isPassing) this.focusBefore = document.activeElement;
    this.isPassing = false;
    this.shown = null;
    this.back = null;
  }

  private place(view: ComponentChild, anchor: Range | null): number {
    this.overlay.show(view, anchor);
    return ++this.turn;
  }

  private async showClaim({ claim, mark, range }: ClaimPlace, takesFocus: boolean): Promise<void> {
    const turn = ++this.turn;
    const reply = await ask('card', { type: 'card', claim, date: this.page.facts.date });
    if (turn !== this.turn) return;
    if (!reply?.card) return this.notify(text('noAnswer'));
    const { card } = reply;
    const actions = (
      <Actions
        key={claim} card={card} range={range} url={this.page.facts.url}
        onSwitchOff={() => void this.switchOff()} announce={(message) => this.overlay.announce(message)}
      />
    );
    this.place(
      <ClaimCard card={card} mark={mark} isBundled={reply.origin === 'bundled'} now={Date.now()} back={this.back && <BackButton onPress={this.back} />} close={this.cross()} actions={actions} />,
      range,
    );
    if (takesFocus) this.overlay.focus();
    else this.overlay.announce(`${text(VERDICT_LOOKS[card.assessment.verdict].word)}. ${card.wording}`);
  }

  private showAnswers(range: Range, quote: string, answers: readonly Answer[] | null, publishers: Publishers): number {
    this.begin();
    const open = (answer: Answer): void => {
      this.back = () => this.showAnswers(range, quote, answers, publishers);
      void this.showClaim({ claim: answer.id, mark: null, range }, true);
    };
    const actions = (
      <Actions
        key="lookup" card={null} range={range} url={this.page.facts.url}
        onSwitchOff={() => void this.switchOff()} announce={(message) => this.overlay.announce(message)}
      />
    );
    const turn = this.place(
      <AnswerList quote={quote} answers={answers} publishers={publishers} onOpen={open} close={this.cross()} actions={actions} />,
      range,
    );
    this.overlay.focus();
    return turn;
  }

  /** @param note the note that the message is about, for which the panel opens */
  private notify(message: string, anchor: Range | null = null, note: string | null = null): void {
    this.begin();
    const openPanel = (): void => void ask('open-panel', { type: 'open-panel', note });
    this.place(
      <Notice message={message} close={this.cross()}>
        <Button onPress={openPanel}>{text(note === null ? 'openPanel' : 'addComment')}</Button>
      </Notice>,
      anchor,
    );
    this.overlay.focus();
    this.overlay.announce(message);
  }

  private async switchOff(): Promise<void> {
    this.close();
    await this.page.switch(false);
  }

  private cross(): ComponentChild {
    return <CloseButton onPress={() => this.close()} />;
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.overlay.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.back) this.back();
    else this.close();
  }
}

function intersects(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.START_TO_END, b) > 0 && a.compareBoundaryPoints(Range.END_TO_START, b) < 0;
}
