import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type FaultSite, serveFaultSite } from './fault-site.js';
import { go, OTHER_BROWSERS, type OtherBrowser, until } from './other-browser.js';

const DIALER = `document.querySelector('five9-dialer')`;
const STATE = `${DIALER}.call?.state`;

/** What is on the screen, with single spaces. */
const shown = (view: string): string =>
  `${DIALER}.shadowRoot.querySelector('${view}').shadowRoot.querySelector('section').innerText.replace(/\\s+/g, ' ')`;

const tell = (what: string): string =>
  `document.querySelector('iframe').contentWindow.postMessage({ test: '${what}' }, '*')`;

for (const { name, open } of OTHER_BROWSERS) {
  describe(`a page that ${name} keeps for the back button`, () => {
    let site: FaultSite;
    let browser: OtherBrowser;

    before(async () => {
      site = await serveFaultSite();
      browser = await open();
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Opens the page with an agent who is Ready by the workspace's word, and notes whether it comes back. */
    async function openDialer(): Promise<void> {
      await go(browser, `${site.url}index.html`);
      await until(browser, `['listening', 'heard'].includes(${DIALER}?.link?.status)`);
      // The workspace's page may still be loading: it is asked until it has heard.
      await until(browser, `(${tell('ready')}, ${DIALER}.agent.state === 'ready')`);
      await browser.run(`void addEventListener('pageshow', ({ persisted }) => { window.isKept = persisted; })`);
    }

    async function comeBack(): Promise<void> {
      await browser.run('void setTimeout(() => history.back())');
      await until(browser, 'window.isKept === true');
    }

    it('is as it was: the call goes on, and its time is right', async () => {
      await openDialer();
      await browser.run(`void ${DIALER}.dial('(608) 123-4567')`);
      await until(browser, `${STATE} === 'talking' && /In call/.test(${shown('five9-call-status')})`);
      await go(browser, `${site.url}next.html`);
      await new Promise((done) => setTimeout(done, 2_100));
      await comeBack();
      assert.match(String(await browser.run(shown('five9-call-status'))), /In call .*608.*123.*4567/);
      const time = `${DIALER}.shadowRoot.querySelector('five9-agent-state').shadowRoot.querySelector('time').textContent`;
      await until(browser, `Number(${time}.split(':')[1]) >= 2`);
      await browser.run(`void ${tell('ON_HOLD')}`);
      await until(browser, `${STATE} === 'on-hold' && /On hold/.test(${shown('five9-call-status')})`);
    });

    it('shows no recent call that the agent has removed on the page in between', async () => {
      for (const storage of browser.storages) {
        await openDialer();
        await browser.run(`void ${DIALER}.setAttribute('recents', '${storage}')`);
        await browser.run(`void ${DIALER}.dial('(608) 123-4567')`);
        await until(browser, `${DIALER}.recentCalls.length > 0 && /608/.test(${shown('five9-recents')})`);
        await go(browser, `${site.url}index.html?in-between=${storage}`);
        await until(browser, `'recentCalls' in ${DIALER}`);
        await browser.run(`void ${DIALER}.setAttribute('recents', '${storage}')`);
        await until(browser, `${DIALER}.recentCalls.length > 0`);
        await browser.run(`void ${DIALER}.forgetRecentCalls()`);
        await until(browser, `${DIALER}.recentCalls.length === 0`);
        await comeBack();
        await until(browser, `${DIALER}.recentCalls.length === 0 && !/608/.test(${shown('five9-recents')})`);
      }
    });

    it('says of a dial that nobody has answered meanwhile that it is not confirmed', async () => {
      await openDialer();
      await browser.run(`void addEventListener('pagehide', () => { window.leftWhen = ${STATE}; })`);
      await browser.run(`void ${DIALER}.setAttribute('response-timeout', '5')`);
      await browser.run(`void ${DIALER}.dial('(608) 555-0199').catch(() => {})`);
      await go(browser, `${site.url}next.html`);
      await comeBack();
      assert.equal(await browser.run('window.leftWhen'), 'requested');
      await until(browser, `/Not confirmed/.test(${shown('five9-call-status')})`);
    });
  });
}
