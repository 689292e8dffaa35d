import { decode, makeCallRequest, type Decoded } from '../../src/protocol/index.js';
import {
  linePair,
  ManualClock,
  SimulatedWorkspace,
  type SimulatedWorkspaceOptions,
} from '../../src/simulator/index.js';

export interface Heard {
  /** Milliseconds since the stage was set. */
  readonly at: number;
  readonly message: unknown;
}

export interface Stage {
  readonly workspace: SimulatedWorkspace;
  readonly clock: ManualClock;
  /** Everything that came from the workspace, in order. */
  readonly heard: Heard[];
  dial(number?: string): void;
  /** Posts anything at all to the workspace. */
  post(message: unknown): void;
}

/** A simulated workspace on a clock that stands still, with the dialer's end of the line in the test's hand. */
export function setStage(options: Omit<SimulatedWorkspaceOptions, 'line' | 'clock'> = {}): Stage {
  const line = linePair();
  const clock = new ManualClock();
  const start = clock.now();
  const heard: Heard[] = [];
  line.dialer.subscribe((message) => heard.push({ at: clock.now() - start, message }));
  const workspace = new SimulatedWorkspace({ line: line.workspace, clock, ...options });
  return {
    workspace,
    clock,
    heard,
    dial: (number = '6081234567') => line.dialer.post(makeCallRequest(number)),
    post: (message) => line.dialer.post(message),
  };
}

/** What a dialer makes of a message, in a few words: `800 WRAP_UP`, `500 logout`, `300 drift not-routable 367541`. */
export function inWords({ at, message }: Heard): string {
  return `${at} ${decodedInWords(decode(message))}`;
}

function decodedInWords(decoded: Decoded | null): string {
  if (!decoded) return 'not ours';
  if (!('message' in decoded)) return decoded.verdict;
  const { verdict, message } = decoded;
  const said = message.kind === 'call' ? message.state : `agent ${message.code}`;
  const direction = message.kind === 'call' && message.direction === 'inbound' ? 'inbound ' : '';
  return `${verdict === 'accepted' ? '' : `${verdict} `}${direction}${said}`;
}
