export { decode, looksLikeOurs } from './decode.js';
export { makeCallRequest } from './make-call.js';
export {
  CHANNEL,
  WIRE_CALL_STATES,
  type AgentMessage,
  type CallMessage,
  type Decoded,
  type Direction,
  type InboundMessage,
  type MakeCallRequest,
  type WireCallIds,
  type WireCallState,
} from './wire.js';
