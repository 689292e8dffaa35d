import type { Call, CallState } from '../core/index.js';
import { failed } from './answer.js';
import { saveCall, type CallLog } from './call-log.js';
import { failedLogs } from './failed-logs.js';
import { readClick, type LightningClick } from './lightning-click.js';
import { lightningNumbers, type NumbersUser } from './lightning-numbers.js';
import type { OpenCti, OpenCtiError } from './open-cti.js';
import type { OpenCtiOptions } from './options.js';
import { isFree, listenTo, type OpenCtiDialer } from './phone.js';
import { RecentKeys } from './recent-keys.js';
import { Salesforce } from './salesforce.js';
import { screenPop } from './screen-pop.js';
import { wordsFor } from './words.js';

const DEFAULT_TIMEOUT = 30;
/** The longest time that a timer can be set to: a longer one would go off at once. Seconds. */
const MAX_TIMEOUT = 2_147_483;
/** The workspace has told of the call, and it occupies the agent. */
const UNDER_WAY: readonly CallState[] = ['offered', 'ringing', 'talking', 'on-hold'];
const LIVE: readonly CallState[] = ['requested', ...UNDER_WAY];
const OVER: readonly CallState[] = ['wrap-up', 'finished'];

const connections = new WeakMap<OpenCtiDialer, Set<Salesforce>>();

/**
 * Makes a dialer the softphone of Salesforce's Open CTI, in Lightning Experience.
 *
 * 1. A click on a number in Lightning is a dial with its record. Numbers can be clicked while a dial is possible.
 * 2. The softphone panel opens when a call starts, and when a click could not become one: the widget says why.
 * 3. Once the workspace tells of a call, its record pops, or what a search for its number finds. Once a call.
 * 4. When the call ends, it is saved as a Task in the dialer's language. Once, by the page that has seen the call live:
 *    one that comes later cannot know whether it was saved.
 * 5. Whatever Salesforce refuses, or never answers, is reported. A Task that is not saved can be tried again.
 *
 * @param dialer The element, or the headless dialer.
 * @param opencti `sforce.opencti`
 * @returns its undo; what is under way then still ends, and is reported
 */
export function connectOpenCti(dialer: OpenCtiDialer, opencti: OpenCti, options: OpenCtiOptions = {}): () => void {
  const { clickToDial = true, openPanel = true, screenPop: pop = true, log = true, logFailed = false } = options;
  const { logAt = 'wrap-up', refresh = true, responseTimeout = DEFAULT_TIMEOUT } = options;
  const patience = (responseTimeout > 0 ? Math.min(responseTimeout, MAX_TIMEOUT) : DEFAULT_TIMEOUT) * 1_000;
  const salesforce = new Salesforce(opencti, { patience, onError: options.onError });
  const rows = options.onLog || 'subscribe' in dialer ? undefined : failedLogs(dialer, options.words);
  const onLog = options.onLog ?? rows?.show ?? ((_log: CallLog) => undefined);

  /** Runs what the page has put in a part's place. */
  const guarded = (step: OpenCtiError['step'], run: () => unknown): void => {
    new Promise((resolve) => resolve(run())).catch((error: unknown) => {
      salesforce.report(step, failed(error).errors);
    });
  };
  const others = (connections.get(dialer) ?? new Set()).add(salesforce);
  connections.set(dialer, others);
  /** Of several connections of one dialer the last acts, as it does for clicks; the others keep count. */
  const acts = (): boolean => [...others].at(-1) === salesforce;
  const showPanel = (): void => void salesforce.ask('setSoftphonePanelVisibility', { visible: true });

  const dial = ({ number, record }: LightningClick): void => {
    dialer.dial(number, { record, trigger: 'click-to-dial' }).catch(() => {
      // The widget says why; nobody sees it in a panel that is shut.
      if (openPanel === true) showPanel();
    });
    // It waits, and can be cancelled: in the panel alone.
    if (openPanel === true && dialer.link.status === 'loading') showPanel();
  };
  const handleClick = (payload: unknown): void => {
    const click = readClick(payload);
    if (!click) return;
    if (typeof clickToDial === 'function') guarded('onClickToDial', () => clickToDial(click));
    else dial(click);
  };

  const started = new RecentKeys();
  const popped = new RecentKeys();
  const unsaved = new RecentKeys();
  const logged = new RecentKeys();
  for (const { key, state } of dialer.calls) {
    if (!LIVE.includes(state)) continue;
    // It has started without us, and will end with us.
    for (const keys of [started, unsaved]) keys.add(key);
    if (UNDER_WAY.includes(state)) popped.add(key);
  }

  const save = (call: Call): void => {
    if (!log) return;
    const makeTask = typeof log === 'function' ? log : undefined;
    const words = wordsFor(dialer, options.words);
    saveCall(call, { salesforce, makeTask, isRefreshing: refresh, words, onLog });
  };
  const handleCall = (call: Call): void => {
    const { key, state } = call;
    if (LIVE.includes(state)) {
      unsaved.add(key);
      if (started.add(key) && acts()) {
        if (typeof openPanel === 'function') guarded('setSoftphonePanelVisibility', () => openPanel(call));
        else if (openPanel) showPanel();
      }
    }
    // A caller's number may come later than the call.
    const isKnown = typeof pop === 'function' || call.number || call.record;
    if (UNDER_WAY.includes(state) && isKnown && popped.add(key) && acts()) {
      if (typeof pop === 'function') guarded('screenPop', () => pop(call));
      else if (pop) {
        const isUnderWay = (): boolean =>
          dialer.calls.some((each) => each.key === key && UNDER_WAY.includes(each.state));
        void screenPop(call, salesforce, isUnderWay);
      }
    }
    const isLogged = state === 'failed' ? logFailed : OVER.includes(state) && (logAt === state || state === 'finished');
    // A failed call that rings after all is live once more; Salesforce has no way to change a Task, so it stays the one.
    if (isLogged && unsaved.delete(key) && logged.add(key) && acts()) save(call);
  };

  const numbers = lightningNumbers(opencti);
  const user: NumbersUser = { salesforce, isFree: () => isFree(dialer), onClick: handleClick };
  const undo = [
    listenTo(dialer, { onFree: () => clickToDial && numbers.follow(user), onCall: handleCall }),
    ...(clickToDial ? [numbers.join(user)] : []),
    ...(rows ? [rows.remove] : []),
    () => others.delete(salesforce),
  ];

  return () => {
    for (const each of undo.splice(0)) each();
  };
}
