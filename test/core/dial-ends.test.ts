import { expect } from '@open-wc/testing';
import { sentences, type SentenceKey } from '../../src/locales/index.js';
import { LinkLostError, type DialErrorCode, type DialRequest } from '../../src/core/public.js';
import { SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, offered, ringing, wrapUp } from './call-messages.js';
import { openReadyDesk, refusalOf, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

const lostStanding = { status: 'no-window', fault: { kind: 'no-opener' } } as const;

function endpointThatThrows(error: Error): HandEndpoint {
  const endpoint = new HandEndpoint();
  endpoint.onPost = () => {
    throw error;
  };
  return endpoint;
}

interface Row {
  readonly why: string;
  readonly endpoint?: HandEndpoint;
  readonly responseTimeout?: number;
  readonly onRequest?: (request: DialRequest) => void;
  readonly then?: (desk: Desk) => unknown;
  readonly code: DialErrorCode & SentenceKey;
  /** What is left of the call on the screen. */
  readonly state: string | undefined;
}

const ROWS: readonly Row[] = [
  { why: 'the page cancels', onRequest: (request) => request.cancel(), code: 'cancelled', state: undefined },
  { why: 'the agent gives up waiting', then: ({ dialer }) => dialer.dismiss(), code: 'cancelled', state: undefined },
  { why: 'WRAP_UP comes first', then: ({ say }) => say(wrapUp()), code: 'not-started', state: 'failed' },
  { why: 'FINISHED comes first', then: ({ say }) => say(finished()), code: 'not-started', state: 'failed' },
  {
    why: 'WRAP_UP comes after the offer',
    then: ({ say }) => say(offered(), wrapUp()),
    code: 'not-started',
    state: 'failed',
  },
  { why: 'the workspace is silent', responseTimeout: 0.03, code: 'no-reply', state: 'unconfirmed' },
  { why: 'the dialer leaves', then: ({ dialer }) => dialer.disconnect(), code: 'disconnected', state: 'unconfirmed' },
  {
    why: 'the window turns out to be gone',
    endpoint: endpointThatThrows(new LinkLostError(lostStanding)),
    code: 'no-window',
    state: undefined,
  },
  { why: 'the endpoint fails', endpoint: endpointThatThrows(new Error('closed')), code: 'no-window', state: undefined },
];

describe('a dial that comes to nothing on the way', () => {
  for (const { why, endpoint, responseTimeout = 20, onRequest, then, code, state } of ROWS) {
    it(`says so, once: ${why}`, async () => {
      const desk = await openReadyDesk({ responseTimeout, ...(endpoint && { endpoint }) });
      desk.dialer.subscribe((notice) => {
        if (notice.type === 'dial-request') onRequest?.(notice.request);
      });
      const record = { recordId: '003xx' };
      const dial = startDial(desk, '(608) 123-4567', { record, trigger: 'click-to-dial' });
      await then?.(desk);
      const error = await refusalOf(dial);

      expect(error.code).to.equal(code);
      expect(error.message).to.equal(sentences[code]);
      expect(desk.told('dial-request')).to.have.length(1);
      expect(desk.told('dial-refused')).to.deep.equal([
        { type: 'dial-refused', error, number: SAMPLE_NUMBER, record, trigger: 'click-to-dial' },
      ]);
      expect(desk.dialer.call?.state).to.equal(state);
    });
  }

  it('is told after the state of its call', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(wrapUp());
    await refusalOf(dial);
    const types = desk.notices.map(({ type }) => type);
    expect(types.lastIndexOf('call')).to.be.below(types.indexOf('dial-refused'));
  });

  it('ends once only, whatever the call comes to', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(wrapUp(), ringing(), finished());
    expect((await refusalOf(dial)).code).to.equal('not-started');
    desk.dialer.dismiss();
    desk.dialer.disconnect();
    expect(desk.told('dial-refused')).to.have.length(1);
  });
});

describe('a message that could not be posted', () => {
  it('leaves no call behind, and the next dial is free', async () => {
    const endpoint = endpointThatThrows(new Error('closed'));
    const desk = await openReadyDesk({ endpoint });
    await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect([desk.dialer.calls, desk.dialer.call, desk.dialer.bar]).to.deep.equal([[], null, undefined]);
    expect(desk.told('message').map(({ verdict }) => verdict)).to.deep.equal(['not-sent']);
    expect(desk.states, 'nobody hears of a call that was not asked for').to.deep.equal([]);

    endpoint.onPost = () => undefined;
    void startDial(desk, SAMPLE_NUMBER);
    expect(endpoint.sent).to.have.length(1);
  });

  it('tells how the link stands where the endpoint knows', async () => {
    const desk = await openReadyDesk({ endpoint: endpointThatThrows(new LinkLostError(lostStanding)) });
    await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect(desk.dialer.link).to.deep.equal(lostStanding);
    expect(desk.told('link').at(-1)?.link).to.equal(desk.dialer.link);
    expect((await refusalOf(desk.dialer.dial(SAMPLE_NUMBER))).message).to.equal(sentences['no-opener']);
  });

  it('leaves the link as it is where the endpoint does not know', async () => {
    const desk = await openReadyDesk({ endpoint: endpointThatThrows(new TypeError('not a window')) });
    await refusalOf(desk.dialer.dial(SAMPLE_NUMBER));
    expect(desk.dialer.link).to.deep.equal({ status: 'listening' });
  });
});
