type Change = { oldValue?: unknown; newValue?: unknown };
type Listener = (changes: Record<string, Change>, area: string) => void;

const listeners = new Set<Listener>();

/** What all areas share: who hears of changes. */
export const storageChanges = {
  addListener: (listener: Listener) => void listeners.add(listener),
  removeListener: (listener: Listener) => void listeners.delete(listener),
};

/** A storage area that behaves as the browser's: copies in and out, tells listeners, answers later. */
export class FakeStorage {
  private values = new Map<string, unknown>();

  constructor(private readonly area: string) {}

  async get(keys: string | string[]): Promise<Record<string, unknown>> {
    const found = [keys].flat().filter((key) => this.values.has(key));
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.values.get(key)])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const changes: Record<string, Change> = {};
    for (const [key, value] of Object.entries(structuredClone(items))) {
      changes[key] = { oldValue: this.values.get(key), newValue: value };
      this.values.set(key, value);
    }
    for (const listener of listeners) listener(changes, this.area);
  }

  async remove(key: string): Promise<void> {
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
  }
}
