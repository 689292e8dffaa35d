import { html, nothing, type TemplateResult } from 'lit';
import { isLive, type Call } from '../core/index.js';
import { fill, type WordKey } from '../locales/index.js';
import { isSecondClick, keepFromRepeating } from '../one-press.js';
import { dress } from '../view/index.js';
import { CallTimer } from './call-timer.js';
import { ACTION_ICONS, stateIcon } from './call-icons.js';
import { callViewStyles } from './call-view.styles.js';
import { defineTag } from './define-tag.js';
import { durationTime } from './duration-time.js';
import { Five9CallFacts } from './five9-call-facts.js';
import type { Five9CallStatus, Shown, ShownState } from './five9-call-status.js';
import { foreignText } from './foreign-text.js';
import { FACTS_PARTS } from './parts.js';
import { ViewRequest } from './view-request.js';

const timers = new WeakMap<Five9CallStatus, CallTimer>();

/** The call on show, or the dial that waits: all of the call status that can wait until there is one. */
export function renderCall(view: Five9CallStatus, shown: Shown, state: ShownState): TemplateResult {
  const { call, words } = view;
  const timer = timers.get(view) ?? new CallTimer(view);
  timers.set(view, timer);
  defineTag('five9-call-facts', Five9CallFacts);
  dress(view.renderRoot as ShadowRoot, callViewStyles);

  const { record, direction } = shown;
  const number = view.number || words['unknown-number'];
  const extension = shown.extension && fill(words.extension, { extension: shown.extension });
  const name = record?.recordName || shown.displayName;
  const isOurs = state === 'waiting' || shown.requestedHere;
  const origin = isOurs ? '' : words[direction === 'inbound' ? 'inbound' : 'elsewhere'];
  const duration = call && shown === call ? timer.read(call) : undefined;
  const said = shown.isPageAsked ? 'page-asked' : state;
  const hint = words[`hint-${said}` as WordKey] as string | undefined;
  return html`
    <div class="line">
      <p part="call-state" class="state">
        <span part="call-icon" class="sign">${stateIcon(state, direction)}</span>${words[`state-${said}`]}
      </p>
      ${duration === undefined ? nothing : durationTime('call-time', duration, call !== null && isLive(call), words)}
    </div>
    <h2 part="call-name" class="clamp" tabindex="-1"><bdi>${foreignText(name || number)}</bdi></h2>
    <p class="weak clamp" ?hidden=${!name && !extension && !origin}>
      ${name ? html`<bdi part="call-number" dir="ltr">${foreignText(number)}</bdi>` : nothing} ${extension}
      ${name && origin ? '·' : ''} ${origin}
    </p>
    ${hint ? html`<p part="call-hint" class="hint"><bdi dir=${words.dir}>${hint}</bdi></p>` : nothing}
    ${renderActions(view, shown, state)}
    <five9-call-facts exportparts=${FACTS_PARTS} .call=${shown} .words=${words}></five9-call-facts>
  `;
}

/** What the workspace says lives cannot be ended from here, so there is no button for it. */
function renderActions(view: Five9CallStatus, { number }: Shown, state: ShownState): TemplateResult | typeof nothing {
  const { bar, call } = view;
  const isAsked = state === 'waiting' || state === 'requested';
  if (!isAsked && call && isLive(call)) return nothing;
  // One button in all of these states, since giving up waiting and taking off the screen is one action.
  return html`<div class="actions">
      ${!isAsked && number ? renderAction(view, 'call-again', 'call-again', bar !== '') : nothing}
      ${
        // There is no number to edit where there is no field for it.
        (state === 'failed' || state === 'unconfirmed') && view.hasDialPad
          ? renderAction(view, 'edit', 'edit')
          : nothing
      }
      ${renderAction(view, 'dismiss', isAsked ? 'cancel' : 'dismiss', false, state === 'waiting' ? null : call)}
    </div>
    <p id="bar" class="weak hint" ?hidden=${isAsked || !bar || !view.isBarShown}>
      <bdi dir=${view.words.dir}>${bar}</bdi>
    </p>`;
}

function renderAction(
  view: Five9CallStatus,
  action: 'dismiss' | 'call-again' | 'edit',
  word: WordKey,
  isBarred = false,
  /** What is dismissed. */
  call: Call | null = null,
): TemplateResult {
  return html`<button
    type="button"
    part="call-action"
    aria-disabled=${isBarred}
    aria-describedby=${isBarred ? 'bar' : nothing}
    @click=${(click: MouseEvent) => {
      // A double click is one press: with its second click another button may be under the pointer.
      if (!isSecondClick(click)) view.dispatchEvent(new ViewRequest(action, call));
    }}
    @keydown=${keepFromRepeating}
  >
    ${ACTION_ICONS[action]}${view.words[word]}
  </button>`;
}
