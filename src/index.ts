import './define.js';

export { DialError, type DialErrorCode } from './core/index.js';
export type {
  Agent,
  AgentState,
  Call,
  CallState,
  DialRecord,
  DialTrigger,
  Endpoint,
  HostAgentState,
  Link,
  LinkFault,
  RecentCall,
  RecentOutcome,
  Verdict,
} from './core/index.js';
export { Five9ClickToDial } from './click-to-dial/index.js';
export { Five9Dialer } from './elements/index.js';
export {
  AgentChangeEvent,
  CallChangeEvent,
  DialRefusedEvent,
  DialRequestEvent,
  RefusalChangeEvent,
  WireMessageEvent,
  type Five9EventMap,
} from './events.js';
