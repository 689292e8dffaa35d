/** What a message did to a state, and why it did nothing where it did nothing. */
export interface Ruling<State> {
  readonly state: State;
  readonly verdict: 'accepted' | 'duplicate' | 'out-of-order';
  /** A few words for the diagnostics; empty where the message was simply taken. */
  readonly detail: string;
}
