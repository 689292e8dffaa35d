import { expect } from '@open-wc/testing';
import type { DialRequest } from '../../src/core/public.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { inbound, ringing } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, settled, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

const yes = (): Promise<unknown> => Promise.resolve(true);
const no = (): Promise<unknown> => Promise.resolve(false);
const never = (): Promise<unknown> => new Promise(() => undefined);
const fails = (): Promise<unknown> => Promise.reject(new Error('the page could not tell'));

function answerRequests(desk: Desk, answer: (request: DialRequest) => void): void {
  desk.dialer.subscribe((notice) => {
    if (notice.type === 'dial-request') answer(notice.request);
  });
}

describe('a page that is asked before a number is dialled', () => {
  it('has caused no error where it says no to a request that somebody else has cancelled', async () => {
    const desk = await openReadyDesk();
    const uncaught: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      uncaught.push(event.reason);
    };
    window.addEventListener('unhandledrejection', note);
    answerRequests(desk, (request) => {
      request.waitUntil(fails());
      request.cancel();
    });
    expect((await refusalOf(startDial(desk, SAMPLE_NUMBER))).code).to.equal('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 20));
    window.removeEventListener('unhandledrejection', note);
    expect(uncaught).to.deep.equal([]);
  });

  for (const [what, answer] of [
    ['says nothing', () => undefined],
    ['has it wait for yes', (request) => request.waitUntil(yes())],
    ['has it wait for nothing in particular', (request) => request.waitUntil(Promise.resolve())],
    ['has it wait for a null', (request) => request.waitUntil(Promise.resolve(null))],
    ['has it wait for several, all of them yes', (request) => [yes(), yes()].forEach(request.waitUntil)],
  ] as const satisfies [string, (request: DialRequest) => void][]) {
    it(`lets the call be made where it ${what}`, async () => {
      const desk = await openReadyDesk();
      answerRequests(desk, answer);
      const dial = startDial(desk, SAMPLE_NUMBER);
      await new Promise((resolve) => setTimeout(resolve));
      expect(await desk.sent()).to.have.length(1);
      await desk.say(ringing());
      expect(await settled(dial)).to.equal(desk.dialer.call);
    });
  }

  for (const [what, answer] of [
    ['cancels', (request) => request.cancel()],
    ['cancels twice', (request) => [1, 2].forEach(request.cancel)],
    ['has it wait for no', (request) => request.waitUntil(no())],
    ['has it wait for what fails', (request) => request.waitUntil(fails())],
    ['has it wait for several, one of them no', (request) => [yes(), no(), yes()].forEach(request.waitUntil)],
    ['has it wait for several, one of them fails', (request) => [yes(), fails()].forEach(request.waitUntil)],
    ['has it wait for no, and for what never comes', (request) => [no(), never()].forEach(request.waitUntil)],
    [
      'has it wait for what fails, and for what never comes',
      (request) => [never(), fails()].forEach(request.waitUntil),
    ],
    [
      'cancels, and has it wait for yes',
      (request) => {
        request.waitUntil(yes());
        request.cancel();
      },
    ],
    ['has it wait for yes, and cancels meanwhile', (request) => request.waitUntil(yes().then(() => request.cancel()))],
  ] as const satisfies [string, (request: DialRequest) => void][]) {
    it(`keeps the call from being made where it ${what}`, async () => {
      const desk = await openReadyDesk();
      answerRequests(desk, answer);
      expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('cancelled');
      expect(await desk.sent()).to.deep.equal([]);
      expect(desk.dialer.calls).to.deep.equal([]);
      expect(desk.told('dial-refused')).to.have.length(1);
    });
  }

  it('hears what will be sent, and what was entered', async () => {
    const desk = await openReadyDesk({ numberFormat: 'e164' });
    const record = { recordId: '003xx' };
    void startDial(desk, ' (608) 123-4567 ', { record, trigger: 'recents' });
    expect(desk.told('dial-request')[0]?.request).to.deep.include({
      number: '+16081234567',
      entered: ' (608) 123-4567 ',
      record,
      trigger: 'recents',
    });
  });

  it('is asked before anything is shown or sent', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    answerRequests(desk, () => {
      expect(endpoint.sent).to.deep.equal([]);
      expect(desk.dialer.calls).to.deep.equal([]);
    });
    void startDial(desk, SAMPLE_NUMBER);
    expect(endpoint.sent).to.have.length(1);
  });

  it('may answer late: nothing is shown or sent until then', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    let allow = (_answer: unknown): void => undefined;
    answerRequests(desk, ({ waitUntil }) => waitUntil(new Promise((resolve) => (allow = resolve))));
    const dial = startDial(desk, SAMPLE_NUMBER);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([endpoint.sent, desk.dialer.calls]).to.deep.equal([[], []]);
    allow(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(endpoint.sent).to.have.length(1);
    endpoint.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });

  it('has no say any more once the number is dialled', async () => {
    const desk = await openReadyDesk();
    let late: DialRequest | undefined;
    answerRequests(desk, (request) => (late = request));
    const dial = startDial(desk, SAMPLE_NUMBER);
    late?.cancel();
    late?.waitUntil(no());
    await desk.say(ringing());
    expect(await settled(dial)).to.equal(desk.dialer.call);
  });
});

describe('what happens while the page is asked', () => {
  for (const [what, change, code] of [
    ['the agent takes a break', (desk) => desk.say(agentMessage({ code: '367541' })), 'not-ready'],
    ['a customer calls', (desk) => desk.say(inbound(OTHER_NUMBER)), 'busy'],
    ['dialling is switched off', (desk) => (desk.settings.disabled = true), 'disabled'],
    ['the dialer leaves', (desk) => desk.dialer.disconnect(), 'disconnected'],
    [
      'the window is lost',
      (desk) => desk.dialer.connect(new HandEndpoint({ status: 'no-window', fault: { kind: 'no-parent' } })),
      'no-window',
    ],
  ] as const satisfies [string, (desk: Desk) => unknown, string][]) {
    it(`counts, though the page says yes: ${what}`, async () => {
      const desk = await openReadyDesk();
      answerRequests(desk, ({ waitUntil }) => waitUntil(Promise.resolve(change(desk)).then(() => true)));
      const error = await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
      expect(error.code).to.equal(code);
      expect(await desk.sent()).to.deep.equal([]);
      expect(desk.told('dial-refused')).to.have.length(1);
    });

    it(`counts, though the page answers at once: ${what}`, async () => {
      const endpoint = new HandEndpoint();
      const desk = await openReadyDesk({ endpoint });
      const atOnce: Desk = { ...desk, say: async (...messages) => endpoint.say(...messages) };
      answerRequests(desk, () => void change(atOnce));
      const error = await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
      expect(error.code).to.equal(code);
      expect(endpoint.sent).to.deep.equal([]);
      expect(desk.told('message').filter(({ verdict }) => verdict === 'sent')).to.deep.equal([]);
    });
  }

  it('changes nothing about a no: it was the page that cancelled', async () => {
    const desk = await openReadyDesk();
    answerRequests(desk, ({ waitUntil }) => waitUntil(desk.say(inbound(OTHER_NUMBER)).then(() => false)));
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).code).to.equal('cancelled');
  });
});
