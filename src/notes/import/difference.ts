/**
 * The first field at which two JSON values differ, as a path (`body[1].value`); null where they say the same.
 * The order of an object's fields says nothing.
 */
export function difference(a: unknown, b: unknown, path = ''): string | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    const indices = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index);
    return firstOf(indices, (index) => difference(a[index], b[index], `${path}[${index}]`));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return firstOf(keys, (key) => difference(own(a, key), own(b, key), path === '' ? key : `${path}.${key}`));
  }
  return Object.is(a, b) ? null : path;
}

function firstOf<Item>(items: readonly Item[], differs: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = differs(item);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
