import { expect } from '@open-wc/testing';
import type { Five9ClickToDial } from '../../src/index.js';
import { agentMessage } from '../fixtures/messages.js';
import { clear, shown, stage } from '../elements/stage.js';
import { loaded, page, settled, type Page } from './page.js';

let here: Page;

const tag = (): Five9ClickToDial => here.box.querySelector('five9-click-to-dial') as Five9ClickToDial;
const button = (): HTMLButtonElement => tag().shadowRoot?.querySelector('button') as HTMLButtonElement;

const LUNCH = agentMessage({ code: '42', agentType: 'not_routable' });
const READY = agentMessage({ code: '0' });

async function put(html: string): Promise<void> {
  here = page(html);
  await settled(tag());
}

describe('the dialer of a <five9-click-to-dial>', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  it('dials by the dialer that it names', async () => {
    await stage({ id: 'one' });
    const two = await stage({ id: 'two' });
    await put('<five9-click-to-dial value="6081234567" dialer="two"></five9-click-to-dial>');
    button().click();
    expect(two.dialer.call?.number).to.equal('6081234567');
  });

  it('is rendered without an error in a part that was taken off the page', async () => {
    await put('<p><five9-click-to-dial value="6081234567" dialer="nobody"></five9-click-to-dial></p>');
    const element = tag();
    here.box.querySelector('p')?.remove();
    element.value = '6081234568';
    await settled(element);
    expect(element.renderRoot.querySelector('[part=reason]')?.textContent).to.match(/no dialer/);
  });

  it('dials by the document’s first, wherever that was put later', async () => {
    await stage({ id: 'one' });
    const two = await stage({ id: 'two' });
    document.body.prepend(two.dialer);
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    button().click();
    expect(two.dialer.call?.number).to.equal('6081234567');
  });

  it('dials by a dialer inside a shadow root where the document has none', async () => {
    here = page('<div></div>');
    const root = (here.box.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    const inside = await stage({}, root);
    here.box.insertAdjacentHTML('beforeend', '<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    await settled(tag());
    button().click();
    expect(inside.dialer.call?.number).to.equal('6081234567');
    inside.dialer.remove();
  });

  it('tells a page by one event that the dialer’s readiness has changed', async () => {
    const set = await stage();
    await put('<five9-click-to-dial value="6081234567"></five9-click-to-dial>');
    const codes: (string | undefined)[] = [];
    set.dialer.addEventListener('five9refusalchange', ({ refusal }) => codes.push(refusal?.code));
    await set.say(LUNCH, LUNCH);
    await set.say(READY);
    await shown(set.dialer);
    expect(codes).to.deep.equal(['not-ready', undefined]);
  });
});
