import { expect } from '@open-wc/testing';
import { clear, stage, task } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

let here: Page;

describe('telephone links, as RFC 3966 writes them and pages do', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  const DIALLED: readonly (readonly [what: string, href: string, sent: string, extension?: string])[] = [
    ['a global number', 'tel:+16081234567', '6081234567'],
    ['visual separators', 'tel:+1-(608)-123.4567', '6081234567'],
    ['a local number', 'tel:6081234567', '6081234567'],
    ['a local number with its context', 'tel:1234567;phone-context=+1608', '6081234567'],
    ['an extension', 'tel:+16081234567;ext=12', '6081234567', '12'],
    ['percent codes', 'tel:%2B1%20608%20123%204567', '6081234567'],
    ['another country', 'tel:+49-30-123456', '+4930123456'],
    ['percent codes in an extension', 'tel:+16081234567%3Bext%3D12', '6081234567', '12'],
    ['a number after a number’s context', 'tel:123-4567;phone-context=+1-608', '6081234567'],
    ['a context before an extension', 'tel:1234567;phone-context=+1608;ext=12', '6081234567', '12'],
    ['a context after an extension', 'tel:1234567;ext=12;phone-context=+1608', '6081234567', '12'],
    ['a context that a global number does not need', 'tel:+16081234567;phone-context=+44', '6081234567'],
    ['a domain as context', 'tel:6081234567;phone-context=pbx-7.example.com', '6081234567'],
    ['a subaddress', 'tel:+16081234567;isub=1411', '6081234567'],
    ['a subaddress before an extension', 'tel:+16081234567;isub=14;ext=12', '6081234567', '12'],
    ['an extension before a subaddress', 'tel:+16081234567;EXT=12;isub=14', '6081234567', '12'],
    ['an extension with visual separators', 'tel:+16081234567;ext=1-2', '6081234567', '12'],
    ['parameters of others', 'tel:+16081234567;x-a=b%20c;y=[/:&+$];ext=12', '6081234567', '12'],
    ['a parameter without a value', 'tel:+16081234567;npdi', '6081234567'],
    ['number portability', 'tel:+16081234567;npdi;rn=+16085550000', '6081234567'],
    ['number portability, the other way round', 'tel:+16081234567;rn=+1-608-555;npdi;ext=12', '6081234567', '12'],
    ['a carrier', 'tel:+18001234567;cic=+1-6789;rn-context=+1;cic-context=example.com', '8001234567'],
    ['a parameter with a digit in its name', 'tel:+16081234567;x2=3', '6081234567'],
    ['one that begins with a digit', 'tel:+16081234567;3gpp=1;2-b;ext=12', '6081234567', '12'],
    ['an upper-case scheme', 'TEL:+16081234567', '6081234567'],
    ['spaces around', ' tel:+16081234567 ', '6081234567'],
  ];
  for (const [what, href, sent, extension = ''] of DIALLED) {
    it(`dial: ${what}`, async () => {
      const set = await stage({ clickToDial: '' });
      here = page(`<a href="${href}">Call</a>`);
      here.box.querySelector('a')?.click();
      await task();
      expect(set.sent).to.deep.equal([{ channel: 'Five9', topic: 'InboundCall', subtopic: 'SetMakeCall', data: sent }]);
      expect(set.dialer.call?.extension).to.equal(extension);
      expect(here.requests.map(({ trigger }) => trigger)).to.deep.equal(['click-to-dial']);
      expect(here.leftAlone).to.deep.equal([]);
    });
  }
});
