import { expect } from '@open-wc/testing';
import type { Call } from '../../src/core/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { connectOpenCti } from '../../src/salesforce/index.js';
import { answered, closeSoftphones, CONTACT, NUMBER, openSoftphone, type SoftphoneDesk } from './desk.js';
import { OpenCtiDouble } from './opencti-double.js';

const INBOUND = { direction: 'inbound', number: '4155550132', ids: { id: 'in-1' } } as const;

async function dial({ dialer }: SoftphoneDesk, recordId?: string): Promise<void> {
  dialer.dial(NUMBER, recordId === undefined ? {} : { record: { recordId } }).catch(() => undefined);
  await answered();
}

/** Opening the panel, popping a record or a search: each once a call, at its moment. */
const STARTS: readonly [
  what: string,
  start: (desk: SoftphoneDesk) => Promise<void>,
  panels: number,
  pops: readonly string[],
  searches: readonly (readonly [string, string])[],
][] = [
  ['a call that was only asked for', (desk) => dial(desk), 1, [], []],
  [
    'a call without a record that rings',
    async (desk) => (await dial(desk), desk.reach({}, 'RINGING_ON_OTHER_SIDE')),
    1,
    [],
    [[NUMBER, 'outbound']],
  ],
  [
    'a call with a record that rings',
    async (desk) => (await dial(desk, CONTACT), desk.reach({}, 'RINGING_ON_OTHER_SIDE')),
    1,
    [CONTACT],
    [],
  ],
  [
    'a whole call',
    async (desk) => (
      await dial(desk, CONTACT),
      desk.reach({}, 'OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'TALKING', 'WRAP_UP', 'FINISHED')
    ),
    1,
    [CONTACT],
    [],
  ],
  [
    'a call that could not be started',
    async (desk) => (await dial(desk, CONTACT), desk.reach({}, 'WRAP_UP')),
    1,
    [],
    [],
  ],
  [
    'a call that rings after all',
    async (desk) => (await dial(desk, CONTACT), desk.reach({}, 'WRAP_UP', 'RINGING_ON_OTHER_SIDE')),
    1,
    [CONTACT],
    [],
  ],
  [
    'an inbound call',
    (desk) => desk.reach(INBOUND, 'OFFERED', 'TALKING', 'WRAP_UP', 'FINISHED'),
    1,
    [],
    [['4155550132', 'inbound']],
  ],
  [
    'an inbound call that is first heard of in talk',
    (desk) => desk.reach(INBOUND, 'TALKING'),
    1,
    [],
    [['4155550132', 'inbound']],
  ],
  ['a call that was dialled in the workspace', (desk) => desk.reach({}, 'OFFERED'), 1, [], [[NUMBER, 'outbound']]],
  ['a caller who withholds the number', (desk) => desk.reach({ ...INBOUND, number: '' }, 'OFFERED'), 1, [], []],
  ['a caller whose number is a word', (desk) => desk.reach({ ...INBOUND, number: 'anonymous' }, 'OFFERED'), 1, [], []],
  [
    'a caller whose number comes later',
    async (desk) => (
      await desk.reach({ ...INBOUND, number: '' }, 'OFFERED'),
      desk.reach(INBOUND, 'TALKING', 'ON_HOLD')
    ),
    1,
    [],
    [['4155550132', 'inbound']],
  ],
  ['a call that is over when it is first heard of', (desk) => desk.reach(INBOUND, 'WRAP_UP', 'FINISHED'), 0, [], []],
];

describe('a call that starts', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  for (const [what, start, panels, pops, searches] of STARTS) {
    it(`opens the panel ${panels === 1 ? 'once' : 'not at all'} and shows whom it is about: ${what}`, async () => {
      const desk = await openSoftphone();
      await start(desk);
      expect(desk.salesforce.callsOf('setSoftphonePanelVisibility')).to.have.length(panels);
      expect(desk.salesforce.isPanelVisible).to.equal(panels === 1);
      expect(desk.salesforce.pops).to.deep.equal(pops);
      expect(desk.salesforce.searches).to.deep.equal(searches);
      expect(desk.errors).to.deep.equal([]);
    });
  }

  for (const [what, shown] of [
    ['the very id', CONTACT],
    ['the long form of the id', `${CONTACT}AAC`],
  ] as const) {
    it(`leaves the view alone where the record is on show already, by ${what}`, async () => {
      const desk = await openSoftphone();
      desk.salesforce.view = { recordId: shown };
      await dial(desk, CONTACT);
      await desk.reach({}, 'TALKING');
      expect(desk.salesforce.pops).to.deep.equal([]);
    });
  }

  it('pops its record all the same where Salesforce does not say what is on show', async () => {
    const desk = await openSoftphone();
    desk.salesforce.next('getAppViewInfo', { errors: ['no'] });
    await dial(desk, CONTACT);
    await desk.reach({}, 'TALKING');
    expect(desk.salesforce.pops).to.deep.equal([CONTACT]);
    expect(desk.errors).to.deep.equal([{ step: 'getAppViewInfo', errors: ['no'] }]);
  });

  it('pops its record where nobody can be asked what is on show', async () => {
    const salesforce = new OpenCtiDouble();
    Object.defineProperty(salesforce, 'getAppViewInfo', { value: undefined });
    const desk = await openSoftphone({}, salesforce);
    await dial(desk, CONTACT);
    await desk.reach({}, 'TALKING');
    expect(salesforce.pops).to.deep.equal([CONTACT]);
  });

  it('leaves panel and view alone where that is turned off', async () => {
    const desk = await openSoftphone({ openPanel: false, screenPop: false });
    await dial(desk, CONTACT);
    await desk.reach({}, 'TALKING');
    expect(desk.salesforce.isPanelVisible).to.equal(false);
    expect(desk.salesforce.callsOf('screenPop')).to.deep.equal([]);
  });

  it('has the page do both itself, once a call', async () => {
    const told: string[] = [];
    const tell =
      (what: string) =>
      ({ state }: Call): void => {
        told.push(`${what} ${state}`);
        if (state === 'ringing') throw new Error('not today');
      };
    const desk = await openSoftphone({ openPanel: tell('panel'), screenPop: tell('pop') });
    await dial(desk, CONTACT);
    await desk.reach({}, 'RINGING_ON_OTHER_SIDE', 'TALKING');
    expect(told).to.deep.equal(['panel requested', 'pop ringing']);
    expect(desk.errors).to.deep.equal([{ step: 'screenPop', errors: ['not today'] }]);
    expect(desk.salesforce.callsOf('screenPop')).to.deep.equal([]);
  });

  it('was under way when the connection was made: nothing opens or pops, and its end is saved', async () => {
    const desk = await openSoftphone();
    await desk.reach(INBOUND, 'TALKING');
    desk.undo();
    await desk.reach({ ...INBOUND, ids: { id: 'in-2' }, number: '4155550133' }, 'TALKING', 'WRAP_UP');
    const salesforce = new OpenCtiDouble();
    const undo = connectOpenCti(desk.dialer, salesforce);
    await desk.reach(INBOUND, 'ON_HOLD', 'TALKING', 'WRAP_UP', 'FINISHED');
    undo();
    await answered();
    expect(salesforce.callsOf('setSoftphonePanelVisibility')).to.deep.equal([]);
    expect(salesforce.searches).to.deep.equal([]);
    expect(salesforce.tasks).to.have.length(1);
  });

  it('was only asked for when the connection was made: its record pops once it rings', async () => {
    const desk = await openSoftphone();
    desk.undo();
    desk.dialer.dial(NUMBER, { record: { recordId: CONTACT } }).catch(() => undefined);
    const salesforce = new OpenCtiDouble();
    const undo = connectOpenCti(desk.dialer, salesforce);
    await answered();
    await desk.reach({}, 'RINGING_ON_OTHER_SIDE', 'TALKING');
    undo();
    expect(salesforce.callsOf('screenPop')).to.have.length(1);
    expect(salesforce.callsOf('setSoftphonePanelVisibility')).to.deep.equal([]);
  });

  it('does nothing in Salesforce once the connection is undone', async () => {
    const desk = await openSoftphone();
    desk.undo();
    await answered();
    const before = desk.salesforce.calls.length;
    await desk.reach(INBOUND, 'OFFERED', 'TALKING', 'WRAP_UP');
    expect(desk.salesforce.calls).to.have.length(before);
  });

  it('has each thing that Salesforce refuses, throws or never answers reported, and no other part held up', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('setSoftphonePanelVisibility', { throws: 'no panel' });
    salesforce.next('searchAndScreenPop', 'silent');
    const desk = await openSoftphone({ responseTimeout: 0.05 }, salesforce);
    await desk.reach(INBOUND, 'OFFERED', 'TALKING', 'WRAP_UP');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(desk.errors).to.deep.equal([
      { step: 'setSoftphonePanelVisibility', errors: ['no panel'] },
      { step: 'searchAndScreenPop', errors: ['Salesforce has not answered.'] },
    ]);
    expect(salesforce.tasks).to.have.length(1);
  });

  for (const response of [undefined, null, 'yes', {}, { success: 'true' }, { success: 1, errors: {} }]) {
    it(`takes ${JSON.stringify(response)} for no success`, async () => {
      const salesforce = new OpenCtiDouble();
      Object.defineProperty(salesforce, 'setSoftphonePanelVisibility', {
        value: ({ callback }: { callback: (response: unknown) => void }) => callback(response),
      });
      const desk = await openSoftphone({}, salesforce);
      await desk.reach(INBOUND, 'OFFERED');
      expect(desk.errors).to.deep.equal([{ step: 'setSoftphonePanelVisibility', errors: [] }]);
    });
  }
});
