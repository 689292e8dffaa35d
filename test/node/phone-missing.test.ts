import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DialError } from '../../src/core/index.js';
import type {} from '../../src/events.js';
import { openFaceSite, use, type FaceSite } from './face-alone.js';

describe('a dialer whose phone cannot be had', () => {
  let site: FaceSite;

  before(async () => {
    site = await openFaceSite();
  });
  after(() => site.close());

  it('has nothing uncaught where the page tells of its agent and the phone cannot be had', async () => {
    const { page, forbid } = await site.open();
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(String(error)));
    await use(page, (dialer) => dialer.setAgentState({ state: 'ready' }));
    await forbid();
    await use(page, (dialer) => dialer.updateComplete);
    assert.match(await use(page, (dialer) => dialer.refusal!.message), /could not be loaded/);
    assert.deepEqual(uncaught, []);
    await page.close();
  });

  it('tells the page that no number can be dialled where it cannot be had', async () => {
    const { page, forbid } = await site.open();
    const told = use(
      page,
      () =>
        new Promise<string | undefined>((resolve) => {
          addEventListener('five9refusalchange', ({ refusal }) => resolve(refusal?.code));
          setTimeout(() => resolve('nothing was told'), 3_000);
        }),
    );
    await forbid();
    assert.equal(await told, 'not-configured');
    await page.close();
  });

  it('says so where it cannot be had, and refuses each dial for that reason', async () => {
    const { page, forbid } = await site.open();
    const refused = use(page, async (dialer) => {
      const told: string[] = [];
      addEventListener('five9dialrefused', ({ error, number, trigger }) =>
        told.push(`${error.code} ${number} ${trigger}`),
      );
      const { code, message } = (await dialer.dial('6081234567').catch((error: unknown) => error)) as DialError;
      await dialer.updateComplete;
      const notice = dialer.shadowRoot!.querySelector<HTMLElement>('.notice')!.innerText.trim();
      return { told, code, message, notice };
    });
    await forbid();
    const message = 'Part of the dialer could not be loaded. Reload the page.';
    assert.deepEqual(await refused, {
      told: ['not-configured 6081234567 api'],
      code: 'not-configured',
      message,
      notice: message,
    });
    await page.close();
  });
});
