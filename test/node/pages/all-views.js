import '../../../dist/five9-dialer.js';

const dialer = document.querySelector('five9-dialer');
let tell;
dialer.endpoint = {
  post({ data }) {
    const call = { id: '1', event: 'TALKING', ResponseFields: { fromAddress: data } };
    setTimeout(() =>
      tell({
        channel: 'Five9',
        topic: 'Outbound',
        subtopic: 'OutboundCallStateChange',
        message: { call, source: 'event' },
      }),
    );
  },
  subscribe(listener) {
    tell = listener;
    return () => {};
  },
};
dialer.agentStates = [{ state: 'ready' }, { state: 'not-ready' }];
dialer.dial('6081234567');
