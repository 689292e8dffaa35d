export {
  LinkLostError,
  type Endpoint,
  type LinkFault,
  type LinkStanding,
  type LinkWatcher,
  type Refusal,
} from './endpoint.js';
export { memoryLink, type MemoryLink } from './memory-endpoint.js';
export { windowEndpoint, type WindowEndpointOptions } from './window-endpoint.js';
