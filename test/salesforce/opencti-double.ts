/** How Salesforce behaves for one call of one method. */
export type Behaviour =
  | 'answers'
  /** Answers when `release()` is called, whichever is next. */
  | 'waits'
  /** Never says anything, and does nothing. */
  | 'silent'
  /** `success: false` with these errors. */
  | { readonly errors: unknown }
  /** The method itself throws. */
  | { readonly throws: string };

type Callback = (response: { success: boolean; returnValue: unknown; errors: unknown }) => void;
type Arguments = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isId: Check = (value) => typeof value === 'string' && /^[a-z\d]{15}(?:[a-z\d]{3})?$/i.test(value);
const upTo =
  (length: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= length;

/** Fields of a Task that `saveLog()` may write, and what they hold. */
const TASK: Readonly<Record<string, Check>> = {
  entityApiName: (value) => value === 'Task',
  Id: isId,
  Subject: upTo(255),
  Type: (value) => ['Call', 'Meeting', 'Other'].includes(String(value)),
  TaskSubtype: (value) => ['Task', 'Call', 'Email'].includes(String(value)),
  CallType: (value) => ['Inbound', 'Internal', 'Outbound'].includes(String(value)),
  CallDurationInSeconds: (value) => Number.isInteger(value) && Number(value) >= 0,
  CallDisposition: upTo(255),
  CallObject: upTo(255),
  Description: upTo(32_000),
  Status: isText,
  Priority: isText,
  ActivityDate: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  WhoId: (value) => isId(value) && /^(003|00Q)/.test(String(value)),
  WhatId: (value) => isId(value) && !/^(003|00Q|005)/.test(String(value)),
};

/** What each method takes beside its callback. */
const METHODS: Readonly<Record<string, { takes: Readonly<Record<string, Check>>; mayBeLeftOut?: readonly string[] }>> =
  {
    enableClickToDial: { takes: {} },
    disableClickToDial: { takes: {} },
    refreshView: { takes: {} },
    getAppViewInfo: { takes: {} },
    getCallCenterSettings: { takes: {} },
    setSoftphonePanelVisibility: { takes: { visible: (value) => typeof value === 'boolean' } },
    screenPop: { takes: { type: isText, params: (value) => typeof value === 'object' && value !== null } },
    searchAndScreenPop: {
      takes: {
        searchParams: (value) => typeof value === 'string' && value.length >= 3,
        callType: (value) => ['inbound', 'outbound', 'internal'].includes(String(value)),
        queryParams: isText,
        defaultFieldValues: (value) => typeof value === 'object',
        params: (value) => typeof value === 'object',
        deferred: (value) => typeof value === 'boolean',
      },
      mayBeLeftOut: ['queryParams', 'defaultFieldValues', 'params', 'deferred'],
    },
    saveLog: { takes: { value: (value) => typeof value === 'object' && value !== null } },
  };

/**
 * `sforce.opencti` of Lightning Experience without Salesforce behind it, as its documentation and its script have it: a
 * method that is not called with exactly one object throws, one with wrong arguments calls back with `success: false`,
 * an answer comes in a later task, and what was asked for is done when it comes. It is stricter than the original in
 * one thing: it wants a callback for everything, so that nothing can fail unheard.
 *
 * It stands alone, so that a page can load it as a script.
 */
export class OpenCtiDouble {
  readonly CALL_TYPE = { INBOUND: 'inbound', OUTBOUND: 'outbound', INTERNAL: 'internal' };
  readonly SCREENPOP_TYPE = { SOBJECT: 'sobject', URL: 'url', SEARCH: 'search' };

  /** Every call, in order: method and arguments, without the callback. */
  readonly calls: (readonly [method: string, args: Arguments])[] = [];
  /** What was refused for its arguments. A test ends with an empty list, unless it is about that. */
  readonly refused: string[] = [];
  readonly tasks: Arguments[] = [];
  readonly pops: string[] = [];
  readonly searches: (readonly [searchParams: unknown, callType: unknown])[] = [];
  readonly behaviours = new Map<string, Behaviour[]>();
  isClickToDialEnabled = false;
  isPanelVisible = false;
  refreshes = 0;
  /** What is on show in Salesforce. */
  view: Arguments = { url: '/lightning/page/home' };
  settings: Arguments = {};
  /** How many calls of one method have not been answered yet, at most at the same time. */
  mostAtOnce = new Map<string, number>();
  #underWay = new Map<string, number>();
  #waiting: (() => void)[] = [];
  #listeners: ((payload: unknown) => void)[] = [];

  get listeners(): number {
    return this.#listeners.length;
  }

  /** What the next calls of a method come to, in order; after that it answers again. */
  next(method: string, ...behaviours: Behaviour[]): void {
    this.behaviours.set(method, [...(this.behaviours.get(method) ?? []), ...behaviours]);
  }

  /** The arguments of all calls of one method. */
  callsOf(method: string): readonly Arguments[] {
    return this.calls.filter(([name]) => name === method).map(([, args]) => args);
  }

  /** Lets an answer that waits come: the oldest, or the one at another place. */
  release(place = 0): void {
    for (const answer of this.#waiting.splice(place, 1)) answer();
  }

  /** A person clicks a number in Lightning. @returns whether it could be clicked */
  click(payload: unknown): boolean {
    if (this.isClickToDialEnabled) this.say(payload);
    return this.isClickToDialEnabled;
  }

  /** The listeners hear something, whatever is enabled. */
  say(payload: unknown): void {
    for (const listener of this.#listeners) listener(payload);
  }

  onClickToDial(...args: unknown[]): void {
    const { listener } = onlyObject(args);
    this.#throwIfAsked('onClickToDial');
    if (typeof listener !== 'function') throw new Error('Missing the required argument `listener`!');
    this.#listeners.push(listener as (payload: unknown) => void);
  }

  enableClickToDial(...args: unknown[]): void {
    this.#run('enableClickToDial', args, () => {
      this.isClickToDialEnabled = true;
    });
  }

  disableClickToDial(...args: unknown[]): void {
    this.#run('disableClickToDial', args, () => {
      this.isClickToDialEnabled = false;
    });
  }

  setSoftphonePanelVisibility(...args: unknown[]): void {
    this.#run('setSoftphonePanelVisibility', args, ({ visible }) => {
      this.isPanelVisible = visible === true;
    });
  }

  searchAndScreenPop(...args: unknown[]): void {
    this.#run('searchAndScreenPop', args, ({ searchParams, callType }) => {
      this.searches.push([searchParams, callType]);
      return {};
    });
  }

  screenPop(...args: unknown[]): void {
    this.#run('screenPop', args, ({ params }) => {
      this.pops.push((params as { recordId: string }).recordId);
    });
  }

  saveLog(...args: unknown[]): void {
    this.#run('saveLog', args, ({ value }) => {
      this.tasks.push(value as Arguments);
      return { recordId: `00Tdouble${String(this.tasks.length).padStart(6, '0')}` };
    });
  }

  refreshView(...args: unknown[]): void {
    this.#run('refreshView', args, () => {
      this.refreshes++;
    });
  }

  getAppViewInfo(...args: unknown[]): void {
    this.#run('getAppViewInfo', args, () => this.view);
  }

  getCallCenterSettings(...args: unknown[]): void {
    this.#run('getCallCenterSettings', args, () => this.settings);
  }

  #run(method: string, all: unknown[], act: (args: Arguments) => unknown): void {
    const { callback, ...args } = onlyObject(all);
    this.calls.push([method, args]);
    const behaviour = this.#throwIfAsked(method);
    const faults = faultsOf(method, args);
    if (typeof callback !== 'function') faults.push('callback is missing');
    if (faults.length > 0) this.refused.push(`${method}: ${faults.join(', ')}`);
    const answer: Callback = typeof callback === 'function' ? (callback as Callback) : () => undefined;

    const underWay = (this.#underWay.get(method) ?? 0) + 1;
    this.#underWay.set(method, underWay);
    this.mostAtOnce.set(method, Math.max(underWay, this.mostAtOnce.get(method) ?? 0));
    const end = (): void => {
      this.#underWay.set(method, this.#underWay.get(method)! - 1);
      if (faults.length > 0) answer({ success: false, returnValue: null, errors: faults });
      else if (typeof behaviour === 'object' && 'errors' in behaviour) {
        answer({ success: false, returnValue: null, errors: behaviour.errors });
      } else answer({ success: true, returnValue: act(args) ?? null, errors: null });
    };
    if (behaviour === 'waits') this.#waiting.push(end);
    else if (behaviour !== 'silent') setTimeout(end);
  }

  #throwIfAsked(method: string): Behaviour {
    const behaviour = this.behaviours.get(method)?.shift() ?? 'answers';
    if (typeof behaviour === 'object' && 'throws' in behaviour) throw new Error(behaviour.throws);
    return behaviour;
  }
}

/** As the original does it: whatever is no single object with something in it throws. */
function onlyObject(args: unknown[]): Arguments {
  const [first] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null && Object.keys(first).length > 0) {
    return first as Arguments;
  }
  throw new Error('Must pass in only one object which holds arguments to this API method call.');
}

function faultsOf(method: string, args: Arguments): string[] {
  const { takes, mayBeLeftOut = [] } = METHODS[method]!;
  const faults = wrongIn(args, takes);
  for (const name of Object.keys(takes)) {
    if (!(name in args) && !mayBeLeftOut.includes(name)) faults.push(`${name} is missing`);
  }
  if (faults.length > 0) return faults;
  if (method === 'screenPop') {
    if (args['type'] !== 'sobject') faults.push('type is not known here');
    faults.push(...wrongIn(args['params'] as Arguments, { recordId: isId }));
  }
  if (method === 'saveLog') {
    const value = args['value'] as Arguments;
    faults.push(...wrongIn(value, TASK));
    if (!('entityApiName' in value) && !('Id' in value)) faults.push('entityApiName is missing');
  }
  return faults;
}

function wrongIn(fields: Arguments, known: Readonly<Record<string, Check>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const check = known[name];
    if (!check) return [`${name} is not known`];
    return check(value) ? [] : [`${name} is wrong`];
  });
}
