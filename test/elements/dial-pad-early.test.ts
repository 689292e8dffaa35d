import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { loadedNumbering, loadNumbering } from '../../src/phone/index.js';
import { callMessage } from '../fixtures/messages.js';
import { paste, pictured, press } from './pad-stage.js';
import { button, clear, field, shown, stage, view, type Stage } from './stage.js';

/*
 * A page's first seconds: the numbering plans are on their way. They come once for a page, so all is done before, and
 * looked at after.
 */
describe('what is put into the field before the numbering plans are there', () => {
  let typed: Five9Dialer;
  let pasted: Five9Dialer;
  let changed: Five9Dialer;
  let words: Five9Dialer;
  let called: Stage;

  async function begin(): Promise<Five9Dialer> {
    const { dialer } = await stage();
    await waitUntil(() => view(dialer, 'dial-pad').getElementById('plus') !== null);
    return dialer;
  }

  before(async () => {
    typed = await begin();
    pasted = await begin();
    changed = await begin();
    words = await begin();
    called = await stage();
    const focusKey = (dialer: Five9Dialer): HTMLButtonElement => {
      button(dialer, 'dial-pad', '5').focus();
      return button(dialer, 'dial-pad', '5');
    };

    // In one task, so that nothing arrives in between.
    focusKey(typed);
    for (const key of '6081234') button(typed, 'dial-pad', key).click();
    paste(focusKey(pasted), ' Tel.: +49 (0)30\n123456 ');
    paste(focusKey(changed), 'Tel.: +49 (0)30 123456');
    press(focusKey(changed), '7');
    words.focus();
    paste(field(words), 'Allison');
    button(called.dialer, 'dial-pad', '5').focus();
    for (const key of '6081234567') button(called.dialer, 'dial-pad', key).click();
    button(called.dialer, 'dial-pad', 'Call').click();
    expect(loadedNumbering()).to.equal(undefined);
    expect(field(pasted).value).to.equal('Tel.: +49 (0)30 123456');

    await loadNumbering();
    for (const dialer of [typed, pasted, changed, words]) await shown(dialer);
  });

  after(clear);

  it('is formatted once they are, where it was typed, and one undo takes a key back', () => {
    typed.focus();
    expect(pictured(typed)).to.equal('(608) 123-4|');
    press(field(typed), 'z', { ctrlKey: true });
    expect(pictured(typed)).to.equal('(608) 123|');
  });

  it('is read once they are, where it was pasted', () => {
    expect(field(pasted).value).to.equal('+49 030 123456');
    expect(pasted.number).to.equal('+49 030 123456');
  });

  it('stays as it is, where it was changed meanwhile', () => {
    expect(field(changed).value).to.equal('Tel.: +49 (0)30 1234567');
  });

  it('is gone once its call rings, though it has been formatted since "Call" was pressed', async () => {
    expect(called.dialer.number).to.equal('(608) 123-4567');
    await called.say(callMessage({ state: 'RINGING_ON_OTHER_SIDE' }));
    expect(called.dialer.call?.state).to.equal('ringing');
    expect(called.dialer.number).to.equal('');
  });

  it('stays as it is, where it is no number', () => {
    expect(field(words).value).to.equal('Allison');
  });
});
