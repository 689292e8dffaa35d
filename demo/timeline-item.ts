import { html, type TemplateResult } from 'lit';
import type { IconName } from './icons.js';

/** One thing that was done, or is to be done, for a record. */
export interface TimelineItem {
  readonly kind: 'call' | 'task' | 'email' | 'event';
  readonly icon: IconName;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

export function timelineItem({ kind, icon, title, date, text }: TimelineItem): TemplateResult {
  return html`<div class="slds-timeline__item_expandable slds-timeline__item_${kind}">
    <div class="slds-media">
      <div class="slds-media__figure">
        <span class="record-icon record-icon_${kind} slds-timeline__icon"><demo-icon name=${icon}></demo-icon></span>
      </div>
      <div class="slds-media__body">
        <div class="activity__line">
          <h3 class="activity__title">${title}</h3>
          <p class="slds-timeline__date">${date}</p>
        </div>
        <p>${text}</p>
      </div>
    </div>
  </div>`;
}
