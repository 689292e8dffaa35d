import type { SentenceKey } from '../locales/index.js';
import { dialBar, type Agent, type Call } from '../state/index.js';
import { DialError, type DialErrorCode } from './dial-error.js';
import type { Link } from './link.js';
import { readyGateOf, sentence, type DialerSettings } from './settings.js';

/** What a bar is decided by. */
interface Situation {
  readonly link: Link;
  readonly agent: Agent;
  readonly calls: readonly Call[];
}

/** A code, the sentence for it, and the values that it names. */
type Reason = readonly [code: DialErrorCode, key: SentenceKey, values?: Readonly<Record<string, string>>];

/** Why no number can be dialled just now, whichever it is: one object for one reason, until there is another. */
export class Bar {
  #error: DialError | undefined;

  /** @param isStarting Whether another dial is under way that is no call yet. */
  look(settings: DialerSettings, situation: Situation, isStarting: boolean): DialError | undefined {
    const reason = reasonOf(settings, situation) ?? (isStarting ? STARTING : undefined);
    if (!reason) return undefined;
    const [code, key, values] = reason;
    const message = sentence(settings, key, values);
    // An error is dear to make, and most are the one of the last call. A page may have one sentence for two reasons.
    if (message !== this.#error?.message || code !== this.#error.code) this.#error = new DialError(code, message);
    return this.#error;
  }
}

const STARTING: Reason = ['busy', 'starting'];

/** Link, switch, call, agent, in this order. */
function reasonOf(settings: DialerSettings, { link, agent, calls }: Situation): Reason | undefined {
  const { status, fault } = link;
  if (status === 'not-configured' || status === 'no-window') return [status, fault?.kind ?? status, { ...fault }];
  if (settings.disabled) return ['disabled', 'disabled'];
  // Nobody can end a call that is only asked for. No `some()`, see `dialBar()`.
  for (const { state } of calls) if (state === 'requested') return STARTING;
  const bar = dialBar(agent, calls, readyGateOf(settings));
  return bar === 'not-ready' ? [bar, ...agentSentence(agent)] : bar && [bar, bar];
}

function agentSentence({ state, label }: Agent): [SentenceKey, Record<string, string>?] {
  if (state === 'not-ready' && label !== '') return ['not-ready-reason', { reason: label }];
  return [state === 'ready' || state === 'not-ready' ? 'not-ready' : `agent-${state}`];
}
