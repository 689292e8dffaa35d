import type { LitElement, ReactiveController } from 'lit';
import type { Agent } from '../core/index.js';
import type { Words } from '../locales/index.js';
import type { Announcer } from './announcer.js';

/** The longest time that a timer can be set to: a longer one would go off at once. Milliseconds. */
const MAX_TIMER = 2_147_483_647;

/** Whom the reminder is for. */
export interface RemindedHost extends LitElement {
  readonly agent: Agent;
  readonly notReadyReminder: number;
  readonly words: Words;
}

/**
 * Reminds an agent who stays in Not Ready: by a mark for as long as it is true, and by a sentence that is said once a
 * stay. A stay lasts until another state is reported, or another reason. Its time counts from when the state began, so a
 * render, a move and a sleep change nothing.
 */
class NotReadyReminder implements ReactiveController {
  readonly #host: RemindedHost;
  readonly #announcer: Announcer;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The stay that the agent was told of. */
  #told: string | undefined;

  constructor(host: RemindedHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether it is time; says so if it is. The host asks before each render. */
  check(): boolean {
    clearTimeout(this.#timer);
    const { agent, notReadyReminder, words } = this.#host;
    const { state, code, label, since } = agent;
    const stay = state === 'not-ready' ? `${code} ${label}` : undefined;
    if (stay !== this.#told) this.#told = undefined;
    const left = notReadyReminder > 0 && since !== undefined ? since + notReadyReminder * 1_000 - Date.now() : Infinity;
    const isDue = stay !== undefined && left <= 0;
    if (isDue && this.#told === undefined) {
      this.#told = stay;
      this.#announcer.announce({ topic: 'reminder', sentence: () => words.reminder, isUrgent: false });
    } else if (stay !== undefined && left > 0 && left < Infinity) {
      this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(left, MAX_TIMER));
    }
    return isDue;
  }
}

const reminders = new WeakMap<RemindedHost, NotReadyReminder>();

/** Whether an agent has been in Not Ready for as long as the page allows; says so once a stay. To be asked before each render. */
export function remind(host: RemindedHost, announcer: Announcer): boolean {
  const reminder = reminders.get(host) ?? new NotReadyReminder(host, announcer);
  reminders.set(host, reminder);
  return reminder.check();
}
