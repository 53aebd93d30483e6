import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { LIBRARY_REQUESTS } from '../../library-messages.ts';
import type { LibraryReply, LibraryRequest, LibraryRequestName } from '../../library-messages.ts';

/** The reply schemas seen name by name, so that a name gives its own type. */
const REPLIES: { [N in LibraryRequestName]: { reply: z.ZodMiniType<LibraryReply<N>> } } = LIBRARY_REQUESTS;

/** Asks the worker, which holds the packs. Rejects where it does not answer as agreed. */
async function askLibrary<N extends LibraryRequestName>(name: N, request: LibraryRequest<N>): Promise<LibraryReply<N>> {
  return REPLIES[name].reply.parse(await browser.runtime.sendMessage(request));
}

export type LibraryState<N extends LibraryRequestName> = 'loading' | 'failed' | LibraryReply<N>;

/** An answer of the worker's, asked anew when the request says something else; the old one stays until the new one is there. */
export function useLibrary<N extends LibraryRequestName>(name: N, request: LibraryRequest<N>): LibraryState<N> {
  const [state, setState] = useState<LibraryState<N>>('loading');
  const asked = JSON.stringify(request);
  useEffect(() => {
    let current = true;
    const show = (found: LibraryState<N>): void => {
      if (current) setState(() => found);
    };
    askLibrary(name, request).then(show, () => show('failed'));
    return () => {
      current = false;
    };
  }, [name, asked]);
  return state;
}
