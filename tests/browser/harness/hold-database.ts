/**
 * Keeps a connection open and asks for the database's deletion: from now on, whoever opens it waits for ever.
 * For `evaluate` in a page of the extension, so it uses nothing from outside.
 */
export async function holdDatabase(name: string): Promise<void> {
  const opening = indexedDB.open(name);
  await new Promise<void>((resolve) => (opening.onsuccess = () => resolve()));
  const deletion = indexedDB.deleteDatabase(name);
  await new Promise<void>((resolve) => (deletion.onblocked = () => resolve()));
}
