import { expect } from '@open-wc/testing';
import { LinkLostError, windowEndpoint, type LinkFault } from '../../src/workspace/index.js';
import { callMessage } from '../fixtures/messages.js';
import { ELSEWHERE, heardBy } from './far-page.js';
import { clearPage, openFrame } from './frames.js';
import { watch } from './watch.js';

const NO_ORIGIN_AT_ALL = [
  'null',
  'file:',
  'file://',
  'file:///workspace.html',
  'javascript:alert(1)',
  'data:text/html,workspace',
  'about:blank',
  'workspace.example.com',
  'localhost:8000',
  '//workspace.example.com',
  'https://',
  'not an origin',
  ' ',
  'ws://workspace.example.com',
  'wss://workspace.example.com',
  'ftp://workspace.example.com',
  'https://*',
  'https://*.example.com',
  'https://workspace.*',
];

const NEARLY = [
  ['a path', 'https://workspace.example.com/desktop'],
  ['a trailing slash', 'https://workspace.example.com/'],
  ['a query', 'https://workspace.example.com?tenant=1'],
  ['a fragment', 'https://workspace.example.com#top'],
  ['the usual port spelled out', 'https://workspace.example.com:443'],
  ['upper case in the host', 'https://Workspace.Example.com'],
  ['upper case in the scheme', 'HTTPS://workspace.example.com'],
  ['a user name', 'https://agent@workspace.example.com'],
  ['spaces around it', ' https://workspace.example.com '],
  ['one slash', 'https:/workspace.example.com'],
] as const;

function faultOf(origin: string): LinkFault | undefined {
  const { standings, undo } = watch(windowEndpoint({ workspace: 'self', origin }));
  undo();
  expect(standings).to.have.length(1);
  return standings[0]!.fault;
}

describe("the workspace's origin", () => {
  for (const origin of [
    'https://workspace.example.com',
    'https://workspace.example.com:8443',
    'http://workspace.example.com:443',
    'http://localhost:8000',
    'http://127.0.0.1',
    'http://[::1]:8000',
    'https://xn--bcher-kva.example',
  ]) {
    it(`may be ${origin}`, () => {
      expect(faultOf(origin)).to.equal(undefined);
    });
  }

  it('is missing where it is empty', () => {
    expect(faultOf('')).to.deep.equal({ kind: 'no-origin' });
  });

  it('is never just any', () => {
    expect(faultOf('*')).to.deep.equal({ kind: 'any-origin' });
  });

  for (const value of NO_ORIGIN_AT_ALL) {
    it(`cannot be "${value}"`, () => {
      expect(faultOf(value)).to.deep.equal({ kind: 'not-an-origin', value });
    });
  }

  for (const [what, value] of NEARLY) {
    it(`must be exact: with ${what} the exact one is named`, () => {
      const exact = 'https://workspace.example.com';
      expect(faultOf(value)).to.deep.equal({ kind: 'inexact-origin', value, exact });
    });
  }

  it('has no space in it, whatever a browser makes of one', () => {
    expect(faultOf('https://work space.example.com')?.kind).to.equal('not-an-origin');
  });

  it('is named as a browser writes it where its letters are not ASCII', () => {
    const value = 'https://bücher.example';
    expect(faultOf(value)).to.deep.equal({ kind: 'inexact-origin', value, exact: 'https://xn--bcher-kva.example' });
  });
});

describe('a link whose origin is not safe', () => {
  for (const origin of ['', '*', `${ELSEWHERE}/`, 'null']) {
    it(`neither posts nor hears: "${origin}"`, async () => {
      const { page } = await openFrame();
      const endpoint = windowEndpoint({ workspace: '#workspace', origin });
      const { messages, refusals, inWords, undo } = watch(endpoint);
      expect(inWords[0]).to.match(/^not-configured /);

      expect(() => endpoint.post('for nobody')).to.throw(LinkLostError, 'cannot be reached');
      await page.say(callMessage());
      const witness = watch(windowEndpoint({ workspace: '#workspace', origin: ELSEWHERE }));
      await page.say('witness');
      expect(witness.messages).to.deep.equal(['witness']);
      expect([messages, refusals, await heardBy(page)]).to.deep.equal([[], [], []]);
      undo();
      witness.undo();
      clearPage();
    });
  }

  it('says in its error how it stands', () => {
    const endpoint = windowEndpoint({ workspace: 'self', origin: '*' });
    try {
      endpoint.post('for nobody');
      expect.fail('it was posted');
    } catch (error) {
      expect(error).to.be.an.instanceof(LinkLostError);
      const { name, standing, message } = error as LinkLostError;
      expect(name).to.equal('LinkLostError');
      expect(standing).to.deep.equal({ status: 'not-configured', fault: { kind: 'any-origin' } });
      expect(message).to.equal('The workspace cannot be reached: any-origin.');
    }
  });

  it('says in its error how it stands where there is no fault', () => {
    expect(new LinkLostError({ status: 'loading' }).message).to.equal('The workspace cannot be reached: loading.');
  });
});
