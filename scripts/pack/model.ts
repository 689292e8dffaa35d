/** Guesses the next bit of a text from what came before it, and learns from each. */
export interface Model {
  /** How likely the next bit is a one, in 65,536ths: 1 to 65,535. */
  chanceOfOne(): number;
  learn(bit: number): void;
}

/** How many bytes before the next one each of the guesses looks at. */
const REACHES = [0, 1, 2, 3, 4, 6];
/** The more a slot has seen the less a further bit moves it, down to this. */
const STEADIEST = 30;
const RATE = 0.02;
const FIRST_WEIGHT = 0.3;
const SURE = 12;
const EVEN = 32_768 << 5;

/**
 * A context-mixing model: several guesses, each from a context of another length, weighed by how good each has been.
 *
 * The packer runs it in Node and the script in every browser, and both must come to the same bits. So it is nothing but
 * the four operations, which IEEE 754 defines to the last digit: `Math.exp` and `Math.log` differ between engines. And it
 * has plain arrays: in the sandbox of Lightning Web Security typed ones belong to the page outside, and each look into
 * one goes through a proxy, which makes seconds of milliseconds.
 *
 * @param slotBits how much it remembers: 2 to the power of this for each guess. More packs a long text better, and costs
 * time to set up and, by what the processor can hold near, at each bit
 */
export function createModel(slotBits: number): Model {
  const count = REACHES.length;
  /** A chance in 65,536ths times 32, and how often it was looked at: nothing yet is an even chance. */
  const slots = new Array<number | undefined>(count << slotBits);
  const weights = filled(count << 8, FIRST_WEIGHT);
  const stretched = stretchTable();
  const contexts = filled(count, 0);
  /** Where the sixteen slots of each guess begin that the next four bits look into. */
  const bases = filled(count, 0);
  /** What each guess has said, and behind that what came of it. */
  const inputs = filled(count + 1, 0.5);
  const past = filled(8, 0);
  let length = 0;
  /** The bits of the byte that is under way, behind a one, and those of the half that is. */
  let partial = 1;
  let half = 1;

  const look = (): void => {
    half = 1;
    for (let guess = 0; guess < count; guess++) {
      const hash = Math.imul(contexts[guess]! + Math.imul(partial, 0x3d4d51cb), 0x2545f491);
      bases[guess] = (guess << slotBits) + ((Math.imul(hash ^ (hash >>> 15), 0x2545f491) >>> (36 - slotBits)) << 4);
    }
  };
  look();

  return {
    chanceOfOne() {
      let sum = 0;
      for (let guess = 0; guess < count; guess++) {
        const input = stretched[(slots[bases[guess]! + half] ?? EVEN) >> 9]!;
        inputs[guess] = input;
        sum += weights[partial * count + guess]! * input;
      }
      const chance = squash(sum > SURE ? SURE : sum < -SURE ? -SURE : sum);
      inputs[count] = chance;
      return Math.max(1, Math.min(65_535, (chance * 65_536) | 0));
    },
    learn(bit) {
      const error = (bit - inputs[count]!) * RATE;
      const target = bit * 65_535;
      for (let guess = 0; guess < count; guess++) {
        const weight = partial * count + guess;
        weights[weight] = weights[weight]! + inputs[guess]! * error;
        const place = bases[guess]! + half;
        const slot = slots[place] ?? EVEN;
        const times = slot & 31;
        const old = slot >> 5;
        const next = (old + (target - old) / (times + 1.5)) | 0;
        slots[place] = (next << 5) + (times < STEADIEST ? times + 1 : times);
      }
      partial = partial * 2 + bit;
      half = half * 2 + bit;
      if (half < 16) return;
      if (partial > 255) {
        past[length++ & 7] = partial;
        partial = 1;
        for (let guess = 0; guess < count; guess++) {
          let hash = 0;
          for (let back = 1; back <= REACHES[guess]!; back++) {
            hash = Math.imul(hash ^ (hash >>> 15), 0x2f0b4c47) + past[(length - back) & 7]!;
          }
          contexts[guess] = hash;
        }
      }
      look();
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
function stretchTable(): number[] {
  let x = -SURE;
  return filled(4096, 0).map((_, chance) => {
    while (squash(x) * 4096 < chance + 0.5) x += 1 / 64;
    return x;
  });
}

function filled(length: number, value: number): number[] {
  return new Array<number>(length).fill(value);
}
