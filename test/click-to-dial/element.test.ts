import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { holdEnter } from '../elements/presses.js';
import { clear, shown, stage, task } from '../elements/stage.js';
import { button, here, LUNCH, put, reason, tag } from './one-number.js';
import { loaded, settled } from './page.js';

const READY = agentMessage({ code: '0' });
const NOT_READY = 'You are Not Ready. Set yourself to Ready to make calls.';

describe('<five9-click-to-dial>', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  it('is a real button with the number as people write it', async () => {
    await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    expect(button().innerText).to.equal('(608) 123-4567');
    expect(button().hasAttribute('aria-disabled')).to.equal(false);
  });

  it('shows what is slotted in its place', async () => {
    await stage();
    await put('<five9-click-to-dial value="6081234567">Call Allison</five9-click-to-dial>');
    const slot = tag().shadowRoot?.querySelector('slot');
    expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Call Allison']);
  });

  it('dials by mouse and by keyboard, with its record', async () => {
    const set = await stage();
    await put(
      `<five9-click-to-dial value="6081234567" record-id="003xx" record-name="Allison" object-type="Contact" params='{"a":1}'></five9-click-to-dial>`,
    );
    button().click();
    set.dialer.dismiss();
    button().focus();
    await sendKeys({ press: 'Enter' });
    const record = { recordId: '003xx', recordName: 'Allison', objectType: 'Contact', params: { a: 1 } };
    expect(here.requests.map((request) => [request.number, request.trigger, request.record])).to.deep.equal([
      ['6081234567', 'click-to-dial', record],
      ['6081234567', 'click-to-dial', record],
    ]);
  });

  it('dials when the element itself is told to be pressed, and takes the focus', async () => {
    const set = await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    tag().click();
    expect(here.requests.map(({ number }) => number)).to.deep.equal(['6081234567']);
    set.dialer.dismiss();
    tag().focus();
    expect(tag().shadowRoot?.activeElement).to.equal(button());
    await sendKeys({ press: 'Enter' });
    expect(here.requests).to.have.lengthOf(2);
  });

  it('takes no press of its reason, and any other wherever it stands', async () => {
    const { say } = await stage();
    await put('<p id="reason"><five9-click-to-dial value="6081234567"><b id="call">Call</b></five9-click-to-dial></p>');
    here.box.querySelector('b')?.click();
    expect(here.requests).to.have.lengthOf(1);
    await say(callMessage({ state: 'TALKING' }));
    await settled(tag());
    button().focus();
    tag().shadowRoot?.querySelector<HTMLElement>('[role=tooltip]')?.click();
    expect(here.refusals).to.have.lengthOf(0);
    button().click();
    await task();
    expect(here.refusals).to.have.lengthOf(1);
  });

  it('is one dial where a telephone link stands in it', async () => {
    await stage({ clickToDial: 'links' });
    await put('<five9-click-to-dial value="6081234567"><a href="tel:6081234567">Call</a></five9-click-to-dial>');
    here.box.querySelector('a')?.click();
    await task();
    expect([here.requests.length, here.refusals.length]).to.deep.equal([1, 0]);
  });

  it('leads nowhere where it stands in a link', async () => {
    await stage();
    await put('<a href="#elsewhere"><five9-click-to-dial value="6081234567"></five9-click-to-dial></a>');
    button().click();
    await task();
    expect(location.hash).to.equal('');
    expect(here.requests).to.have.lengthOf(1);
  });

  it('is described by the reason, and by nothing where there is none', async () => {
    const { dialer, say } = await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    expect(button().hasAttribute('aria-describedby')).to.equal(false);
    await say(LUNCH);
    await shown(dialer);
    await settled(tag());
    const described = tag().shadowRoot?.getElementById(button().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).to.equal(NOT_READY);
  });

  it('takes its record from around it where it has none of its own', async () => {
    await stage();
    await put('<p data-record-id="003xx"><five9-click-to-dial value="6081234567"></five9-click-to-dial></p>');
    button().click();
    expect(here.requests[0]?.record).to.deep.equal({ recordId: '003xx' });
  });

  it('takes params that are an object', async () => {
    await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    tag().params = { accountSid: 1 };
    button().click();
    expect(here.requests[0]?.record).to.deep.equal({ params: { accountSid: 1 } });
  });

  it('stays reachable where it cannot dial, says why, and recovers by itself', async () => {
    const set = await stage();
    await set.say(LUNCH);
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    expect(button().getAttribute('aria-disabled')).to.equal('true');
    expect(reason()).to.equal(NOT_READY);
    expect(button().getAttribute('aria-describedby')).to.equal('reason');
    button().focus();
    expect(tag().shadowRoot?.activeElement).to.equal(button());
    button().click();
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal(['not-ready']);
    await set.say(READY);
    await settled(tag());
    expect(reason()).to.equal('');
    expect(button().hasAttribute('aria-disabled')).to.equal(false);
  });

  it('is barred on a call, and free when it ends', async () => {
    const set = await stage();
    await set.say(callMessage({ state: 'TALKING' }));
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    expect(reason()).to.contain('You are on a call');
    await set.say(callMessage({ state: 'FINISHED' }));
    await settled(tag());
    expect(reason()).to.equal('');
  });

  it('says that there is no dialer, aloud when it is pressed, and finds one that comes later', async () => {
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    expect(reason()).to.equal('There is no dialer in this page.');
    const alert = (): string => tag().shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
    button().click();
    await settled(tag());
    expect(alert()).to.equal('There is no dialer in this page.');
    button().click();
    await settled(tag());
    expect(alert()).to.equal('There is no dialer in this page.\u00a0');
    const set = await stage();
    await settled(tag());
    expect(reason()).to.equal('');
    button().click();
    expect(here.requests).to.have.lengthOf(1);
    set.dialer.remove();
    await task();
    await settled(tag());
    expect(reason()).to.equal('There is no dialer in this page.');
  });

  it('says that what it has is no number', async () => {
    await stage();
    await put('<five9-click-to-dial value="12"></five9-click-to-dial>');
    expect(reason()).to.equal('“12” is not a phone number that can be called.');
    tag().value = '6081234567';
    await settled(tag());
    expect(reason()).to.equal('');
  });

  it('has a name and says so where it has no number', async () => {
    await stage();
    await put('<five9-click-to-dial></five9-click-to-dial>');
    expect(button().innerText).to.equal('Unknown number');
    expect(reason()).to.equal('There is no phone number here.');
  });

  it('dials once for a double click, without a word about the second', async () => {
    await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    for (const detail of [1, 2])
      button().dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
    await task();
    expect(here.requests).to.have.lengthOf(1);
    expect(here.refusals).to.deep.equal([]);
  });

  it('dials once for Enter that is held, without a word about the others', async () => {
    await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    tag().focus();
    await holdEnter();
    await task();
    expect(here.requests).to.have.lengthOf(1);
    expect(here.refusals).to.deep.equal([]);
  });

  it('lets short numbers through where its dialer does', async () => {
    await stage({ numberCheck: 'any' });
    await put('<five9-click-to-dial value="911"></five9-click-to-dial>');
    expect(reason()).to.equal('');
  });

  it('can be disabled', async () => {
    await stage();
    await put('<five9-click-to-dial value="6081234567" disabled></five9-click-to-dial>');
    expect(reason()).to.equal('Calling this number is switched off.');
    button().click();
    await task();
    expect(here.requests).to.deep.equal([]);
    expect(here.refusals).to.deep.equal([]);
    tag().disabled = false;
    await settled(tag());
    expect(tag().shadowRoot?.textContent).not.to.contain('switched off');
  });

  it('never dials what stands in the dial pad in its place', async () => {
    const set = await stage({ number: '6081234568' });
    await put('<five9-click-to-dial></five9-click-to-dial>');
    Reflect.set(tag(), 'value', undefined);
    button().click();
    await task();
    expect(set.sent).to.deep.equal([]);
  });

  it('follows the dialer’s country', async () => {
    const set = await stage();
    await put('<five9-click-to-dial value="02079460958"></five9-click-to-dial>');
    expect(reason()).to.contain('is not a phone number');
    set.dialer.defaultCountry = 'GB';
    await shown(set.dialer);
    await settled(tag());
    expect(button().innerText).to.equal('020 7946 0958');
    expect(reason()).to.equal('');
  });
});
