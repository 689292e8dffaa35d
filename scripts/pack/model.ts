/** Guesses the next bit of a text from what came before it, and learns from each. */
export interface Model {
  /** How likely the next bit is a one, in 65,536ths: 1 to 65,535. */
  chanceOfOne(): number;
  learn(bit: number): void;
}

/** How many bytes before the next one each of the guesses looks at. */
const REACHES = [0, 1, 2, 3, 4, 6];
const SLOT_BITS = 18;
/** The more a slot has seen the less a further bit moves it, down to this. */
const STEADIEST = 30;
const RATE = 0.02;
const FIRST_WEIGHT = 0.3;
const SURE = 12;

/**
 * A context-mixing model: several guesses, each from a context of another length, weighed by how good each has been.
 *
 * The packer runs it in Node and the script in every browser, and both must come to the same bits. So it is nothing but
 * the four operations, which IEEE 754 defines to the last digit: `Math.exp` and `Math.log` differ between engines.
 */
export function createModel(): Model {
  const count = REACHES.length;
  const slots = new Uint16Array(count << SLOT_BITS).fill(32_768);
  const seen = new Uint8Array(count << SLOT_BITS);
  const weights = new Float64Array(count << 8).fill(FIRST_WEIGHT);
  const stretched = stretchTable();
  const contexts = new Int32Array(count);
  const inputs = new Float64Array(count);
  const places = new Int32Array(count);
  const past = new Uint8Array(8);
  let length = 0;
  /** The bits of the byte that is under way, behind a one. */
  let partial = 1;
  let chance = 0.5;

  return {
    chanceOfOne() {
      const salt = Math.imul(partial, 0x3d4d51cb);
      let sum = 0;
      for (let guess = 0; guess < count; guess++) {
        let place = Math.imul(contexts[guess]! + salt, 0x2545f491);
        place = (guess << SLOT_BITS) + (Math.imul(place ^ (place >>> 15), 0x2545f491) >>> (32 - SLOT_BITS));
        places[guess] = place;
        const input = stretched[slots[place]! >> 4]!;
        inputs[guess] = input;
        sum += weights[partial * count + guess]! * input;
      }
      chance = squash(sum > SURE ? SURE : sum < -SURE ? -SURE : sum);
      return Math.max(1, Math.min(65_535, (chance * 65_536) | 0));
    },
    learn(bit) {
      const error = (bit - chance) * RATE;
      const target = bit * 65_535;
      for (let guess = 0; guess < count; guess++) {
        const place = places[guess]!;
        const weight = partial * count + guess;
        weights[weight] = weights[weight]! + inputs[guess]! * error;
        const times = seen[place]!;
        slots[place] = slots[place]! + (target - slots[place]!) / (times + 1.5);
        if (times < STEADIEST) seen[place] = times + 1;
      }
      partial = partial * 2 + bit;
      if (partial < 256) return;
      past[length++ & 7] = partial;
      partial = 1;
      for (let guess = 0; guess < count; guess++) {
        let hash = 0;
        for (let back = 1; back <= REACHES[guess]!; back++) {
          hash = Math.imul(hash ^ (hash >>> 15), 0x2f0b4c47) + past[(length - back) & 7]!;
        }
        contexts[guess] = hash;
      }
    },
  };
}

/** The logistic function, by (1 + x/1024)^1024 for e^x: ten squarings. */
function squash(x: number): number {
  let power = 1 - x / 1024;
  for (let squarings = 0; squarings < 10; squarings++) power *= power;
  return 1 / (1 + power);
}

/** Its inverse, for each chance in 4,096ths. */
function stretchTable(): Float64Array {
  let x = -SURE;
  return Float64Array.from({ length: 4096 }, (_, chance) => {
    while (squash(x) * 4096 < chance + 0.5) x += 1 / 64;
    return x;
  });
}
