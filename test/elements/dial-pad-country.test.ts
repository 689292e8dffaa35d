import { expect, waitUntil } from '@open-wc/testing';
import type { Five9Dialer } from '../../src/index.js';
import { edit, padStage, put, wait } from './pad-stage.js';
import { announced, clear, field, shown, view } from './stage.js';

const note = (dialer: Five9Dialer, part: string): string =>
  view(dialer, 'dial-pad')
    .querySelector<HTMLElement>(`[part=${part}]`)
    ?.innerText.replace(/[\u2066\u2069]/g, '') ?? '';

/** Waits until the pad has taken note of a number, which it does in a task of its own. */
async function noted(dialer: Five9Dialer): Promise<void> {
  await shown(dialer);
  await wait(20);
  await shown(dialer);
}

/** Waits until a dialer speaks a language, English for one that it has no words for. */
async function speaks(dialer: Five9Dialer, lang: string): Promise<void> {
  dialer.lang = lang;
  const spoken = ['de', 'ar', 'pt-BR', 'es', 'fr'].find((each) => each === lang) ?? 'en';
  await waitUntil(() => dialer.words.lang === spoken);
  await noted(dialer);
}

describe('the country of the number', () => {
  afterEach(clear);

  const NAMED: readonly (readonly [number: string, home: string, name: string, lang?: string])[] = [
    ['6081234567', 'US', 'United States'],
    ['+1 416 555 0123', 'US', 'Canada'],
    ['+1 416 555 0123', 'DE', 'Canada +1'],
    ['+49 30', 'US', 'Germany +49'],
    ['+49 30', 'DE', 'Germany'],
    ['+39', 'US', 'Italy or Vatican City +39'],
    ['+44', 'US', 'United Kingdom, Guernsey, Isle of Man, or Jersey +44'],
    ['+1 608', 'US', 'United States or 24 others'],
    ['+1 608', 'DE', 'United States or 24 others +1'],
    ['+49 30', 'US', 'Deutschland +49', 'de'],
    ['+49 30', 'US', 'ألمانيا +49', 'ar'],
    ['+49 30', 'US', 'Alemanha +49', 'pt-BR'],
    ['+7', 'US', 'Rusia o Kazajistán +7', 'es'],
    ['+49 30', 'US', 'Germany +49', 'no_such language'],
    ['+49 30', 'US', 'Germany +49', ''],
    ['+49 30', 'US', 'Germany +49', 'tlh'],
  ];
  for (const [number, home, name, lang = 'en'] of NAMED) {
    it(`is named beside the field: ${number} in ${home}, “${lang}”`, async () => {
      const { dialer } = await padStage({ defaultCountry: home });
      dialer.number = number;
      await speaks(dialer, lang);
      expect(note(dialer, 'country')).to.equal(name);
    });
  }

  for (const number of ['', '+', '608', 'Allison', '*72', '+800 1234 5678']) {
    it(`is not named where it is not known: “${number}”`, async () => {
      const { dialer } = await padStage();
      dialer.number = '+49';
      await noted(dialer);
      expect(note(dialer, 'country')).to.equal('Germany +49');
      dialer.number = number;
      await noted(dialer);
      expect(view(dialer, 'dial-pad').querySelector('[part=country]')).to.equal(null);
    });
  }

  it('describes the field once typing pauses, and is not announced', async () => {
    const { dialer } = await padStage();
    await put(dialer, '|');
    for (const character of '+49') {
      edit(field(dialer), 'insertText', character);
      await shown(dialer);
      expect(note(dialer, 'country')).to.equal('');
      await wait(50);
    }
    await waitUntil(() => note(dialer, 'country') === 'Germany +49');
    const described = String(field(dialer).getAttribute('aria-describedby')).split(' ');
    const root = view(dialer, 'dial-pad');
    expect(described.map((id) => root.getElementById(id)?.innerText).filter(Boolean)).to.deep.equal(['Germany +49']);
    expect(root.querySelector('[aria-live], [role=status], [role=alert]')).to.equal(null);
    expect(announced(dialer)).to.deep.equal({ status: '', alert: '' });
    edit(field(dialer), 'insertText', '1');
    dialer.remove();
    await wait(500);
  });

  it('goes at once with the number', async () => {
    const { dialer } = await padStage();
    await put(dialer, '+49|');
    await waitUntil(() => note(dialer, 'country') !== '');
    for (let times = 0; times < 3; times++) edit(field(dialer), 'delete');
    await shown(dialer);
    expect(note(dialer, 'country')).to.equal('');
  });

  it('follows the language and the default country', async () => {
    const { dialer } = await padStage();
    dialer.number = '+49 30 123456';
    await noted(dialer);
    expect(note(dialer, 'country')).to.equal('Germany +49');
    await speaks(dialer, 'fr');
    expect(note(dialer, 'country')).to.equal('Allemagne +49');
    dialer.defaultCountry = 'DE';
    await noted(dialer);
    expect(note(dialer, 'country')).to.equal('Allemagne');
  });

  it('can be styled from the page', async () => {
    const { dialer } = await padStage({ number: '1-800-FLOWERS' });
    await noted(dialer);
    const style = document.createElement('style');
    style.textContent = 'five9-dialer::part(country), five9-dialer::part(reading) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    for (const part of ['country', 'reading']) {
      const element = view(dialer, 'dial-pad').querySelector(`[part=${part}]`);
      expect(getComputedStyle(element as Element).color, part).to.equal('rgb(1, 2, 3)');
    }
    style.remove();
  });
});

describe('what will be dialled', () => {
  afterEach(clear);

  const READ: readonly (readonly [number: string, sentence: string])[] = [
    ['1-800-FLOWERS', 'Dials (800) 356-9377'],
    ['+49 30 123456', ''],
    ['+44 (0)161 496 0384', 'Dials +44 161 496 0384'],
    ['+1 608 123 4567', ''],
    ['(608) 123-4567', ''],
    ['608-123-4567 ext. 12', 'Dials (608) 123-4567. Extension 12 is kept apart.'],
    ['tel:+49-30-123456;ext=7', 'Dials +49 30 123456. Extension 7 is kept apart.'],
    ['Allison', ''],
    ['1-800-MATTRESS', ''],
  ];
  for (const [number, sentence] of READ) {
    it(`is said where the field holds something else: ${number}`, async () => {
      const { dialer } = await padStage();
      dialer.number = number;
      await noted(dialer);
      expect(note(dialer, 'reading')).to.equal(sentence);
    });
  }
});
