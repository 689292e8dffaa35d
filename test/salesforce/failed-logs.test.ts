import { expect } from '@open-wc/testing';
import { Dialer } from '../../src/core/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { connectOpenCti } from '../../src/salesforce/index.js';
import { linePair, ManualClock, SimulatedWorkspace } from '../../src/simulator/index.js';
import { uncaughtErrors } from '../core/uncaught-errors.js';
import { answered, closeSoftphones, NUMBER, openSoftphone, speak, type SoftphoneDesk } from './desk.js';
import { OpenCtiDouble } from './opencti-double.js';

const list = (): HTMLElement | null => document.querySelector('.five9-failed-logs');
const buttons = (text: string): HTMLButtonElement[] =>
  [...(list()?.querySelectorAll('button') ?? [])].filter(({ textContent }) => textContent === text);

async function call(desk: SoftphoneDesk, displayName = 'Allison Mychart', id = 'out-1'): Promise<void> {
  await desk.reach({ displayName, ids: { id } }, 'TALKING', 'FINISHED');
}

describe('the rows of calls that are not saved', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  it('are not there while all is well', async () => {
    await call(await openSoftphone());
    expect(list()).to.equal(null);
  });

  it('stand behind the dialer, say whose call it was and why, and are announced', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: ['The record is locked.'] });
    await call(desk);
    expect(desk.dialer.nextElementSibling).to.equal(list());
    expect(list()!.role).to.equal('alert');
    expect(list()!.querySelector('p')!.textContent).to.equal(
      'The call with Allison Mychart is not saved in Salesforce. The record is locked.',
    );
  });

  it('go when Retry has saved the call, and the caret goes to the dialer', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: [] }, 'waits');
    await call(desk);
    const [retry] = buttons('Retry');
    retry!.focus();
    retry!.click();
    await answered();
    expect([retry!.textContent, retry!.ariaDisabled]).to.deep.equal(['Saving…', 'true']);
    expect(document.activeElement).to.equal(retry);
    retry!.click();
    desk.salesforce.release();
    await answered();
    expect(list()).to.equal(null);
    expect(desk.salesforce.tasks).to.have.length(1);
    expect(document.activeElement).to.equal(desk.dialer);
  });

  it('keep the caret on Retry where that has failed again', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: ['first'] }, { errors: ['second'] });
    await call(desk);
    buttons('Retry')[0]!.focus();
    buttons('Retry')[0]!.click();
    await answered();
    expect(document.activeElement).to.equal(buttons('Retry')[0]);
    expect(list()!.textContent).to.include('second').and.not.include('first');
  });

  it('keep the caret in the shadow of a component of the page too', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: ['first'] }, { errors: ['second'] });
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.append(desk.dialer);
    await call(desk);
    const retry = (): HTMLButtonElement => root.querySelector<HTMLButtonElement>('.five9-failed-logs button')!;
    retry().focus();
    retry().click();
    await answered();
    expect(root.querySelector('.five9-failed-logs')!.textContent).to.include('second');
    expect(root.activeElement === retry(), 'on Retry').to.equal(true);
    retry().click();
    await answered();
    expect(root.querySelector('.five9-failed-logs')).to.equal(null);
    expect(root.activeElement === desk.dialer, 'on the dialer').to.equal(true);
    document.body.append(desk.dialer);
    host.remove();
  });

  it('are one for each call, and can be dismissed', async () => {
    const desk = await openSoftphone({ words: { dismiss: 'Weg' } });
    desk.salesforce.next('saveLog', { errors: [] }, { errors: [] });
    await call(desk, 'Allison', 'out-1');
    await call(desk, '<b>$& Priya</b>', 'out-2');
    expect([...list()!.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
      'The call with Allison is not saved in Salesforce.',
      'The call with <b>$& Priya</b> is not saved in Salesforce.',
    ]);
    buttons('Weg')[0]!.click();
    expect(buttons('Retry')).to.have.length(1);
    buttons('Weg')[0]!.click();
    expect(list()).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  const LANGUAGES: readonly (readonly [lang: string, sentence: string, retry: string])[] = [
    ['de', 'Der Anruf mit Allison Mychart ist nicht in Salesforce gespeichert.', 'Erneut versuchen'],
    ['ar', 'لم تُحفظ المكالمة مع Allison Mychart في Salesforce.', 'إعادة المحاولة'],
  ];
  for (const [lang, sentence, retry] of LANGUAGES) {
    it(`speak the language of the dialer: ${lang}`, async () => {
      const desk = await openSoftphone();
      await speak(desk, lang);
      desk.salesforce.next('saveLog', { errors: [] });
      await call(desk);
      expect(list()!.querySelector('p')!.textContent).to.equal(sentence);
      expect(buttons(retry)).to.have.length(1);
      const { lang: said, dir } = list()!.firstElementChild as HTMLElement;
      expect([said, dir]).to.deep.equal([lang, desk.dialer.words.dir]);
    });
  }

  it('name the record before anybody else', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: [] });
    desk.dialer.dial(NUMBER, { record: { recordName: 'Allison of Bluestem' } }).catch(() => undefined);
    await call(desk);
    expect(list()!.textContent).to.include('The call with Allison of Bluestem is');
  });

  it('name the number where nobody has a name', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: [] });
    await call(desk, '');
    expect(list()!.textContent).to.include(`The call with ${NUMBER} is`);
  });

  it('go where the page, asked again, wants no Task after all', async () => {
    let tries = 0;
    const desk = await openSoftphone({
      log: () => {
        if (tries++ === 0) throw new Error('not ready');
        return null;
      },
    });
    await call(desk);
    buttons('Retry')[0]!.click();
    await answered();
    expect(list()).to.equal(null);
    expect(desk.salesforce.tasks).to.have.length(0);
  });

  it('go with the connection', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('saveLog', { errors: [] });
    await call(desk);
    desk.undo();
    expect(list()).to.equal(null);
  });
});

describe('a failure that nobody listens for', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  it('is an uncaught error that names the step, and nothing personal', async () => {
    const { dialer } = await openSoftphone();
    const salesforce = new OpenCtiDouble();
    salesforce.next('enableClickToDial', { errors: ['6081234567 of Allison'] });
    const errors = await uncaughtErrors(async () => {
      connectOpenCti(dialer, salesforce)();
      await answered();
    });
    expect(errors.map((error) => (error as Error).message)).to.deep.equal([
      'Salesforce Open CTI has not done enableClickToDial. Give connectOpenCti() an onError.',
    ]);
  });
});

describe('a dialer without a face', () => {
  before(loadNumbering);

  it('is a softphone too', async () => {
    const { workspace: line, dialer: endpoint } = linePair();
    const clock = new ManualClock(Date.now());
    const workspace = new SimulatedWorkspace({ line, clock });
    const dialer = new Dialer({ endpoint });
    const salesforce = new OpenCtiDouble();
    const steps: string[] = [];
    const undo = connectOpenCti(dialer, salesforce, { responseTimeout: -1, onError: ({ step }) => steps.push(step) });
    await answered();
    salesforce.click({ number: 6081234567, recordId: '003xx000004TmiQ' });
    await answered();
    clock.tick(5_000);
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
    salesforce.next('saveLog', { errors: [] });
    clock.tick(120_000);
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    expect(salesforce.pops).to.deep.equal(['003xx000004TmiQ']);
    expect(salesforce.callsOf('saveLog')).to.have.length(1);
    expect(steps).to.deep.equal(['saveLog']);
    undo();
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
    workspace.close();
    dialer.disconnect();
  });
});
