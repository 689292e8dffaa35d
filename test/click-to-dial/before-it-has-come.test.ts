import { expect } from '@open-wc/testing';
import { pagePart } from '../../src/click-to-dial/page-part.js';
import { memoryLink } from '../../src/core/index.js';
import type { Five9ClickToDial } from '../../src/index.js';
import { clear, task } from '../elements/stage.js';
import { loaded, page, type Page } from './page.js';

const PAGE = `
  <a id="plain" href="tel:+16081234567" data-record-id="003xx">Call</a>
  <a id="ignored" href="tel:+16081234568" data-five9-ignore>Call</a>
  <a id="modified" href="tel:+16081234569">Call</a>
  <svg data-five9-ignore><a id="drawn" href="tel:+16081234565"><text y="20">Call</text></a></svg>
  <div contenteditable><a id="edited" href="tel:+16081234566">Call</a></div>
  <button id="command" commandfor="phone" command="--dial" value="6081234560">Call</button>`;

/**
 * What makes a page dial comes once in the life of a page. So everything is pressed in the one moment before, and what
 * has become of it is looked at afterwards.
 */
describe('a page in the moment before what makes it dial has come', () => {
  let here: Page;
  let early: readonly boolean[];
  let number: Five9ClickToDial;
  let numberWas: string;

  /** @returns whether somebody has taken the click */
  function press(id: string, init: MouseEventInit = {}): boolean {
    const before = here.leftAlone.length;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
    here.box.querySelector(`#${id}`)?.dispatchEvent(click);
    return here.leftAlone.length === before;
  }

  before(async () => {
    const dialer = document.createElement('five9-dialer');
    Object.assign(dialer, { id: 'phone', clickToDial: 'links', endpoint: memoryLink().dialer });
    document.body.append(dialer);
    here = page(PAGE);
    early = [press('plain'), press('ignored'), press('modified', { ctrlKey: true }), press('edited'), press('drawn')];
    for (const detail of [1, 2]) press('command', { detail });
    number = document.createElement('five9-click-to-dial');
    number.value = '6081234567';
    here.box.append(number);
    await number.updateComplete;
    numberWas = number.shadowRoot?.textContent ?? '';
    expect(pagePart.loaded(), 'the part comes too soon for this test').to.equal(undefined);
    await loaded();
    // The phone behind the dialer's face comes by itself, and may be the last.
    await dialer.updateComplete;
    await task();
    await number.updateComplete;
  });

  after(async () => {
    here.leave();
    await clear();
  });

  it('keeps a pressed link from the system, and dials it with its record', () => {
    expect(early[0]).to.equal(true);
    expect(here.requests.map((request) => [request.number, request.trigger, request.record])).to.deep.equal([
      ['6081234567', 'click-to-dial', { recordId: '003xx' }],
    ]);
  });

  it('gives a link back that is not to be taken', () => {
    expect(early[1]).to.equal(true);
    expect(here.leftAlone.filter(({ target }) => (target as Element).id === 'ignored')).to.have.lengthOf(1);
  });

  it('gives a link in a drawing back, too', () => {
    expect(early[4]).to.equal(true);
    expect(here.leftAlone.filter(({ target }) => (target as Element).id === 'drawn')).to.have.lengthOf(1);
  });

  it('leaves a click with a modifier key alone', () => {
    expect(early[2]).to.equal(false);
  });

  it('leaves a link in a text that is being edited alone', () => {
    expect(early[3]).to.equal(false);
  });

  it('obeys a command, and swallows the second click of a double click', () => {
    expect(here.refusals.map(({ trigger, error }) => [trigger, error.code])).to.deep.equal([['command', 'busy']]);
  });

  it('shows a number as a text that nobody can press, and as a button as soon as it can be pressed', () => {
    expect(numberWas).to.equal('6081234567');
    expect(number.shadowRoot?.querySelector('button')?.innerText).to.equal('(608) 123-4567');
  });

  it('has one listener left for links', () => {
    expect(press('plain')).to.equal(true);
    expect(here.refusals.at(-1)).to.include({ number: '+16081234567', trigger: 'click-to-dial' });
  });
});
