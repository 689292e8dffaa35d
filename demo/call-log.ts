import { html, render } from 'lit';
import type { Call } from '../src/index.js';

const ENDED: readonly Call['state'][] = ['wrap-up', 'finished', 'failed'];

/** Adds each call that has ended to the record's activity, as a CRM would log it: once. */
export function connectCallLog(dialer: HTMLElement, activity: HTMLElement): void {
  const logged = new Map<string, HTMLElement>();
  dialer.addEventListener('five9callchange', ({ call }) => {
    if (!ENDED.includes(call.state)) return;
    const item = logged.get(call.key) ?? activity.insertBefore(document.createElement('li'), activity.firstChild);
    logged.set(call.key, item);
    show(call, item);
  });
}

function show(call: Call, item: HTMLElement): void {
  const { direction, number, displayName, state, answeredAt, endedAt } = call;
  const who = displayName || number;
  const talked = answeredAt !== undefined && endedAt !== undefined ? secondsOf(endedAt - answeredAt) : '';
  const outcome = state === 'failed' ? 'Not started' : talked ? `Talked for ${talked}` : 'No answer';
  render(
    html`<div class="slds-timeline__item_expandable slds-timeline__item_call">
      <div class="slds-media">
        <div class="slds-media__figure">
          <span class="record-icon record-icon_call slds-timeline__icon">
            <demo-icon name=${direction === 'inbound' ? 'phone-in' : 'phone-out'}></demo-icon>
          </span>
        </div>
        <div class="slds-media__body">
          <div class="activity__line">
            <h3 class="activity__title">${direction === 'inbound' ? 'Call from' : 'Call to'} ${who}</h3>
            <p class="slds-timeline__date">Just now</p>
          </div>
          <p>${outcome}</p>
        </div>
      </div>
    </div>`,
    item,
  );
}

function secondsOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
