/**
 * The seam between a dialer and its host workspace. No page of the vendor says how messages travel, so whatever can
 * post a message and hear one will do; `windowEndpoint()` is the usual one.
 */
export interface Endpoint {
  /**
   * Hands one message to the workspace.
   *
   * @throws where the message certainly did not leave: the dialer then says so instead of waiting for an answer. A
   * `LinkLostError` says why.
   */
  post(message: unknown): void;
  /**
   * Hears everything that the workspace says, from now until the returned function is called.
   *
   * @param watcher Wants to know how the link stands. An endpoint that never calls it counts as listening.
   */
  subscribe(listener: (message: unknown) => void, watcher?: LinkWatcher): () => void;
}

/** What an endpoint can tell of itself, beside messages. */
export interface LinkWatcher {
  /** The link stands differently. Called once with the present standing before `subscribe()` returns. */
  onStanding(standing: LinkStanding): void;
  /** A message was turned away at the gate, before anybody looked into it. */
  onRefused(refusal: Refusal): void;
}

/**
 * `not-configured`: nothing can be sent or heard before the page mends its set-up. `no-window`: there is no workspace
 * window. `loading`: there is one, whose page is not there yet. `listening`: it is there, and was not heard yet.
 */
export interface LinkStanding {
  readonly status: 'not-configured' | 'no-window' | 'loading' | 'listening';
  readonly fault?: LinkFault;
}

/** A message could not be posted because there is nobody to post it to. */
export class LinkLostError extends Error {
  static {
    Object.defineProperty(this.prototype, 'name', { value: 'LinkLostError' });
  }

  readonly standing: LinkStanding;

  constructor(standing: LinkStanding) {
    super(`The workspace cannot be reached: ${standing.fault?.kind ?? standing.status}.`);
    this.standing = standing;
  }
}

/** Why a link cannot work, for words that an integrator understands. */
export type LinkFault =
  | { readonly kind: 'no-origin' | 'any-origin' }
  | { readonly kind: 'not-an-origin'; readonly value: string }
  | { readonly kind: 'inexact-origin'; readonly value: string; readonly exact: string }
  | { readonly kind: 'no-parent' | 'no-opener' }
  | { readonly kind: 'bad-selector' | 'no-match' | 'not-an-iframe'; readonly value: string };

/** A message whose sender is not the configured workspace. */
export interface Refusal {
  readonly verdict: 'wrong-origin' | 'wrong-source';
  /** The origin that spoke. */
  readonly origin: string;
  /** The one origin that is heard. */
  readonly expected: string;
  readonly message: unknown;
}
