import { expect } from '@open-wc/testing';
import { agentMessage } from '../fixtures/messages.js';
import { respelt, without, withValue, withValues } from '../fixtures/edit.js';
import { agentIn, detailOf, verdictOf } from './reading.js';

const DATA = 'message.data';
const sample = agentMessage();

describe("the agent's state", () => {
  it('is read as it is printed', () => {
    const printed =
      '{"channel":"Five9","topic":"Agent","subtopic":"SetAgentState","message":{"data":{"extension":"300000001745182","loginName":"Five9@acqueon.com","state":"0","stateChangeTime":"2024-03-21T07:19:55.558Z","agentType":"routable"},"event":"0","source":"event"}}';
    expect(JSON.parse(printed)).to.deep.equal(sample);
    expect(verdictOf(printed)).to.equal('accepted');
    expect(agentIn(printed)).to.deep.equal({
      kind: 'agent',
      code: '0',
      routable: true,
      name: 'Five9@acqueon.com',
      extension: '300000001745182',
      changedAt: Date.UTC(2024, 2, 21, 7, 19, 55, 558),
    });
  });

  /** state, event, the code that counts, the verdict. */
  const codes: readonly [unknown, unknown, string, string][] = [
    ['0', '0', '0', 'accepted'],
    [0, 0, '0', 'accepted'],
    [0, undefined, '0', 'accepted'],
    [undefined, '0', '0', 'accepted'],
    ['', '367541', '367541', 'accepted'],
    ['367541', '367541', '367541', 'accepted'],
    [367541, '0', '367541', 'accepted'],
    ['login', 'login', 'login', 'accepted'],
    ['logout', 'logout', 'logout', 'accepted'],
    ['0', 'logout', 'logout', 'accepted'],
    ['logout', '0', 'logout', 'accepted'],
    ['0', 'login', 'login', 'accepted'],
    ['login', 'logout', 'login', 'accepted'],
    ['Logout', 'Logout', 'logout', 'drift'],
    ['log out', undefined, 'logout', 'drift'],
    ['LOGIN', '0', 'login', 'drift'],
  ];
  for (const [state, event, code, verdict] of codes) {
    it(`state ${JSON.stringify(state)} with event ${JSON.stringify(event)} is code ${code}: ${verdict}`, () => {
      const said = withValues(sample, { [`${DATA}.state`]: state, 'message.event': event });
      expect(agentIn(said).code).to.equal(code);
      expect(verdictOf(said)).to.equal(verdict);
    });
  }

  for (const nothing of ['', ' ', null, undefined, {}, [], true]) {
    it(`is malformed where state and event are ${JSON.stringify(nothing)}`, () => {
      const said = withValues(sample, { [`${DATA}.state`]: nothing, 'message.event': nothing });
      expect(verdictOf(said)).to.equal('malformed');
      expect(detailOf(said)).to.contain('state');
    });
  }

  /** agentType, whether calls are routed, the verdict. */
  const types: readonly [unknown, boolean | undefined, string][] = [
    ['routable', true, 'accepted'],
    ['not_routable', false, 'accepted'],
    ['non-routable', false, 'accepted'],
    ['Routable', true, 'drift'],
    ['NOT ROUTABLE', false, 'drift'],
    ['non_routable\u00a0', false, 'drift'],
    ['', undefined, 'accepted'],
    ['supervisor', undefined, 'accepted'],
    [null, undefined, 'accepted'],
  ];
  for (const [agentType, routable, verdict] of types) {
    it(`agentType ${JSON.stringify(agentType)}: routable ${routable}, ${verdict}`, () => {
      const said = withValue(sample, `${DATA}.agentType`, agentType);
      expect(agentIn(said).routable).to.equal(routable);
      expect(verdictOf(said)).to.equal(verdict);
    });
  }

  const times: readonly [unknown, number | undefined][] = [
    ['2024-03-21T07:19:55.558Z', 1711005595558],
    [1711005595558, 1711005595558],
    ['1711005595558', 1711005595558],
    ['', undefined],
    ['12 o’clock', undefined],
    ['Lunch 12', undefined],
    [null, undefined],
  ];
  for (const [time, changedAt] of times) {
    it(`row 11: stateChangeTime ${JSON.stringify(time)} is ${changedAt}`, () => {
      expect(agentIn(withValue(sample, `${DATA}.stateChangeTime`, time)).changedAt).to.equal(changedAt);
    });
  }

  const drifted: readonly [string, string][] = [
    [`${DATA}.state`, 'State'],
    [`${DATA}.agentType`, 'agent_type'],
    [`${DATA}.loginName`, 'LoginName '],
    [`${DATA}.extension`, 'Extension'],
    [`${DATA}.stateChangeTime`, 'StateChangeTime'],
    [DATA, 'Data'],
    ['message', 'Message'],
  ];
  for (const [path, spelling] of drifted) {
    it(`row 7: "${spelling}" for ${path} is drift, and nothing is lost`, () => {
      const said = respelt(sample, path, spelling);
      expect(verdictOf(said)).to.equal('drift');
      expect(agentIn(said)).to.deep.equal(agentIn(sample));
    });
  }

  it('row 14: "message" and "data" may be text', () => {
    const inner = withValue(sample, DATA, JSON.stringify(sample.message['data']));
    const outer = withValue(inner, 'message', JSON.stringify(inner['message']));
    for (const said of [inner, outer]) {
      expect(verdictOf(said)).to.equal('accepted');
      expect(agentIn(said)).to.deep.equal(agentIn(sample));
    }
  });

  it('row 15: the fields may stand in the payload itself, and the payload in "data"', () => {
    const { message, ...envelope } = sample;
    expect(agentIn({ ...envelope, data: message })).to.deep.equal(agentIn(sample));
    expect(agentIn({ ...envelope, data: message['data'] })).to.deep.equal(agentIn(sample));
    expect(verdictOf({ ...envelope, data: message['data'] })).to.equal('drift');
  });

  it('row 15: never asks for the source', () => {
    expect(verdictOf(without(sample, 'message.source'))).to.equal('accepted');
  });

  it('needs nothing but a code', () => {
    const least = { channel: 'Five9', topic: 'Agent', subtopic: 'SetAgentState', message: { event: 'login' } };
    expect(agentIn(least)).to.deep.equal({ kind: 'agent', code: 'login', name: '', extension: '' });
  });
});
