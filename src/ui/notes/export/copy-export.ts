/**
 * Puts an export on the clipboard: HTML so that a word processor takes it as text with its looks, all else as it is.
 * @returns false where the browser does not let us
 */
export async function copyExport(content: string | Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
  if (typeof content !== 'string') return false;
  try {
    if (type === 'text/html') await navigator.clipboard.write([new ClipboardItem({ [type]: blob(content, type), 'text/plain': blob(plain(content), 'text/plain') })]);
    else await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}

function blob(content: string, type: string): Blob {
  return new Blob([content], { type });
}

/** What a program that knows no HTML gets: the words. */
function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.innerText;
}
