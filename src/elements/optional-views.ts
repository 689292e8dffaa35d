import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Agent, Call, HostAgentState, WireNote } from '../core/index.js';
import type { Words } from '../locales/index.js';
import type { CheckedDialer } from './diagnostics/index.js';
import { OnDemand } from './on-demand.js';

/** The dialer, as far as views look at it that most pages never show. */
interface Host extends ReactiveControllerHost {
  readonly agent: Agent;
  /** A framework that takes a property back leaves `undefined` behind. */
  readonly agentStates: readonly Pick<HostAgentState, 'state' | 'code' | 'label'>[] | undefined;
  readonly call: Call | null;
  readonly callControls: string;
  readonly muted: boolean;
  readonly noAgent: boolean;
  readonly words: Words;
}

type View = TemplateResult | typeof nothing;

const CONTROL_PARTS = 'controls, control, control-keys, control-key';
const MENU_PARTS = 'agent-menu, agent-menu-button, agent-menu-items, agent-menu-item';
const DIAGNOSTICS_PARTS = 'diagnostics, check, log-entry';

const hostControls = new OnDemand(async () => (await import('./host-controls/index.js')).defineHostControls());
const diagnosticsView = new OnDemand(async () => (await import('./diagnostics/index.js')).defineDiagnostics());

/** The states that the host offers to put its agent into. */
export function agentMenu(host: Host): View {
  const { agent, agentStates, noAgent, words } = host;
  if (!agentStates?.length || noAgent || !hostControls.for(host)) return nothing;
  return html`<five9-agent-menu
    exportparts=${MENU_PARTS}
    .agent=${agent}
    .choices=${agentStates}
    .words=${words}
  ></five9-agent-menu>`;
}

/** Buttons for what the host carries out of the call on show. */
export function callControls(host: Host): View {
  const { call, callControls: controls, muted, words } = host;
  if (!controls || !call || !hostControls.for(host)) return nothing;
  return html`<five9-call-controls
    exportparts=${CONTROL_PARTS}
    .controls=${controls}
    .call=${call}
    .muted=${muted}
    .words=${words}
  ></five9-call-controls>`;
}

/** What is still to set up, and what was said. */
export function diagnostics(host: CheckedDialer & ReactiveControllerHost, log: readonly WireNote[]): View {
  if (!diagnosticsView.for(host)) return nothing;
  return html`<five9-diagnostics exportparts=${DIAGNOSTICS_PARTS} .dialer=${host} .log=${log}></five9-diagnostics>`;
}
