import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { shown } from '../elements/stage.js';
import { agentMessage } from '../fixtures/messages.js';
import { openFrame } from '../workspace/frames.js';
import { clearAll, guard, heardOfUs, REQUEST } from './guard.js';
import { at, WORKSPACE } from './places.js';
import { SENDERS } from './senders.js';

describe('who is heard, and who is spoken to', () => {
  before(loadNumbering);
  afterEach(clearAll);

  for (const { who, outcome, speaker, to, setUp, isKnown } of SENDERS) {
    it(`${outcome}: ${who}`, async () => {
      const { frame, page: workspace } = await openFrame({ url: at(WORKSPACE) });
      const { dialer, outcomes, dial } = await guard(setUp);
      const page = await speaker({ frame, workspace });
      await page.say(agentMessage(), to);
      await page.say(JSON.stringify(agentMessage({ at: Date.now() })), to);
      expect(outcomes).to.deep.equal([outcome, outcome]);
      expect(dialer.agent.state).to.equal(outcome === 'heard' ? 'ready' : 'unknown');
      await shown(dialer);

      await dial();
      expect(await heardOfUs(page, isKnown)).to.deep.equal(outcome === 'heard' ? [REQUEST] : []);
      if (to === 'opener' || to === 'openerParent') await page.order('close');
    });
  }
});
