export { type AgentStatus, type SimulatedAgent } from './agent-message.js';
export { type AgentProfile } from './agent-profile.js';
export { type Clock } from './clock.js';
export { type Faults } from './faulty-line.js';
export { type Line, type LineWatcher } from './line.js';
export { linePair, type LinePair } from './line-pair.js';
export { ManualClock } from './manual-clock.js';
export { sameWindowLine } from './same-window-line.js';
export {
  type AgentStep,
  type CallScriptStep,
  type CallStep,
  type InboundStep,
  type RawStep,
  type Scenario,
  type StartStep,
  type Step,
} from './scenario.js';
export { SCENARIOS, type ScenarioName } from './scenarios.js';
export { type SimulatedCall } from './simulated-call.js';
export { SimulatedWorkspace } from './simulated-workspace.js';
export { type SimulatedWorkspaceOptions } from './simulated-workspace-options.js';
export { SPELLINGS, type Spelling, type SpellingName } from './spelling.js';
export { windowLine, type WindowLineOptions } from './window-line.js';
