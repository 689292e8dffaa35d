import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { announced, clear, shown, stage, task, text } from '../elements/stage.js';
import { loaded, page, threeDeep, type Page } from './page.js';

let here: Page;

describe('telephone links of a page', () => {
  before(loaded);
  afterEach(async () => {
    here.leave();
    await clear();
  });

  it('dial from what is nested in them, and from an image map', async () => {
    const set = await stage({ clickToDial: 'links' });
    here = page(
      '<a href="tel:+16081234567"><b><i>Call</i></b></a><map name="m"><area href="tel:+16081234568" shape="default"></map>',
    );
    here.box.querySelector('i')?.click();
    set.dialer.dismiss();
    here.box.querySelector('area')?.click();
    expect(here.requests.map(({ number }) => number)).to.deep.equal(['6081234567', '6081234568']);
  });

  it('dial when they are pressed with a real mouse, and with Enter', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('<a href="tel:+16081234567">Call Allison</a>');
    const link = here.box.querySelector('a') as HTMLAnchorElement;
    link.scrollIntoView();
    const { x, y } = link.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(x) + 4, Math.ceil(y) + 4] });
    set.dialer.dismiss();
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(here.requests).to.have.lengthOf(2);
  });

  for (const [clickToDial, count] of [
    [true, 1],
    ['true', 1],
    [false, 0],
    [7, 0],
  ] as const) {
    it(`dial as the attribute would have it where a framework sets the property to ${JSON.stringify(clickToDial)}`, async () => {
      const set = await stage({ clickToDial: clickToDial as unknown as string });
      here = page('<a href="tel:+16081234567">Call Allison</a>');
      here.box.querySelector('a')?.click();
      expect(here.requests).to.have.lengthOf(count);
      expect(text(set.dialer, 'call-status')).to.contain(count === 1 ? '' : 'No call');
    });
  }

  it('dial from shadow roots three deep, and when they came later', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('');
    const root = threeDeep(here.box, '<p></p>');
    (root.querySelector('p') as HTMLElement).innerHTML = '<a href="tel:+16081234567">Call</a>';
    root.querySelector('a')?.click();
    expect(set.dialer.call?.number).to.equal('6081234567');
  });

  it('dial inside a closed shadow root that the dialer stands in', async () => {
    here = page('<div></div>');
    const root = (here.box.querySelector('div') as HTMLElement).attachShadow({ mode: 'closed' });
    root.innerHTML = '<a href="tel:+16081234567" data-record-id="003xx">Call</a>';
    const set = await stage({ clickToDial: '' }, root);
    root.querySelector('a')?.click();
    expect(set.dialer.call).to.include({ number: '6081234567' });
    expect(set.dialer.call?.record).to.deep.equal({ recordId: '003xx' });
    set.dialer.remove();
  });

  const LEFT: readonly (readonly [what: string, html: string, init: MouseEventInit])[] = [
    ['a click with Ctrl', '<a href="tel:1">x</a>', { ctrlKey: true }],
    ['a click with Shift', '<a href="tel:1">x</a>', { shiftKey: true }],
    ['a click with Alt', '<a href="tel:1">x</a>', { altKey: true }],
    ['a click with Meta', '<a href="tel:1">x</a>', { metaKey: true }],
    ['the middle button', '<a href="tel:1">x</a>', { button: 1 }],
    ['a download', '<a href="tel:1" download>x</a>', {}],
    ['an ignored link', '<a href="tel:1" data-five9-ignore>x</a>', {}],
    ['a link in an ignored part', '<p data-five9-ignore><a href="tel:1">x</a></p>', {}],
    ['a link to elsewhere', '<a href="mailto:a@example.com">x</a>', {}],
    ['a link without an address', '<a>x</a>', {}],
    ['a link in a text that is being edited', '<div contenteditable><a href="tel:1">x</a></div>', {}],
    ['a link in a plain text that is', '<div contenteditable="plaintext-only"><p><a href="tel:1">x</a></p></div>', {}],
  ];
  for (const [what, html, init] of LEFT) {
    it(`leave alone: ${what}`, async () => {
      await stage({ clickToDial: '' });
      here = page(html);
      here.box.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
      expect(here.leftAlone).to.have.lengthOf(1);
      expect(here.requests).to.deep.equal([]);
      expect(here.refusals).to.deep.equal([]);
    });
  }

  it('leave alone what stands in an ignored slot', async () => {
    await stage({ clickToDial: '' });
    here = page('<div><a href="tel:1">x</a></div>');
    here.box.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p data-five9-ignore><slot></slot></p>';
    here.box.querySelector('a')?.click();
    expect(here.leftAlone).to.have.lengthOf(1);
  });

  it('leave alone a rich-text editor in a shadow root, and dial again once it is no editor', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('');
    const root = threeDeep(here.box, '<div contenteditable><a href="tel:+16081234567">x</a></div>');
    root.querySelector('a')?.click();
    expect(here.leftAlone).to.have.lengthOf(1);
    root.querySelector('div')?.removeAttribute('contenteditable');
    root.querySelector('a')?.click();
    expect(set.dialer.call?.number).to.equal('6081234567');
    expect(here.leftAlone).to.have.lengthOf(1);
  });

  it('dial from a part of an edited text that cannot be edited itself', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('<div contenteditable><b contenteditable="false"><a href="tel:+16081234567">x</a></b></div>');
    here.box.querySelector('a')?.click();
    expect(set.dialer.call?.number).to.equal('6081234567');
  });

  it('leave alone what the page has taken for itself, even late on the document', async () => {
    await stage({ clickToDial: '' });
    here = page('<a href="tel:+16081234567">x</a>');
    const take = (event: Event): void => event.preventDefault();
    document.addEventListener('click', take);
    here.box.querySelector('a')?.click();
    document.removeEventListener('click', take);
    expect(here.requests).to.deep.equal([]);
  });

  it('say why a dial is refused, and keep the system’s telephone closed', async () => {
    const set = await stage({ clickToDial: '' });
    await set.say(agentMessage({ code: '42', agentType: 'not_routable' }));
    here = page('<a href="tel:+16081234567" data-record-id="003xx">x</a>');
    here.box.querySelector('a')?.click();
    await shown(set.dialer);
    expect(here.leftAlone).to.deep.equal([]);
    expect(here.refusals).to.have.lengthOf(1);
    expect(here.refusals[0]?.error.code).to.equal('not-ready');
    expect(here.refusals[0]?.record).to.deep.equal({ recordId: '003xx' });
    expect(announced(set.dialer).alert).to.equal('You are Not Ready. Set yourself to Ready to make calls.');
  });

  it('say why a link without a number is refused', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('<a href="tel:sales">x</a>');
    here.box.querySelector('a')?.click();
    await shown(set.dialer);
    expect(here.refusals.map(({ error }) => error.code)).to.deep.equal(['invalid-number']);
    expect(text(set.dialer, 'dial-pad')).to.contain('“sales” is not a phone number');
  });

  it('are read as they stand where their percent codes are broken', async () => {
    await stage({ clickToDial: '' });
    here = page('<a href="tel:%E0%A4%A">x</a>');
    here.box.querySelector('a')?.click();
    await task();
    expect(here.refusals.map(({ error, number }) => [error.code, number])).to.deep.equal([
      ['invalid-number', '%E0%A4%A'],
    ]);
  });

  it('dial once for a double click', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('<a href="tel:+16081234567">x</a>');
    const link = here.box.querySelector('a') as HTMLAnchorElement;
    for (const detail of [1, 2]) {
      link.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
    }
    await task();
    expect(set.sent).to.have.lengthOf(1);
    expect(here.refusals).to.deep.equal([]);
    expect(here.leftAlone).to.deep.equal([]);
  });

  it('dial once where several dialers listen, by the first that can', async () => {
    const busy = await stage({ clickToDial: '' });
    const free = await stage({ clickToDial: '' });
    await busy.say(callMessage({ state: 'TALKING' }));
    here = page('<a href="tel:+16081234567">x</a>');
    here.box.querySelector('a')?.click();
    await task();
    expect([busy.sent.length, free.sent.length]).to.deep.equal([0, 1]);
  });

  it('are taken only inside the scope', async () => {
    const set = await stage({ clickToDial: '', clickToDialScope: '.record' });
    here = page('<a href="tel:+16081234567">outside</a><div class="record"></div>');
    here.box.querySelector('a')?.click();
    expect(here.leftAlone).to.have.lengthOf(1);
    threeDeep(here.box.querySelector('.record') as Element, '<a href="tel:+16081234568">inside</a>')
      .querySelector('a')
      ?.click();
    expect(set.dialer.call?.number).to.equal('6081234568');
  });

  it('are left alone where the scope is no selector', async () => {
    await stage({ clickToDial: '', clickToDialScope: '##' });
    here = page('<a href="tel:+16081234567">x</a>');
    here.box.querySelector('a')?.click();
    expect(here.leftAlone).to.have.lengthOf(1);
  });

  it('are switched on and off at once by the attribute', async () => {
    const set = await stage();
    here = page('<a href="tel:+16081234567">x</a>');
    const click = async (): Promise<number> => {
      here.box.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      set.dialer.dismiss();
      return here.requests.length;
    };
    expect(await click()).to.equal(0);
    set.dialer.setAttribute('click-to-dial', '');
    await shown(set.dialer);
    expect(await click()).to.equal(1);
    set.dialer.setAttribute('click-to-dial', 'nonsense');
    await shown(set.dialer);
    expect(await click()).to.equal(1);
    set.dialer.setAttribute('click-to-dial', 'links nonsense');
    await shown(set.dialer);
    expect(await click()).to.equal(2);
    set.dialer.removeAttribute('click-to-dial');
    await shown(set.dialer);
    expect(await click()).to.equal(2);
  });

  it('go back to the system when the dialer leaves the page', async () => {
    const set = await stage({ clickToDial: '' });
    here = page('<a href="tel:+16081234567">x</a>');
    set.dialer.remove();
    here.box.querySelector('a')?.click();
    expect(here.leftAlone).to.have.lengthOf(1);
  });

  it('cost one listener, no node and no attribute, however many', async () => {
    // Where an engine has no invoker commands, they take a listener of their own with the first dialer of a page.
    await stage();
    const added: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
      if (type === 'click' && (this === window || this === document)) added.push(type);
      addEventListener.call(this, type, ...rest);
    };
    await stage({ clickToDial: '' });
    await stage({ clickToDial: '' });
    EventTarget.prototype.addEventListener = addEventListener;
    const html = Array.from({ length: 1_000 }, (_, index) => `<a href="tel:+1608123${1_000 + index}">x</a>`).join('');
    here = page(html);
    await task(50);
    expect(added).to.deep.equal(['click']);
    expect(here.box.innerHTML).to.equal(html);
  });
});
