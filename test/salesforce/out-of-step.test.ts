import { expect, waitUntil } from '@open-wc/testing';
import { button, shown, task } from '../elements/stage.js';
import { loadNumbering } from '../../src/phone/index.js';
import { connectOpenCti } from '../../src/salesforce/index.js';
import { ACCOUNT, answered, closeSoftphones, CONTACT, NUMBER, openSoftphone } from './desk.js';
import { OpenCtiDouble } from './opencti-double.js';

const OURS = { number: NUMBER, ids: { id: '1' } };

describe('Salesforce and the dialer out of step', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  it('save a call for the contact of a person account once more where it is called again', async () => {
    const { dialer, salesforce, reach } = await openSoftphone();
    salesforce.click({
      number: 6081234567,
      recordId: ACCOUNT,
      contactId: CONTACT,
      personAccount: true,
      recordName: 'Allison',
    });
    await answered();
    await reach(OURS, 'TALKING', 'WRAP_UP', 'FINISHED');
    await waitUntil(() => dialer.shadowRoot?.querySelector('five9-recents')?.shadowRoot?.querySelector('li'));
    await shown(dialer);
    button(dialer, 'recents', 'Call Allison again').click();
    await waitUntil(() => dialer.call?.state === 'requested');
    await reach({ number: NUMBER, ids: { id: '2' } }, 'TALKING', 'WRAP_UP', 'FINISHED');
    expect(salesforce.tasks.map(({ WhoId, WhatId }) => [WhoId, WhatId])).to.deep.equal([
      [CONTACT, undefined],
      [CONTACT, undefined],
    ]);
  });

  it('show a click that is held until the workspace has loaded', async () => {
    const { dialer, salesforce } = await openSoftphone();
    dialer.endpoint = {
      post: () => undefined,
      subscribe: (_listener, watcher) => {
        watcher?.onStanding({ status: 'loading' });
        return () => undefined;
      },
    };
    await shown(dialer);
    await answered();
    salesforce.click({ number: 6081234567 });
    await answered();
    await shown(dialer);
    expect(dialer.matches(':state(waiting)')).to.equal(true);
    expect(salesforce.isPanelVisible).to.equal(true);
  });

  it('save a call once, and pop once, where a dialer is connected twice', async () => {
    const { dialer, salesforce, reach } = await openSoftphone();
    const again = connectOpenCti(dialer, salesforce);
    await reach({ ...OURS, direction: 'inbound' }, 'OFFERED', 'TALKING', 'WRAP_UP');
    expect([salesforce.tasks.length, salesforce.searches.length]).to.deep.equal([1, 1]);
    again();
    await reach({ number: NUMBER, ids: { id: '2' }, direction: 'inbound' }, 'OFFERED', 'TALKING', 'WRAP_UP');
    expect([salesforce.tasks.length, salesforce.searches.length]).to.deep.equal([2, 2]);
  });

  it('pop no record once the call is over', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('getAppViewInfo', 'silent');
    const { dialer, reach } = await openSoftphone({ responseTimeout: 0.3 }, salesforce);
    dialer.dial(NUMBER, { record: { recordId: CONTACT } }).catch(() => undefined);
    await reach(OURS, 'TALKING', 'WRAP_UP', 'FINISHED');
    await task(600);
    expect(salesforce.pops).to.deep.equal([]);
  });
});
