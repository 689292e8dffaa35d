import { expect } from '@open-wc/testing';
import { makeCallRequest } from '../../src/protocol/index.js';
import { linePair } from '../../src/simulator/index.js';
import { setStage } from './stage.js';

const REQUEST = makeCallRequest('6081234567');

describe('what the simulated workspace hears', () => {
  for (const [form, message] of [
    ['an object', REQUEST],
    ['its JSON text', JSON.stringify(REQUEST)],
  ]) {
    it(`is SetMakeCall as ${form}`, () => {
      const { workspace, post } = setStage();
      post(message);
      expect(workspace.received).to.deep.equal([REQUEST]);
      expect(workspace.call).to.include({ number: '6081234567', direction: 'outbound', state: null });
    });
  }

  const others: [string, unknown][] = [
    ['a number that is no text', { ...REQUEST, data: 6081234567 }],
    ['no number', { ...REQUEST, data: '' }],
    ['a fifth key', { ...REQUEST, source: 'crm' }],
    [
      'another spelling of a key',
      { channel: 'Five9', data: '6081234567', topic: 'InboundCall', Subtopic: 'SetMakeCall' },
    ],
    ['another channel', { ...REQUEST, channel: 'Amazon' }],
    ['another topic', { ...REQUEST, topic: 'OutboundCall' }],
    ['another subtopic', { ...REQUEST, subtopic: 'SetEndCall' }],
    ['text that is not JSON', '{channel: Five9}'],
    ['nothing', null],
  ];
  for (const [what, message] of others) {
    it(`is not ${what}`, () => {
      const { workspace, clock, heard, post } = setStage();
      post(message);
      clock.tick(60_000);
      expect(workspace.received).to.deep.equal([]);
      expect(workspace.calls).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });
  }
});

describe('what the simulated workspace shows', () => {
  it('tells its watchers of each change until they leave', () => {
    const { workspace, clock, dial } = setStage();
    const states: unknown[] = [];
    const leave = workspace.subscribe(() => states.push(workspace.call?.state));
    dial();
    clock.tick(1_000);
    leave();
    clock.tick(60_000);
    expect(states).to.deep.equal([null, 'OFFERED', 'RINGING_ON_OTHER_SIDE']);
  });

  it('cannot be changed from outside', () => {
    const { workspace, dial } = setStage();
    dial();
    expect(workspace.calls).to.be.frozen;
    expect(workspace.call).to.be.frozen;
    expect(workspace.agent).to.be.frozen;
    expect(workspace.received[0]).to.be.frozen;
  });
});

describe('a pair of lines in memory', () => {
  it('delivers copies, to each subscription, until it is undone', () => {
    const { workspace, dialer } = linePair();
    const message = { part: { text: 'as it was' } };
    const heard: unknown[] = [];
    const listener = (each: unknown) => heard.push(each);
    const undo = workspace.subscribe(listener);
    workspace.subscribe(listener);
    dialer.post(message);
    message.part.text = 'changed';
    expect(heard).to.deep.equal([{ part: { text: 'as it was' } }, { part: { text: 'as it was' } }]);
    undo();
    undo();
    dialer.post('again');
    expect(heard).to.have.length(3);
    workspace.post('nobody listens there');
    expect(heard).to.have.length(3);
  });
});
