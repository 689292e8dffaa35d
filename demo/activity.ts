import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Call } from '../src/index.js';
import { callOutcome } from './call-outcome.js';
import { timelineItem, type TimelineItem } from './timeline-item.js';

const ENDED: readonly Call['state'][] = ['wrap-up', 'finished', 'failed'];

/** What was there before the first call, newest first. */
const PAST: readonly TimelineItem[] = [
  {
    kind: 'task',
    icon: 'task',
    title: 'Confirm the portal training dates',
    date: 'Due tomorrow',
    text: 'You have an upcoming task',
  },
  {
    kind: 'email',
    icon: 'email',
    title: 'Renewal paperwork',
    date: 'Yesterday',
    text: 'You sent an email to Allison Mychart',
  },
  {
    kind: 'event',
    icon: 'event',
    title: 'Quarterly account review',
    date: 'Last week',
    text: 'You had an event with Allison Mychart and 2 others',
  },
];

/** Keeps a record's activity: each call that has ended is added once, as a CRM would log it. */
export function connectActivity(dialer: HTMLElement, list: HTMLElement): void {
  const calls = new Map<string, Call>();
  const show = (): void => {
    const newestFirst = [...calls.values()].reverse();
    render(html`${repeat(newestFirst, ({ key }) => key, callItem)}${PAST.map(pastItem)}`, list);
  };
  dialer.addEventListener('five9callchange', ({ call }) => {
    if (!ENDED.includes(call.state)) return;
    calls.set(call.key, call);
    show();
  });
  show();
}

function pastItem(item: TimelineItem): TemplateResult {
  return html`<li>${timelineItem(item)}</li>`;
}

/**
 * A number in the title becomes a link, which dials with the call's own record. Without one it must not get the page's:
 * the call was with somebody else.
 */
function callItem(call: Call): TemplateResult {
  const { direction, number, displayName, record } = call;
  const name = record?.recordName;
  const who = name ?? (displayName || number);
  const isInbound = direction === 'inbound';
  return html`<li
    data-record-id=${record?.recordId ?? nothing}
    data-record-name=${name ?? nothing}
    data-object-type=${record?.objectType ?? nothing}
    ?data-five9-ignore=${!record}
  >
    ${timelineItem({
      kind: 'call',
      icon: isInbound ? 'phone-in' : 'phone-out',
      title: `${isInbound ? 'Call from' : 'Call to'} ${who}`,
      date: 'Just now',
      text: `${callOutcome(call)}${name && who !== number ? ` · ${number}` : ''}`,
    })}
  </li>`;
}
