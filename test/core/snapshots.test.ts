import { expect } from '@open-wc/testing';
import { Dialer } from '../../src/core/public.js';
import { makeCallRequest } from '../../src/protocol/index.js';
import { agentMessage, callMessage, SAMPLE_NUMBER } from '../fixtures/messages.js';
import { offered, ringing, talking, wrapUp } from './call-messages.js';
import { openReadyDesk, startDial, type Desk } from './desk.js';
import { HandEndpoint } from './hand-endpoint.js';

/** Everything that hangs on a value, by its path. */
function unfrozenParts(value: unknown, path = 'it'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => unfrozenParts(part, `${path}.${key}`));
  return Object.isFrozen(value) ? parts : [path, ...parts];
}

/** A desk with a call in the middle and an agent. */
async function openTalking(): Promise<Desk> {
  const desk = await openReadyDesk();
  void startDial(desk, SAMPLE_NUMBER);
  await desk.say(agentMessage(), offered(), ringing(), talking());
  return desk;
}

const NO_NEWS = [
  ['a state that is known', talking()],
  ['a state that is over', ringing()],
  ['an agent state that is known', agentMessage()],
  ['an agent state that is over', agentMessage({ code: '5', at: 1_000 })],
  ['a state that nobody knows', callMessage({ state: 'CONSULTING' })],
  ['a topic that nobody knows', { channel: 'Five9', topic: 'Chat', subtopic: 'ChatStateChange' }],
  ['a broken message', { channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange' }],
  ['our own request', makeCallRequest(SAMPLE_NUMBER)],
  ['other traffic', { channel: 'Amazon' }],
] as const;

describe('what a dialer shows', () => {
  it('is frozen through and through', async () => {
    const { dialer } = await openTalking();
    for (const part of [dialer.calls, dialer.call, dialer.agent, dialer.link])
      expect(unfrozenParts(part)).to.deep.equal([]);
    expect(dialer.call?.interaction).to.not.deep.equal({});
    expect(dialer.call?.variables).to.not.deep.equal({});
  });

  it('is frozen before anything has happened', () => {
    const { calls, call, agent, link } = new Dialer();
    expect([calls, call]).to.deep.equal([[], null]);
    for (const part of [calls, agent, link]) expect(unfrozenParts(part)).to.deep.equal([]);
  });

  it('is frozen in each of its states', async () => {
    const desk = await openReadyDesk({ reasonLabels: { '7': 'Training' }, responseTimeout: 0.02 });
    await startDial(desk, SAMPLE_NUMBER, { record: { recordId: '003xx' } }).catch(() => undefined);
    await desk.say(agentMessage({ code: '7' }), wrapUp());
    expect(desk.states).to.deep.equal(['requested', 'unconfirmed', 'failed']);
    for (const notice of desk.notices) {
      if (notice.type === 'call') expect(unfrozenParts({ ...notice.call, record: null }, '')).to.deep.equal(['']);
      if (notice.type === 'agent') expect(unfrozenParts(notice.agent)).to.deep.equal([]);
      if (notice.type === 'link') expect(unfrozenParts(notice.link)).to.deep.equal([]);
    }
    expect(desk.dialer.agent.label).to.equal('Training');
  });

  it('is frozen where the link has a fault, down to what the fault says', () => {
    const fault = { kind: 'no-match', value: '#workspace' } as const;
    const { link } = new Dialer({ endpoint: new HandEndpoint({ status: 'no-window', fault: { ...fault } }) });
    expect(link.fault).to.deep.equal(fault);
    expect(unfrozenParts(link)).to.deep.equal([]);
  });

  for (const [what, message] of NO_NEWS) {
    it(`is the same snapshot as before, and no news, after ${what}`, async () => {
      const desk = await openTalking();
      const { calls, call, agent } = desk.dialer;
      const before = desk.notices.length;
      await desk.say(message);
      expect(desk.dialer.calls).to.equal(calls);
      expect(desk.dialer.call).to.equal(call);
      expect(desk.dialer.agent).to.equal(agent);
      expect(desk.notices.slice(before).filter(({ type }) => type !== 'message')).to.deep.equal([]);
    });
  }

  it('is replaced where it changes, and never changed', async () => {
    const desk = await openTalking();
    const { calls, call } = desk.dialer;
    await desk.say(wrapUp());
    expect(call?.state).to.equal('talking');
    expect(calls).to.deep.equal([call]);
    expect(desk.dialer.call?.state).to.equal('wrap-up');
    expect(desk.dialer.calls).to.not.equal(calls);
  });

  it('keeps its calls as they are where only the agent changes, and the other way round', async () => {
    const desk = await openTalking();
    const { calls, agent } = desk.dialer;
    desk.dialer.setAgentState({ state: 'not-ready' });
    expect(desk.dialer.calls).to.equal(calls);
    const { agent: later } = desk.dialer;
    expect(later).to.not.equal(agent);
    await desk.say(wrapUp());
    expect(desk.dialer.agent).to.equal(later);
  });
});
