import type { Endpoint, LinkStanding, Refusal } from '../../src/workspace/index.js';
import { isWitness } from './this-window.js';

/** Everything that an endpoint has told, less the witnesses. */
export interface Watch {
  readonly messages: unknown[];
  readonly standings: LinkStanding[];
  readonly refusals: Refusal[];
  /** In a few words: `loading`, `listening`, `no-window no-match`. */
  readonly inWords: readonly string[];
  readonly undo: () => void;
}

export function watch(endpoint: Endpoint): Watch {
  const messages: unknown[] = [];
  const standings: LinkStanding[] = [];
  const refusals: Refusal[] = [];
  const undo = endpoint.subscribe((message) => isWitness(message) || messages.push(message), {
    onStanding: (standing) => standings.push(standing),
    onRefused: (refusal) => refusals.push(refusal),
  });
  return {
    messages,
    standings,
    refusals,
    get inWords() {
      return standings.map(({ status, fault }) => (fault ? `${status} ${fault.kind}` : status));
    },
    undo,
  };
}
