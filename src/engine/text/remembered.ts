/** More words than a long page has. */
const MOST = 20_000;

/** The same function, which answers a text that it met before from memory. The memory is bounded: when full it begins anew. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
