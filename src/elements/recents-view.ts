import { html, type TemplateResult } from 'lit';
import type { Dialer, RecentCall } from '../core/index.js';
import type { Words } from '../locales/index.js';
import { defineTag } from './define-tag.js';
import { Five9Recents } from './five9-recents.js';
import type { RecentAction, RecentRequest } from './recent-request.js';
import { dialable, passOverRefusal } from './view-actions.js';

/** The parts of the view, handed on so that a page can style them. */
const PARTS = [
  'recents, recents-heading, recents-clear, recents-undo, recents-status, recents-bar, recents-list, recent-call',
  'recent-icon, recent-name, recent-count, recent-number, recent-outcome, recent-time, recent-action',
].join();

defineTag('five9-recents', Five9Recents);

/** The element that the list is part of, as far as the list is made of it. */
export interface RecentsHost {
  readonly words: Words;
  readonly defaultCountry: string;
  readonly noDialPad: boolean;
  focus(): void;
}

/** The list of recent calls in its dialer, with all that it asks for. The entry of a chunk of its own. */
export function recentsView(host: RecentsHost, dialer: Dialer): TemplateResult {
  return html`<five9-recents
    exportparts=${PARTS}
    .calls=${dialer.recentCalls}
    .bar=${dialer.bar?.message ?? ''}
    .isBarShown=${host.noDialPad && !dialer.link.fault}
    .country=${host.defaultCountry}
    .words=${host.words}
    @five9-recent-request=${({ action, target }: RecentRequest) => act(action, target as Five9Recents, host, dialer)}
  ></five9-recents>`;
}

function act(action: RecentAction, view: Five9Recents, host: RecentsHost, dialer: Dialer): void {
  switch (action.does) {
    case 'dial':
      dial(action.call, dialer);
      break;
    case 'forget':
      void dialer.forgetRecentCalls(action.call).then((undo) => show(undo, view, dialer));
      break;
    case 'undo':
      view.undo?.();
      show(undefined, view, dialer);
      break;
    case 'leave': {
      const root = view.getRootNode() as ShadowRoot;
      host.focus();
      // There is no field to go to where the page has left it out.
      if (!root.activeElement) root.querySelector<HTMLElement>('five9-call-status')?.focus();
    }
  }
}

/** Both at once, and not with the next frame: with neither entries nor a way back the view would be empty in between. */
function show(undo: Five9Recents['undo'], view: Five9Recents, dialer: Dialer): void {
  Object.assign(view, { undo, calls: dialer.recentCalls });
}

function dial(call: RecentCall, dialer: Dialer): void {
  dialer.dial(dialable(call), { record: call.record, trigger: 'recents' }).catch(passOverRefusal);
}
