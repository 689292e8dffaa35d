import { expect, waitUntil } from '@open-wc/testing';
import type { Five9ClickToDial } from '../../src/index.js';
import { button as buttonOf, clear, field, shown, stage, task } from '../elements/stage.js';
import { loaded, page, settled, type Page } from './page.js';

let here: Page;

const tag = (): Five9ClickToDial => here.box.querySelector('five9-click-to-dial') as Five9ClickToDial;
const button = (): HTMLButtonElement => tag().shadowRoot?.querySelector('button') as HTMLButtonElement;
const reason = (): string => tag().shadowRoot?.querySelector('[role=tooltip]')?.textContent ?? '';

/** Sets properties as a framework does: whatever they are, on the element itself. */
async function put(properties: Readonly<Record<string, unknown>>): Promise<void> {
  here = page('<five9-click-to-dial></five9-click-to-dial>');
  Object.assign(tag(), properties);
  await settled(tag());
}

describe('<five9-click-to-dial> whose properties a framework has set as they are', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  it('shows and dials a number that is a number', async () => {
    const set = await stage();
    await put({ value: 6081234567 });
    await waitUntil(() => button().innerText === '(608) 123-4567');
    expect(reason()).to.equal('');
    button().click();
    await task();
    expect(here.requests.map(({ number }) => number)).to.deep.equal(['6081234567']);
    expect(set.sent).to.have.lengthOf(1);
  });

  it('says of a number that is no telephone number what is wrong with it', async () => {
    await stage();
    for (const value of [12, 0, 1.5, -1, NaN, 12n, true]) {
      await put({ value });
      // On a busy machine numbers are read in turn.
      await waitUntil(() => reason() === `“${value}” is not a phone number that can be called.`, `of ${value}`);
      here.leave();
    }
  });

  it('has no number where there is none', async () => {
    await stage();
    for (const value of [null, undefined, '']) {
      await put({ value });
      expect(reason()).to.equal('There is no phone number here.');
      here.leave();
    }
  });

  it('tells of a record whose parts are numbers in texts, and remembers it', async () => {
    const set = await stage();
    await put({ value: 6081234567, recordId: 42, recordName: 7, objectType: 0, params: 5 });
    button().click();
    await task();
    await shown(set.dialer);
    const record = { recordId: '42', recordName: '7', objectType: '0', params: 5 };
    expect(here.requests.map((request) => request.record)).to.deep.equal([record]);
    expect(set.dialer.call?.record).to.deep.equal(record);
    expect(set.dialer.shadowRoot?.querySelector('five9-call-status')?.shadowRoot?.textContent).to.contain('7');
  });

  it('finds a dialer whose id is a number', async () => {
    await stage({ id: 'first' });
    const set = await stage({ id: '2' });
    await put({ value: 6081234567, dialer: 2 });
    button().click();
    expect(set.dialer.call?.number).to.equal('6081234567');
  });
});

describe('<five9-dialer> whose number a framework has set as a number', () => {
  before(loaded);
  beforeEach(() => (here = page('')));
  afterEach(async () => {
    here.leave();
    await clear();
  });

  it('has it in its field and dials it', async () => {
    const set = await stage();
    Reflect.set(set.dialer, 'number', 6081234567);
    await shown(set.dialer);
    expect(field(set.dialer).value).to.equal('6081234567');
    buttonOf(set.dialer, 'dial-pad', 'Call').click();
    await task();
    expect(here.requests.map(({ number }) => number)).to.deep.equal(['6081234567']);
  });

  it('lets it be edited and says what it is', async () => {
    const set = await stage();
    Reflect.set(set.dialer, 'number', 12);
    await shown(set.dialer);
    buttonOf(set.dialer, 'dial-pad', '3').click();
    await shown(set.dialer);
    expect(field(set.dialer).value).to.equal('1 23');
    expect(set.dialer.number).to.equal('1 23');
    Reflect.set(set.dialer, 'number', 12);
    await shown(set.dialer);
    buttonOf(set.dialer, 'dial-pad', 'Call').click();
    await task();
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal(['invalid-number']);
  });
});
