import { expect, waitUntil } from '@open-wc/testing';
import { Dialer, windowEndpoint, type Notice } from '../../src/core/public.js';
import { loadNumbering } from '../../src/phone/index.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { ELSEWHERE, HERE, heardBy, lead, pageUrl } from '../workspace/far-page.js';
import { clearPage, loaded, openFrame } from '../workspace/frames.js';
import { ringing, talking } from './call-messages.js';
import { settled, startDial } from './desk.js';

describe('a dialer and a workspace of another origin', () => {
  let dialer: Dialer;
  let notices: Notice[];

  beforeEach(async () => {
    await loadNumbering();
    dialer = new Dialer({ endpoint: windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }) });
    notices = [];
    dialer.subscribe((notice) => notices.push(notice));
  });
  afterEach(() => {
    dialer.disconnect();
    clearPage();
  });

  it('make a call', async () => {
    const { page } = await openFrame();
    expect(dialer.link).to.deep.equal({ status: 'listening' });
    await page.say(agentMessage());
    expect([dialer.link.status, dialer.agent.state]).to.deep.equal(['heard', 'ready']);
    const dial = startDial({ dialer }, SAMPLE_NUMBER);
    expect(await heardBy(page)).to.deep.equal([makeCallRequest(SAMPLE_NUMBER)]);
    await page.say(ringing());
    expect(await settled(dial)).to.equal(dialer.call);
  });

  it('start over when the workspace reloads, and the call goes on', async () => {
    const { frame, page } = await openFrame();
    await page.say(talking());
    expect(dialer.link.status).to.equal('heard');
    const isBack = loaded(frame);
    await page.order('reload');
    await isBack;
    expect(dialer.link.status).to.equal('listening');
    expect(dialer.call?.state).to.equal('talking');
    await (await lead(frame.contentWindow!)).say(agentMessage());
    expect(dialer.link.status).to.equal('heard');
  });

  it('are told apart from everybody else, in plain words', async () => {
    await openFrame();
    const { page: stranger } = await openFrame({ id: 'stranger', url: pageUrl('workspace.html', HERE) });
    notices.length = 0;
    await stranger.say(talking());
    await stranger.say('words');
    expect(dialer.calls).to.deep.equal([]);
    expect(notices).to.have.length(1);
    expect(notices[0]).to.deep.include({
      type: 'message',
      direction: 'received',
      verdict: 'wrong-origin',
      message: talking(),
    });
    expect((notices[0] as { detail: string }).detail)
      .to.contain(HERE)
      .and.to.contain(ELSEWHERE);
  });

  it('lose each other with the frame', async () => {
    const { frame } = await openFrame();
    frame.remove();
    await waitUntil(() => dialer.link.status === 'no-window');
    expect(dialer.link.fault).to.deep.equal({ kind: 'no-match', value: '#workspace' });
    expect(dialer.bar?.code).to.equal('no-window');
  });

  it('lose nothing where the frame goes in the very task of the dial', async () => {
    const { frame } = await openFrame();
    frame.remove();
    const outcome = await settled(dialer.dial(SAMPLE_NUMBER));
    expect(outcome).to.have.property('code', 'no-window');
    expect(dialer.calls).to.deep.equal([]);
  });
});
