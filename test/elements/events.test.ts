import { expect } from '@open-wc/testing';
import type {
  CallChangeEvent,
  DialRefusedEvent,
  DialRequestEvent,
  Five9EventMap,
  WireMessageEvent,
} from '../../src/index.js';
import * as entry from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { button, clear, shown, stage, task } from './stage.js';

/** Everything that reaches the document, by name, in order. */
function listen<Name extends keyof Five9EventMap>(name: Name): Five9EventMap[Name][] {
  const heard: Five9EventMap[Name][] = [];
  document.addEventListener(name, (event) => heard.push(event), { signal: listening.signal });
  return heard;
}

let listening = new AbortController();

describe('the public events', () => {
  before(loadNumbering);
  beforeEach(() => (listening = new AbortController()));
  afterEach(async () => {
    listening.abort();
    await clear();
  });

  it('leave every shadow root, and are of the exported classes', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const { dialer, say } = await stage({}, host.attachShadow({ mode: 'closed' }));
    const requests = listen('five9dialrequest');
    const refusals = listen('five9dialrefused');
    const calls = listen('five9callchange');
    const agents = listen('five9agentchange');
    const messages = listen('five9message');
    dialer.dial('6081234567').catch(() => undefined);
    await say(agentMessage(), callMessage({ state: 'WRAP_UP' }));
    expect(requests[0]).to.be.an.instanceof(entry.DialRequestEvent);
    expect(refusals[0]).to.be.an.instanceof(entry.DialRefusedEvent);
    expect(calls[0]).to.be.an.instanceof(entry.CallChangeEvent);
    expect(agents[0]).to.be.an.instanceof(entry.AgentChangeEvent);
    expect(messages[0]).to.be.an.instanceof(entry.WireMessageEvent);
    host.remove();
  });

  it('ask before anything is sent, and tell what will be', async () => {
    const { dialer, sent } = await stage();
    const requests: DialRequestEvent[] = listen('five9dialrequest');
    const record = { recordId: '003xx' };
    let sentBefore = -1;
    dialer.addEventListener('five9dialrequest', () => (sentBefore = sent.length));
    dialer.dial('(608) 123-4567', { record }).catch(() => undefined);
    await task();
    expect(sentBefore).to.equal(0);
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]).to.include({
      number: '6081234567',
      entered: '(608) 123-4567',
      record,
      trigger: 'api',
      cancelable: true,
    });
    expect(sent).to.have.lengthOf(1);
  });

  it('let a page far outside cancel, whatever the trigger', async () => {
    const { dialer, sent } = await stage();
    const refusals: DialRefusedEvent[] = listen('five9dialrefused');
    window.addEventListener('five9dialrequest', (event) => event.preventDefault(), { signal: listening.signal });
    const outcome = await dialer.dial('6081234567').catch((error: unknown) => error);
    dialer.number = '6081234567';
    await shown(dialer);
    button(dialer, 'dial-pad', 'Call').click();
    await task();
    expect(outcome).to.include({ code: 'cancelled', message: 'The call was cancelled.' });
    expect(refusals.map(({ error, number, trigger }) => [error.code, number, trigger])).to.deep.equal([
      ['cancelled', '6081234567', 'api'],
      ['cancelled', '6081234567', 'dial-pad'],
    ]);
    expect(sent).to.deep.equal([]);
    expect(dialer.call).to.equal(null);
  });

  const ANSWERS: readonly (readonly [what: string, answer: () => Promise<unknown>, isSent: boolean])[] = [
    ['resolves', () => Promise.resolve(), true],
    ['resolves to true', () => Promise.resolve(true), true],
    ['resolves to false', () => Promise.resolve(false), false],
    ['rejects', () => Promise.reject(new Error('no consent')), false],
  ];
  for (const [what, answer, isSent] of ANSWERS) {
    it(`wait for a promise that ${what}, and ${isSent ? 'dial' : 'do not'}`, async () => {
      const { dialer, sent } = await stage();
      dialer.addEventListener('five9dialrequest', (event) => event.waitUntil(task(20).then(answer)));
      dialer.dial('6081234567').catch(() => undefined);
      await task();
      expect(sent).to.deep.equal([]);
      await task(60);
      expect(sent).to.have.lengthOf(isSent ? 1 : 0);
    });
  }

  it('do not ask for a dial that is refused beforehand', async () => {
    const { dialer } = await stage({ disabled: true });
    const requests = listen('five9dialrequest');
    const refusals = listen('five9dialrefused');
    await dialer.dial('6081234567').catch(() => undefined);
    expect(requests).to.deep.equal([]);
    expect(refusals.map(({ error }) => error.code)).to.deep.equal(['disabled']);
  });

  it('tell of each state of a call with the one before', async () => {
    const { dialer, say } = await stage();
    const changes: CallChangeEvent[] = listen('five9callchange');
    dialer.dial('6081234567').catch(() => undefined);
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    expect(changes.map(({ call, previous }) => [previous?.state, call.state])).to.deep.equal([
      [undefined, 'requested'],
      ['requested', 'talking'],
      ['talking', 'finished'],
    ]);
    expect(changes[1]?.previous).to.equal(changes[0]?.call);
  });

  it('show every message with its verdict', async () => {
    const { dialer, say } = await stage();
    const notes: WireMessageEvent[] = listen('five9message');
    dialer.dial('6081234567').catch(() => undefined);
    const odd = { ...callMessage({ state: 'TALKING' }), channel: 'FIVE9' };
    await say(odd, callMessage({ state: 'TALKING' }), { channel: 'Five9', topic: 'Chat' }, { channel: 'other' });
    expect(notes.map(({ direction, verdict }) => `${direction} ${verdict}`)).to.deep.equal([
      'sent sent',
      'received drift',
      'received duplicate',
      'received unknown-topic',
    ]);
    expect(notes[1]?.message).to.deep.equal(odd);
    expect(notes[1]?.detail).to.contain('FIVE9');
    expect(notes[1]?.at).to.be.closeTo(Date.now(), 1_000);
  });
});
