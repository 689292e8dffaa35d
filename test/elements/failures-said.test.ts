import { expect, waitUntil } from '@open-wc/testing';
import { callMessage } from '../fixtures/messages.js';
import { announced, clear, shown, stage, task } from './stage.js';

describe('a failure that is said', () => {
  afterEach(clear);

  it('is a workspace that has gone, and none that was never there', async () => {
    const frame = document.createElement('iframe');
    frame.id = 'workspace-that-goes';
    document.body.append(frame);
    const { dialer } = await stage({
      endpoint: undefined,
      workspace: '#workspace-that-goes',
      workspaceOrigin: location.origin,
    });
    await task(500);
    expect(announced(dialer).alert).to.equal('');
    frame.remove();
    await waitUntil(() => announced(dialer).alert !== '', 'it is said');
    expect(announced(dialer).alert).to.contain('nothing in this page matches “#workspace-that-goes”');
  });

  it('is not left to be read once it was dismissed', async () => {
    const { dialer, say } = await stage();
    dialer.dial('6081234567').catch(() => undefined);
    await waitUntil(() => dialer.call);
    await say(callMessage({ state: 'WRAP_UP' }));
    expect(announced(dialer).alert).to.equal('The call could not be started.');
    dialer.dismiss();
    await shown(dialer);
    expect(announced(dialer).alert).to.equal('');
  });
});
