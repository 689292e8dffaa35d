import { expect, waitUntil } from '@open-wc/testing';
import { registerWords, type RefusalChangeEvent } from '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { callMessage } from '../fixtures/messages.js';
import { calls, part } from './language-page.js';
import { announced, button, clear, shown, stage, view, type Stage } from './stage.js';

const html = document.documentElement;

/** A dialer inside what a page has around it. */
async function inside(
  page: string,
  find = (root: HTMLElement): Node => root.querySelector('.here') ?? root,
): Promise<Stage> {
  const root = document.createElement('div');
  root.className = 'page';
  root.innerHTML = page;
  document.body.append(root);
  return stage({}, find(root));
}

describe('the language of a dialer', () => {
  before(loadNumbering);
  afterEach(async () => {
    html.removeAttribute('lang');
    html.removeAttribute('dir');
    for (const page of document.querySelectorAll('.page')) page.remove();
    await clear();
  });

  describe('is that of the nearest lang', () => {
    const PAGES: readonly (readonly [where: string, page: string, word: string])[] = [
      ['on an ancestor', '<main lang="es-MX"><p class="here"></p></main>', 'Llamar'],
      ['on the nearer of two', '<main lang="es"><section lang="fr-CA" class="here"></section></main>', 'Appeler'],
      ['in any case', '<main lang="PT-br" class="here"></main>', 'Ligar'],
      ['as other systems write it', '<main lang="de_AT" class="here"></main>', 'Anrufen'],
      ['even an empty one', '<main lang="es"><section lang="" class="here"></section></main>', 'Call'],
      ['that we have no words for', '<main lang="es"><section lang="zh-Hant" class="here"></section></main>', 'Call'],
    ];
    for (const [where, page, word] of PAGES) {
      it(where, async () => {
        html.lang = 'ja';
        const { dialer } = await inside(page);
        await calls(dialer, word);
      });
    }

    it('on the element itself', async () => {
      html.lang = 'ja';
      const { dialer } = await stage({ lang: 'ar' });
      await calls(dialer, 'اتصال');
    });

    it('on the document', async () => {
      html.lang = 'ja';
      const { dialer } = await stage();
      await calls(dialer, '発信');
    });

    for (const mode of ['open', 'closed'] as const) {
      it(`out of shadow roots, ${mode}, past hosts that have none`, async () => {
        const { dialer } = await inside('<main lang="fr"><div></div></main>', (root) => {
          const outer = root.querySelector('div')!.attachShadow({ mode });
          const inner = outer.appendChild(document.createElement('p')).attachShadow({ mode });
          return inner.appendChild(document.createElement('span'));
        });
        await calls(dialer, 'Appeler');
      });
    }

    it('and English where there is none, whatever the browser speaks', async () => {
      const { dialer } = await stage();
      await calls(dialer, 'Call');
      expect(dialer.words.lang).to.equal('en');
    });
  });

  describe('follows the page', () => {
    it('when lang changes on the document, on an ancestor, and on the element', async () => {
      const { dialer } = await inside('<main><section class="here"></section></main>');
      await calls(dialer, 'Call');
      html.lang = 'de';
      await calls(dialer, 'Anrufen');
      document.querySelector('main')!.lang = 'es';
      await calls(dialer, 'Llamar');
      document.querySelector<HTMLElement>('.here')!.lang = 'fr';
      await calls(dialer, 'Appeler');
      dialer.lang = 'ja';
      await calls(dialer, '発信');
      html.lang = 'pt';
      dialer.removeAttribute('lang');
      await calls(dialer, 'Appeler');
      document.querySelector('.here')!.removeAttribute('lang');
      await calls(dialer, 'Llamar');
      document.querySelector('main')!.removeAttribute('lang');
      await calls(dialer, 'Ligar');
    });

    it('when it changes around a shadow host', async () => {
      const { dialer } = await inside('<main><div></div></main>', (root) =>
        root.querySelector('div')!.attachShadow({ mode: 'closed' }),
      );
      document.querySelector('main')!.lang = 'de';
      await calls(dialer, 'Anrufen');
    });

    it('when the dialer moves, or is put back after a change that it has not seen', async () => {
      const { dialer } = await inside('<main lang="de" class="here"></main><aside lang="fr"></aside>');
      await calls(dialer, 'Anrufen');
      document.querySelector('aside')!.append(dialer);
      await calls(dialer, 'Appeler');
      dialer.remove();
      dialer.dir = 'ltr';
      document.querySelector('aside')!.lang = 'es';
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(dialer.words.call).to.equal('Appeler');
      document.querySelector('aside')!.append(dialer);
      await calls(dialer, 'Llamar');
    });

    it('in every sentence on show, and says nothing aloud again', async () => {
      const { dialer, say } = await stage({ lang: 'en' });
      await say(callMessage({ state: 'TALKING' }));
      await dialer.dial('12').catch(() => undefined);
      await say(callMessage({ state: 'FINISHED' }));
      await dialer.dial('12').catch(() => undefined);
      await shown(dialer);
      expect(part(dialer, 'dial-pad', 'problem').innerText).to.equal('“12” is not a phone number that can be called.');
      const before = announced(dialer);
      dialer.lang = 'de';
      await calls(dialer, 'Anrufen');
      expect(part(dialer, 'dial-pad', 'problem').innerText).to.match(/^„12“ ist keine Telefonnummer/);
      expect(part(dialer, 'call-status', 'call-state').innerText).to.equal('Anruf beendet');
      expect(view(dialer, 'dial-pad').querySelector('section')).to.have.attribute('aria-label', 'Wähltastatur');
      expect(button(dialer, 'dial-pad', 'Raute').innerText).to.contain('#');
      expect(announced(dialer)).to.deep.equal(before);
    });

    it('in the refusal, in the errors of a dial, and in what the page is told', async () => {
      const { dialer, say } = await stage({ lang: 'de' });
      await calls(dialer, 'Anrufen');
      await say(callMessage({ state: 'TALKING' }));
      const busy = 'Sie sind in einem Gespräch. Beenden Sie es, bevor Sie eine andere Nummer anrufen.';
      expect(dialer.refusal?.message).to.equal(busy);
      expect(await dialer.dial('6081234567').catch((error: unknown) => error)).to.include({
        code: 'busy',
        message: busy,
      });
      const told: (string | undefined)[] = [];
      dialer.addEventListener('five9refusalchange', ({ refusal }: RefusalChangeEvent) => told.push(refusal?.message));
      dialer.lang = 'es';
      await calls(dialer, 'Llamar');
      expect(told.at(-1)).to.equal('Está en una llamada. Finalícela antes de llamar a otro número.');
    });

    it('in the small elements of the page', async () => {
      const { dialer } = await stage({ lang: 'fr' });
      const small = document.createElement('five9-click-to-dial');
      document.body.append(small);
      const reason = () => small.shadowRoot?.querySelector('[role=tooltip]');
      await waitUntil(() => reason()?.textContent === 'Il n’y a pas de numéro de téléphone ici.');
      expect(reason()).to.have.attribute('lang', 'fr');
      dialer.lang = 'ar';
      await waitUntil(() => reason()?.textContent === 'لا يوجد رقم هاتف هنا.');
      expect(reason()).to.have.attribute('dir', 'rtl');
      small.remove();
    });
  });

  it('is each dialer’s own', async () => {
    const [one, two] = [await stage({ lang: 'de' }), await stage({ lang: 'ja' })];
    await calls(one.dialer, 'Anrufen');
    await calls(two.dialer, '発信');
    await calls(one.dialer, 'Anrufen');
  });

  it('is told to screen readers: the one that is shown', async () => {
    html.lang = 'zh';
    const { dialer } = await stage();
    await waitUntil(() => dialer.shadowRoot?.querySelector('div')?.lang === 'en');
    html.lang = 'es-AR';
    await waitUntil(() => dialer.shadowRoot?.querySelector('div')?.lang === 'es-AR');
    expect(dialer.shadowRoot?.querySelector('[role=alert]')).to.have.attribute('lang', 'es-AR');
  });

  it('is watched with one observer a dialer, wherever it stands', async () => {
    const { MutationObserver: Original } = globalThis;
    let made = 0;
    globalThis.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    try {
      const own = await stage({ lang: 'de' });
      await calls(own.dialer, 'Anrufen');
      expect(made).to.equal(1);
      own.dialer.lang = 'ja';
      await calls(own.dialer, '発信');
      const { dialer } = await inside('<main lang="es" class="here"></main>');
      await calls(dialer, 'Llamar');
      document.querySelector('main')!.lang = 'fr';
      await calls(dialer, 'Appeler');
      expect(made).to.equal(2);
    } finally {
      globalThis.MutationObserver = Original;
    }
  });

  it('takes words that the page registers, before and after', async () => {
    await registerWords('nl', { call: 'Bellen' });
    const { dialer } = await stage({ lang: 'nl-BE' });
    await calls(dialer, 'Bellen');
    await registerWords('nl', { call: 'Bel nu' });
    await calls(dialer, 'Bel nu');
    expect(button(dialer, 'dial-pad', 'Delete digit')).to.be.an.instanceof(HTMLButtonElement);
    const error = await registerWords('no language', {}).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceof(RangeError);
  });
});
