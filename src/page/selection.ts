/** What the reader has selected in the page; null where it is nothing, or inside a form's field. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.getRangeAt(0).cloneRange();
}

/** The words of a selection in one line. */
export function wordsOf(range: Range): string {
  return range.toString().replace(/\s+/g, ' ').trim();
}

/** Fields and editors; some editors show their text beside a hidden field that has the focus. */
const EDITORS = 'input, textarea, select, [role="textbox"], [role="searchbox"], [role="combobox"]';

/** Whether the reader is writing: then a selection is a tool, not a question. */
export function isWriting(range: Range): boolean {
  return document.designMode === 'on' || isEditor(focusedElement()) || isEditor(elementOf(range.commonAncestorContainer));
}

function isEditor(element: Element | null): boolean {
  return element !== null && (element.closest(EDITORS) !== null || (element instanceof HTMLElement && element.isContentEditable));
}

/** The element that has the focus, through open shadow trees. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
