import { LETTERS, NEXT, PART, SETTLED, TOP, valueOf } from './letters.js';
import { createModel } from './model.js';

/**
 * Reads what `encode` has written, as far as it is asked for: what comes late in the text costs nothing until then. It
 * needs nothing of the browser, so it runs where a page's sandbox withholds `DecompressionStream` or evaluation.
 *
 * @param slotBits as it was encoded
 * @returns the item of a number
 */
export function unpack(packed: string, slotBits: number): (item: number) => string {
  const model = createModel(slotBits);
  const items: string[] = [];
  let at = 0;
  let bits = 0;
  let bitCount = 0;
  let low = 0;
  let high = TOP;
  let value = 0;

  /** Two letters are 13 bits; past the end there are zeros. */
  const nextByte = (): number => {
    if (bitCount < 8) {
      const pair =
        at < packed.length ? valueOf(packed.charCodeAt(at)) + valueOf(packed.charCodeAt(at + 1)) * LETTERS : 0;
      bits |= pair << bitCount;
      bitCount += 13;
      at += 2;
    }
    const byte = bits & 255;
    bits >>>= 8;
    bitCount -= 8;
    return byte;
  };
  const decodeBit = (): number => {
    const middle = low + Math.floor(((high - low) * model.chanceOfOne()) / 65_536);
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    model.learn(bit);
    while (((low ^ high) & SETTLED) === 0) {
      low = (low << 8) & TOP;
      high = ((high << 8) & TOP) | 255;
      value = ((value << 8) & TOP) | nextByte();
    }
    return bit;
  };
  /** One text in UTF-8, up to the zero at its end. */
  const decodeItem = (): string => {
    let text = '';
    let point = 0;
    let more = 0;
    for (;;) {
      let byte = 1;
      while (byte < 256) byte = byte * 2 + decodeBit();
      byte -= 256;
      if (byte === 0) return text;
      if (byte < 128) text += String.fromCharCode(byte);
      else if (byte > 191) {
        more = byte < 224 ? 1 : byte < 240 ? 2 : 3;
        point = byte & (63 >> more);
      } else {
        point = (point << 6) | (byte & 63);
        if (--more === 0) text += String.fromCodePoint(point);
      }
    }
  };

  for (let bytes = 0; bytes < 3; bytes++) value = ((value << 8) & TOP) | nextByte();
  return (item) => {
    while (items.length <= item) items.push(decodeItem());
    return items[item]!;
  };
}

/** The texts of the first item; a template comes as a tag function gets it. */
export function unfold(item: string): (string | readonly string[])[] {
  return item.split(NEXT).map((text) => {
    if (!text.startsWith(PART)) return text;
    const parts = text.slice(1).split(PART);
    return Object.assign(parts, { raw: parts });
  });
}
