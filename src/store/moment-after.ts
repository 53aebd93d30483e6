/**
 * The time of a change: now, or where the machine's clock went back meanwhile, just after the last change, so that the
 * later state is known as the later one.
 * @param last the time of the last change, ISO
 * @param now the present by the machine's clock, ISO
 */
export function momentAfter(last: string, now: string): string {
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}
