import { expect } from '@open-wc/testing';
import { decode } from '../../src/protocol/index.js';
import { SPELLINGS, type AgentStatus, type SpellingName } from '../../src/simulator/index.js';
import { AGENT_SAMPLE, CALL_SAMPLE } from './documented-messages.js';
import { setStage } from './stage.js';

type CallMessage = typeof CALL_SAMPLE;
type AgentMessage = typeof AGENT_SAMPLE;

/** Keys in their order, and the type of each value, all the way down. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, part]) => [key, shape(part)]);
}

function dialledMessages(): CallMessage[] {
  const { clock, heard, dial } = setStage({ contacts: { '6081234567': 'Allison Mychart' } });
  dial();
  dial('2065550148');
  clock.tick(60_000);
  return heard.map(({ message }) => message as CallMessage);
}

describe('the messages of the simulated workspace', () => {
  it('have every field of the documented sample, in its order and of its type', () => {
    const messages = dialledMessages();
    expect(messages).to.have.length(10);
    for (const message of messages) expect(shape(message)).to.deep.equal(shape(CALL_SAMPLE));
  });

  it('are the documented sample itself, but for the ids that nobody can guess and a space inside an address', () => {
    const { clock, heard, dial } = setStage({
      scenario: 'not-started',
      contacts: { '6081234567': 'Allison Mychart' },
      agent: { agentName: 'Five9_Softphone @acqueon.com' },
    });
    dial();
    clock.tick(1_000);
    const message = heard[0]?.message as CallMessage;
    Object.assign(message.message.call.ResponseFields.interactionData, {
      interactionId: 'DD80226271414A229947131A92EE86C3',
      sessionId: '37D1E3B2067D49A183AB781062108666',
    });
    expect(message).to.deep.equal(CALL_SAMPLE);
  });

  it('have one set of ids for each call, and one session for all', () => {
    const ids = dialledMessages().map(({ message: { call } }) => {
      const { callId, interactionId, sessionId, click2DialData } = call.ResponseFields.interactionData;
      expect(callId).to.equal(call.id);
      expect(interactionId).to.match(/^[0-9A-F]{32}$/);
      return { number: click2DialData.clickToDialNumber, id: call.id, interactionId, sessionId };
    });
    const distinct = new Set(ids.map((each) => JSON.stringify(each)));
    expect(distinct.size).to.equal(2);
    expect(new Set(ids.map(({ interactionId }) => interactionId)).size).to.equal(2);
    expect(new Set(ids.map(({ sessionId }) => sessionId)).size).to.equal(1);
  });

  it('say the same state in all three places', () => {
    for (const { message } of dialledMessages()) {
      const { event, ResponseFields } = message.call;
      expect(ResponseFields.CallState).to.equal(event);
      expect(ResponseFields.interactionData.callState).to.equal(event);
    }
  });

  it('say when the call started, in milliseconds', () => {
    const { clock, heard, dial } = setStage();
    clock.tick(5_000);
    const dialledAt = clock.now();
    dial();
    clock.tick(60_000);
    const starts = heard.map(
      ({ message }) => (message as CallMessage).message.call.ResponseFields.interactionData.startTime,
    );
    expect(new Set(starts)).to.deep.equal(new Set([dialledAt]));
  });

  it('give an inbound call its own envelope and ResponseActual', () => {
    const { workspace, heard } = setStage();
    workspace.inboundCall({ number: '4155550132', name: 'Priya Raman' });
    const { topic, subtopic, message } = heard[0]?.message as CallMessage & {
      message: { call: { ResponseActual: Record<string, unknown> } };
    };
    expect({ topic, subtopic }).to.deep.equal({ topic: 'Inbound', subtopic: 'InboundCallStateChange' });
    expect(message.call.CallType).to.equal('inbound');
    expect(message.call.ResponseFields.Type).to.equal('inbound');
    expect(message.call.ResponseFields.fromAddress).to.equal('4155550132');
    expect(message.call.ResponseFields.interactionData.contactDisplayName).to.equal('Priya Raman');
    expect(message.call.ResponseActual).to.deep.equal({
      contactid: message.call.ResponseFields.interactionData.interactionId,
      connectionid: '300000000115271',
      status: 'OFFERED',
      startTimestamp: '2024-03-21T06:01:02.149Z',
      phoneNumber: '4155550132',
      type: 'inbound',
    });
  });

  const agentRows: [AgentStatus, string, string][] = [
    ['ready', '0', 'routable'],
    ['not-ready', '367541', 'not_routable'],
    ['login', 'login', 'not_routable'],
    ['logout', 'logout', 'not_routable'],
  ];
  for (const [status, code, agentType] of agentRows) {
    it(`say "${status}" as the documented SetAgentState with code ${code}`, () => {
      const { workspace, heard } = setStage();
      workspace.setAgent(status, { at: Date.parse('2024-03-21T07:19:55.558Z') });
      const expected: AgentMessage = structuredClone(AGENT_SAMPLE);
      Object.assign(expected.message.data, { state: code, agentType });
      expected.message.event = code;
      expect(heard.map(({ message }) => message)).to.deep.equal([expected]);
      expect(workspace.agent).to.deep.equal({ status, code, since: 1_711_005_595_558 });
    });
  }

  it("say the tenant's own code for a break", () => {
    const { workspace, heard } = setStage();
    workspace.setAgent('not-ready', { code: '42' });
    expect((heard[0]?.message as AgentMessage).message.data.state).to.equal('42');
  });

  for (const [name, spell] of Object.entries(SPELLINGS) as [SpellingName, (message: unknown) => unknown][]) {
    it(`mean the same call, state and number when they are spelled as "${name}"`, () => {
      const plain = decode(CALL_SAMPLE);
      const spelled = decode(spell(structuredClone(CALL_SAMPLE)));
      if (!plain || !('message' in plain) || plain.message.kind !== 'call') throw new Error('the sample was not read');
      if (!spelled || !('message' in spelled) || spelled.message.kind !== 'call')
        throw new Error(`read as ${spelled?.verdict}`);
      const { ids, number, state, startedAt, displayName } = plain.message;
      expect(spelled.message).to.include({ number, state, startedAt, displayName });
      expect(spelled.message.ids).to.deep.equal(ids);
      if (name !== 'sample') expect(spell(structuredClone(CALL_SAMPLE))).not.to.deep.equal(CALL_SAMPLE);
    });
  }

  it('refuse a spelling that nobody knows', () => {
    const { workspace } = setStage();
    expect(() => workspace.setAgent('ready', { spelling: 'bad' as SpellingName })).to.throw(
      TypeError,
      '"bad" is no spelling',
    );
  });
});
