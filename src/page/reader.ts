/** What the worker puts into a page that speaks of our subjects. Put in twice it does nothing the second time. */
import { answerOrders } from './channel.ts';
import { extensionAlive } from './browser.ts';
import { jumpTo } from './frame.ts';
import { LivePage } from './live-page.ts';
import { NotesHere } from './notes-here.ts';
import { Overlay, removeLeftOver } from './overlay.ts';
import { Pointer } from './pointer.ts';
import { SelectionButton } from './selection-button.tsx';
import { Views } from './views/views.tsx';

declare global {
  /** The reader of this page: one at a time, in the world that page scripts do not see. */
  var assayReader: { isAlive: () => boolean; stop: () => void } | undefined;
}

function start(): void {
  const ending = new AbortController();
  const { signal } = ending;
  const stop = (): void => ending.abort();
  const overlay = new Overlay(signal);
  const notes = new NotesHere();
  const page = new LivePage({ signal, isOurs: overlay.isOurs, onMarks: () => views.refresh(), onOrphaned: stop, onReplaced: restart });
  const views = new Views(page, overlay, signal);
  new Pointer({
    marks: () => page.marks,
    isOurs: overlay.isOurs,
    onHover: (mark) => views.hover(mark),
    onClick: (mark) => views.open(mark),
    onInside: () => views.keep(),
    onLeave: () => views.leave(),
    onOutside: () => views.outside(),
  }, signal);
  new SelectionButton({
    overlay,
    isWanted: () => page.state.on && page.state.selectionButton,
    onPress: () => void views.lookUpSelection(),
  }, signal);
  void page.ready.then(() => notes.refresh(page.facts.url));

  answerOrders({
    'list-marks': async () => {
      await page.ready;
      return { page: page.facts, marks: page.marks.map(({ mark }) => mark), ...page.state };
    },
    jump: ({ index }) => jump(page.marks[index]?.range),
    'jump-note': async ({ id }) => {
      await page.ready;
      if (!notes.placeOf(id)) await notes.refresh(page.facts.url);
      return jump(notes.placeOf(id));
    },
    'open-list': async () => {
      await page.ready;
      views.openList();
      return { ok: true };
    },
    'lookup-selection': async () => ({ ok: await views.lookUpSelection() }),
    'save-selection': async () => ({ ok: await views.saveSelection() }),
    switch: async ({ on }) => {
      if (!on) views.close();
      await page.switch(on);
      return { ok: true };
    },
  }, signal);

  function restart(): void {
    stop();
    start();
  }

  globalThis.assayReader = { isAlive: () => !signal.aborted && extensionAlive(), stop };

  function jump(range: Range | null | undefined): { ok: boolean } {
    if (range) jumpTo(range, overlay);
    return { ok: Boolean(range) };
  }
}

if (!globalThis.assayReader?.isAlive()) {
  globalThis.assayReader?.stop();
  removeLeftOver();
  start();
}
