import type {
  Agent,
  AgentState,
  Call,
  DialError,
  DialRecord,
  DialRequest,
  DialTrigger,
  Verdict,
} from './core/index.js';

/** All public events bubble out of every shadow root, so that a page can listen wherever it likes. */
const PUBLIC: EventInit = { bubbles: true, composed: true };

/**
 * A number is about to be dialled, whatever the trigger. `preventDefault()` cancels the dial; so does a promise given
 * to `waitUntil()` that resolves to `false` or rejects. Nothing has been sent yet.
 */
export class DialRequestEvent extends Event {
  readonly #request: DialRequest;

  constructor(request: DialRequest) {
    super('five9dialrequest', { ...PUBLIC, cancelable: true });
    this.#request = request;
  }

  /** As it will be sent. */
  get number(): string {
    return this.#request.number;
  }

  get entered(): string {
    return this.#request.entered;
  }

  get record(): DialRecord | undefined {
    return this.#request.record;
  }

  get trigger(): DialTrigger {
    return this.#request.trigger;
  }

  /** Holds the dial until the promise settles. Counts only while the event is dispatched. */
  waitUntil(promise: Promise<unknown>): void {
    this.#request.waitUntil(promise);
  }
}

/** A dial did not go through; `error.code` says why, `error.message` says it to the agent. */
export class DialRefusedEvent extends Event {
  readonly error: DialError;
  readonly number: string;
  readonly record: DialRecord | undefined;
  readonly trigger: DialTrigger;

  constructor(error: DialError, number: string, record: DialRecord | undefined, trigger: DialTrigger) {
    super('five9dialrefused', PUBLIC);
    this.error = error;
    this.number = number;
    this.record = record;
    this.trigger = trigger;
  }
}

/** A call appeared (`previous` is then undefined) or changed its state. */
export class CallChangeEvent extends Event {
  readonly call: Call;
  readonly previous: Call | undefined;

  constructor(call: Call, previous?: Call) {
    super('five9callchange', PUBLIC);
    this.call = call;
    this.previous = previous;
  }
}

/** What is known of the agent has changed. */
export class AgentChangeEvent extends Event {
  readonly agent: Agent;
  readonly previous: Agent;

  constructor(agent: Agent, previous: Agent) {
    super('five9agentchange', PUBLIC);
    this.agent = agent;
    this.previous = previous;
  }
}

/** Whether a number can be dialled just now has changed, or why not: `refusal` is `null` where one can. */
export class RefusalChangeEvent extends Event {
  readonly refusal: DialError | null;

  constructor(refusal: DialError | null) {
    super('five9refusalchange', PUBLIC);
    this.refusal = refusal;
  }
}

/**
 * A button of `call-controls` was pressed. The host carries it out; the workspace is told nothing. `preventDefault()`
 * says that it was not done: a call that was to be muted is then not shown as muted.
 */
export class ControlRequestEvent extends Event {
  /** `hang-up`, `hold`, `mute`, `keypad` or `transfer`. */
  readonly control: string;
  readonly call: Call;
  /** `hold` and `mute`: whether it shall be so from now on. `keypad`: the key. Else `undefined`. */
  readonly value: unknown;

  constructor(control: string, call: Call, value: unknown) {
    super('five9controlrequest', { ...PUBLIC, cancelable: true });
    this.control = control;
    this.call = call;
    this.value = value;
  }
}

/** A state was chosen in the agent menu. The host carries it out, and says so by `setAgentState()`. */
export class AgentRequestEvent extends Event {
  readonly state: AgentState;
  /** The choice's code, or empty. */
  readonly code: string;

  constructor(state: AgentState, code: string) {
    super('five9agentrequest', { ...PUBLIC, cancelable: true });
    this.state = state;
    this.code = code;
  }
}

/** A message was sent, understood or turned away. For an integrator's eyes: `message` holds personal data. */
export class WireMessageEvent extends Event {
  readonly direction: 'sent' | 'received';
  readonly verdict: Verdict;
  /** What is the matter and where, in English; empty where nothing is. */
  readonly detail: string;
  readonly message: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;

  constructor(direction: 'sent' | 'received', verdict: Verdict, detail: string, message: unknown, at: number) {
    super('five9message', PUBLIC);
    this.direction = direction;
    this.verdict = verdict;
    this.detail = detail;
    this.message = message;
    this.at = at;
  }
}

/** The public events by their names. */
export interface Five9EventMap {
  five9dialrequest: DialRequestEvent;
  five9dialrefused: DialRefusedEvent;
  five9callchange: CallChangeEvent;
  five9agentchange: AgentChangeEvent;
  five9refusalchange: RefusalChangeEvent;
  five9controlrequest: ControlRequestEvent;
  five9agentrequest: AgentRequestEvent;
  five9message: WireMessageEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends Five9EventMap {}
}
