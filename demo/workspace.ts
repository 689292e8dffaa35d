import { render } from 'lit';
import { SCENARIOS, SimulatedWorkspace, windowLine, type ScenarioName } from '../src/simulator/index.js';
import { AGENT } from './agent.js';
import { readAppearance, showAppearance } from './appearance.js';
import { find } from './find.js';
import { defineIcons } from './icons.js';
import { agentPart, callsPart } from './softphone.js';
import { dialerOrigin } from './workspace-origin.js';

const CONTACTS = { '6081234567': 'Allison Mychart', '6085550142': 'Allison Mychart' };
const CALLERS = [
  { number: '4155550132', name: 'Priya Raman' },
  { number: '3125550119', name: 'Tomás Ferreira' },
  { number: '2065550187', name: '' },
];

const origin = dialerOrigin(location);
const query = new URLSearchParams(location.search);
showAppearance(readAppearance(Object.fromEntries(query)) ?? { theme: 'light', dir: 'ltr', design: 'cosmos' });
window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== origin) return;
  const { demo, appearance } = (event.data ?? {}) as Record<string, unknown>;
  const asked = demo === 'appearance' ? readAppearance(appearance) : undefined;
  if (asked) showAppearance(asked);
});

const workspace = new SimulatedWorkspace({
  line: windowLine({ peer: () => window.parent, origin }),
  contacts: CONTACTS,
  agent: AGENT,
});

defineIcons();
const scenario = find<HTMLSelectElement>('#scenario');
const speed = find<HTMLInputElement>('#speed');
find('#dialer-origin').textContent = origin;
for (const name of Object.keys(SCENARIOS)) scenario.add(new Option(nameInWords(name), name));

scenario.addEventListener('change', () => {
  workspace.scenario = scenario.value as ScenarioName;
});
speed.addEventListener('input', () => {
  workspace.speed = speed.valueAsNumber;
});
let inboundCalls = 0;
find('#inbound-call').addEventListener('click', () => {
  const caller = CALLERS[inboundCalls++ % CALLERS.length];
  if (caller) workspace.inboundCall(caller);
});

function show(): void {
  render(agentPart(workspace), find('#agent'));
  render(callsPart(workspace), find('#calls'));
  find('#scenario-summary').textContent = workspace.scenario.summary ?? '';
  find('#speed-value').textContent = `${workspace.speed}×`;
  speed.setAttribute('aria-valuetext', `${workspace.speed} times`);
}

workspace.subscribe(show);
show();
// A workspace tells of changes only; the softphone has just started, and that is one.
workspace.setAgent('ready');

/** `not-started` → `Not started` */
function nameInWords(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
