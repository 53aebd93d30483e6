/**
 * What the overlay shows, one view at a time.
 *
 *   closed --hover--> card (goes when the pointer leaves)   --click inside or on the mark--> card that stays
 *   closed --order--> list --Enter--> card --Back or Esc--> list --Esc--> closed
 *   card --pinned or dragged--> card that stays where it is, also for the next claim
 *   closed --order--> look-up --Enter--> card --Back or Esc--> look-up --Esc--> closed
 */
import type { ComponentChild } from 'preact';
import type { Answer, Card, Mark } from '../../messages.ts';
import { MAX_SELECTION, MIN_SELECTION } from '../../limits.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { Button, IconButton } from '../card/button.tsx';
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
import { CardControls } from './card-controls.tsx';
import { MarkList } from './mark-list.tsx';
import { Notice } from './notice.tsx';

/** Before any answer has come. */
const NOBODY: Publishers = new Map();

/** What the focus goes to when a view opens. */
const FIRST = '[data-first]';

type ClaimPlace = { claim: string; mark: Mark | null; range: Range | null };

export class Views {
  /** The mark whose card is shown, or null. */
  private shown: PlacedMark | null = null;
  /** A card that was opened by hovering goes when the pointer leaves. */
  private isPassing = false;
  /** What Esc and Back return to, or null for closing. */
  private back: (() => void) | null = null;
  private focusBefore: Element | null = null;
  /** Draws the card anew after it was pinned, moved or let go. */
  private redraw: () => void = () => undefined;
  /** Counts views, so that a late answer does not replace a newer one. */
  private turn = 0;

  constructor(private readonly page: LivePage, private readonly overlay: Overlay, signal: AbortSignal) {
    overlay.onPinned = () => {
      this.keep();
      this.redraw();
    };
    addEventListener('keydown', (event) => this.escape(event), { signal, capture: true });
    // What comes above covers what is shown, or takes it along when it goes: it steps aside for it.
    for (const type of ['toggle', 'fullscreenchange']) addEventListener(type, (event) => this.stepAside(event), { signal, capture: true });
  }

  /** Opens the card of a mark under the pointer; it goes again when the pointer leaves. */
  hover(placed: PlacedMark): void {
    if (placed === this.shown || (this.overlay.isOpen && !this.isPassing)) return;
    this.isPassing = true;
    this.shown = placed;
    this.back = null;
    void this.showClaim({ claim: placed.mark.claim, mark: placed.mark, range: placed.range });
  }

  /** The pointer has left mark and card. */
  leave(): void {
    if (this.isPassing) this.close();
  }

  /** A card that the reader clicks into stays. */
  keep(): void {
    this.isPassing = false;
  }

  /**
   * Opens the card of a mark to stay, and moves the focus there.
   * @param fromList whether Back and Esc lead to the list
   * @param focus what of the card takes the focus
   */
  open(placed: PlacedMark, fromList = false, focus = FIRST): void {
    this.begin();
    this.shown = placed;
    this.back = fromList ? () => this.openList(this.placeOf(placed.range)) : null;
    void this.showClaim({ claim: placed.mark.claim, mark: placed.mark, range: placed.range }, focus);
  }

  /** Opens the list of the page's claims. */
  openList(start = 0): void {
    this.begin();
    const { marks } = this.page;
    const view = (
      <MarkList
        marks={marks} start={start} close={this.cross()}
        onMove={({ range }) => jumpTo(range, this.overlay)}
        onOpen={(placed) => this.open(placed, true)}
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
    this.notify(message, range, this.panelButton(note));
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

  /** A click elsewhere: cards go, the list and what is pinned stay. */
  outside(): void {
    if (this.shown && !this.overlay.isPinned) this.close();
  }

  /** The marks have changed: a card whose mark is gone goes too. */
  refresh(): void {
    if (this.shown && !this.overlay.isPinned && !this.shown.range.startContainer.isConnected) this.close();
  }

  private begin(): void {
    if (!this.overlay.isOpen || this.isPassing) this.focusBefore = document.activeElement;
    this.isPassing = false;
    this.shown = null;
    this.back = null;
    this.redraw = () => undefined;
  }

  private place(view: ComponentChild, anchor: Range | null): number {
    this.overlay.show(view, anchor);
    return ++this.turn;
  }

  /** @param focus what of the card takes the focus; without it the focus stays where it is */
  private async showClaim(place: ClaimPlace, focus?: string): Promise<void> {
    const turn = ++this.turn;
    const reply = await ask('card', { type: 'card', claim: place.claim, date: this.page.facts.date });
    if (turn !== this.turn) return;
    if (!reply?.card) return this.notify(text('noAnswer'));
    const { card, origin } = reply;
    this.redraw = () => this.drawCard(card, place, origin === 'bundled');
    this.redraw();
    if (focus) this.overlay.focus(focus);
    if (focus !== FIRST) this.overlay.announce(`${text(VERDICT_LOOKS[card.assessment.verdict].word)}. ${card.wording}`);
  }

  private drawCard(card: Card, place: ClaimPlace, isBundled: boolean): void {
    const { mark, range } = place;
    const controls = (
      <CardControls
        at={mark && range ? this.placeOf(range) : -1} count={this.page.marks.length} onStep={(by) => this.step(by)}
        isPinned={this.overlay.isPinned} onPin={() => this.togglePin()} onClose={() => this.close()}
      />
    );
    this.place(
      <ClaimCard
        key={card.claim} card={card} mark={mark} isBundled={isBundled} now={Date.now()}
        back={this.back && <IconButton kind="back" onPress={this.back} />} controls={controls}
        actions={this.actions(card, mark, range)} onRelated={(claim) => this.openRelated(claim, place)}
      />,
      range,
    );
  }

  /** The card of the claim before or after the one in front, in the order of the page. */
  private step(by: 1 | -1): void {
    const next = this.shown && this.page.marks[this.placeOf(this.shown.range) + by];
    if (!next) return;
    jumpTo(next.range, this.overlay);
    this.open(next, this.back !== null, by > 0 ? '.next:enabled' : '.previous:enabled');
  }

  private openRelated(claim: string, from: ClaimPlace): void {
    const { back } = this;
    this.back = () => {
      this.back = back;
      void this.showClaim(from, FIRST);
    };
    void this.showClaim({ claim, mark: null, range: from.range }, FIRST);
  }

  private togglePin(): void {
    this.keep();
    this.overlay.pin(!this.overlay.isPinned);
    this.redraw();
  }

  /** Which of the page's marks begins where a range does; -1 where none does any more. */
  private placeOf({ startContainer, startOffset }: Range): number {
    return this.page.marks.findIndex(({ range }) => range.startContainer === startContainer && range.startOffset === startOffset);
  }

  private actions(card: Card | null, mark: Mark | null, range: Range | null): ComponentChild {
    return (
      <Actions
        key={card?.claim ?? 'lookup'} card={card} mark={mark} range={range} url={this.page.facts.url}
        onSwitchOff={() => void this.switchOff()} onHidden={(undo) => this.tellHidden(undo)}
        announce={(message) => this.overlay.announce(message)}
      />
    );
  }

  private tellHidden(undo: () => void): void {
    const bringBack = (): void => {
      undo();
      this.close();
    };
    this.notify(text('claimHidden'), null, <Button onPress={bringBack}>{text('undo')}</Button>);
  }

  private showAnswers(range: Range, quote: string, answers: readonly Answer[] | null, publishers: Publishers): number {
    this.begin();
    const open = (answer: Answer): void => {
      this.back = () => this.showAnswers(range, quote, answers, publishers);
      void this.showClaim({ claim: answer.id, mark: null, range }, FIRST);
    };
    const turn = this.place(
      <AnswerList quote={quote} answers={answers} publishers={publishers} onOpen={open} close={this.cross()} actions={this.actions(null, null, range)} />,
      range,
    );
    this.overlay.focus();
    return turn;
  }

  /** Shows a message. @param action what can be done about it */
  private notify(message: string, anchor: Range | null = null, action: ComponentChild = this.panelButton(null)): void {
    this.begin();
    this.place(<Notice message={message} close={this.cross()}>{action}</Notice>, anchor);
    this.overlay.focus();
    this.overlay.announce(message);
  }

  /** @param note the note for which the panel opens; null for none */
  private panelButton(note: string | null): ComponentChild {
    const openPanel = (): void => void ask('open-panel', { type: 'open-panel', note });
    return <Button onPress={openPanel}>{text(note === null ? 'openPanel' : 'addComment')}</Button>;
  }

  private async switchOff(): Promise<void> {
    this.close();
    await this.page.switch(false);
  }

  private cross(): ComponentChild {
    return <IconButton kind="close" onPress={() => this.close()} />;
  }

  private stepAside({ type, target }: Event): void {
    const isAbove = type !== 'toggle' || target instanceof HTMLDialogElement || (target instanceof Element && target.matches(':popover-open'));
    if (isAbove && !(target instanceof Node && this.overlay.isOurs(target))) this.close();
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
