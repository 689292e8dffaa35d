import { expect } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { announced, button, clear, shown, task, text, view } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

const OTHER_SITE = `http://127.0.0.1:${location.port}`;
const WORKSPACE = `${OTHER_SITE}/test/elements/pages/ringing-workspace.html`;
const LINK = '<a href="tel:+16081234567" data-record-id="003xx" data-record-name="Allison Reyes">x</a>';

let here: Page;

/** A dialer whose workspace is an iframe that loads only when `load()` is called. */
async function early(
  properties: Partial<Five9Dialer> = {},
): Promise<{ dialer: Five9Dialer; load(): Promise<unknown> }> {
  const frame = document.createElement('iframe');
  frame.id = 'workspace';
  const dialer = document.createElement('five9-dialer');
  Object.assign(dialer, { workspace: '#workspace', workspaceOrigin: OTHER_SITE, clickToDial: '' }, properties);
  document.body.append(dialer);
  here = page(LINK);
  // An empty frame is there, and its page is not.
  here.box.append(frame);
  await shown(dialer);
  return {
    dialer,
    load() {
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      frame.src = WORKSPACE;
      return loaded;
    },
  };
}

describe('a click before the workspace has loaded', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  it('is held, shown as waiting, and sent once when the workspace is there', async () => {
    const { dialer, load } = await early();
    expect(dialer.link.status).to.equal('loading');
    here.box.querySelector('a')?.click();
    await shown(dialer);
    expect(text(dialer, 'call-status')).to.match(
      /^Waiting for the workspace Allison Reyes .*608.* The number is called once the workspace has loaded\. Cancel$/,
    );
    expect(announced(dialer).status).to.equal('Waiting for the workspace, Allison Reyes');
    expect(dialer.matches(':state(waiting)')).to.equal(true);
    expect(dialer.call).to.equal(null);
    const rings = new Promise<void>((resolve) => {
      dialer.addEventListener('five9callchange', ({ call }) => {
        if (call.state === 'ringing') resolve();
      });
    });
    await load();
    await rings;
    await shown(dialer);
    expect(here.requests).to.have.lengthOf(1);
    expect(dialer.call?.record).to.deep.equal({ recordId: '003xx', recordName: 'Allison Reyes' });
    expect(dialer.matches(':state(waiting)')).to.equal(false);
  });

  it('can be cancelled', async () => {
    const { dialer, load } = await early();
    here.box.querySelector('a')?.click();
    await shown(dialer);
    button(dialer, 'call-status', 'Cancel').click();
    await shown(dialer);
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal(['cancelled']);
    expect(text(dialer, 'call-status')).to.equal('No call');
    expect(view(dialer, 'dial-pad').activeElement?.id).to.equal('number');
    await load();
    await task(50);
    expect(here.requests).to.deep.equal([]);
  });

  it('is one dial, however often it comes', async () => {
    const { load } = await early();
    here.box.querySelector('a')?.click();
    here.box.querySelector('a')?.click();
    await task();
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal(['busy']);
    await load();
    await task(100);
    expect(here.requests).to.have.lengthOf(1);
  });

  it('is dropped with a reason when the workspace does not come', async () => {
    const { dialer } = await early({ responseTimeout: 0.05 });
    here.box.querySelector('a')?.click();
    await task(100);
    await shown(dialer);
    expect(here.refusals.map(({ error }) => [error.code, error.message])).to.deep.equal([
      ['no-window', 'The workspace is still loading. Try again in a moment.'],
    ]);
    expect(text(dialer, 'call-status')).to.equal('No call');
  });

  it('is dropped with a reason when the frame is taken away', async () => {
    await early();
    here.box.querySelector('a')?.click();
    here.box.querySelector('iframe')?.remove();
    await task();
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal(['no-window']);
  });

  it('ends with the dialer', async () => {
    const { dialer } = await early();
    here.box.querySelector('a')?.click();
    dialer.remove();
    await task(10);
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal([]);
    expect(dialer.link.status).to.equal('not-configured');
  });
});
