import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadNumbering } from '../../src/phone/index.js';
import { agentMessage } from '../fixtures/messages.js';
import { announced, button, clear, field, shown, stage, text, view } from './stage.js';

describe('the dial pad', () => {
  before(loadNumbering);
  afterEach(clear);

  it('is a region with a telephone field and twelve named keys', async () => {
    const { dialer } = await stage();
    const root = view(dialer, 'dial-pad');
    expect(root.querySelector('section')?.ariaLabel).to.equal('Dial pad');
    expect(field(dialer).type).to.equal('tel');
    expect(field(dialer).labels?.[0]?.textContent).to.equal('Phone number');
    const keys = [...root.querySelectorAll<HTMLButtonElement>('[part=key]')];
    const names = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'pound'];
    expect(keys).to.deep.equal(names.map((name) => button(dialer, 'dial-pad', name)));
  });

  it('types with its keys, and formats as it goes', async () => {
    const { dialer } = await stage();
    for (const key of '6081234567') button(dialer, 'dial-pad', key).click();
    expect(field(dialer).value).to.equal('(608) 123-4567');
    expect(dialer.number).to.equal('(608) 123-4567');
  });

  it('types at the caret and in place of the selection', async () => {
    const { dialer } = await stage({ defaultCountry: 'DE' });
    dialer.number = '123456';
    await shown(dialer);
    field(dialer).setSelectionRange(1, 3);
    button(dialer, 'dial-pad', '9').click();
    expect(field(dialer).value.replace(/\D/g, '')).to.equal('19456');
    button(dialer, 'dial-pad', '0').click();
    expect(field(dialer).value.replace(/\D/g, '')).to.equal('190456');
  });

  it('types star and pound', async () => {
    const { dialer } = await stage();
    for (const key of ['star', '7', '2', 'pound']) button(dialer, 'dial-pad', key).click();
    expect(field(dialer).value).to.equal('*72#');
  });

  it('deletes the digit before the caret, past what formatting put there', async () => {
    const { dialer } = await stage();
    dialer.number = '(608) 123-4567';
    await shown(dialer);
    field(dialer).setSelectionRange(6, 6);
    button(dialer, 'dial-pad', 'Delete digit').click();
    expect(field(dialer).value.replace(/\D/g, '')).to.equal('601234567');
  });

  it('deletes a selection', async () => {
    const { dialer } = await stage();
    dialer.number = '(608) 123-4567';
    await shown(dialer);
    field(dialer).select();
    button(dialer, 'dial-pad', 'Delete digit').click();
    await shown(dialer);
    expect(field(dialer).value).to.equal('');
    expect(button(dialer, 'dial-pad', 'Delete digit').ariaDisabled).to.equal('true');
  });

  it('takes free typing, and calls on Enter', async () => {
    const { dialer, sent } = await stage();
    dialer.focus();
    await sendKeys({ type: '6081234567' });
    expect(field(dialer).value).to.equal('(608) 123-4567');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sent.length > 0);
    expect(sent).to.deep.equal([
      { channel: 'Five9', topic: 'InboundCall', subtopic: 'SetMakeCall', data: '6081234567' },
    ]);
  });

  it('keeps the caret with its digit while typing in the middle', async () => {
    const { dialer } = await stage();
    dialer.focus();
    await sendKeys({ type: '6084567' });
    expect(field(dialer).value).to.equal('(608) 456-7');
    for (let times = 0; times < 5; times++) await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: '123' });
    expect(field(dialer).value).to.equal('(608) 123-4567');
    await sendKeys({ press: 'Backspace' });
    expect(field(dialer).value.replace(/\D/g, '')).to.equal('608124567');
    await sendKeys({ press: 'Delete' });
    expect(field(dialer).value.replace(/\D/g, '')).to.equal('60812567');
  });

  it('leaves the focus in the field when a key is pressed with the mouse', async () => {
    const { dialer } = await stage();
    dialer.focus();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button(dialer, 'dial-pad', '5').dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    expect(view(dialer, 'dial-pad').activeElement).to.equal(field(dialer));
  });

  it('shows a number that the page sets, as it was set', async () => {
    const { dialer } = await stage();
    dialer.setAttribute('number', '+49 30 123456');
    await shown(dialer);
    expect(field(dialer).value).to.equal('+49 30 123456');
  });

  it('refuses what is no number, says so, and loses nothing', async () => {
    const { dialer, sent } = await stage();
    dialer.number = '12';
    await shown(dialer);
    button(dialer, 'dial-pad', 'Call').click();
    await shown(dialer);
    expect(text(dialer, 'dial-pad')).to.contain('“12” is not a phone number that can be called.');
    expect(announced(dialer).alert).to.equal('“12” is not a phone number that can be called.');
    expect(field(dialer).getAttribute('aria-invalid')).to.equal('true');
    expect(field(dialer).value).to.equal('12');
    expect(sent).to.deep.equal([]);
  });

  it('takes the refusal back once the number is edited', async () => {
    const { dialer } = await stage();
    button(dialer, 'dial-pad', 'Call').click();
    await shown(dialer);
    expect(text(dialer, 'dial-pad')).to.contain('Enter a phone number.');
    button(dialer, 'dial-pad', '6').click();
    await shown(dialer);
    expect(text(dialer, 'dial-pad')).to.not.contain('Enter a phone number.');
    expect(field(dialer).getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes the refusal back once the page puts another number there, or another is called', async () => {
    const { dialer } = await stage();
    dialer.number = '12';
    button(dialer, 'dial-pad', 'Call').click();
    await shown(dialer);
    expect(text(dialer, 'dial-pad')).to.contain('“12” is not a phone number');
    dialer.number = '6081234567';
    await shown(dialer);
    expect(text(dialer, 'dial-pad')).to.not.contain('is not a phone number');
    expect(field(dialer).getAttribute('aria-invalid')).to.equal('false');
    await dialer.dial('13').catch(() => undefined);
    await shown(dialer);
    expect(text(dialer, 'dial-pad')).to.contain('“13” is not a phone number');
    dialer.dial('4155550132').catch(() => undefined);
    await shown(dialer);
    expect(dialer.call?.state).to.equal('requested');
    expect(text(dialer, 'dial-pad')).to.not.contain('is not a phone number');
  });

  it('says beside the Call button why it cannot call, and to who presses it all the same', async () => {
    const { dialer, say, sent } = await stage({ reasonLabels: { '367541': 'Lunch' } });
    dialer.number = '6081234567';
    await say(agentMessage({ code: '367541', agentType: 'not_routable' }));
    const reason = 'You are Not Ready (Lunch). Set yourself to Ready to make calls.';
    expect(text(dialer, 'dial-pad')).to.contain(reason);
    const call = button(dialer, 'dial-pad', 'Call');
    expect(call.ariaDisabled).to.equal('true');
    expect(view(dialer, 'dial-pad').getElementById(String(call.getAttribute('aria-describedby')))?.innerText).to.equal(
      reason,
    );
    call.click();
    await shown(dialer);
    expect(announced(dialer).alert).to.equal(reason);
    expect(sent).to.deep.equal([]);
  });

  it('empties its field once the call rings, and not before', async () => {
    const { callMessage } = await import('../fixtures/messages.js');
    const { dialer, say } = await stage();
    dialer.number = '(608) 123-4567';
    await shown(dialer);
    button(dialer, 'dial-pad', 'Call').click();
    await say(callMessage({ state: 'OFFERED' }));
    expect(dialer.number).to.equal('(608) 123-4567');
    await say(callMessage({ state: 'RINGING_ON_OTHER_SIDE' }));
    expect(dialer.number).to.equal('');
    expect(field(dialer).value).to.equal('');
  });

  it('can be left out', async () => {
    const { dialer } = await stage({ noDialPad: true });
    expect(dialer.shadowRoot?.querySelector('five9-dial-pad')).to.equal(null);
    dialer.focus();
    expect(document.activeElement).to.equal(document.body);
  });
});
