import type { Agent, Link, LinkFault, WireNote } from '../../core/index.js';

/** What the check list looks at: a dialer, as far as its set-up goes. */
export interface CheckedDialer {
  readonly workspace: string;
  readonly workspaceOrigin: string;
  readonly endpoint?: object | undefined;
  readonly link: Link;
  readonly agent: Agent;
}

/** One step of the set-up: done, wrong, or not to be told yet; in words, with what to do next where something is. */
export interface Check {
  readonly result: 'done' | 'wrong' | 'open';
  readonly text: string;
}

/** How things are said: in English, whatever the language of the widget. */
export interface Voice {
  /** What is wrong with a link. */
  readonly sentenceOf: (fault: Pick<LinkFault, 'kind'> | { readonly kind: 'no-window' }) => string;
  readonly localTime: (time: number) => string;
}

/**
 * The steps from a bare tag to a working dialer, in the order in which they depend on each other.
 *
 * @param log What was said so far, oldest first
 */
export function checksOf(dialer: CheckedDialer, log: readonly WireNote[], voice: Voice): readonly Check[] {
  return [
    checkOrigin(dialer, voice),
    checkWindow(dialer, voice),
    checkPage(dialer),
    checkHeard(dialer, log, voice),
    checkAgent(dialer),
  ];
}

function checkOrigin({ endpoint, link, workspaceOrigin }: CheckedDialer, voice: Voice): Check {
  if (endpoint) return done('The page supplies its own endpoint.');
  const { fault } = link;
  if (fault && isOfOrigin(fault)) return wrong(voice.sentenceOf(fault));
  return workspaceOrigin === ''
    ? open('workspace-origin is not looked at yet.')
    : done(`Only ${workspaceOrigin} is spoken to and heard.`);
}

function checkWindow({ endpoint, link, workspace }: CheckedDialer, voice: Voice): Check {
  if (endpoint) return done('No window is needed.');
  const { fault, status } = link;
  if (fault && !isOfOrigin(fault)) return wrong(voice.sentenceOf(fault));
  if (status === 'no-window') return wrong(voice.sentenceOf({ kind: 'no-window' }));
  if (status === 'not-configured') return open('The window is looked for once the origin is set.');
  return done(`The window is there: ${workspace || 'parent'}.`);
}

function checkPage({ link: { status } }: CheckedDialer): Check {
  if (status === 'loading') return open('The page is still loading. What is dialled meanwhile is held.');
  if (status === 'listening' || status === 'heard') return done('The page has loaded.');
  return open('Not known yet.');
}

function checkHeard({ link: { lastHeardAt } }: CheckedDialer, log: readonly WireNote[], voice: Voice): Check {
  if (lastHeardAt !== undefined) return done(`Last heard at ${voice.localTime(lastHeardAt)}.`);
  const refused = [...log].reverse().find(({ verdict }) => verdict.startsWith('wrong-'));
  if (refused?.verdict === 'wrong-origin')
    return wrong(`Not heard: ${refused.detail}. If that is your workspace, set workspace-origin to its origin.`);
  if (refused) return wrong('Not heard: another window of that origin spoke. Check which frame “workspace” names.');
  return open(`Nothing was heard so far. The workspace speaks when the agent’s state or a call changes.`);
}

function checkAgent({ agent: { state } }: CheckedDialer): Check {
  return state === 'unknown'
    ? open(
        'The agent’s state is unknown, and cannot be asked for. Change it once in the softphone, or call setAgentState().',
      )
    : done(`The agent’s state is known: ${state}.`);
}

function isOfOrigin({ kind }: LinkFault): boolean {
  return kind.endsWith('origin');
}

const done = (text: string): Check => ({ result: 'done', text });
const wrong = (text: string): Check => ({ result: 'wrong', text });
const open = (text: string): Check => ({ result: 'open', text });
