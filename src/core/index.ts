export { DialError, type DialErrorCode } from './dial-error.js';
export { Dialer } from './dialer.js';
export type { DialOptions } from './dial-options.js';
export type { HeldDial } from './asking.js';
export { NO_LINK, type Link } from './link.js';
export type { DialRefusal, DialRequest, DialTrigger, Notice, Verdict, WireNote } from './notices.js';
export type { DialerSettings } from './settings.js';
export type { RecentCall, RecentOutcome } from '../recents/index.js';
export {
  countsFrom,
  durationOf,
  isLive,
  isSameNumber,
  READY_GATES,
  UNKNOWN_AGENT,
  type Agent,
  type AgentState,
  type Call,
  type CallState,
  type DialRecord,
  type HostAgentState,
} from '../state/index.js';
export { memoryLink, windowEndpoint, LinkLostError, type Endpoint, type LinkFault } from '../workspace/index.js';
