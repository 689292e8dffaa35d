import type { SentenceKey } from '../locales/index.js';
import { dialBar, type Agent, type Call } from '../state/index.js';
import type { LinkFault } from '../workspace/index.js';
import { DialError } from './dial-error.js';
import type { Link } from './link.js';
import { readyGateOf, sentence, type DialerSettings } from './settings.js';

/** What a bar is decided by. */
export interface Situation {
  readonly link: Link;
  readonly agent: Agent;
  readonly calls: readonly Call[];
}

/** Why no number can be dialled just now, whichever it is: link, switch, call, agent, in this order. */
export function barOf(settings: DialerSettings, { link, agent, calls }: Situation): DialError | undefined {
  const error = (code: DialError['code'], key: SentenceKey, values?: Readonly<Record<string, string>>): DialError =>
    new DialError(code, sentence(settings, key, values));

  if (link.status === 'not-configured')
    return error('not-configured', link.fault?.kind ?? 'not-configured', facts(link.fault));
  if (link.status === 'no-window') return error('no-window', link.fault?.kind ?? 'no-window', facts(link.fault));
  if (settings.disabled) return error('disabled', 'disabled');
  const bar = dialBar(agent, calls, readyGateOf(settings));
  if (bar === 'not-ready') return error('not-ready', ...agentSentence(agent));
  return bar && error(bar, 'busy');
}

/** The values of a fault that its sentence can show. */
export function facts(fault: LinkFault | undefined): Record<string, string> {
  return { ...fault };
}

function agentSentence({ state, label }: Agent): [SentenceKey, Record<string, string>?] {
  if (state === 'not-ready' && label !== '') return ['not-ready-reason', { reason: label }];
  return [state === 'ready' || state === 'not-ready' ? 'not-ready' : `agent-${state}`];
}
