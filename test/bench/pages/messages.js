/** What a workspace says of one call, as documented. */
export function callMessage(call, state) {
  return {
    channel: 'Five9',
    topic: 'Outbound',
    subtopic: 'OutboundCallStateChange',
    message: {
      call: {
        id: `call-${call}`,
        event: state,
        CallType: 'outbound',
        ResponseFields: {
          CallState: state,
          fromAddress: '6081234567',
          interactionData: {
            callId: `call-${call}`,
            interactionId: `interaction-${call}`,
            sessionId: 'session',
            callState: state,
            contactDisplayName: 'Allison Mychart',
            startTime: 1_711_000_862_149,
            click2DialData: { clickToDialNumber: '6081234567' },
          },
        },
        CallVariables: { user_name: 'agent@example.com', case: '00001234' },
      },
      source: 'event',
    },
  };
}

/** The life of a call, over and over: event number 0, 1, 2, … of a workspace in a great hurry. */
const LIFE = ['OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD', 'FINISHED'];

export function eventMessage(number) {
  return callMessage(Math.floor(number / LIFE.length), LIFE[number % LIFE.length]);
}

const SHOWN = ['offered', 'ringing', 'talking', 'on-hold', 'finished'];

/** What the dialer has to say of that event. */
export function shownEvent(number) {
  return `call-${Math.floor(number / LIFE.length)} ${SHOWN[number % LIFE.length]}`;
}
