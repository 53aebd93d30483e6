/** Whether two sets share a member. */
export function haveOneInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const concept of small) if (large.has(concept)) return true;
  return false;
}
