import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage } from '../fixtures/messages.js';
import { openFrame } from '../workspace/frames.js';
import { clearAll, guard, heardOfUs } from './guard.js';
import { at, otherPort, WORKSPACE } from './places.js';

const NAME = 'workspace.localhost';
const [, PORT] = WORKSPACE.split(NAME) as [string, string];

/** An origin that is not one, or not exactly: it is said on the screen, and nothing goes in or out. */
const FAULTS: readonly (readonly [what: string, origin: string, kind: string])[] = [
  ['is left out', '', 'no-origin'],
  ['is a star', '*', 'any-origin'],
  ['is a slash, which to a browser means the page itself', '/', 'not-an-origin'],
  ['is a space', ' ', 'not-an-origin'],
  ['is null, as in a sandbox', 'null', 'not-an-origin'],
  ['is the word undefined', 'undefined', 'not-an-origin'],
  ['has a star in its name', `http://*.localhost${PORT}`, 'not-an-origin'],
  ['has a star for its port', `http://${NAME}:*`, 'not-an-origin'],
  ['has a star for its scheme', `*://${NAME}${PORT}`, 'not-an-origin'],
  ['has no scheme', `${NAME}${PORT}`, 'not-an-origin'],
  ['has two slashes for its scheme', `//${NAME}${PORT}`, 'not-an-origin'],
  ['has the scheme ws', WORKSPACE.replace('http', 'ws'), 'not-an-origin'],
  ['has the scheme ftp', WORKSPACE.replace('http', 'ftp'), 'not-an-origin'],
  ['has the scheme file', `file://${NAME}`, 'not-an-origin'],
  ['has the scheme javascript', 'javascript:parent', 'not-an-origin'],
  ['has the scheme data', 'data:text/html,workspace', 'not-an-origin'],
  ['is about:blank', 'about:blank', 'not-an-origin'],
  ['is a blob of the workspace', `blob:${WORKSPACE}/1`, 'inexact-origin'],
  ['is two origins', `${WORKSPACE} ${WORKSPACE}`, 'not-an-origin'],
  ['is two origins with a comma', `${WORKSPACE},${WORKSPACE}`, 'not-an-origin'],
  ['has a port that no machine has', `http://${NAME}:65536`, 'not-an-origin'],
  ['has a slash at its end', `${WORKSPACE}/`, 'inexact-origin'],
  ['has a path', `${WORKSPACE}/desktop`, 'inexact-origin'],
  ['has a question', `${WORKSPACE}?tenant=1`, 'inexact-origin'],
  ['has a fragment', `${WORKSPACE}#top`, 'inexact-origin'],
  ['has a user name', WORKSPACE.replace('//', '//agent@'), 'inexact-origin'],
  ['has a user name and a password', WORKSPACE.replace('//', '//agent:word@'), 'inexact-origin'],
  ['is written in capitals', WORKSPACE.toUpperCase(), 'inexact-origin'],
  ['has spaces around it', ` ${WORKSPACE} `, 'inexact-origin'],
  ['has a line break in it', WORKSPACE.replace('.', '.\n'), 'inexact-origin'],
  ['has backslashes', WORKSPACE.replace('//', '\\\\'), 'inexact-origin'],
  ['has a zero before its port', WORKSPACE.replace(PORT, `:0${PORT.slice(1)}`), 'inexact-origin'],
  ['has letters that are full width', WORKSPACE.replace('w', 'ｗ'), 'inexact-origin'],
  ['has a soft hyphen in it', WORKSPACE.replace('space', '\u00adspace'), 'inexact-origin'],
  ['is a number that stands for an address', `http://2130706433${PORT}`, 'inexact-origin'],
];

/** An origin that is one, and another than the workspace's: the workspace is turned away by name. */
const OTHERS: readonly (readonly [what: string, origin: () => string | Promise<string>])[] = [
  ['has another scheme', () => WORKSPACE.replace('http', 'https')],
  ['has another port', otherPort],
  ['leaves the port out', () => `http://${NAME}`],
  ['has a dot at its end', () => WORKSPACE.replace(NAME, `${NAME}.`)],
  ['is the name above', () => WORKSPACE.replace(NAME, 'localhost')],
  ['is a name below', () => WORKSPACE.replace(NAME, `www.${NAME}`)],
  ['is the address behind the name', () => WORKSPACE.replace(NAME, '127.0.0.1')],
  ['is a look-alike in punycode', () => WORKSPACE.replace(NAME, 'xn--wrkspace-n4a.localhost')],
];

describe('a workspace-origin', () => {
  before(loadNumbering);
  afterEach(clearAll);

  for (const [what, origin, kind] of FAULTS) {
    it(`that ${what} is a configuration error: ${kind}`, async () => {
      const { page } = await openFrame({ url: at(WORKSPACE) });
      const { dialer, outcomes, dial } = await guard({ workspaceOrigin: origin });
      expect([dialer.link.status, dialer.link.fault?.kind]).to.deep.equal(['not-configured', kind]);
      expect(dialer.renderRoot.querySelector('[part=notice]')?.textContent).to.match(/^The dialer is not set up: /);
      await page.say(agentMessage());
      expect(outcomes).to.deep.equal([]);
      expect(dialer.refusal?.code).to.equal('not-configured');
      await dial();
      expect(await heardOfUs(page)).to.deep.equal([]);
    });
  }

  for (const [what, spelling] of OTHERS) {
    it(`that ${what} neither hears nor reaches the workspace, and says who spoke`, async () => {
      const { page } = await openFrame({ url: at(WORKSPACE) });
      const origin = await spelling();
      const details: string[] = [];
      const { dialer, outcomes, dial } = await guard({ workspaceOrigin: origin });
      dialer.addEventListener('five9message', ({ detail }) => details.push(detail));
      await page.say(agentMessage());
      expect(outcomes).to.deep.equal(['wrong-origin']);
      expect(details).to.deep.equal([`${WORKSPACE} spoke, ${origin} is heard`]);
      await dial();
      expect(await heardOfUs(page)).to.deep.equal([]);
    });
  }
});
