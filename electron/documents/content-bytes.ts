import { encodeText, type FontUsage, isAstral } from './font-usage.ts';

const FIRST_ROOM = 16_384;
const [NEW_LINE, SPACE, MINUS] = [0x0a, 0x20, 0x2d];
const [OPEN, CLOSE, BACKSLASH, RETURN] = [0x28, 0x29, 0x5c, 0x0d];
const LETTER_R = 0x72;
/** What follows the whole part of a number, by its hundredths: nothing, « .5 », « .05 ». */
const DECIMALS = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** The operators of a page, written byte by byte: as strings, they would be made only to be joined and copied. */
export class ContentBytes {
  #bytes = new Uint8Array(FIRST_ROOM);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Begins a line. `text` of one byte a character. */
  line(text: string): void {
    this.#reserve(1);
    if (this.#length > 0) this.#bytes[this.#length++] = NEW_LINE;
    this.add(text);
  }

  /** Goes on with the line. */
  add(text: string): void {
    this.#reserve(text.length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < text.length; index += 1) bytes[at++] = text.charCodeAt(index);
    this.#length = at;
  }

  /** Goes on with an operator after its operands, rounded to a hundredth of a point as `formatNumber` does. */
  operate(name: string, ...operands: readonly number[]): void {
    for (const operand of operands) {
      this.#separate();
      this.#addNumber(operand);
    }
    this.#separate();
    this.add(name);
  }

  /** Goes on with a string of the file: two bytes a character, each as it is but those that would end the string. */
  addString(usage: FontUsage, text: string): void {
    if (isAstral(text)) {
      this.add(`<${encodeText(usage, text)}>`);
      return;
    }
    this.#reserve(4 * text.length + 2);
    this.#bytes[this.#length++] = OPEN;
    const { characters } = usage;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (!characters.has(unit)) characters.set(unit, String.fromCharCode(unit));
      this.#addEscaped(unit >> 8);
      this.#addEscaped(unit & 0xff);
    }
    this.#bytes[this.#length++] = CLOSE;
  }

  #separate(): void {
    if (this.#length === 0 || this.#bytes[this.#length - 1] === NEW_LINE) return;
    this.#reserve(1);
    this.#bytes[this.#length++] = SPACE;
  }

  /** Digit by digit: numbers are half of a page, and each as a string would take four times as long. */
  #addNumber(value: number): void {
    const hundredths = Math.round(value * 100);
    const size = Math.abs(hundredths);
    const whole = Math.floor(size / 100);
    this.#reserve(1);
    if (hundredths < 0) this.#bytes[this.#length++] = MINUS;
    this.add(String(whole));
    this.add(DECIMALS[size - whole * 100] ?? '');
  }

  #addEscaped(byte: number): void {
    const isReturn = byte === RETURN;
    if (isReturn || byte === OPEN || byte === CLOSE || byte === BACKSLASH) {
      this.#bytes[this.#length++] = BACKSLASH;
    }
    this.#bytes[this.#length++] = isReturn ? LETTER_R : byte;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
