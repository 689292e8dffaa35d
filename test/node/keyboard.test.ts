import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.js';
import { withLook } from './gallery-page.js';
import { Keys } from './keys.js';

describe('by keys alone, an agent', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
  });

  /** Opens the gallery before the dialer of one state, where Tab goes into it next. */
  async function at(caption: string, use: (keys: Keys) => Promise<void>): Promise<void> {
    await withLook(browser, 'demo/gallery.html', {}, async (page) => {
      await page.evaluate((wanted) => {
        const captions = [...document.querySelectorAll<HTMLElement>('figcaption')];
        const found = captions.find(({ textContent }) => textContent === wanted)!;
        found.tabIndex = -1;
        found.focus();
        found.parentElement!.id = 'figure';
      }, caption);
      await use(new Keys(page));
    });
  }

  it('dials a number, and gives up waiting', async () => {
    await at('Ready', async (keys) => {
      await keys.tabTo('Phone number');
      await keys.type('6085550142');
      await keys.press('Enter');
      await keys.sees('Asking the workspace');
      await keys.tabTo('Cancel', true);
      await keys.press('Space');
      await keys.sees('No call');
    });
  });

  it('types with the keys of the pad, deletes a digit, and calls with the button', async () => {
    await at('Ready', async (keys) => {
      await keys.tabTo('Phone number');
      await keys.type('608555014');
      await keys.tabTo('Delete digit');
      await keys.press('Enter');
      await keys.tabTo('1');
      // The keys are one stop or twelve; arrows and Tab both lead on.
      await keys.press('Enter');
      await keys.tabTo('Call');
      assert.equal((await keys.number()).replace(/\D/g, ''), '608555011');
      await keys.press('Enter');
      await keys.sees('is not a phone number that can be called');
    });
  });

  it('gives up a dial that waits for the workspace to load', async () => {
    await at('Waiting for the workspace', async (keys) => {
      await keys.tabTo('Cancel');
      await keys.press('Enter');
      await keys.sees('No call');
    });
  });

  it('dismisses a call that is over', async () => {
    await at('Finished', async (keys) => {
      await keys.tabTo('Dismiss');
      await keys.press('Enter');
      await keys.sees('No call');
    });
  });

  it('calls again', async () => {
    await at('Finished', async (keys) => {
      await keys.tabTo('Call again');
      await keys.press('Space');
      await keys.sees('Asking the workspace');
    });
  });

  it('edits the number of a call that could not be started', async () => {
    await at('Could not be started', async (keys) => {
      await keys.tabTo('Edit number');
      await keys.press('Enter');
      assert.equal(await keys.focused(), 'Phone number');
      assert.equal((await keys.number()).replace(/\D/g, ''), '6081234567');
    });
  });

  it('dismisses another call of the list', async () => {
    await at('Three calls, one of them over', async (keys) => {
      await keys.sees('Priya Raman');
      await keys.tabTo('Dismiss');
      await keys.press('Enter');
      await keys.seesNo('Wrap-up');
    });
  });

  it('unfolds the details of a call', async () => {
    await at('With a record', async (keys) => {
      await keys.tabTo('Details');
      await keys.press('Enter');
      await keys.sees('003xx000004TmiQ');
    });
  });

  it('takes a recent call out of the list, puts it back, and calls it', async () => {
    await at('Recent calls', async (keys) => {
      await keys.tabTo('Remove Priya Raman from recent calls');
      await keys.press('Enter');
      await keys.sees('Undo');
      await keys.tabTo('Undo', true);
      await keys.press('Enter');
      await keys.tabTo('Call Priya Raman again');
      await keys.press('Enter');
      await keys.sees('Asking the workspace');
    });
  });

  it('has the host hold and mute, and sends tones', async () => {
    await at('Host controls', async (keys) => {
      await keys.hears('five9controlrequest');
      for (const name of ['Hang up', 'Hold', 'Mute', 'Keypad']) {
        await keys.tabTo(name);
        await keys.press('Enter');
      }
      await keys.press('5');
      await keys.tabTo('star');
      await keys.press('Space');
      assert.deepEqual(await keys.heard(), ['hang-up', 'hold', 'mute', 'keypad', 'keypad']);
    });
  });

  it('chooses a state from the menu, and leaves it by Escape', async () => {
    await at('Host controls', async (keys) => {
      await keys.hears('five9agentrequest');
      await keys.tabTo('Change state');
      await keys.press('Enter');
      await keys.isAt('Ready');
      await keys.press('Escape');
      await keys.isAt('Change state');
      await keys.press('ArrowDown');
      await keys.isAt('Ready');
      await keys.press('ArrowDown');
      await keys.isAt('Lunch');
      await keys.press('Enter');
      await keys.isAt('Change state');
      assert.deepEqual(await keys.heard(), ['not-ready']);
    });
  });

  it('reads the diagnostics: narrows them, unmasks them, unfolds a message', async () => {
    await at('Diagnostics', async (keys) => {
      await keys.seesNo('SetMakeCall');
      await keys.tabTo('Show');
      await keys.press('ArrowDown');
      await keys.press('ArrowDown');
      await keys.tabTo('Full numbers');
      await keys.press('Space');
      await keys.tabTo(/to the workspace/);
      await keys.press('Enter');
      await keys.sees('"6081234567"');
    });
  });

  it('comes through every state and out again, by Tab and back', async () => {
    await at('Host controls', async (keys) => {
      const forth = await keys.tabThrough(false);
      const back = await keys.tabThrough(true);
      assert.ok(forth.length > 8, forth.join());
      assert.deepEqual(back.toReversed(), forth);
    });
  });
});
