import { expect } from '@open-wc/testing';
import { EditHistory } from '../../src/elements/dial-pad-manners/edit-history.js';
import type { Five9Dialer } from '../../src/index.js';
import { edit, padStage, paste, pictured, press, put, hasFocus } from './pad-stage.js';
import { button, clear, field, shown } from './stage.js';

const undo = (dialer: Five9Dialer) => press(field(dialer), 'z', { ctrlKey: true });
const redo = (dialer: Five9Dialer) => press(field(dialer), 'Z', { ctrlKey: true, shiftKey: true });

function type(dialer: Five9Dialer, text: string): void {
  for (const character of text) {
    press(field(dialer), character);
    edit(field(dialer), 'insertText', character);
  }
}

describe('undo in the dial pad', () => {
  afterEach(clear);

  it('takes back what was typed in one go, formatting and all', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    type(dialer, '6081234567');
    expect(undo(dialer).defaultPrevented).to.equal(true);
    expect(pictured(dialer)).to.equal('|');
    redo(dialer);
    expect(pictured(dialer)).to.equal('(608) 123-4567|');
    expect(dialer.number).to.equal('(608) 123-4567');
  });

  it('goes step by step over typing, keys, paste and "Delete digit", and back', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    const steps = ['|'];
    const step = (change: () => void) => {
      change();
      steps.push(pictured(dialer));
    };
    step(() => type(dialer, '608'));
    step(() => button(dialer, 'dial-pad', '1').click());
    step(() => button(dialer, 'dial-pad', '2').click());
    step(() => paste(field(dialer), '34567'));
    step(() => button(dialer, 'dial-pad', 'Delete digit').click());
    step(() => {
      field(dialer).setSelectionRange(1, 4);
      type(dialer, '2');
    });
    expect(steps).to.deep.equal([
      '|',
      '(608|)',
      '(608) 1|',
      '(608) 12|',
      '(608) 123-4567|',
      '(608) 123-456|',
      '(2|12) 345-6',
    ]);
    const selected = '([608]) 123-456';
    for (const expected of [selected, ...steps.slice(0, -2).reverse()]) {
      undo(dialer);
      expect(pictured(dialer)).to.equal(expected);
    }
    expect(undo(dialer).defaultPrevented, 'nothing is left to undo').to.equal(false);
    for (const expected of steps.slice(1)) {
      redo(dialer);
      expect(pictured(dialer)).to.equal(expected);
    }
    expect(redo(dialer).defaultPrevented, 'nothing is left to do again').to.equal(false);
  });

  it('takes what was erased in one go back at once', async () => {
    const { dialer } = await padStage();
    await put(dialer, '(608) 123-4567|');
    for (let times = 0; times < 4; times++) {
      press(field(dialer), 'Backspace');
      edit(field(dialer), 'delete');
    }
    expect(pictured(dialer)).to.equal('(608) 123|');
    undo(dialer);
    expect(pictured(dialer)).to.equal('(608) 123-4567|');
  });

  it('begins anew where the caret was moved in between', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    type(dialer, '608');
    field(dialer).setSelectionRange(1, 1);
    type(dialer, '7');
    undo(dialer);
    expect(pictured(dialer)).to.equal('(|608)');
    undo(dialer);
    expect(pictured(dialer)).to.equal('|');
  });

  it('forgets what was undone once something else is typed', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    button(dialer, 'dial-pad', '1').click();
    button(dialer, 'dial-pad', '2').click();
    undo(dialer);
    type(dialer, '3');
    redo(dialer);
    expect(field(dialer).value).to.equal('1 3');
    undo(dialer);
    expect(field(dialer).value).to.equal('1');
  });

  it('works from the keys, the focus staying there', async () => {
    const { dialer } = await padStage();
    const key = button(dialer, 'dial-pad', '5');
    key.focus();
    press(key, '6');
    press(key, '0');
    expect(field(dialer).value).to.equal('60');
    press(key, 'z', { metaKey: true });
    expect(field(dialer).value).to.equal('');
    press(key, 'y', { ctrlKey: true });
    expect(field(dialer).value).to.equal('60');
    expect(hasFocus(key)).to.equal(true);
  });

  it('follows the commands of menus', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    type(dialer, '608');
    const command = (inputType: string) => {
      const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
      field(dialer).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(command('historyUndo')).to.equal(true);
    expect(field(dialer).value).to.equal('');
    expect(command('historyRedo')).to.equal(true);
    expect(pictured(dialer)).to.equal('(608|)');
    expect(command('insertText')).to.equal(false);
  });

  it('knows its keys on keyboards of other scripts, and leaves other shortcuts alone', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    type(dialer, '608');
    press(field(dialer), 'я', { code: 'KeyZ', ctrlKey: true });
    expect(field(dialer).value).to.equal('');
    redo(dialer);
    for (const init of [{}, { ctrlKey: true, altKey: true }, { ctrlKey: true, metaKey: true }]) {
      expect(press(field(dialer), 'z', init).defaultPrevented).to.equal(false);
    }
    expect(press(field(dialer), 'w', { code: 'KeyZ', ctrlKey: true }).defaultPrevented).to.equal(false);
    expect(field(dialer).value).to.equal('(608)');
  });

  it('does not bring back a number that the page has replaced', async () => {
    const { dialer } = await padStage();
    dialer.focus();
    type(dialer, '608');
    await shown(dialer);
    dialer.number = '+49 30 123456';
    await shown(dialer);
    expect(undo(dialer).defaultPrevented).to.equal(false);
    expect(field(dialer).value).to.equal('+49 30 123456');
  });
});

describe('the history of edits', () => {
  const content = (text: string) => ({ text, start: text.length, end: text.length });

  it('remembers a hundred steps', () => {
    const history = new EditHistory();
    for (let step = 0; step < 150; step++) history.note(content(String(step)), content(String(step + 1)));
    let undone = 0;
    let last: string | undefined;
    for (let found = history.undo(); found; found = history.undo()) {
      undone++;
      last = found.text;
    }
    expect([undone, last]).to.deep.equal([100, '50']);
  });

  it('takes no step where nothing has changed', () => {
    const history = new EditHistory();
    history.note(content('1'), content('1'));
    history.amend(content('2'));
    expect(history.undo()).to.equal(undefined);
  });

  it('counts what came late to the edit before it', () => {
    const history = new EditHistory();
    history.note(content(''), content('6081'));
    history.amend(content('(608) 1'));
    history.undo();
    expect(history.redo()?.text).to.equal('(608) 1');
  });
});
