import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Five9Dialer } from '../../src/elements/index.js';
import type {} from '../../src/events.js';
import { openFaceSite, sayReady, use, type FaceSite } from './face-alone.js';

describe('a dialer whose phone has not come yet', () => {
  let site: FaceSite;

  before(async () => {
    site = await openFaceSite();
  });
  after(() => site.close());

  it('shows its views, in words', async () => {
    const { page, letGo } = await site.open();
    const shown = await use(page, (dialer) =>
      [...dialer.shadowRoot!.querySelectorAll('.views > *')].map((each) =>
        (each.shadowRoot!.querySelector('section') as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      ),
    );
    assert.deepEqual(shown, [
      'Unknown The workspace has not reported your state yet. It does so when you next change it in Five9.',
      'No call',
      'Phone number 1 2 ABC 3 DEF 4 GHI 5 JKL 6 MNO 7 PQRS 8 TUV 9 WXYZ * 0 + # Call',
    ]);
    await letGo();
    await page.close();
  });

  it('hears afterwards what the workspace has said meanwhile, once', async () => {
    const { page, letGo } = await site.open();
    await use(page, () => {
      const told: string[] = ((window as unknown as { told: string[] }).told = []);
      addEventListener('five9message', ({ verdict }) => told.push(verdict));
    });
    await sayReady(page);
    assert.equal(await use(page, (dialer) => dialer.agent.state), 'unknown');
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.deepEqual(
      await use(page, (dialer) => [dialer.agent.state, (window as unknown as { told: string[] }).told]),
      ['ready', ['accepted']],
    );
    await page.close();
  });

  it('hears what the workspace has said meanwhile, however much another window says', async () => {
    const { page, letGo } = await site.open();
    await use(page, () => {
      const noise = document.createElement('iframe');
      noise.setAttribute('sandbox', 'allow-scripts');
      noise.srcdoc = `<script>for (let said = 0; said < 600; said++) parent.postMessage('noise', '*')</script>`;
      let heard = 0;
      const told = new Promise((resolve) => addEventListener('message', () => ++heard === 600 && resolve(heard)));
      document.body.append(noise);
      return told;
    });
    await sayReady(page);
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.equal(await use(page, (dialer) => dialer.agent.state), 'ready');
    await page.close();
  });

  it('takes the newest word on the agent, whoever said it first', async () => {
    const { page, letGo } = await site.open();
    await use(page, (dialer) => dialer.setAgentState({ state: 'not-ready' }));
    await sayReady(page);
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.equal(await use(page, (dialer) => dialer.agent.state), 'ready');
    await page.close();
  });

  it('is in no state that says anything of its link', async () => {
    const { page, letGo } = await site.open();
    const states = (): Promise<boolean[]> =>
      use(page, (dialer) =>
        [':state(unknown)', ':state(not-configured)', ':state(listening)'].map((state) => dialer.matches(state)),
      );
    assert.deepEqual(await states(), [true, false, false]);
    await letGo();
    await use(page, (dialer) => dialer.updateComplete);
    assert.deepEqual(await states(), [true, false, true]);
    await page.close();
  });

  it('makes a call that was asked for meanwhile, once', async () => {
    const { page, letGo } = await site.open();
    const call = use(page, (dialer) => dialer.dial('6081234567').then(({ state, number }) => [state, number]));
    await letGo();
    assert.deepEqual(await call, ['talking', '6081234567']);
    await page.close();
  });

  it('makes a call whose keys and Call were pressed meanwhile', async () => {
    const { page, letGo } = await site.open();
    await use(page, (dialer) => {
      const pad = dialer.shadowRoot!.querySelector('five9-dial-pad')!.shadowRoot!;
      const buttons = [...pad.querySelectorAll('button')];
      for (const digit of '6081234567') buttons.find((each) => each.innerText.trim().startsWith(digit))!.click();
      pad.querySelector<HTMLElement>('.call')!.click();
    });
    await letGo();
    await page.waitForFunction('document.querySelector("five9-dialer").call?.state === "talking"');
    await page.close();
  });

  it('takes what the host says of its agent, and hears an endpoint that has spoken already', async () => {
    const { page, letGo } = await site.open();
    const early = use(page, async (dialer) => {
      dialer.setAgentState({ state: 'ready' });
      const call = { id: '1', event: 'TALKING', ResponseFields: { fromAddress: '6081234567' } };
      const message = { channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange', message: { call } };
      let subscribed = 0;
      dialer.endpoint = {
        post() {},
        subscribe(listener: (message: unknown) => void) {
          subscribed++;
          if (subscribed === 1) listener(message);
          return () => subscribed--;
        },
      };
      // Moving it is no teardown.
      document.body.prepend(dialer);
      await dialer.updateComplete;
      return [dialer.agent.state, dialer.call?.state, subscribed];
    });
    await letGo();
    assert.deepEqual(await early, ['ready', 'talking', 1]);
    await page.close();
  });

  it('is linked where it stands when the phone comes, and nowhere while it stands in no page', async () => {
    const { page, letGo } = await site.open();
    const statuses = use(page, async (dialer) => {
      dialer.remove();
      document.body.append(document.createElement('five9-dialer'));
      await document.querySelector<Five9Dialer>('five9-dialer')!.updateComplete;
      const away = dialer.link.status;
      document.body.append(dialer);
      await dialer.updateComplete;
      return [away, dialer.link.status];
    });
    await letGo();
    assert.deepEqual(await statuses, ['not-configured', 'listening']);
    await page.close();
  });
});
