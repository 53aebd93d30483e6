/** Bits of a byte. */
const BYTE = 8;

/**
 * Writes whole numbers by Golomb-Rice coding (Rice 1979): the shortest there is for numbers whose frequency halves at even
 * steps, as distances between random places do. A number is its part above `bits` in unary, then its lowest `bits`.
 */
export class RiceWriter {
  private readonly bytes: number[] = [];
  private used = 0;

  /** @param number not negative */
  write(number: number, bits: number): void {
    for (let above = number >>> bits; above > 0; above--) this.bit(1);
    this.bit(0);
    for (let at = bits - 1; at >= 0; at--) this.bit((number >>> at) & 1);
  }

  /** What was written, in base64. */
  toBase64(): string {
    return btoa(String.fromCharCode(...this.bytes));
  }

  private bit(bit: number): void {
    const at = this.used % BYTE;
    if (at === 0) this.bytes.push(0);
    this.bytes[this.bytes.length - 1] = (this.bytes.at(-1) ?? 0) | (bit << (BYTE - 1 - at));
    this.used++;
  }
}

/** Reads what `RiceWriter` wrote. Past the end stand zeros. */
export class RiceReader {
  private readonly bytes: string;
  private at = 0;

  /** @throws an Error where it is no base64 */
  constructor(base64: string) {
    this.bytes = atob(base64);
  }

  /** Whether all was read. */
  get done(): boolean {
    return this.at >= this.bytes.length * BYTE;
  }

  read(bits: number): number {
    let number = 0;
    while (this.bit() === 1) number++;
    for (let left = bits; left > 0; left--) number = (number << 1) | this.bit();
    return number;
  }

  private bit(): number {
    const byte = this.bytes.charCodeAt(this.at >> 3);
    const bit = (byte >> (BYTE - 1 - (this.at & (BYTE - 1)))) & 1;
    this.at++;
    return bit;
  }
}
