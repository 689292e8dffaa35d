import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Call, Dialer, RecentCall, WireNote } from '../core/index.js';
import type { Announcer } from './announcer.js';
import type { DiagnosedDialer } from './diagnostics/index.js';
import type { ControlledDialer } from './host-controls/index.js';
import { OnDemand } from './on-demand.js';
import type { RemindedHost } from './not-ready-reminder.js';
import type { RecentsHost } from './recents-view.js';

/** Nothing, where a page has no use for the view, or as long as its chunk is not there. */
type View = TemplateResult | undefined;

const diagnosticsChunk = new OnDemand(() => import('./diagnostics/index.js'));
const hostControlsChunk = new OnDemand(() => import('./host-controls/index.js'));
const reminderChunk = new OnDemand(() => import('./not-ready-reminder.js'));
const recentsChunk = new OnDemand(() => import('./recents-view.js'));

/** The states that the host offers to put its agent into. */
export function agentMenu(host: ControlledDialer & ReactiveControllerHost & { readonly noAgent: boolean }): View {
  return host.agentStates?.length && !host.noAgent ? hostControlsChunk.for(host)?.agentMenu(host) : undefined;
}

/** Buttons for what the host carries out of the call on show. */
export function callControls(host: ControlledDialer & ReactiveControllerHost & { readonly call: Call | null }): View {
  return host.callControls && host.call ? hostControlsChunk.for(host)?.callControls(host) : undefined;
}

/** The calls that were made and received. */
export function recentCalls(
  host: RecentsHost &
    ReactiveControllerHost & { readonly noRecents: boolean; readonly recentCalls: readonly RecentCall[] },
  dialer: Dialer,
): View {
  return host.noRecents ? undefined : recentsChunk.for(host, host.recentCalls.length > 0)?.recentsView(host, dialer);
}

/** What is still to set up, and what was said. */
export function diagnostics(
  host: DiagnosedDialer & ReactiveControllerHost & { readonly diagnostics: boolean },
  log: readonly WireNote[],
): View {
  return host.diagnostics ? diagnosticsChunk.for(host)?.diagnosticsView(host, log) : undefined;
}

/** Whether the agent has been Not Ready for as long as the page allows. */
export function remind(host: RemindedHost, announcer: Announcer): boolean {
  return host.notReadyReminder > 0 && reminderChunk.for(host)?.remind(host, announcer) === true;
}
