import { html, type TemplateResult } from 'lit';
import { defineTag } from './define-tag.js';
import { Five9CallList } from './five9-call-list.js';
import type { Five9CallStatus } from './five9-call-status.js';
import { LIST_PARTS } from './parts.js';

/** The calls beside the one on show. */
export function renderList({ calls, held, call, country, words }: Five9CallStatus): TemplateResult {
  defineTag('five9-call-list', Five9CallList);
  return html`<five9-call-list
    exportparts=${LIST_PARTS}
    .calls=${calls}
    .shown=${held ?? call}
    .country=${country}
    .words=${words}
  ></five9-call-list>`;
}
