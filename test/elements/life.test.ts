import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { clear, field, shown, stage, task, text, view } from './stage.js';

describe('the life of an element', () => {
  before(loadNumbering);
  afterEach(clear);

  it('takes properties that were set before its class was there', async () => {
    const { dialer: model } = await stage();
    const tag = document.createElement('five9-early');
    Object.assign(tag, { number: '6081234567', endpoint: model.endpoint, disabled: true });
    document.body.append(tag);
    customElements.define('five9-early', class extends Five9Dialer {});
    const early = document.querySelector<Five9Dialer>('five9-early');
    if (!early) throw new Error('The element is not in the page.');
    await shown(early);
    expect(early).to.include({ number: '6081234567', disabled: true });
    expect(early.link.status).to.equal('listening');
    early.remove();
  });

  it('takes the focus in the very task in which it is put into the page', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.focus();
    document.body.append(dialer);
    dialer.focus();
    await waitUntil(() => dialer.shadowRoot?.activeElement?.localName === 'five9-dial-pad');
    expect(view(dialer, 'dial-pad').activeElement).to.equal(field(dialer));
  });

  it('does not throw when its script is loaded twice', async () => {
    const first = customElements.get('five9-dialer');
    await import(`../../src/define.ts?again=${Date.now()}`);
    expect(customElements.get('five9-dialer')).to.equal(first);
  });

  it('has the defaults of the contract', async () => {
    const dialer = document.createElement('five9-dialer');
    expect(dialer).to.include({
      workspace: 'parent',
      workspaceOrigin: '',
      readyGate: 'known',
      defaultCountry: 'US',
      numberFormat: 'national',
      numberCheck: 'possible',
      wireFormat: 'object',
      responseTimeout: 20,
      number: '',
      recents: 'session',
      noRecents: false,
      noDialPad: false,
      noAgent: false,
      disabled: false,
      call: null,
    });
    expect(dialer.calls).to.deep.equal([]);
    expect(dialer.agent.state).to.equal('unknown');
  });

  it('reads its attributes', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<five9-dialer workspace="opener" workspace-origin="https://a.example" ready-gate="off" default-country="DE"
        number-format="e164" number-check="any" wire-format="json" response-timeout="5" number="110" no-dial-pad no-agent
        disabled recents="local" no-recents></five9-dialer>`,
    );
    expect(document.body.querySelector('five9-dialer')).to.include({
      workspace: 'opener',
      workspaceOrigin: 'https://a.example',
      readyGate: 'off',
      defaultCountry: 'DE',
      numberFormat: 'e164',
      numberCheck: 'any',
      wireFormat: 'json',
      responseTimeout: 5,
      number: '110',
      noDialPad: true,
      noAgent: true,
      recents: 'local',
      noRecents: true,
      disabled: true,
    });
  });

  it('dials at once with what was just set on it', async () => {
    const { dialer, sent } = await stage({ numberFormat: 'national' });
    dialer.numberFormat = 'e164';
    dialer.wireFormat = 'json';
    dialer.dial('6081234567').catch(() => undefined);
    await task();
    expect(JSON.parse(String(sent[0]))).to.include({ data: '+16081234567' });
  });

  it('stays with its calls when it is moved in the page', async () => {
    const { dialer, say } = await stage();
    const outcome = dialer.dial('6081234567');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(dialer);
    dialer.remove();
    document.body.append(dialer);
    await say(callMessage({ state: 'TALKING' }));
    expect((await outcome).state).to.equal('talking');
    expect(text(dialer, 'call-status')).to.contain('In call');
    box.remove();
  });

  it('keeps counting after a move', async () => {
    const { dialer, say } = await stage();
    await say(agentMessage({ at: Date.now() - 4_000 }));
    document.body.prepend(dialer);
    await task(1_050);
    await nextFrame();
    expect(text(dialer, 'agent-state')).to.match(/0:05$/);
  });

  it('ends its open dials when it leaves the page, and lets go of the link', async () => {
    const { dialer, say } = await stage();
    const outcome = dialer.dial('6081234567').catch((error: unknown) => error);
    dialer.remove();
    expect(await outcome).to.include({ code: 'disconnected' });
    await say(agentMessage());
    expect(dialer.agent.state).to.equal('unknown');
    expect(await dialer.dial('6081234567').catch((error: unknown) => error)).to.include({ code: 'disconnected' });
  });

  it('knows its calls again when it comes back, and hears what becomes of them', async () => {
    const { dialer, say } = await stage();
    dialer.dial('6081234567').catch(() => undefined);
    await say(callMessage({ state: 'TALKING' }));
    dialer.remove();
    await task();
    document.body.append(dialer);
    expect(dialer.call?.state).to.equal('talking');
    await say(callMessage({ state: 'FINISHED' }));
    expect(dialer.call?.state).to.equal('finished');
  });

  it('is one of several in a page, each with its own state', async () => {
    const [one, two] = [await stage(), await stage()];
    await one.say(agentMessage());
    await two.say(callMessage({ state: 'TALKING' }));
    expect([one.dialer.agent.state, one.dialer.call]).to.deep.equal(['ready', null]);
    expect([two.dialer.agent.state, two.dialer.call?.state]).to.deep.equal(['unknown', 'talking']);
  });

  it('renders at most once a frame, however much is said', async () => {
    const { dialer } = await stage();
    let renders = 0;
    const Spied = dialer as unknown as { performUpdate(): void };
    const performUpdate = Spied.performUpdate.bind(dialer);
    Spied.performUpdate = () => {
      renders++;
      performUpdate();
    };
    let frames = 0;
    const count = (): number => requestAnimationFrame(() => ((frames += 1), count()));
    const handle = count();
    for (let index = 0; index < 200; index++) {
      dialer.setAgentState({ state: index % 2 ? 'ready' : 'not-ready' });
      await Promise.resolve();
      if (index % 20 === 0) await nextFrame();
    }
    cancelAnimationFrame(handle);
    await shown(dialer);
    expect(renders).to.be.greaterThan(0);
    expect(renders).to.be.at.most(frames + 2);
  });

  it('has no timer while there is nothing to count', async () => {
    const { setTimeout: real } = window;
    const { dialer } = await stage();
    await task(20);
    let timers = 0;
    window.setTimeout = ((...args: Parameters<typeof real>) => ((timers += 1), real(...args))) as typeof real;
    await new Promise((resolve) => real(resolve, 1_200));
    window.setTimeout = real;
    expect(timers).to.equal(0);
    expect(dialer.isConnected).to.equal(true);
  });
});
