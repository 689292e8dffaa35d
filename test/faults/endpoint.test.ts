import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { HandEndpoint } from '../core/hand-endpoint.js';
import { clear, shown, text } from '../elements/stage.js';
import { agentMessage } from '../fixtures/messages.js';

describe('an endpoint of the page', () => {
  before(loadNumbering);
  afterEach(clear);

  it('is heard from the moment that it is set, before anything is rendered', async () => {
    const dialer = document.createElement('five9-dialer');
    document.body.append(dialer);
    await dialer.updateComplete;
    const endpoint = new HandEndpoint();
    dialer.endpoint = endpoint;
    endpoint.say(agentMessage());
    expect(dialer.agent.state).to.equal('ready');
    const other = new HandEndpoint();
    dialer.endpoint = other;
    expect([endpoint.isHeard, other.isHeard]).to.deep.equal([false, true]);
  });

  it('is not subscribed to before the element is in a page', async () => {
    const dialer = document.createElement('five9-dialer');
    const endpoint = new HandEndpoint();
    dialer.endpoint = endpoint;
    expect(endpoint.isHeard).to.equal(false);
    document.body.append(dialer);
    expect(endpoint.isHeard).to.equal(true);
  });

  for (const [what, fault, name] of [
    ['an error', new TypeError('6081234567 is too long'), 'TypeError'],
    ['an error of the DOM', new DOMException('6081234567', 'DataCloneError'), 'DataCloneError'],
    ['an object that is no error', { said: '6081234567' }, 'undefined'],
    ['nothing', undefined, 'undefined'],
  ] as const) {
    it(`that throws ${what} has the dial refused, and the message log says what was thrown, but no number`, async () => {
      const dialer = document.createElement('five9-dialer');
      const endpoint = new HandEndpoint();
      endpoint.onPost = () => {
        throw fault as Error;
      };
      dialer.endpoint = endpoint;
      document.body.append(dialer);
      const notes: string[] = [];
      dialer.addEventListener('five9message', ({ verdict, detail }) => notes.push(`${verdict}: ${detail}`));
      const refusal: unknown = await dialer.dial('6081234567').catch((error: unknown) => error);
      expect(refusal).to.include({ code: 'no-window' });
      expect(notes).to.deep.equal([`not-sent: not posted: ${name}`]);
      expect(dialer.call).to.equal(null);
      await shown(dialer);
      expect(text(dialer, 'call-status')).to.equal('No call');
    });
  }
});
