import { expect } from '@open-wc/testing';

/** The only files of `src/phone` that may be loaded: the numbering plans are not among them. */
const ALWAYS_THERE = [
  'index',
  'plans',
  '../load-once',
  '../early-messages',
  '../remembered',
  'phone-number',
  'read-plainly',
  'bare-number',
  'split-number',
];
const FOLDERS = ['core', 'locales', 'protocol', 'state', 'workspace'];

const src = (path: string): string => new URL(`../../src/${path}`, import.meta.url).href;

/** Dials in a page whose policy forbids the numbering plans, and hands over what was sent and what was refused. */
async function dialInFrame(...numbers: readonly string[]): Promise<unknown> {
  const allowed = [...ALWAYS_THERE.map((name) => src(`phone/${name}.ts`)), ...FOLDERS.map((name) => src(`${name}/`))];
  const frame = document.createElement('iframe');
  const answer = new Promise<unknown>((resolve) => {
    const listener = ({ data, source }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listener);
      resolve(data);
    };
    window.addEventListener('message', listener);
  });
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline' ${allowed.join(' ')}">
    <script type="module">
      import { Dialer } from '${src('core/index.ts')}';
      const outcomes = [];
      for (const number of ${JSON.stringify(numbers)}) {
        const sent = [];
        const endpoint = { post: ({ data }) => { sent.push(data); throw new Error('enough'); }, subscribe: () => () => {} };
        const code = await new Dialer({ endpoint }).dial(number).catch((error) => error.code);
        outcomes.push([...sent, code]);
      }
      parent.postMessage(outcomes, '*');
    </script>`;
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

describe('a page where the numbering plans cannot be loaded', () => {
  it('dials all the same, what was entered less spaces and punctuation', async () => {
    expect(await dialInFrame('(608) 123-4567', '+44 20 7946 0018', 'call me', '')).to.deep.equal([
      ['6081234567', 'no-window'],
      ['+442079460018', 'no-window'],
      ['invalid-number'],
      ['invalid-number'],
    ]);
  });
});
