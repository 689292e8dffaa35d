/** An element's own custom states, for `:state(ready)` and the like in a page's style sheet. */
export class OwnStates {
  readonly #states: CustomStateSet;
  #current: readonly string[] = [];

  constructor(element: HTMLElement) {
    this.#states = element.attachInternals().states;
  }

  /** Replaces the states that the element is in. */
  set(states: readonly string[]): void {
    for (const state of this.#current) this.#states.delete(state);
    this.#current = states;
    try {
      for (const state of states) this.#states.add(state);
    } catch {
      // Engines of before 2024 take only names with two hyphens in front; a page for them has nothing to match anyway.
    }
  }
}
