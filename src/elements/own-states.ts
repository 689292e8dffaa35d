/**
 * An element's own custom states, for `:state(ready)` and the like in a page's style sheet. A dialer is in one of each kind:
 * how its link stands, the agent's state, and that of the call on show where there is one. A reminder is one more.
 *
 * @cssstate not-configured - The set-up cannot work.
 * @cssstate no-window - There is no workspace window.
 * @cssstate loading - The workspace's page is not there yet.
 * @cssstate listening - It is there, and was not heard yet.
 * @cssstate heard - The workspace has said something.
 * @cssstate unknown - Nobody has said anything of the agent.
 * @cssstate logged-out - The agent is logged out.
 * @cssstate logged-in - The agent is logged in, and not Ready.
 * @cssstate ready - The agent is Ready.
 * @cssstate not-ready - The agent is Not Ready.
 * @cssstate reminded - The agent has been Not Ready for as long as `not-ready-reminder` says.
 * @cssstate waiting - A dial is held: until the workspace has loaded, or for what the page has been asked.
 * @cssstate requested - A call was asked for, and not heard of yet.
 * @cssstate unconfirmed - The workspace was silent for too long after the request.
 * @cssstate offered - The call was offered.
 * @cssstate ringing - The call rings.
 * @cssstate talking - The agent is in the call.
 * @cssstate on-hold - The call is on hold.
 * @cssstate wrap-up - The call is over, and its after-call work is not.
 * @cssstate finished - The call is over.
 * @cssstate failed - The call could not be started.
 */
export class OwnStates {
  /** None where there is no such thing, as in the page of a test that only looks like one (jsdom, happy-dom). */
  readonly #states: CustomStateSet | undefined;
  #current: readonly string[] = [];

  constructor(element: HTMLElement) {
    const { attachInternals } = element as Partial<HTMLElement>;
    this.#states = attachInternals?.call(element).states;
  }

  /** Replaces the states that the element is in. */
  set(states: readonly string[]): void {
    for (const state of this.#current) this.#states?.delete(state);
    this.#current = states;
    try {
      for (const state of states) this.#states?.add(state);
    } catch {
      // Engines of before 2024 take only names with two hyphens in front; a page for them has nothing to match anyway.
    }
  }
}
