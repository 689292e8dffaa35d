import { expect } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { connectOpenCti } from '../../src/salesforce/index.js';
import { shown } from '../elements/stage.js';
import { answered, become, closeSoftphones, openSoftphone } from './desk.js';
import { OpenCtiDouble } from './opencti-double.js';

describe('numbers in Lightning', () => {
  before(loadNumbering);
  afterEach(closeSoftphones);

  it('can be clicked while a dial is possible, and only then', async () => {
    const { dialer, salesforce, reach } = await openSoftphone();
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    await become(dialer, 'not-ready');
    expect(salesforce.isClickToDialEnabled).to.equal(false);
    await become(dialer, 'ready');
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    await reach({}, 'OFFERED', 'TALKING');
    expect(salesforce.isClickToDialEnabled).to.equal(false);
    await reach({}, 'WRAP_UP');
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    dialer.disabled = true;
    await shown(dialer);
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
  });

  it('are enabled and disabled one after the other, and end as was wanted last', async () => {
    const { dialer, salesforce } = await openSoftphone();
    salesforce.next('disableClickToDial', 'waits');
    for (const disabled of [true, false, true, false]) {
      dialer.disabled = disabled;
      await shown(dialer);
      await answered();
    }
    expect(salesforce.calls.map(([method]) => method)).to.deep.equal(['enableClickToDial', 'disableClickToDial']);
    salesforce.release();
    await answered();
    expect(salesforce.calls.map(([method]) => method).slice(2)).to.deep.equal(['enableClickToDial']);
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    expect([...salesforce.mostAtOnce.values()]).to.deep.equal([1, 1]);
  });

  it('are tried again with the next change where Salesforce refuses, and that is reported', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('enableClickToDial', { errors: [{ code: 1, description: 'Not now.' }, 'text', 7] });
    const { dialer, errors } = await openSoftphone({}, salesforce);
    expect(errors).to.deep.equal([{ step: 'enableClickToDial', errors: ['Not now.', 'text'] }]);
    expect(salesforce.isClickToDialEnabled).to.equal(false);
    await become(dialer, 'logged-out');
    await become(dialer, 'ready');
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    expect(errors).to.have.length(1);
  });

  it('end as was wanted even where an answer comes after all patience', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('enableClickToDial', 'waits');
    const { dialer, errors } = await openSoftphone({ responseTimeout: 0.05 }, salesforce);
    dialer.disabled = true;
    await shown(dialer);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(errors).to.deep.equal([{ step: 'enableClickToDial', errors: ['Salesforce has not answered.'] }]);
    expect(salesforce.callsOf('disableClickToDial')).to.have.length(1);
    salesforce.release();
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
  });

  it('wait for one late answer at a time', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('enableClickToDial', 'waits');
    salesforce.next('disableClickToDial', 'waits');
    const { dialer } = await openSoftphone({ responseTimeout: 0.05 }, salesforce);
    dialer.disabled = true;
    await shown(dialer);
    await new Promise((resolve) => setTimeout(resolve, 60));
    salesforce.release();
    salesforce.release();
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
  });

  it('are disabled when the connection is undone, and clicks dial no longer', async () => {
    const { dialer, salesforce, undo } = await openSoftphone();
    undo();
    undo();
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
    salesforce.say({ number: 6081234567 });
    await become(dialer, 'not-ready');
    await become(dialer, 'ready');
    expect(dialer.call).to.equal(null);
    expect(salesforce.isClickToDialEnabled).to.equal(false);
  });

  it('stay enabled where a new connection takes the place of one that is being undone', async () => {
    const salesforce = new OpenCtiDouble();
    salesforce.next('enableClickToDial', 'waits');
    const { dialer, undo } = await openSoftphone({}, salesforce);
    undo();
    const again = connectOpenCti(dialer, salesforce);
    salesforce.release();
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(true);
    again();
    await answered();
    expect(salesforce.isClickToDialEnabled).to.equal(false);
  });
});
