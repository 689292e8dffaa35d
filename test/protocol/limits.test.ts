import { expect } from '@open-wc/testing';
import { decode } from '../../src/protocol/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { CALL, withValue } from '../fixtures/edit.js';
import { agentIn, callIn, verdictOf } from './reading.js';

const MEGABYTE = 1_000_000;

describe('the length of what is read', () => {
  it('is bounded for every text of a call', () => {
    const long = 'x6'.repeat(MEGABYTE);
    const {
      variables: _variables,
      interaction: _interaction,
      ...facts
    } = callIn(
      callMessage({
        ids: { id: long, callId: long, interactionId: long, sessionId: long },
        displayName: long,
        campaign: long,
        number: long,
        state: 'TALKING',
      }),
    );
    expect(JSON.stringify(facts).length).to.be.lessThan(10_000);
  });

  it('is bounded for a whole number of many digits', () => {
    expect(callIn(withValue(callMessage(), `${CALL}.id`, 1n << 100_000n)).ids.id.length).to.be.lessThan(1_000);
  });

  it('is bounded for every text of an agent', () => {
    const long = 'x'.repeat(MEGABYTE);
    expect(
      JSON.stringify(agentIn(agentMessage({ code: long, loginName: long, extension: long }))).length,
    ).to.be.lessThan(10_000);
  });

  it('is bounded for what the diagnostics say', () => {
    const long = 'x'.repeat(MEGABYTE);
    for (const said of [
      callMessage({ state: long }),
      withValue(callMessage(), 'topic', long),
      withValue(callMessage(), 'subtopic', long),
    ]) {
      expect(decode(said)?.detail.length).to.be.lessThan(10_000);
    }
  });

  it('a name of more than fifty characters is spelled in no way that is one', () => {
    const { message, ...envelope } = callMessage();
    const stretched = (name: string, length: number): string => name.slice(0, 4) + name.slice(4).padStart(length - 4);
    expect(verdictOf({ ...callMessage(), channel: stretched('Five9', 50) })).to.equal('drift');
    expect(verdictOf({ ...callMessage(), channel: stretched('Five9', 51) })).to.equal('silence');
    expect(verdictOf({ ...envelope, [stretched('message', 50)]: message })).to.equal('drift');
    expect(verdictOf({ ...envelope, [stretched('message', 51)]: message })).to.equal('malformed');
  });

  it('a text of a million characters is read to its end, and no longer one', () => {
    const padded = (length: number): string => JSON.stringify(callMessage()).padEnd(length);
    expect(verdictOf(padded(MEGABYTE))).to.equal('accepted');
    expect(verdictOf(padded(MEGABYTE + 1))).to.equal('silence');
  });

  it('misspelt keys are looked for among the first thousand', () => {
    const { message, ...envelope } = callMessage();
    const after = (others: number): object => ({
      ...envelope,
      ...Object.fromEntries(Array.from({ length: others }, (_, index) => [`other ${index}`, 1])),
      Message: message,
    });
    expect(verdictOf(after(900))).to.equal('drift');
    expect(verdictOf(after(1_000))).to.equal('malformed');
  });

  it('a text that is too long to be a message is passed over', () => {
    const text = JSON.stringify(callMessage({ displayName: 'x'.repeat(2 * MEGABYTE) }));
    expect(verdictOf(text)).to.equal('silence');
  });
});
