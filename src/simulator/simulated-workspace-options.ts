import type { AgentProfile } from './agent-profile.js';
import type { Clock } from './clock.js';
import type { Faults } from './faulty-line.js';
import type { Line } from './line.js';
import type { Scenario } from './scenario.js';
import type { ScenarioName } from './scenarios.js';

export interface SimulatedWorkspaceOptions {
  readonly line: Line;
  /** What follows a `SetMakeCall`; `answered` unless given. */
  readonly scenario?: ScenarioName | Scenario;
  /** 1 is the speed of real life, 2 is twice as fast, 0 stands still until `advance()`. */
  readonly speed?: number;
  readonly clock?: Clock;
  /** Who the agent is, where it shall not be the one of the documentation's samples. */
  readonly agent?: Partial<AgentProfile>;
  /** Names that the workspace has for numbers, for the dialled calls' `contactDisplayName`. */
  readonly contacts?: Readonly<Record<string, string>>;
  /** Runs with the same seed make the same ids. A whole number, 1 unless given. */
  readonly seed?: number;
  /** What goes wrong with everything that it says. */
  readonly faults?: Faults;
}
