import type { Call } from '../core/index.js';
import type { CallLog, MakeTask } from './call-log.js';
import type { LightningClick } from './lightning-click.js';
import type { OpenCtiError } from './open-cti.js';
import type { SalesforceWords } from './words.js';

/** Each part can be turned off, or replaced by a function of the page's own. */
export interface OpenCtiOptions {
  /** Whether numbers in Lightning can be clicked, and dial; or what to do with a click. Default `true`. */
  readonly clickToDial?: boolean | ((click: LightningClick) => unknown);
  /** Whether the softphone panel opens when a call starts; or what to do then. Default `true`. */
  readonly openPanel?: boolean | ((call: Call) => unknown);
  /** Whether the record pops once the workspace tells of a call, or a search where it has none; or what to do. Default `true`. */
  readonly screenPop?: boolean | ((call: Call) => unknown);
  /** Whether a call is saved as a Task when it ends; or a function that makes the Task from ours, or none. Default `true`. */
  readonly log?: boolean | MakeTask;
  /** When: `wrap-up`, as soon as the call is over (default), or `finished`, after the agent's after-call work. */
  readonly logAt?: 'wrap-up' | 'finished';
  /** Whether a call that could not be started is saved too, as it fails. Should it ring after all, that stays its only Task. Default `false`. */
  readonly logFailed?: boolean;
  /** Whether the view is refreshed once a Task is saved on a record. Default `true`. */
  readonly refresh?: boolean;
  /** Hears what became of each Task. Takes the place of the rows with a Retry button that else stand behind the element. */
  readonly onLog?: (log: CallLog) => void;
  /** Hears everything that Salesforce did not do. Without it a failure is an uncaught error that names the step only. */
  readonly onError?: (error: OpenCtiError) => void;
  /** Seconds that Salesforce may take for an answer. Default 30. */
  readonly responseTimeout?: number;
  /**
   * Words of the page's own, for the Task's texts and the rows. Default: those of the dialer's language as far as it has
   * one of its own tables, else English, as for a dialer without a face.
   */
  readonly words?: Partial<SalesforceWords>;
}
