import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Five9ClickToDial } from '../../src/click-to-dial/index.js';
import { HOSTILE, rendered } from '../elements/hostile-texts.js';
import { loaded, settled } from './page.js';

/** Of what is no number and can be read: its beginning. Characters. */
const LONGEST = 101;

/** Pixels. */
const NARROW = 240;

function numberIn({ renderRoot }: Five9ClickToDial): string {
  return renderRoot.querySelector('slot')!.textContent;
}

describe('a text of somebody else in a number that dials', () => {
  before(loaded);

  for (const [what, text] of HOSTILE) {
    it(`is a text and nothing more where it is ${what}`, async () => {
      const element = document.createElement('five9-click-to-dial');
      Object.assign(element, { value: text, recordName: text, recordId: text, params: text, dialer: text });
      const box = document.createElement('div');
      box.style.inlineSize = `${NARROW}px`;
      box.append(element);
      document.body.append(box);
      await element.updateComplete;
      expect(numberIn(element)).to.have.length.of.at.most(LONGEST);
      await settled(element);
      expect(numberIn(element)).to.have.length.of.at.most(LONGEST);
      for (const each of rendered(element.renderRoot))
        expect(each.localName).to.match(/^(button|slot|bdi|span|style)$/);
      element.renderRoot.querySelector('button')?.click();
      await settled(element);
      expect('hacked' in window).to.equal(false);
      expect(box.scrollWidth).to.be.at.most(NARROW);
      box.remove();
    });
  }
});
