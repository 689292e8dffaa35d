import { expect } from '@open-wc/testing';
import { loadedNumbering, loadNumbering, readPlainly } from '../../src/phone/index.js';
import { loadOnce } from '../../src/load-once.js';

describe('the numbering plans', () => {
  it('are not there before they are asked for, and at once from then on', async () => {
    expect(loadedNumbering()).to.equal(undefined);
    const [first, second] = await Promise.all([loadNumbering(), loadNumbering()]);
    expect(first).to.equal(second);
    expect(loadedNumbering()).to.equal(first);
    expect(await loadNumbering()).to.equal(first);
  });

  it('are not fetched by the page until then', async () => {
    const fetched = await inFrame(`
      const phone = await import('${url('index.ts')}');
      const before = performance.getEntriesByType('resource').map((entry) => entry.name);
      await phone.loadNumbering();
      const after = performance.getEntriesByType('resource').map((entry) => entry.name);
      return { before, after };
    `);
    const { before, after } = fetched as Record<'before' | 'after', readonly string[]>;
    const ofLibrary = (names: readonly string[]) => names.filter((name) => /libphonenumber|numbering/.test(name));
    expect(before.some((name) => name.includes('/phone/read-plainly.ts'))).to.equal(true);
    expect(ofLibrary(before)).to.deep.equal([]);
    expect(ofLibrary(after)).to.not.deep.equal([]);
  });

  it('that the page may not load are a failure, and numbers are read plainly', async () => {
    const ALWAYS_THERE = ['index', 'plans', '../load-once', 'phone-number', 'read-plainly'];
    const allowed = ALWAYS_THERE.map((name) => url(`${name}.ts`)).join(' ');
    const result = await inFrame(
      `
      const phone = await import('${url('index.ts')}');
      const attempt = () => phone.loadNumbering().then(() => 'loaded', (reason) => reason.name);
      const attempts = [await attempt(), await attempt()];
      return { attempts, loaded: phone.loadedNumbering() !== undefined, send: phone.readPlainly('(608) 123-4567')?.send };
      `,
      `script-src 'unsafe-inline' ${allowed}`,
    );
    expect(result).to.deep.equal({ attempts: ['TypeError', 'TypeError'], loaded: false, send: '6081234567' });
    expect(readPlainly('(608) 123-4567')?.send).to.equal('6081234567');
  });
});

describe('something that is loaded once', () => {
  it('is asked for once, however many wait for it', async () => {
    let asked = 0;
    const loader = loadOnce(async () => ++asked);
    expect(await Promise.all([loader.load(), loader.load(), loader.load()])).to.deep.equal([1, 1, 1]);
    expect(await loader.load()).to.equal(1);
    expect(loader.loaded()).to.equal(1);
  });

  it('is tried again after a failure, which all who waited are told', async () => {
    let asked = 0;
    const loader = loadOnce(() =>
      ++asked === 1 ? Promise.reject(new Error('the line is down')) : import('../../src/phone/numbering.js'),
    );
    const outcomes = await Promise.allSettled([loader.load(), loader.load()]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(asked).to.equal(1);
    expect(loader.loaded()).to.equal(undefined);

    const { numbering } = await loader.load();
    expect(asked).to.equal(2);
    expect(numbering.format('6081234567', 'US')).to.equal('(608) 123-4567');
    expect(numbering).to.equal(loader.loaded()?.numbering);
  });
});

function url(file: string): string {
  return new URL(`../../src/phone/${file}`, import.meta.url).href;
}

/** Runs a script in a page of its own, under a policy if there is one, and returns what it returns. */
async function inFrame(script: string, policy = ''): Promise<unknown> {
  const frame = document.createElement('iframe');
  const channel = crypto.randomUUID();
  const answer = new Promise<unknown>((resolve, reject) => {
    addEventListener(
      'message',
      function hear({ data }: MessageEvent<{ channel: string; value?: unknown; error?: string }>) {
        if (data.channel !== channel) return;
        removeEventListener('message', hear);
        if (data.error === undefined) resolve(data.value);
        else reject(new Error(data.error));
      },
    );
  });
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module">
    const run = async () => { ${script} };
    run().then(
      (value) => parent.postMessage({ channel: '${channel}', value }, '*'),
      (reason) => parent.postMessage({ channel: '${channel}', error: String(reason) }, '*'),
    );
  </script>`;
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}
