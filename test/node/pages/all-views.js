import '../../../dist/five9-dialer.js';

/** Dials, and has the call go through some states. */
function call(id, events) {
  const dialer = document.querySelector(`#${id}`);
  let tell;
  dialer.endpoint = {
    post({ data }) {
      for (const event of events) {
        const call = { id, event, ResponseFields: { fromAddress: data } };
        const message = { call, source: 'event' };
        setTimeout(() => tell({ channel: 'Five9', topic: 'Outbound', subtopic: 'OutboundCallStateChange', message }));
      }
    },
    subscribe(listener) {
      tell = listener;
      return () => {};
    },
  };
  dialer.agentStates = [{ state: 'ready' }, { state: 'not-ready' }];
  dialer.dial('6081234567');
}

call('in-a-call', ['TALKING']);
call('after-a-call', ['TALKING', 'WRAP_UP', 'FINISHED']);
