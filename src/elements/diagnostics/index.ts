import { html, type TemplateResult } from 'lit';
import type { WireNote } from '../../core/index.js';
import { defineTag } from '../define-tag.js';
import type { CheckedDialer } from './checks.js';
import { Five9Diagnostics } from './five9-diagnostics.js';

/** The parts of the view, handed on so that a page can style them. */
const PARTS = 'diagnostics, check, log-filter, log-action, log-entry, log-message';

defineTag('five9-diagnostics', Five9Diagnostics);

/** The dialer that the diagnostics are about: its set-up, and the attributes that it was written in. */
export type DiagnosedDialer = CheckedDialer & Element;

/** The diagnostics in their dialer. The entry of a chunk of its own. */
export function diagnosticsView(dialer: DiagnosedDialer, log: readonly WireNote[]): TemplateResult {
  return html`<five9-diagnostics exportparts=${PARTS} .dialer=${dialer} .log=${log}></five9-diagnostics>`;
}
