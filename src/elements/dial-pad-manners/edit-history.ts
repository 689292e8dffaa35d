import type { Field } from '../field-edit.js';

/** One edit: what it found and what it left. */
interface Step {
  readonly before: Field;
  readonly after: Field;
  readonly run: string;
}

/** More are forgotten, the oldest first. */
const MAX_STEPS = 100;

/**
 * What has been done to a field, to be undone and done again. Formatting is part of the edit that it followed.
 *
 * Edits of one run that follow upon each other, such as digits typed one after the other, are one step.
 */
export class EditHistory {
  #past: Step[] = [];
  #future: Step[] = [];

  /**
   * Notes an edit; what was undone before it is gone for good.
   *
   * @param run what it goes on with if nothing came between; empty where it is a step of its own
   */
  note(before: Field, after: Field, run = ''): void {
    if (before.text === after.text) return;
    this.#future = [];
    const last = this.#past.at(-1);
    if (last && run !== '' && run === last.run && isSame(last.after, before)) {
      this.#past.splice(-1, 1, { ...last, after });
      return;
    }
    this.#past.push({ before, after, run });
    if (this.#past.length > MAX_STEPS) this.#past.shift();
  }

  /** What nobody did, such as formatting that came late, belongs to the edit before it. */
  amend(after: Field): void {
    const last = this.#past.at(-1);
    if (last) this.#past.splice(-1, 1, { ...last, after });
  }

  /** @returns what to put back; `undefined` where there is nothing to undo */
  undo(): Field | undefined {
    const step = this.#past.pop();
    if (step) this.#future.push(step);
    return step?.before;
  }

  /** @returns what to put back; `undefined` where nothing was undone */
  redo(): Field | undefined {
    const step = this.#future.pop();
    // Whatever is typed next is a step of its own.
    if (step) this.#past.push({ ...step, run: '' });
    return step?.after;
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}

function isSame(one: Field, other: Field): boolean {
  return one.text === other.text && one.start === other.start && one.end === other.end;
}
