import { LETTERS, letterOf, SETTLED, TOP } from './letters.js';
import { createModel } from './model.js';

/**
 * Writes texts in few characters, all of them printable ASCII that a string in double quotes holds as it is. `unpack`
 * reads them.
 *
 * @param slotBits see `createModel`
 * @throws for a text with a zero character, which ends an item
 */
export function encode(items: readonly string[], slotBits: number): string {
  if (items.some((item) => item.includes('\0'))) throw new Error('A zero character cannot be packed');
  const model = createModel(slotBits);
  const bytes: number[] = [];
  let low = 0;
  let high = TOP;
  for (const byte of Buffer.from(items.map((item) => `${item}\0`).join(''))) {
    for (let place = 7; place >= 0; place--) {
      const bit = (byte >> place) & 1;
      const middle = low + Math.floor(((high - low) * model.chanceOfOne()) / 65_536);
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      while (((low ^ high) & SETTLED) === 0) {
        bytes.push(high >> 16);
        low = (low << 8) & TOP;
        high = ((high << 8) & TOP) | 255;
      }
    }
  }
  bytes.push(high >> 16, (high >> 8) & 255, high & 255);
  return write(bytes);
}

/** Thirteen bits in two letters. */
function write(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let bitCount = 0;
  const take = (): void => {
    const pair = bits & 8191;
    text += letterOf(pair % LETTERS) + letterOf(Math.floor(pair / LETTERS));
    bits >>>= 13;
    bitCount -= 13;
  };
  for (const byte of bytes) {
    bits |= byte << bitCount;
    bitCount += 8;
    if (bitCount >= 13) take();
  }
  bitCount = 13;
  take();
  return text;
}
