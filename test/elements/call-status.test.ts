import { expect, waitUntil } from '@open-wc/testing';
import { loadNumbering } from '../../src/phone/index.js';
import { callMessage } from '../fixtures/messages.js';
import { announced, button, clear, field, shown, stage, task, text, view, type Stage } from './stage.js';

async function dialled(properties = {}): Promise<Stage> {
  const set = await stage(properties);
  set.dialer.dial('608 123 4567').catch(() => undefined);
  await shown(set.dialer);
  return set;
}

describe('the call status', () => {
  before(loadNumbering);
  afterEach(clear);

  it('is a region, and says when there is no call', async () => {
    const { dialer } = await stage();
    expect(view(dialer, 'call-status').querySelector('section')?.ariaLabel).to.equal('Call status');
    expect(text(dialer, 'call-status')).to.equal('No call');
  });

  it('follows a call through its whole life', async () => {
    const { dialer, say } = await dialled();
    const LIFE: readonly (readonly [state: string, shown: RegExp])[] = [
      ['OFFERED', /^Call offered 0:00 Allison Mychart \(608\) 123-4567$/],
      ['RINGING_ON_OTHER_SIDE', /^Ringing 0:00 Allison Mychart \(608\) 123-4567$/],
      ['TALKING', /^In call 0:00 Allison Mychart \(608\) 123-4567$/],
      ['ON_HOLD', /^On hold 0:00 Allison Mychart \(608\) 123-4567$/],
      ['TALKING', /^In call 0:00 Allison Mychart \(608\) 123-4567$/],
      ['WRAP_UP', /^Wrap-up 0:00 0 seconds Allison Mychart \(608\) 123-4567 Call again Dismiss$/],
      ['FINISHED', /^Call ended 0:00 0 seconds Allison Mychart \(608\) 123-4567 Call again Dismiss$/],
    ];
    expect(text(dialer, 'call-status')).to.match(/^Asking the workspace 0:00 \(608\) 123-4567 Waiting .+ Cancel$/);
    for (const [state, expected] of LIFE) {
      await say(callMessage({ state }));
      expect(text(dialer, 'call-status')).to.match(expected);
    }
  });

  it('says each change once, with whom', async () => {
    const { dialer, say } = await dialled();
    expect(announced(dialer).status).to.equal('Asking the workspace, (608) 123-4567');
    await say(callMessage({ state: 'RINGING_ON_OTHER_SIDE' }));
    expect(announced(dialer)).to.deep.equal({ status: 'Ringing, Allison Mychart', alert: '' });
  });

  it('says at once that a call could not be started, and offers the next step', async () => {
    const { dialer, say } = await dialled();
    await say(callMessage({ state: 'WRAP_UP' }));
    expect(text(dialer, 'call-status')).to.equal(
      'Not started Allison Mychart (608) 123-4567 Five9 could not start this call. Check the number, then call again or edit it. Call again Edit number Dismiss',
    );
    expect(announced(dialer).alert).to.equal('The call could not be started.');
  });

  it('calls a silent workspace unconfirmed, not failed', async () => {
    const { dialer } = await dialled({ responseTimeout: 0.05 });
    await task(80);
    await shown(dialer);
    expect(dialer.call?.state).to.equal('unconfirmed');
    expect(text(dialer, 'call-status')).to.match(
      /^Not confirmed .* Check the Five9 softphone.* Call again Edit number Dismiss$/,
    );
    expect(announced(dialer).alert).to.contain('Check the Five9 softphone');
  });

  it('gives a request up when the agent cancels it', async () => {
    const { dialer } = await stage();
    const outcome = dialer.dial('6081234567').catch((error: unknown) => error);
    await shown(dialer);
    button(dialer, 'call-status', 'Cancel').click();
    await shown(dialer);
    expect(await outcome).to.include({ code: 'cancelled' });
    expect(text(dialer, 'call-status')).to.equal('No call');
  });

  it('calls again with the same number and record', async () => {
    const { dialer, say, sent } = await stage();
    const record = { recordId: '003xx', recordName: 'Allison' };
    dialer.dial('608 123 4567 ext. 12', { record }).catch(() => undefined);
    await say(callMessage({ state: 'WRAP_UP' }));
    button(dialer, 'call-status', 'Call again').click();
    await shown(dialer);
    await task();
    expect(sent).to.have.lengthOf(2);
    expect(sent[1]).to.deep.equal(sent[0]);
    expect(dialer.call).to.deep.include({ state: 'requested', extension: '12', record });
    expect(dialer.calls).to.have.lengthOf(1);
  });

  it('puts the number back into the field to be edited', async () => {
    const { dialer, say } = await dialled();
    await say(callMessage({ state: 'WRAP_UP' }));
    button(dialer, 'call-status', 'Edit number').click();
    await shown(dialer);
    expect(dialer.call).to.equal(null);
    expect(field(dialer).value).to.equal('6081234567');
    expect(view(dialer, 'dial-pad').activeElement).to.equal(field(dialer));
  });

  it('offers no "Edit number" where there is no field for it', async () => {
    const { dialer, say } = await dialled({ noDialPad: true });
    await say(callMessage({ state: 'WRAP_UP' }));
    expect(text(dialer, 'call-status')).to.match(/Call again Dismiss$/);
  });

  it('keeps an ended call until it is dismissed, and the focus inside', async () => {
    const { dialer, say } = await dialled();
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    expect(text(dialer, 'call-status')).to.contain('Call ended');
    button(dialer, 'call-status', 'Dismiss').click();
    await shown(dialer);
    expect(text(dialer, 'call-status')).to.equal('No call');
    expect(view(dialer, 'dial-pad').activeElement).to.equal(field(dialer));
  });

  it('has the very call dismissed that is on show, and nothing that has begun beside it', async () => {
    const { dialer, say } = await dialled();
    await say(callMessage({ state: 'TALKING' }), callMessage({ state: 'FINISHED' }));
    const { call } = dialer;
    const asked: unknown[] = [];
    dialer.shadowRoot?.addEventListener('five9-view-request', (request) =>
      asked.push((request as Event & { value?: unknown }).value),
    );
    button(dialer, 'call-status', 'Dismiss').click();
    expect(asked[0]).to.equal(call);
  });

  it('names the record before the workspace’s own name for the customer', async () => {
    const { dialer, say } = await stage();
    dialer.dial('6081234567', { record: { recordName: 'Allison Reyes' } }).catch(() => undefined);
    await say(callMessage({ state: 'TALKING' }));
    expect(view(dialer, 'call-status').querySelector('h2')?.innerText).to.equal('Allison Reyes');
  });

  it('says of a call that nobody asked for here where it comes from', async () => {
    const { dialer, say } = await stage();
    await say(callMessage({ state: 'TALKING', direction: 'inbound' }));
    expect(text(dialer, 'call-status')).to.match(/^In call .* Inbound call$/);
    await say(callMessage({ state: 'FINISHED', direction: 'inbound' }));
    await say(callMessage({ state: 'TALKING', ids: { id: '9' } }));
    expect(text(dialer, 'call-status')).to.match(/^In call .* Started outside this dialer$/);
  });

  it('has no button for what it cannot do to a live call', async () => {
    const { dialer, say } = await dialled();
    await say(callMessage({ state: 'TALKING' }));
    expect(view(dialer, 'call-status').querySelectorAll('button')).to.have.lengthOf(0);
    dialer.dismiss();
    expect(dialer.call?.state).to.equal('talking');
  });

  it('counts from the answer, on the full second, silently', async () => {
    const { dialer, say } = await dialled();
    await say(callMessage({ state: 'TALKING' }));
    const before = announced(dialer);
    await waitUntil(() => text(dialer, 'call-status').startsWith('In call 0:01'), 'no second passed', {
      timeout: 5_000,
    });
    expect(announced(dialer)).to.deep.equal(before);
    await say(callMessage({ state: 'FINISHED' }));
    await task(1_050);
    expect(text(dialer, 'call-status')).to.match(/^Call ended 0:01/);
  });

  it('shows a call of which only a name is known', async () => {
    const { dialer, say } = await stage();
    await say(callMessage({ state: 'TALKING', number: '', displayName: '' }));
    expect(text(dialer, 'call-status')).to.contain('Unknown number');
  });

  it('is a custom state of the element', async () => {
    const { dialer, say } = await dialled();
    expect(dialer.matches(':state(requested)')).to.equal(true);
    await say(callMessage({ state: 'TALKING' }));
    expect(dialer.matches(':state(talking)')).to.equal(true);
    expect(dialer.matches(':state(requested)')).to.equal(false);
  });
});
