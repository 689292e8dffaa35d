import { html, type CSSResult, type TemplateResult } from 'lit';
import { callExtrasStyles } from './call-extras.styles.js';
import { defineTag } from './define-tag.js';
import { Five9CallFacts } from './five9-call-facts.js';
import type { Five9CallStatus, Shown } from './five9-call-status.js';

const PARTS = 'call-details, call-details-toggle, call-fact-name, call-fact';

/** What a call looks like, and what else is known of it: all that can wait until there is one. */
export function renderExtras(view: Five9CallStatus, call: Shown): TemplateResult {
  defineTag('five9-call-facts', Five9CallFacts);
  dress(view.renderRoot as ShadowRoot, callExtrasStyles);
  return html`<five9-call-facts exportparts=${PARTS} .call=${call} .words=${view.words}></five9-call-facts>`;
}

function dress({ adoptedStyleSheets: sheets }: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
