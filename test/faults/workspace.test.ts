import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { loadNumbering } from '../../src/phone/index.js';
import { announced, clear, shown, text } from '../elements/stage.js';
import { callMessage } from '../fixtures/messages.js';
import { guard, NUMBER, REQUEST, type Guard } from '../gate/guard.js';
import { at, THIRD, WORKSPACE } from '../gate/places.js';
import { heardBy, lead, type FarPage } from '../workspace/far-page.js';
import { loaded, makeFrame, openFrame } from '../workspace/frames.js';

const SOON = 0.1;

/** A call that is talked in. */
async function inCall(): Promise<{ frame: HTMLIFrameElement; page: FarPage; guarded: Guard }> {
  const { frame, page } = await openFrame({ url: at(WORKSPACE) });
  const guarded = await guard();
  guarded.dialer.dial(NUMBER).catch(() => undefined);
  await page.say(callMessage({ state: 'TALKING' }));
  expect(guarded.dialer.call?.state).to.equal('talking');
  return { frame, page, guarded };
}

describe('a workspace that fails', () => {
  before(loadNumbering);
  afterEach(async () => {
    await clear();
    document.body.replaceChildren();
  });

  it('never loads: a dial is held, shown, and refused with a sentence when its time is over', async () => {
    document.body.append(makeFrame());
    const { dialer } = await guard({ responseTimeout: SOON });
    expect(dialer.link.status).to.equal('loading');
    const refusal: unknown = await dialer.dial(NUMBER).catch((error: unknown) => error);
    expect(refusal).to.include({ code: 'no-window' });
    await shown(dialer);
    expect(announced(dialer).alert).to.match(/still loading/);
    expect(text(dialer, 'call-status')).to.equal('No call');
    expect(dialer.refusal).to.equal(null);
  });

  it('loads late: the dial that was held is sent then, once', async () => {
    const frame = makeFrame();
    document.body.append(frame);
    const { dialer } = await guard();
    dialer.dial(NUMBER).catch(() => undefined);
    await aTimeout(300);
    expect(dialer.call).to.equal(null);
    const isThere = loaded(frame);
    frame.src = at(WORKSPACE);
    await isThere;
    await waitUntil(() => dialer.call?.state === 'requested');
    expect(await heardBy(await lead(frame.contentWindow!))).to.deep.equal([REQUEST]);
  });

  it('reloads in a call: the call stays as it was said last, and goes on with the next word', async () => {
    const { frame, page, guarded } = await inCall();
    const isBack = loaded(frame);
    await page.order('reload');
    await isBack;
    await shown(guarded.dialer);
    expect(guarded.dialer.link.status).to.equal('listening');
    expect(text(guarded.dialer, 'call-status')).to.contain('In call');
    await (await lead(frame.contentWindow!)).say(callMessage({ state: 'WRAP_UP' }));
    expect(guarded.dialer.call?.state).to.equal('wrap-up');
  });

  it('navigates away in a call: the call stays, nothing of the other page counts, and the next dial says so', async () => {
    const { frame, guarded } = await inCall();
    const { dialer, outcomes } = guarded;
    const isElsewhere = loaded(frame);
    frame.src = at(THIRD);
    await isElsewhere;
    const stranger = await lead(frame.contentWindow!);
    await stranger.say(callMessage({ state: 'FINISHED' }));
    expect(outcomes.at(-1)).to.equal('wrong-origin');
    expect(dialer.call?.state).to.equal('talking');
    expect(dialer.refusal?.code).to.equal('busy');
    expect(await heardBy(stranger)).to.deep.equal([]);
  });

  it('is taken off the page in a call: the call stays, and what is missing is shown', async () => {
    const { frame, guarded } = await inCall();
    frame.remove();
    await waitUntil(() => guarded.dialer.link.status === 'no-window');
    await shown(guarded.dialer);
    expect(guarded.dialer.renderRoot.querySelector('[part=notice]')?.textContent).to.match(/nothing in this page/);
    expect(text(guarded.dialer, 'call-status')).to.contain('In call');
    await openFrame({ url: at(WORKSPACE) }).then(({ page }) => page.say(callMessage({ state: 'FINISHED' })));
    expect(guarded.dialer.call?.state).to.equal('finished');
  });

  it('is silent, and answers an hour late: unconfirmed until then, and the call after all', async () => {
    const { page } = await openFrame({ url: at(WORKSPACE) });
    const { dialer } = await guard({ responseTimeout: SOON });
    const now = Date.now;
    const refusal: unknown = await dialer.dial(NUMBER).catch((error: unknown) => error);
    expect(refusal).to.include({ code: 'no-reply' });
    await shown(dialer);
    expect(text(dialer, 'call-status')).to.match(/Not confirmed .* Check the Five9 softphone/);
    const { key } = dialer.call!;
    try {
      Date.now = () => now() + 3_600_000;
      await page.say(callMessage({ state: 'RINGING_ON_OTHER_SIDE' }));
      await shown(dialer);
      expect(dialer.call).to.include({ key, state: 'ringing' });
      expect(text(dialer, 'call-status')).to.contain('Ringing');
    } finally {
      Date.now = now;
    }
  });

  for (const [what, jump] of [
    ['a day forward', 86_400_000],
    ['a day back', -86_400_000],
    ['to the year 1970', -Date.now()],
    ['a second back', -1_000],
  ] as const) {
    it(`has a clock beside it that jumps ${what} in a call: states go on, and no time is shown that cannot be`, async () => {
      const { page, guarded } = await inCall();
      const { dialer } = guarded;
      const now = Date.now;
      try {
        Date.now = () => now() + jump;
        dialer.requestUpdate();
        await shown(dialer);
        await aTimeout(1_100);
        for (const state of ['ON_HOLD', 'TALKING', 'WRAP_UP', 'FINISHED']) await page.say(callMessage({ state }));
        await shown(dialer);
        expect(dialer.call?.state).to.equal('finished');
        expect(text(dialer, 'call-status')).to.match(/^Call ended ((\d+:)?\d+:\d\d [\w, ]+ )?Allison/);
      } finally {
        Date.now = now;
      }
    });
  }
});
