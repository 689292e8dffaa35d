import { expect, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../../src/phone/index.js';
import { agentMessage } from '../../fixtures/messages.js';
import { clear, shown, stage } from '../stage.js';
import type { Five9Dialer } from '../../../src/index.js';
import { tree } from './tree.js';

const checks = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.checks li')].map(
    (item) => `${item.firstElementChild?.textContent ?? ''}: ${item.lastElementChild?.textContent ?? ''}`,
  );

/** The hints after the five steps, which come a moment later: some need the numbering plans. */
async function hints(dialer: Five9Dialer): Promise<string[]> {
  dialer.diagnostics = true;
  document.body.append(dialer);
  // Whether there is a country by some name is for the numbering plans to say.
  await loadNumbering();
  const root = await tree({ dialer });
  await hintsCome();
  return checks(root).slice(5);
}

/** Waits until a dialer that is wrong in one way has had its hint, and with it all others. */
async function hintsCome(): Promise<void> {
  const dialer = document.createElement('five9-dialer');
  Object.assign(dialer, { diagnostics: true, readyGate: 'x' });
  document.body.append(dialer);
  const root = await tree({ dialer });
  await waitUntil(() => checks(root).length > 5, 'a hint comes', { timeout: 10_000 });
  dialer.remove();
  await shown(dialer);
}

describe('the check list of the set-up', () => {
  afterEach(clear);

  it('begins with what is missing', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.diagnostics = true;
    document.body.append(dialer);
    const root = await tree({ dialer });
    expect(checks(root)).to.deep.equal([
      'To mend: The dialer is not set up: workspace-origin is missing.',
      'Open: The window is looked for once the origin is set.',
      'Open: Not known yet.',
      'Open: Nothing was heard so far. The workspace speaks when the agent’s state or a call changes.',
      'Open: The agent’s state is unknown, and cannot be asked for. Change it once in the softphone, or call setAgentState().',
    ]);
  });

  it('goes on to the window', async () => {
    const dialer = document.createElement('five9-dialer');
    Object.assign(dialer, {
      diagnostics: true,
      workspaceOrigin: 'https://workspace.example.com',
      workspace: '#nowhere',
    });
    document.body.append(dialer);
    const root = await tree({ dialer });
    expect(checks(root).slice(0, 2)).to.deep.equal([
      'Done: Only https://workspace.example.com is spoken to and heard.',
      'To mend: No workspace: nothing in this page matches “#nowhere”.',
    ]);
  });

  it('ends with all done', async () => {
    const set = await stage({ diagnostics: true });
    await set.say(agentMessage());
    const root = await tree(set);
    expect(checks(root).map((each) => each.split(':')[0])).to.deep.equal(['Done', 'Done', 'Done', 'Done', 'Done']);
  });

  it('names the origin that spoke instead of the one expected', async () => {
    const dialer = document.createElement('five9-dialer');
    Object.assign(dialer, { diagnostics: true, workspace: 'self', workspaceOrigin: 'https://workspace.example.com' });
    document.body.append(dialer);
    await shown(dialer);
    window.postMessage(agentMessage(), location.origin);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const root = await tree({ dialer });
    expect(checks(root)[3]).to.equal(
      `To mend: Not heard: ${location.origin} spoke, https://workspace.example.com is heard. If that is your workspace, set workspace-origin to its origin.`,
    );
  });

  const ORIGINS = [
    'https://192.168.10.20:8443',
    'https://tenant-1234567.example.com',
    'https://x12345.example.com:50443',
  ];
  for (const origin of ORIGINS) {
    it(`shows ${origin} as it is, digits and all, wherever it is spoken of`, async () => {
      const dialer = document.createElement('five9-dialer');
      Object.assign(dialer, { diagnostics: true, workspace: 'self', workspaceOrigin: origin });
      document.body.append(dialer);
      await shown(dialer);
      window.postMessage(agentMessage(), location.origin);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const root = await tree({ dialer });
      expect(checks(root)[0]).to.equal(`Done: Only ${origin} is spoken to and heard.`);
      expect(checks(root)[3]).to.contain(`${location.origin} spoke, ${origin} is heard`);
      expect(root.querySelector('summary .weak')?.textContent).to.equal(`${location.origin} spoke, ${origin} is heard`);
    });
  }

  it('shows what is no origin as it was written', async () => {
    const dialer = document.createElement('five9-dialer');
    Object.assign(dialer, { diagnostics: true, workspaceOrigin: 'tenant-1234567.example.com' });
    document.body.append(dialer);
    const root = await tree({ dialer });
    expect(checks(root)[0]).to.contain('tenant-1234567.example.com');
  });

  it('masks a number that somebody has put where a word belongs', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAttribute('ready-gate', '6081234567');
    expect(await hints(dialer)).to.deep.equal(['To mend: ready-gate: “••••••4567” is not one of known, strict, off.']);
  });

  it('hints at words that no attribute knows', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAttribute('ready-gate', 'always');
    dialer.setAttribute('click-to-dial', 'links everything');
    expect(await hints(dialer)).to.deep.equal([
      'To mend: ready-gate: “always” is not one of known, strict, off.',
      'To mend: click-to-dial: “everything” is not one of links, text, true.',
    ]);
  });

  it('hints at attributes that are written otherwise, are on though they say no, and a scope that is none', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAttribute('readygate', 'off');
    dialer.setAttribute('no-recents', 'false');
    dialer.setAttribute('click-to-dial-scope', '###');
    expect(await hints(dialer)).to.deep.equal([
      'To mend: click-to-dial-scope: “###” is not a CSS selector.',
      'To mend: readygate: the attribute is ready-gate.',
      'To mend: no-recents: “false” is on, as any word is. Leave the attribute out.',
    ]);
  });

  it('hints at an origin that is not the page’s own, where the page itself is the workspace', async () => {
    const dialer = document.createElement('five9-dialer');
    Object.assign(dialer, { workspace: 'self', workspaceOrigin: 'https://workspace.example.com' });
    expect(await hints(dialer)).to.deep.equal([
      `To mend: workspace="self" is this page, whose origin is ${location.origin} and not https://workspace.example.com.`,
    ]);
  });

  it('hints at a tag that was never closed', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.append(document.createElement('main'));
    expect(await hints(dialer)).to.deep.equal([
      'To mend: What stands inside the tag is not shown: <five9-dialer> needs its end tag, </five9-dialer>.',
    ]);
  });

  it('hints at words that were set as properties, as frameworks do', async () => {
    const dialer = document.createElement('five9-dialer');
    Object.assign(dialer, { numberFormat: 'E164', recents: 'never', callControls: 'hang-up hangup', wireFormat: 7 });
    expect(await hints(dialer)).to.deep.equal([
      'To mend: number-format: “E164” is not one of national, e164, as-entered.',
      'To mend: wire-format: “7” is not one of object, json.',
      'To mend: recents: “never” is not one of session, off, memory, local.',
      'To mend: call-controls: “hangup” is not one of hang-up, hold, mute, keypad, transfer.',
    ]);
  });

  it('hints at seconds that are none', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAttribute('response-timeout', '20s');
    dialer.setAttribute('not-ready-reminder', 'PT15M');
    expect(await hints(dialer)).to.deep.equal([
      'To mend: response-timeout: “20s” is no number of seconds.',
      'To mend: not-ready-reminder: “PT15M” is no number of seconds.',
    ]);
    Object.assign(dialer, { responseTimeout: 0, notReadyReminder: -1 });
    await shown(dialer);
    expect(await hints(dialer)).to.deep.equal([
      'To mend: response-timeout: “0” is no number of seconds.',
      'To mend: not-ready-reminder: “-1” is no number of seconds.',
    ]);
  });

  it('hints at a country that there is not', async () => {
    const dialer = document.createElement('five9-dialer');
    dialer.setAttribute('default-country', 'USA');
    expect(await hints(dialer)).to.deep.equal([
      'To mend: default-country: “USA” is no country of ISO 3166: US counts.',
    ]);
  });

  it('has nothing to say of what is right, or was taken back', async () => {
    const dialer = document.createElement('five9-dialer');
    for (const [name, value] of Object.entries({
      'default-country': ' uk ',
      'response-timeout': '30',
      'not-ready-reminder': '0',
      'click-to-dial': '',
      'call-controls': 'hold  mute',
    })) {
      dialer.setAttribute(name, value);
    }
    expect(await hints(dialer)).to.deep.equal([]);
    for (const nothing of [undefined, null]) {
      for (const name of ['defaultCountry', 'responseTimeout', 'notReadyReminder', 'readyGate', 'recents']) {
        Reflect.set(dialer, name, nothing);
      }
      await shown(dialer);
      expect(await hints(dialer)).to.deep.equal([]);
    }
  });
});
