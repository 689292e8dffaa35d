const page = `http://localhost:${location.port}`;

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== page || data.subtopic !== 'SetMakeCall') return;
  const call = {
    id: '300000000115271',
    event: 'RINGING_ON_OTHER_SIDE',
    ResponseFields: { fromAddress: data.data, interactionData: { click2DialData: { clickToDialNumber: data.data } } },
  };
  parent.postMessage(
    { channel: 'Five9', topic: 'outbound', subtopic: 'OutBoundCallStateChange', message: { call, source: 'event' } },
    page,
  );
});
