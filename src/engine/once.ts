/** Tells of numbers below a bound whether they came before, without anything to empty in between. */
export class Once {
  private readonly lastRound: Int32Array;
  private round = 0;

  constructor(bound: number) {
    this.lastRound = new Int32Array(bound);
  }

  /** Forgets all numbers. */
  begin(): void {
    this.round++;
  }

  /** Whether a number comes for the first time since `begin`. */
  isNew(number: number): boolean {
    if (this.lastRound[number] === this.round) return false;
    this.lastRound[number] = this.round;
    return true;
  }
}
