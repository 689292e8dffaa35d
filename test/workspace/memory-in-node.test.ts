import { expect } from '@open-wc/testing';
import { memoryLink } from '../../src/workspace/index.js';

/** Node's own ports have this beside what the browser's have. */
const NODE_PORT = MessagePort.prototype as MessagePort & { unref?: () => void };

describe('a memory link in Node', () => {
  afterEach(() => {
    delete NODE_PORT.unref;
  });

  it('is no reason for the process to stay', () => {
    const letGo = new Set<unknown>();
    NODE_PORT.unref = function () {
      letGo.add(this);
    };
    const link = memoryLink();
    expect(letGo.size).to.equal(2);
    letGo.clear();
    // A listener makes Node hold on to the port anew.
    link.dialer.subscribe(() => undefined)();
    expect(letGo.size).to.equal(1);
  });
});
