import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { agentMessage, callMessage } from '../fixtures/messages.js';
import { button, clear, shown, stage, view } from './stage.js';

const COLOR = 'rgb(1, 2, 3)';

/** The first piece with that name, in whichever tree of the dialer it stands. */
function piece(root: ShadowRoot, part: string): Element | undefined {
  const found = root.querySelector(`[part~=${part}]`);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && piece(shadowRoot, part);
    if (inner) return inner;
  }
  return undefined;
}

async function full(): Promise<Five9Dialer> {
  const { dialer, say } = await stage({ diagnostics: true, callControls: 'keypad' });
  await say(agentMessage(), callMessage({ state: 'TALKING' }));
  const inner = (): ShadowRoot | null | undefined =>
    dialer.shadowRoot?.querySelector('five9-call-controls')?.shadowRoot;
  await waitUntil(() => inner()?.querySelector('button'), 'the controls');
  inner()?.querySelector('button')?.click();
  await waitUntil(() => dialer.shadowRoot?.querySelector('five9-diagnostics')?.shadowRoot?.querySelector('pre'));
  await shown(dialer);
  return dialer;
}

describe('a page can style', () => {
  afterEach(clear);

  for (const part of ['log-filter', 'log-action', 'log-message', 'control-typed', 'call-icon', 'call-state']) {
    it(`the part ${part}`, async () => {
      const dialer = await full();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`five9-dialer::part(${part}) { color: ${COLOR} }`);
      document.adoptedStyleSheets.push(sheet);
      try {
        const styled = piece(dialer.shadowRoot as ShadowRoot, part);
        expect(styled, part).to.be.an.instanceof(Element);
        expect(getComputedStyle(styled as Element).color).to.equal(COLOR);
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  }

  it('the sign of a call without its name', async () => {
    const dialer = await full();
    const sign = view(dialer, 'call-status').querySelector('[part~=call-icon] svg');
    expect(sign?.getAttribute('aria-hidden')).to.equal('true');
    expect(button(dialer, 'dial-pad', 'Call')).to.be.an.instanceof(HTMLButtonElement);
  });
});
