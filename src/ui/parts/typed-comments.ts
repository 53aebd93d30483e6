import * as z from 'zod/mini';
import { saveComment } from '../../store/notes-store.ts';

/** Comments that are typed and not yet saved: a browser that ends before the pause does must not lose them. */
const PREFIX = 'typed-comment ';
const Typed = z.object({ from: z.string(), to: z.string() });

/** Keeps what is being typed, at once: local storage writes before it returns, which the database does not. */
export function keepTyped(id: string, typed: z.infer<typeof Typed>): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(typed));
  } catch {
    // Full or forbidden: the comment is still saved at the next pause.
  }
}

/** The comment is in the database. */
export function forgetTyped(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

/** Saves comments that were typed when the browser ended. Those that cannot be saved now stay for the next time. */
export async function recoverTyped(): Promise<void> {
  for (const key of typedKeys()) {
    const id = key.slice(PREFIX.length);
    const typed = Typed.safeParse(parse(localStorage.getItem(key)));
    if (typed.success) await saveComment(id, typed.data.from, typed.data.to).then(() => forgetTyped(id), () => undefined);
    else forgetTyped(id);
  }
}

function typedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
