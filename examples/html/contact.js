const dialer = document.querySelector('#dialer');
const output = document.querySelector('output');

// This script comes first: what is set before the tag is defined is there when it is.
dialer.workspaceOrigin = location.origin;
dialer.agentStates = [{ state: 'ready' }, { state: 'not-ready', code: '367541', label: 'Lunch' }];

dialer.addEventListener('five9callchange', ({ call }) => {
  output.value = `${call.record?.recordId}: ${call.state}`;
});
dialer.addEventListener('five9dialrefused', ({ error }) => {
  output.value = error.code;
});
dialer.addEventListener('five9agentrequest', ({ state, code }) => dialer.setAgentState({ state, code }));
document.querySelector('#dismiss').addEventListener('click', () => dialer.dismiss());
