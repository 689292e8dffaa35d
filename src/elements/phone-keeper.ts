import type { ReactiveController } from 'lit';
import { afterPaint } from '../after-paint.js';
import { DialError, type Call, type DialOptions, type Endpoint } from '../core/index.js';
import { endEarlyMessages, keepEarlyMessages } from '../early-messages.js';
import { DialRefusedEvent, RefusalChangeEvent } from '../events.js';
import { loadOnce } from '../load-once.js';
import type { Five9Dialer } from './five9-dialer.js';
import type { Phone } from './phone.js';
import type { ViewRequest } from './view-request.js';

/** Asked for by the first dialer in a page, after its first paint; what a workspace says meanwhile is kept. */
const phonePart = loadOnce(async () => {
  keepEarlyMessages();
  await afterPaint();
  const part = await import('./phone.js');
  endEarlyMessages();
  return part;
});

/** What a page's own endpoint has said before the phone was there, oldest first. */
interface Early {
  readonly endpoint: Endpoint | undefined;
  readonly messages: readonly unknown[];
  readonly end: (() => void) | undefined;
}

/**
 * Brings the phone behind its host's face as soon as that is in a page. What is asked of the dialer before, and what is
 * said to it, waits for that; where the phone cannot be had, it is asked for anew with every dial.
 */
export class PhoneKeeper implements ReactiveController {
  /** Why nothing works, where the phone could not be brought. */
  failure: DialError | undefined;

  readonly #host: Five9Dialer;
  #phone: Phone | undefined;
  #early: Early | undefined;

  constructor(host: Five9Dialer) {
    this.#host = host;
    host.addController(this);
  }

  /** The phone, made and linked as soon as its chunk is there. */
  get phone(): Phone | undefined {
    const part = phonePart.loaded();
    if (part && !this.#phone) {
      const early = this.#early;
      const hasFailed = this.failure !== undefined;
      this.failure = undefined;
      this.#phone = new part.Phone(this.#host);
      this.#dropEarly();
      this.#phone.start(early?.messages);
      if (hasFailed) this.#host.dispatchEvent(new RefusalChangeEvent(this.#host.refusal));
    }
    return this.#phone;
  }

  hostConnected(): void {
    void this.settled();
    this.hearEndpoint();
  }

  /** An element that is moved is back before the task ends, and nothing that was kept is lost. */
  hostDisconnected(): void {
    setTimeout(() => {
      if (!this.#host.isConnected) this.#dropEarly();
    });
  }

  /** Keeps what an endpoint of the page's own says, for as long as there is nobody else to hear it. */
  hearEndpoint(): void {
    const { phone } = this;
    const { endpoint, isConnected } = this.#host;
    if (phone) phone.refresh();
    else if (isConnected && endpoint !== this.#early?.endpoint) {
      this.#dropEarly();
      const messages: unknown[] = [];
      const end = endpoint?.subscribe((message) => messages.push(message));
      this.#early = { endpoint, messages, end };
    }
  }

  /** Has something done with the phone: at once where it is there, else as soon as it is. */
  with<Result>(task: (phone: Phone) => Result): Result | Promise<Awaited<Result>> {
    const { phone } = this;
    return phone ? task(phone) : this.#bring().then((brought) => task(brought) as Awaited<Result>);
  }

  dial(number: string | number, options?: DialOptions | null): Promise<Call> {
    const { phone } = this;
    return phone
      ? phone.dial(number, options)
      : this.#bring().then(
          (brought) => brought.dial(number, options),
          (error: unknown) => {
            const { record, trigger = 'api' } = options ?? {};
            this.#host.dispatchEvent(new DialRefusedEvent(error as DialError, String(number), record, trigger));
            throw error;
          },
        );
  }

  /** Does what a view asks for. Where that is impossible the widget says why. */
  readonly act = (request: ViewRequest): void => this.tell((phone) => phone.act(request));

  /** Has the phone do something, now or once it is there. Where it cannot be had the widget says so. */
  tell(task: (phone: Phone) => void): void {
    const { phone } = this;
    if (phone) task(phone);
    else void this.#bring().then(task, () => undefined);
  }

  /** Waits until it is known whether the phone can be had, and brings it for that. */
  async settled(): Promise<void> {
    if (!this.phone) await this.#bring().catch(() => undefined);
  }

  #bring(): Promise<Phone> {
    return phonePart.load().then(
      () => this.phone as Phone,
      () => {
        const host = this.#host;
        const isTold = this.failure !== undefined;
        this.failure = new DialError('not-configured', host.words['not-loaded']);
        host.requestUpdate();
        if (!isTold) host.dispatchEvent(new RefusalChangeEvent(this.failure));
        throw this.failure;
      },
    );
  }

  #dropEarly(): void {
    this.#early?.end?.();
    this.#early = undefined;
  }
}
