import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/paths.js';
import { openBrowser, openPage } from './browser.js';
import { builtPath } from './built.js';
import { clickOn, field, named, press, shows } from './by-name.js';
import { collectPageErrors } from './page-errors.js';
import { type HostWorkspace, serveWorkspace, watched } from './plain-page.js';
import { serveFolder } from './static-server.js';

const LIFE = 'requested,ringing,talking,wrap-up,finished';

/** Runs the script, and then a component's code, in a sandbox as Lightning Web Security builds its own. */
const SANDBOX = `
import createVirtualEnvironment from '@locker/near-membrane-dom';
const sandbox = createVirtualEnvironment(window, { globalObjectShape: window });
const script = await (await fetch('five9-dialer.lightning.js')).text();
sandbox.evaluate(await (await fetch('five9-dialer.lightning-numbers.js')).text());
sandbox.evaluate(script);
sandbox.evaluate(await (await fetch('component.js')).text());
// A component of another namespace has another sandbox, and loads the script too.
const another = createVirtualEnvironment(window, { globalObjectShape: window });
another.evaluate(script);
another.evaluate("document.body.setAttribute('data-another', document.createElement('five9-dialer') instanceof five9Dialer.Five9Dialer)");
window.isReady = true;
`;

/** What is seen of it from outside. */
const OUTSIDE = `
window.rootModes = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  window.rootModes.push(this.localName + ' ' + init.mode);
  return attachShadow.call(this, init);
};
document.addEventListener('five9callchange', (event) => {
  document.body.setAttribute('data-outside', event.type + ' ' + typeof event.call);
});
`;

/** What a component would do, in the same sandbox. Its findings go into the page, where the test reads them. */
const COMPONENT = `
const note = (name, value) => document.body.setAttribute('data-' + name, String(value));
const dialer = document.querySelector('five9-dialer');
const states = [];
note('exports', Object.keys(globalThis.five9Dialer).includes('Five9Dialer'));
dialer.addEventListener('five9callchange', (event) => {
  states.push(event.call.state);
  note('states', states);
  note('record', event.call.record?.recordId);
  note('instance', event instanceof globalThis.five9Dialer.CallChangeEvent);
  note('frozen', Object.isFrozen(event.call));
});
dialer.addEventListener('five9dialrequest', (event) => {
  if (event.number.startsWith('900')) event.preventDefault();
  if (event.number.startsWith('901')) event.waitUntil(Promise.resolve(false));
});
dialer.addEventListener('five9dialrefused', ({ error }) => { note('refused', error.code); note('message', error.message) });
dialer.reasonLabels = { 367541: 'Lunch' };
dialer.setAgentState({ state: 'not-ready', code: '367541' });
note('agent', dialer.agent.state);
document.querySelector('#api').onclick = () => {
  dialer.setAgentState({ state: 'ready' });
  dialer.dial('(608) 123-4500', { record: { recordId: '001xx1' } }).then((call) => note('answer', call.state));
};
document.querySelector('#ready').onclick = () => dialer.setAgentState({ state: 'ready' });
`;

function pageFor(host: HostWorkspace, pageOrigin: string, wireFormat: string): string {
  return `<!doctype html>
<html lang="en">
<title>A page with a sandbox</title>
<script src="watch.js"></script>
<script type="module" src="sandbox.js"></script>
<body>
<five9-dialer
  workspace="#workspace" workspace-origin="${host.origin}" wire-format="${wireFormat}" click-to-dial="text"
></five9-dialer>
<p data-record-id="003xx1"><a href="tel:+16081234567">Allison</a></p>
<five9-click-to-dial value="6081234568" record-id="003xx2"></five9-click-to-dial>
<p>Call 608-123-4569 instead.</p>
<button id="api">Call the office</button>
<button id="ready">Be ready</button>
<iframe id="workspace" src="${host.urlFor(pageOrigin)}"></iframe>
</body>
</html>`;
}

describe('in a near-membrane sandbox, which Lightning Web Security builds on', () => {
  let browser: Browser;
  let folder: string;
  let host: HostWorkspace;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'five9-membrane-'));
    await build({
      stdin: { contents: SANDBOX, resolveDir: ROOT },
      bundle: true,
      format: 'esm',
      outfile: join(folder, 'sandbox.js'),
    });
    for (const file of ['five9-dialer.lightning.js', 'five9-dialer.lightning-numbers.js'])
      await cp(builtPath(`dist/${file}`), join(folder, file));
    await writeFile(join(folder, 'watch.js'), OUTSIDE);
    await writeFile(join(folder, 'component.js'), COMPONENT);
    host = await serveWorkspace();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  });

  async function withPage(use: (page: Page) => Promise<void>, wireFormat = 'json'): Promise<void> {
    const server = await serveFolder(folder);
    const page = await openPage(browser);
    const errors = collectPageErrors(page);
    const url = server.url('localhost');
    await writeFile(join(folder, 'index.html'), pageFor(host, new URL(url).origin, wireFormat));
    try {
      await page.goto(url);
      await page.waitForFunction('window.isReady');
      await use(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  it('defines the tags with closed roots, and leaves exports inside the sandbox, and in a second one', async () => {
    await withPage(async (page) => {
      await field(page);
      const { rootModes } = await watched(page);
      assert.ok(rootModes.length >= 5);
      assert.ok(rootModes.every((each) => each.endsWith(' closed')));
      assert.equal(await page.evaluate('typeof five9Dialer'), 'undefined');
      await notes(page, 'exports', 'true');
      await notes(page, 'another', 'true');
    });
  });

  it('dials by mouse and keyboard, and code in the sandbox hears the call', async () => {
    await withPage(async (page) => {
      await press(page, 'Be ready');
      await (await field(page)).type('6081234567');
      await press(page, 'Call');
      await notes(page, 'states', LIFE);

      await notes(page, 'instance', 'true');
      await notes(page, 'frozen', 'true');
      await shows(page, 'Call ended');
    });
  });

  it('tells code outside that something happened, and not what: the fields of an event stay in the sandbox', async () => {
    await withPage(async (page) => {
      await press(page, 'Be ready');
      await clickOn(page, 'Allison', 'link');
      await notes(page, 'outside', 'five9callchange undefined');
    });
  });

  it('formats the number as it is typed', async () => {
    await withPage(async (page) => {
      const input = await field(page);
      await input.type('6081234567');
      await page.waitForFunction((element) => (element as HTMLInputElement).value === '(608) 123-4567', {}, input);
    });
  });

  it('takes what the component says of the agent, and refuses by it', async () => {
    await withPage(async (page) => {
      await notes(page, 'agent', 'not-ready');
      await shows(page, 'Lunch');
      await (await field(page)).type('6081234567');
      await page.keyboard.press('Enter');
      await notes(page, 'refused', 'not-ready');
    });
  });

  it('dials by its method, and the record comes back', async () => {
    await withPage(async (page) => {
      await press(page, 'Call the office');
      await notes(page, 'states', LIFE);
      await notes(page, 'answer', 'ringing');
      await notes(page, 'record', '001xx1');
    });
  });

  for (const number of ['9002345678', '9012345678']) {
    it(`lets the component cancel a dial: ${number}`, async () => {
      await withPage(async (page) => {
        await press(page, 'Be ready');
        await (await field(page)).type(number);
        await press(page, 'Call');
        await notes(page, 'refused', 'cancelled');
      });
    });
  }

  for (const [what, name, role, record] of [
    ['a link', 'Allison', 'link', '003xx1'],
    ['an element', '(608) 123-4568', 'button', '003xx2'],
    ['a number in text', '608-123-4569', 'link', 'undefined'],
  ] as const) {
    it(`dials from ${what} of the page`, async () => {
      await withPage(async (page) => {
        await press(page, 'Be ready');
        await clickOn(page, name, role);
        await notes(page, 'states', LIFE);
        await notes(page, 'record', record);
      });
    });
  }

  it('cannot post an object: what the sandbox hands out is a proxy, and a proxy cannot be cloned', async () => {
    await withPage(async (page) => {
      await press(page, 'Be ready');
      await clickOn(page, 'Allison', 'link');
      await notes(page, 'refused', 'no-window');
    }, 'object');
  });

  it('looks as it should: its style sheets reach its roots', async () => {
    await withPage(async (page) => {
      const call = await named(page, '[name="Call"][role="button"]');
      assert.equal(await call.evaluate((button) => getComputedStyle(button).display), 'flex');
    });
  });
});

/** Waits until the component inside the sandbox has noted something. */
async function notes(page: Page, name: string, value: string): Promise<void> {
  await page.waitForFunction((key, text) => document.body.dataset[key] === text, {}, name, value);
}
