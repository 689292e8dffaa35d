import { expect } from '@open-wc/testing';
import type { Notice } from '../../src/core/public.js';
import { agentMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { finished, inbound, offered, ringing, talking, wrapUp } from './call-messages.js';
import { openReadyDesk, OTHER_NUMBER, refusalOf, startDial } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';
import { uncaughtErrors } from './uncaught-errors.js';

/** A notice in a word or two. */
function inShort(notice: Notice): string {
  if (notice.type === 'call') return `call ${notice.call.state}`;
  if (notice.type === 'agent') return `agent ${notice.agent.state}`;
  if (notice.type === 'link') return `link ${notice.link.status}`;
  return notice.type === 'message' ? `message ${notice.verdict}` : notice.type;
}

describe('those who subscribe to a dialer', () => {
  it('hear until they have had enough', async () => {
    const desk = await openReadyDesk();
    const heard: Notice[] = [];
    const undo = desk.dialer.subscribe((notice) => heard.push(notice));
    await desk.say(agentMessage());
    const count = heard.length;
    expect(count).to.be.above(0);
    undo();
    undo();
    await desk.say(talking());
    expect(heard).to.have.length(count);
  });

  it('each hear the same, in the same order', async () => {
    const desk = await openReadyDesk();
    const heard: Notice[] = [];
    desk.dialer.subscribe((notice) => heard.push(notice));
    void startDial(desk, SAMPLE_NUMBER);
    await desk.say(agentMessage(), offered(), ringing(), talking(), wrapUp(), finished());
    expect(heard).to.deep.equal(desk.notices);
    for (const [index, notice] of heard.entries()) expect(notice).to.equal(desk.notices[index]);
  });

  it('may be one and the same twice, undone one by one', async () => {
    const desk = await openReadyDesk();
    let times = 0;
    const listener = (notice: Notice): void => {
      if (notice.type === 'agent') times++;
    };
    const undo = desk.dialer.subscribe(listener);
    desk.dialer.subscribe(listener);
    await desk.say(agentMessage({ code: '1' }));
    expect(times).to.equal(2);
    undo();
    await desk.say(agentMessage({ code: '2', at: Date.now() }));
    expect(times).to.equal(3);
  });

  it('are not kept from anything by one who throws, and the error surfaces', async () => {
    const desk = await openReadyDesk();
    const fault = new Error('a subscriber at fault');
    const undo = desk.dialer.subscribe(() => {
      throw fault;
    });
    const after: string[] = [];
    desk.dialer.subscribe((notice) => after.push(inShort(notice)));
    const errors = await uncaughtErrors(async () => {
      void startDial(desk, SAMPLE_NUMBER);
      expect(await desk.sent()).to.have.length(1);
      await desk.say(ringing());
    });
    undo();
    expect(after).to.deep.equal(desk.notices.map(inShort));
    expect(desk.dialer.call?.state).to.equal('ringing');
    expect(errors).to.have.length(after.length);
    expect(new Set(errors)).to.deep.equal(new Set([fault]));
  });

  it('hear in order, though one of them makes more happen while it listens', async () => {
    const desk = await openReadyDesk();
    const last: string[] = [];
    desk.dialer.subscribe((notice) => {
      if (notice.type !== 'call' || notice.call.state !== 'finished') return;
      desk.dialer.dismiss();
      desk.dialer.setAgentState({ state: 'not-ready' });
    });
    desk.dialer.subscribe((notice) => last.push(inShort(notice)));
    await desk.say(talking(), finished());
    expect(last).to.deep.equal(desk.notices.map(inShort));
    const after = last.slice(last.indexOf('call finished'));
    expect(after).to.deep.equal(['call finished', 'dismissed', 'agent not-ready', 'message accepted']);
  });

  it('see the dialer as it is after what they hear, if not later still', async () => {
    const desk = await openReadyDesk();
    const seen: (string | undefined)[] = [];
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call') seen.push(`${notice.call.state} ${desk.dialer.call?.state}`);
      if (notice.type === 'agent') expect(desk.dialer.agent).to.equal(notice.agent);
    });
    await desk.say(agentMessage(), offered(), talking());
    expect(seen).to.deep.equal(['offered offered', 'talking talking']);
  });

  it('are asked about a request at once, in the middle of other news', async () => {
    const endpoint = new HandEndpoint();
    const desk = await openReadyDesk({ endpoint });
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'call' && notice.call.state === 'finished') void startDial(desk, OTHER_NUMBER);
    });
    desk.dialer.subscribe((notice) => {
      if (notice.type === 'dial-request') notice.request.cancel();
    });
    endpoint.say(talking(), finished());
    await Promise.resolve();
    expect(desk.notices.map(inShort)).to.include('dial-request');
    expect(endpoint.sent).to.deep.equal([]);
  });

  it('do not hear what has happened before they came', async () => {
    const desk = await openReadyDesk();
    const late: string[] = [];
    let hasCome = false;
    desk.dialer.subscribe(() => {
      if (hasCome) return;
      hasCome = true;
      desk.dialer.subscribe((notice) => late.push(inShort(notice)));
    });
    await desk.say(talking(), wrapUp());
    expect(late).to.not.include('call talking');
    expect(late).to.include('call wrap-up');
  });

  it('do not hear what happens after they went, though they went while it was told', async () => {
    const desk = await openReadyDesk();
    const heard: string[] = [];
    let undo = (): void => undefined;
    desk.dialer.subscribe(() => undo());
    undo = desk.dialer.subscribe((notice) => heard.push(inShort(notice)));
    await desk.say(talking());
    expect(heard).to.deep.equal([]);
  });

  it('hear of a call that ended in its dial before they hear that the dial is refused', async () => {
    const desk = await openReadyDesk();
    const dial = startDial(desk, SAMPLE_NUMBER);
    await desk.say(wrapUp());
    await refusalOf(dial);
    const told = desk.notices.map(inShort);
    expect(told.filter((each) => /^call|^dial/.test(each))).to.deep.equal([
      'dial-request',
      'call requested',
      'call failed',
      'dial-refused',
    ]);
  });

  it('hear of every call, the oldest first, with the one on show in the dialer', async () => {
    const desk = await openReadyDesk();
    await desk.say(inbound(OTHER_NUMBER), talking());
    const told = desk.told('call').map(({ call }) => `${call.direction} ${call.state} ${call.requestedHere}`);
    expect(told).to.deep.equal(['inbound offered false', 'outbound talking false']);
    expect(desk.dialer.call?.number).to.equal(SAMPLE_NUMBER);
  });
});
