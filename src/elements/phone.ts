import type { ReactiveController, TemplateResult } from 'lit';
import {
  Dialer,
  isLive,
  type DialError,
  type DialOptions,
  type Call,
  type Notice,
  type WireNote,
} from '../core/index.js';
import { RefusalChangeEvent } from '../events.js';
import { en, fill } from '../locales/index.js';
import { announcementOf } from './announcement.js';
import { Announcer } from './announcer.js';
import { dispatchNotice } from './dispatch.js';
import type { Five9Dialer } from './five9-dialer.js';
import { FrameGate } from './frame-gate.js';
import type { ControlledDialer } from './host-controls/index.js';
import { LinkKeeper } from './link-keeper.js';
import { OnDemand } from './on-demand.js';
import { problemOf } from './problem.js';
import { viewActions } from './view-actions.js';
import type { ViewRequest } from './view-request.js';
import { writtenNumber } from './written-number.js';

/** So many of the newest messages are kept for the diagnostics. */
const MAX_LOG = 200;

const diagnosticsChunk = new OnDemand(() => import('./diagnostics/index.js'));
const hostControlsChunk = new OnDemand(() => import('./host-controls/index.js'));
const reminderChunk = new OnDemand(() => import('./not-ready-reminder.js'));
const recentsChunk = new OnDemand(() => import('./recents-view.js'));

/** Nothing, where a page has no use for the view, or as long as its chunk is not there. */
type OptionalView = TemplateResult | undefined;

/**
 * What stands behind a dialer's face: the headless dialer and its link, what is told to the page and said aloud, and
 * what the views' requests do. The entry of a chunk of its own, since a face is painted before anything has happened.
 */
export class Phone implements ReactiveController {
  readonly dialer: Dialer;
  /** Does what a view asks for. */
  readonly act: (request: ViewRequest) => void;

  /** Every word of it. */
  readonly english = en;

  readonly #host: Five9Dialer;
  readonly #linkKeeper: LinkKeeper;
  readonly #announcer: Announcer;
  readonly #frame: FrameGate;
  /** What was said while the diagnostics were on, oldest first. */
  readonly #log: WireNote[] = [];
  /** What the page was last told. */
  #refusal: DialError | null = null;
  /** The key of the call that is seen: as it ends another takes its place. */
  #shown: string | undefined;
  /** Whether there was a link. */
  #hasStood = false;

  constructor(host: Five9Dialer) {
    this.#host = host;
    this.#frame = new FrameGate(() => host.requestUpdate(), host);
    this.#announcer = new Announcer(host);
    this.dialer = new Dialer(host, false);
    this.dialer.subscribe((notice) => this.#hear(notice));
    this.#linkKeeper = new LinkKeeper(host, this.dialer);
    this.act = viewActions(host, this.dialer);
  }

  /**
   * Links the dialer to its workspace and shows it, once its host knows of it.
   *
   * @param early What the page's own endpoint has said meanwhile, oldest first.
   */
  start(early: readonly unknown[] = []): void {
    const host = this.#host;
    this.#linkKeeper.early = early;
    for (const controller of [this.#announcer, this.#linkKeeper, this]) host.addController(controller);
    host.requestUpdate();
  }

  /** The regions of what is said aloud. */
  get regions(): readonly Element[] {
    return this.#announcer.regions;
  }

  /** The number of the call on show as people write it. */
  get number(): string {
    const { held, call } = this.dialer;
    return writtenNumber(held?.number ?? call?.number ?? '', this.#host.defaultCountry, this.#host);
  }

  /** What is wrong with the number in the field; empty where nothing is known to be. */
  get problem(): string {
    const { problem, words } = this.#host;
    return problem === null ? '' : problemOf(problem, words);
  }

  /** Whether the agent has been Not Ready for as long as the page allows. */
  get isReminded(): boolean {
    const host = this.#host;
    return host.notReadyReminder > 0 && reminderChunk.for(host)?.remind(host, this.#announcer) === true;
  }

  /** The states that the host offers to put its agent into. */
  get agentMenu(): OptionalView {
    const host = this.#host;
    const { agentStates } = host as ControlledDialer;
    return agentStates?.length && !host.noAgent ? hostControlsChunk.for(host)?.agentMenu(host) : undefined;
  }

  /** Buttons for what the host carries out of the call on show. */
  get callControls(): OptionalView {
    const host = this.#host;
    return host.callControls && host.call ? hostControlsChunk.for(host)?.callControls(host) : undefined;
  }

  /** The calls that were made and received. */
  get recents(): OptionalView {
    const host = this.#host;
    if (host.noRecents) return undefined;
    return recentsChunk.for(host, host.recentCalls.length > 0)?.recentsView(host, this.dialer);
  }

  /** What is still to set up, and what was said. */
  get diagnostics(): OptionalView {
    const host = this.#host;
    return host.diagnostics ? diagnosticsChunk.for(host)?.diagnosticsView(host, this.#log) : undefined;
  }

  dial(number: string | number, options?: DialOptions | null): Promise<Call> {
    this.refresh();
    return this.dialer.dial(number, options);
  }

  /** Makes the link anew if it is no longer what the element asks for. */
  refresh(): void {
    this.#linkKeeper.refresh();
  }

  /** Has what was heard shown now, and not with the next frame. */
  flush(): void {
    this.#frame.flush();
  }

  hostUpdated(): void {
    this.#shown = this.#host.call?.key;
    this.#tellRefusal();
  }

  #hear(notice: Notice): void {
    const host = this.#host;
    // Of these two only the page hears: whatever else a message has changed is told by itself.
    if (notice.type === 'dial-request' || (notice.type === 'message' && !host.diagnostics)) {
      dispatchNotice(host, notice);
      return;
    }
    if (notice.type === 'message' && this.#log.push(notice) > MAX_LOG) this.#log.shift();
    if (notice.type === 'call') {
      const { call } = notice;
      if (call.key === this.#shown && !isLive(call)) host.muted = false;
      // Another number was no number; this one is called.
      if (call.state === 'requested') host.problem = null;
    }
    if (notice.type === 'dial-refused') host.problem = notice.error.code === 'invalid-number' ? notice.number : null;
    dispatchNotice(host, notice);
    // Not with the frame: a softphone panel that is shut has none, and the page around it has to know all the same.
    this.#tellRefusal();
    const announcement = announcementOf(notice, host.words, (number) =>
      writtenNumber(number, host.defaultCountry, host),
    );
    if (announcement) this.#announcer.announce(announcement);
    this.#sayFault(notice);
    if (notice.type === 'dismissed') this.#announcer.forget();
    this.#frame.request();
  }

  /** A link that stood and has broken; what was never set up is for the page's author, and is not said. */
  #sayFault(notice: Notice): void {
    if (notice.type !== 'link') return;
    const { fault } = notice.link;
    if (fault && this.#hasStood)
      this.#announcer.announce({
        topic: 'link',
        sentence: () => fill(this.#host.words[fault.kind], { ...fault }),
        isUrgent: true,
      });
    this.#hasStood ||= !fault;
  }

  #tellRefusal(): void {
    const refusal = this.dialer.bar ?? null;
    if (refusal === this.#refusal) return;
    this.#refusal = refusal;
    this.#host.dispatchEvent(new RefusalChangeEvent(refusal));
  }
}
