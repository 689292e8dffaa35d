/**
 * What a workspace says of one call, as documented.
 *
 * @param call its serial number
 * @param state the workspace's word for it
 */
export function callMessage(call: number, state: string, number = '6081234567'): unknown {
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
          fromAddress: number,
          interactionData: {
            callId: `call-${call}`,
            interactionId: `interaction-${call}`,
            sessionId: 'session',
            callState: state,
            contactDisplayName: 'Allison Mychart',
            startTime: 1_711_000_862_149,
            click2DialData: { clickToDialNumber: number },
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
const SHOWN = ['offered', 'ringing', 'talking', 'on-hold', 'finished'];

/** The words of it that say which event it is. */
export interface EventMessage {
  readonly channel: string;
  readonly message: { readonly call: { readonly id: string; readonly event: string } };
}

export function eventMessage(number: number): unknown {
  return callMessage(Math.floor(number / LIFE.length), LIFE[number % LIFE.length] ?? '');
}

/** What the dialer has to say of that event. */
export function shownEvent(number: number): string {
  return `call-${Math.floor(number / LIFE.length)} ${SHOWN[number % LIFE.length] ?? ''}`;
}

/** What the dialer calls a state that the workspace has a word for. */
export function shownState(word: string): string {
  return SHOWN[LIFE.indexOf(word)] ?? '';
}
