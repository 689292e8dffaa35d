import { expect } from '@open-wc/testing';
import { inWords, setStage } from './stage.js';

describe('the agent at the simulated softphone', () => {
  it('holds, resumes and hangs up a call, and leads it from then on', () => {
    const { workspace, clock, heard, dial } = setStage();
    dial();
    clock.tick(5_000);
    workspace.hold();
    clock.tick(60_000);
    workspace.resume();
    clock.tick(60_000);
    workspace.hangUp();
    clock.tick(60_000);
    expect(heard.slice(3).map(inWords)).to.deep.equal([
      '5000 ON_HOLD',
      '65000 TALKING',
      '125000 WRAP_UP',
      '129000 FINISHED',
    ]);
    expect(workspace.call).to.equal(null);
  });

  it('answers an inbound call, which rings until then', () => {
    const { workspace, clock, heard } = setStage();
    workspace.inboundCall({ number: '4155550132' });
    clock.tick(600_000);
    workspace.answer();
    workspace.hangUp();
    clock.tick(60_000);
    expect(heard.map(inWords)).to.deep.equal([
      '0 inbound OFFERED',
      '600000 inbound TALKING',
      '600000 inbound WRAP_UP',
      '604000 inbound FINISHED',
    ]);
  });

  it('says nothing for a press that means nothing now', () => {
    const { workspace, clock, heard, dial } = setStage();
    for (const press of ['answer', 'hold', 'resume', 'hangUp', 'advance'] as const) workspace[press]();
    dial();
    clock.tick(1_500);
    workspace.hold();
    workspace.resume();
    expect(heard.map(inWords)).to.deep.equal(['300 OFFERED', '1000 RINGING_ON_OTHER_SIDE']);
  });

  it('goes on step by step, without waiting', () => {
    const { workspace, heard, dial } = setStage({ speed: 0 });
    dial();
    for (let press = 0; press < 7; press++) workspace.advance();
    expect(heard.map(inWords)).to.deep.equal([
      '0 OFFERED',
      '0 RINGING_ON_OTHER_SIDE',
      '0 TALKING',
      '0 WRAP_UP',
      '0 FINISHED',
    ]);
  });

  it('starts a call by hand that the workspace was silent about', () => {
    const { workspace, clock, heard, dial } = setStage({ scenario: 'silent' });
    dial();
    clock.tick(60_000);
    for (let press = 0; press < 3; press++) workspace.advance();
    workspace.hold();
    workspace.advance();
    expect(heard.map(inWords)).to.deep.equal([
      '60000 OFFERED',
      '60000 RINGING_ON_OTHER_SIDE',
      '60000 TALKING',
      '60000 ON_HOLD',
      '60000 TALKING',
    ]);
  });

  it('moves the call that is meant, and the newest where none is named', () => {
    const { workspace, dial } = setStage({ speed: 0 });
    dial('6081234567');
    dial('2065550148');
    const [newest, older] = workspace.calls;
    if (!newest || !older) throw new Error('two calls were expected');
    workspace.advance(older);
    workspace.advance(older);
    workspace.advance();
    expect(workspace.calls.map(({ number, state }) => [number, state])).to.deep.equal([
      ['2065550148', 'OFFERED'],
      ['6081234567', 'RINGING_ON_OTHER_SIDE'],
    ]);
    workspace.hangUp(older);
    expect(workspace.calls[1]?.state).to.equal('WRAP_UP');
    expect(workspace.call?.number).to.equal('2065550148');
  });

  it('is in no state that there is not', () => {
    const { workspace, heard } = setStage();
    for (const status of ['Ready', 'toString'])
      expect(() => workspace.setAgent(status as 'ready', { code: '7' })).to.throw(
        TypeError,
        `"${status}" is no status`,
      );
    expect(heard).to.deep.equal([]);
  });
});
