import { expect, oneEvent } from '@open-wc/testing';
import type { DialRequestEvent } from '../../src/index.js';

/** The built script, in a page of its own. Its texts are unpacked by sums that every engine must do alike. */
async function openPage(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  for (const name of ['lightning-numbers', 'lightning']) {
    const script = page.document.createElement('script');
    script.src = new URL(`../../dist/five9-dialer.${name}.js`, import.meta.url).pathname;
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('Nothing is built: npm run build'));
    });
    page.document.head.append(script);
    await loaded;
  }
  return page;
}

describe('the script for Lightning', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('unpacks its words in this engine', async () => {
    const { document: page } = await openPage();
    const dialer = page.createElement('five9-dialer');
    page.body.append(dialer);
    await dialer.updateComplete;
    expect(dialer.refusal?.message).to.equal('The dialer is not set up: workspace-origin is missing.');
    expect(dialer.shadowRoot).to.equal(null);
  });

  for (const [country, entered, sent] of [
    ['US', '(608) 123-4567', '+16081234567'],
    ['DE', '030 12345678', '+493012345678'],
    ['AR', '011 15 2345-6789', '+5491123456789'],
    ['ZW', '071 234 5678', '+263712345678'],
  ] as const) {
    it(`unpacks its numbering plans in this engine: ${country}`, async () => {
      const { document: page } = await openPage();
      const dialer = page.createElement('five9-dialer');
      Object.assign(dialer, { defaultCountry: country, numberFormat: 'e164' });
      dialer.endpoint = { post: () => undefined, subscribe: () => () => undefined };
      page.body.append(dialer);
      const request = oneEvent(dialer, 'five9dialrequest');
      dialer.dial(entered).catch(() => undefined);
      expect(((await request) as unknown as DialRequestEvent).number).to.equal(sent);
    });
  }
});
