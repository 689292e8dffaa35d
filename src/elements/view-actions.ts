import { DialError, isSameNumber, type Call, type Dialer } from '../core/index.js';
import { AgentRequestEvent, ControlRequestEvent } from '../events.js';
import type { ViewRequest, ViewRequests } from './view-request.js';

/** The element that the views are part of, as far as their requests can change it. */
interface ViewHost extends EventTarget {
  /** An attribute that was removed leaves `null` behind. */
  number: string | null;
  readonly call: Call | null;
  /** Whether the host has muted the call. */
  muted: boolean;
  focus(): void;
}

type Actions = { readonly [Action in keyof ViewRequests]: (value: ViewRequests[Action]) => void };

/** What each request of a view does: one table, since the views know nothing of the dialer. */
export function viewActions(host: ViewHost, dialer: Dialer): (request: ViewRequest) => void {
  const dial = (number: string, { record }: Partial<Call> = {}): void => {
    dialer.dial(number, { record, trigger: 'dial-pad' }).then(
      // The field is done with once the call rings, unless another number was typed meanwhile.
      () => (host.number = isSameNumber(host.number ?? '', number) ? '' : host.number),
      passOverRefusal,
    );
  };

  const actions: Actions = {
    number: (number) => (host.number = number),
    dial: () => dial(host.number || ''),
    'call-again': () => {
      if (host.call) dial(dialable(host.call), host.call);
    },
    edit: () => {
      host.number = host.call ? dialable(host.call) : host.number;
      dialer.dismiss(host.call);
      host.focus();
    },
    dismiss: (call) => {
      dialer.dismiss(call);
      // A browser that gives no focus to a button that is clicked leaves it nowhere.
      if (!host.call) host.focus();
    },
    control: ({ control, value }) => {
      const { call } = host;
      const isTaken = call && host.dispatchEvent(new ControlRequestEvent(control, call, value));
      if (isTaken && control === 'mute') host.muted = value === true;
    },
    'agent-state': ({ state, code }) => host.dispatchEvent(new AgentRequestEvent(state, code)),
    focus: () => host.focus(),
  };
  return <Action extends keyof ViewRequests>({ action, value }: ViewRequest<Action>) => actions[action](value);
}

/** A refusal was shown and announced already; anything else is a fault of ours and must surface. */
export function passOverRefusal(error: unknown): void {
  if (!(error instanceof DialError)) throw error;
}

/** A call's number as it can be dialled once more, its extension included. */
export function dialable({ number, extension }: Pick<Call, 'number' | 'extension'>): string {
  return extension === '' ? number : `${number};ext=${extension}`;
}
