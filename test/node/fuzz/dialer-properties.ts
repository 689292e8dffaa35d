import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Dialer, type Call, type Endpoint, type Notice } from '../../../src/core/public.js';
import { looksLikeOurs } from '../../../src/protocol/index.js';
import { anything } from './hostile-cases.js';
import { isDeeplyFrozen, property, type Property } from './property.js';
import { nearlyDocumented } from './wire-cases.js';

/** A workspace that says what it is told to, at once. */
class Mouth implements Endpoint {
  say: (message: unknown) => void = () => undefined;

  post(): void {
    // Nobody listens.
  }

  subscribe(listener: (message: unknown) => void): () => void {
    this.say = listener;
    return () => undefined;
  }
}

const traffic = fc.array(fc.oneof({ weight: 4, arbitrary: nearlyDocumented }, { weight: 1, arbitrary: anything }), {
  maxLength: 20,
});

export const DIALER_PROPERTIES: readonly Property[] = [
  property('a dialer notes every message that is ours once, in order, and no other', 3_000, traffic, (messages) => {
    const endpoint = new Mouth();
    const dialer = new Dialer({ endpoint });
    const notices: Notice[] = [];
    dialer.subscribe((notice) => notices.push(notice));
    for (const message of messages) {
      endpoint.say(message);
      assert.ok(isDeeplyFrozen(dialer.calls) && isDeeplyFrozen(dialer.agent) && isDeeplyFrozen(dialer.link));
    }
    const noted = notices.flatMap((notice) => (notice.type === 'message' ? [notice.message] : []));
    assert.deepEqual(
      noted.map((message) => messages.indexOf(message)),
      messages.flatMap((message, at) => (looksLikeOurs(message) ? [at] : [])),
    );
  }),
  property('a dialer tells of every change of a call, and of nothing else', 2_000, traffic, (messages) => {
    const endpoint = new Mouth();
    const dialer = new Dialer({ endpoint });
    const told = new Map<string, Call>();
    dialer.subscribe((notice) => {
      if (notice.type !== 'call') return;
      assert.equal(notice.previous?.state, told.get(notice.call.key)?.state);
      assert.notEqual(notice.previous?.state, notice.call.state);
      told.set(notice.call.key, notice.call);
    });
    for (const message of messages) endpoint.say(message);
    for (const call of dialer.calls) assert.equal(told.get(call.key)?.state, call.state);
  }),
];
