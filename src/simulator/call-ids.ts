/** Makes the ids of calls: coherent in one run, and the same in every run with the same seed. */
export class CallIds {
  /** "The Five9 Session ID": here it is the agent's session, the same for every call, as it may be in real life. */
  readonly sessionId: string;
  readonly #seed: number;
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.sessionId = hex(seed, 0);
  }

  /** The first call of all has the id of the documentation's own sample. */
  next(): { id: string; interactionId: string; sessionId: string } {
    const count = ++this.#count;
    return {
      id: String(300_000_000_115_270 + count),
      interactionId: hex(this.#seed, count),
      sessionId: this.sessionId,
    };
  }
}

/** 32 hexadecimal digits that look random and are not. */
function hex(seed: number, count: number): string {
  let digits = '';
  for (let part = 0; part < 4; part++)
    digits += scramble(seed, count * 4 + part)
      .toString(16)
      .padStart(8, '0');
  return digits.toUpperCase();
}

/** Mixes two whole numbers into 32 bits: multiplications by odd numbers, and shifts that carry high bits down. */
function scramble(seed: number, index: number): number {
  let bits = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}
