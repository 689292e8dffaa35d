import { expect } from '@open-wc/testing';
import { decode, type CallMessage } from '../../src/protocol/index.js';
import { seedResponse, seedResponseObject } from '../fixtures/seed-response.js';
import { callMessage } from '../fixtures/messages.js';
import { callIn } from './reading.js';

const READ: CallMessage = {
  kind: 'call',
  direction: 'outbound',
  state: 'WRAP_UP',
  event: 'WRAP_UP',
  ids: {
    id: '300000000115271',
    callId: '300000000115271',
    interactionId: 'DD80226271414A229947131A92EE86C3',
    sessionId: '37D1E3B2067D49A183AB781062108666',
  },
  number: '6081234567',
  displayName: 'Allison Mychart',
  agentName: 'Five9@acqueon.com',
  campaign: '',
  startedAt: 1711000862149,
  variables: { user_name: 'Five9@acqueon.com', full_name: 'Five9_Softphone @acqueon.com' },
  interaction: {
    agentId: '300000001745182',
    agent: 'Five9@acqueon.com',
    agentName: 'Five9_Softphone @acqueon.com',
    agentExtension: '0018',
    domainName: 'Acqueon',
    locale: 'en-US',
    contactDisplayName: 'Allison Mychart',
    click2DialData: { clickToDialNumber: '6081234567' },
    callType: 'AGENT',
    callState: 'WRAP_UP',
    callId: '300000000115271',
    interactionId: 'DD80226271414A229947131A92EE86C3',
    sessionId: '37D1E3B2067D49A183AB781062108666',
    startTime: 1711000862149,
    distributionMode: 'Automatic',
    type: 'Call',
    interactionSubType: 'Call',
  },
};

describe("the vendor's own sample response", () => {
  let text: string;

  before(async () => {
    text = await seedResponse();
  });

  it('row 4: is indented with more than 300 no-break spaces, and JSON.parse refuses it', () => {
    expect(text.split('\u00a0').length - 1).to.equal(314);
    expect(() => void JSON.parse(text)).to.throw(SyntaxError);
  });

  it('row 4: is accepted as the text that it is, with no complaint', () => {
    expect(decode(text)).to.deep.equal({ verdict: 'accepted', detail: '', message: READ });
  });

  it('is accepted as an object', async () => {
    expect(decode(await seedResponseObject())).to.deep.equal({ verdict: 'accepted', detail: '', message: READ });
  });

  it('is accepted as proper JSON', async () => {
    expect(callIn(JSON.stringify(await seedResponseObject()))).to.deep.equal(READ);
  });

  it('is what the builder of these tests writes', async () => {
    expect(callMessage({ state: 'WRAP_UP' })).to.deep.equal(await seedResponseObject());
  });

  it('row 13: keeps the space that stands inside an address', async () => {
    expect(callIn(text).interaction['agentName']).to.equal('Five9_Softphone @acqueon.com');
  });
});
