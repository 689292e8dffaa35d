import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WireMessageEvent } from '../src/index.js';
import { find } from './find.js';
import { messageSummary, messageText } from './message-summary.js';

/** So many of the newest messages are kept. */
const LIMIT = 200;

interface Entry {
  readonly key: number;
  readonly note: Pick<WireMessageEvent, 'direction' | 'verdict' | 'detail' | 'message' | 'at'>;
}

const VERDICTS: Readonly<Record<WireMessageEvent['verdict'], { words: string; theme: string }>> = {
  sent: { words: 'Sent', theme: 'slds-theme_info' },
  'not-sent': { words: 'Not sent', theme: 'slds-theme_error' },
  accepted: { words: 'Accepted', theme: 'slds-theme_success' },
  drift: { words: 'Accepted, drifted', theme: 'slds-theme_warning' },
  duplicate: { words: 'Duplicate', theme: 'slds-badge_lightest' },
  'out-of-order': { words: 'Out of order', theme: 'slds-badge_lightest' },
  'unknown-topic': { words: 'Unknown topic', theme: 'slds-badge_lightest' },
  'unknown-state': { words: 'Unknown state', theme: 'slds-theme_warning' },
  malformed: { words: 'Malformed', theme: 'slds-theme_error' },
  'wrong-origin': { words: 'Wrong origin', theme: 'slds-theme_error' },
  'wrong-source': { words: 'Wrong source', theme: 'slds-theme_error' },
};

const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

/** Shows every message that a dialer sends, understands or turns away, the newest first. */
export function connectInspector(dialer: HTMLElement): void {
  const list = find('#messages');
  const count = find('#message-count');
  let entries: Entry[] = [];
  let total = 0;
  let frame = 0;

  const show = (): void => {
    frame = 0;
    count.textContent = total === 0 ? '' : total > LIMIT ? `(${total}, the last ${LIMIT} shown)` : `(${total})`;
    render(entries.length === 0 ? EMPTY : listOf(entries), list);
  };
  // However many messages come in one frame, the list is drawn once.
  const showSoon = (): void => {
    frame ||= requestAnimationFrame(show);
  };
  dialer.addEventListener('five9message', ({ direction, verdict, detail, message, at }) => {
    const note = { direction, verdict, detail, message, at };
    entries = [{ key: ++total, note }, ...entries].slice(0, LIMIT);
    showSoon();
  });
  find('#clear-messages').addEventListener('click', () => {
    entries = [];
    total = 0;
    show();
  });
  show();
}

const EMPTY = html`<p class="inspector__empty">
  No message so far. Dial a number, or change something in the simulated workspace.
</p>`;

function listOf(entries: readonly Entry[]): TemplateResult {
  return html`<ol class="messages" aria-label="Messages, newest first">
    ${repeat(
      entries,
      ({ key }) => key,
      ({ note }) => itemOf(note),
    )}
  </ol>`;
}

function itemOf({ direction, verdict, detail, message, at }: Entry['note']): TemplateResult {
  const { words, theme } = VERDICTS[verdict];
  return html`<li class="message message_${direction}" data-verdict=${verdict}>
    <details>
      <summary class="message__summary">
        <demo-icon class="message__chevron" name="chevron"></demo-icon>
        <span class="message__what plain">${messageSummary(message)}</span>
        <span class="slds-badge ${theme}">${words}</span>
        <span class="message__meta">
          <demo-icon name="arrow"></demo-icon>
          <span>${direction === 'sent' ? 'To workspace' : 'From workspace'}</span>
          <time class="message__time" datetime=${new Date(at).toISOString()}>${timeOfDay(at)}</time>
        </span>
        ${detail === '' ? nothing : html`<span class="message__detail plain">${detail}</span>`}
      </summary>
      <pre
        class="message__raw"
        dir="ltr"
        tabindex="0"
        role="region"
        aria-label="Raw message"
      ><code>${messageText(message)}</code></pre>
    </details>
  </li>`;
}

/** `14:03:09.021`: to the millisecond, since that is where the interesting differences are. */
function timeOfDay(at: number): string {
  return TIME.format(at);
}
