import { expect, waitUntil } from '@open-wc/testing';
import { Five9ClickToDial } from '../../src/index.js';
import { clear, stage, task } from '../elements/stage.js';
import { loaded } from './page.js';

/** As it is in the script for Lightning. */
class ClosedNumber extends Five9ClickToDial {
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'closed' };
}

customElements.define('closed-number', ClosedNumber);

describe('<five9-click-to-dial> in a closed root', () => {
  before(loaded);
  afterEach(clear);

  it('takes no press of its reason', async () => {
    const { dialer } = await stage({ disabled: true });
    const codes: string[] = [];
    dialer.addEventListener('five9dialrefused', ({ error }) => codes.push(error.code));
    const number = new ClosedNumber();
    number.value = '6081234567';
    document.body.append(number);
    const part = (selector: string): HTMLElement | null => number.renderRoot.querySelector(selector);
    await waitUntil(() => part('#reason'));
    part('button')?.focus();
    part('#reason')?.click();
    await task();
    expect(codes).to.deep.equal([]);
    part('button')?.click();
    await task();
    number.remove();
    expect(codes).to.deep.equal(['disabled']);
  });
});
