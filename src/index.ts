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
export { Five9Dialer, registerWords } from './elements/index.js';
export type { Table, WordKey, Words } from './locales/index.js';
export {
  AgentChangeEvent,
  AgentRequestEvent,
  CallChangeEvent,
  ControlRequestEvent,
  DialRefusedEvent,
  DialRequestEvent,
  RefusalChangeEvent,
  WireMessageEvent,
  type Five9EventMap,
} from './events.js';
