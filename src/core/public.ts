/** The npm entry `./core`: a phone without a face. What the elements need of this room besides stands in `index.ts`. */
export { DialError, type DialErrorCode } from './dial-error.js';
export { Dialer } from './dialer.js';
export type { DialOptions } from './dial-options.js';
export type { HeldDial } from './asking.js';
export type { Link } from './link.js';
export type { DialRefusal, DialRequest, DialTrigger, Notice, Verdict, WireNote } from './notices.js';
export type { DialerSettings } from './settings.js';
export type { RecentCall, RecentOutcome } from '../recents/index.js';
export type { Agent, AgentState, Call, CallState, DialRecord, HostAgentState } from '../state/index.js';
export {
  LinkLostError,
  memoryLink,
  windowEndpoint,
  type Endpoint,
  type LinkFault,
  type LinkStanding,
  type LinkWatcher,
  type Refusal,
} from '../workspace/index.js';
