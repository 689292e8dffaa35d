import { expect } from '@open-wc/testing';
import { Dialer, DialError, memoryLink, type Call, type DialerSettings, type Notice } from '../../src/core/public.js';
import { loadNumbering } from '../../src/phone/index.js';

/** Another number than `SAMPLE_NUMBER`. */
export const OTHER_NUMBER = '4155550132';

type NoticeOf<Type extends Notice['type']> = Extract<Notice, { type: Type }>;

export interface Desk {
  readonly dialer: Dialer;
  /** The dialer's own; it reads them whenever it needs them. */
  readonly settings: { -readonly [Key in keyof DialerSettings]: DialerSettings[Key] };
  /** Everything that the dialer has told, in order. */
  readonly notices: Notice[];
  told<Type extends Notice['type']>(type: Type): NoticeOf<Type>[];
  /** The states of the calls as they were told, in order. */
  readonly states: readonly string[];
  /** What the dialer has posted, once it is all there. */
  sent(): Promise<readonly unknown[]>;
  /** The workspace says something. Resolves once the dialer has heard it. */
  say(...messages: readonly unknown[]): Promise<void>;
}

/** A dialer that is linked to a workspace in the test's hand. */
export function openDesk(options: DialerSettings = {}): Desk {
  const link = memoryLink();
  const settings: Desk['settings'] = { endpoint: link.dialer, ...options };
  const dialer = new Dialer(settings);
  const notices: Notice[] = [];
  dialer.subscribe((notice) => notices.push(notice));
  const heard: unknown[] = [];
  link.workspace.subscribe((message) => heard.push(message));

  const told: Desk['told'] = <Type extends Notice['type']>(type: Type) =>
    notices.filter((notice): notice is NoticeOf<Type> => notice.type === type);
  return {
    dialer,
    settings,
    notices,
    told,
    get states() {
      return told('call').map(({ call }) => call.state);
    },
    sent: async () => {
      await crossing(link.dialer, link.workspace);
      return heard.filter((message) => !isMark(message));
    },
    say: async (...messages) => {
      for (const message of messages) link.workspace.post(message);
      await crossing(link.workspace, link.dialer);
    },
  };
}

/** Resolves once all that was posted at one end has arrived at the other: messages keep their order. */
async function crossing(
  from: ReturnType<typeof memoryLink>['dialer'],
  to: ReturnType<typeof memoryLink>['dialer'],
): Promise<void> {
  const mark = `mark ${crypto.randomUUID()}`;
  let undo = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    undo = to.subscribe((message) => {
      if (message === mark) resolve();
    });
  });
  from.post(mark);
  await arrival;
  undo();
}

function isMark(message: unknown): boolean {
  return typeof message === 'string' && message.startsWith('mark ');
}

/** A desk whose dialer has its numbering plans, so that it dials at once. */
export async function openReadyDesk(options?: DialerSettings): Promise<Desk> {
  await loadNumbering();
  return openDesk(options);
}

/** The error of a dial that does not go through. */
export async function refusalOf(dial: Promise<Call>): Promise<DialError> {
  const result = await settled(dial);
  expect(result).to.be.an.instanceof(DialError);
  return result as DialError;
}

const PATIENCE = 1_000;

/** What a dial comes to, be it a call or an error; `pending` where it has come to nothing after a while. */
export async function settled(dial: Promise<Call>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise((resolve) => (timer = setTimeout(() => resolve('pending'), PATIENCE)));
  const result = await Promise.race([dial.catch((error: unknown) => error), waiting]);
  clearTimeout(timer);
  return result;
}

/** Starts a dial whose outcome is looked at later, or never. */
export function startDial(
  ...[desk, number, options]: [Desk | { dialer: Dialer }, string, Parameters<Dialer['dial']>[1]?]
): Promise<Call> {
  const dial = desk.dialer.dial(number, options);
  dial.catch(() => undefined);
  return dial;
}
