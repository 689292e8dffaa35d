import { html, nothing, type TemplateResult } from 'lit';
import type { AgentStatus, SimulatedCall, SimulatedWorkspace } from '../src/simulator/index.js';
import { AGENT_NAME } from './agent.js';
import type { IconName } from './icons.js';
import { NOT_READY_REASONS } from './not-ready-reasons.js';

const STATUS: Readonly<Record<AgentStatus, { words: string; theme: string }>> = {
  ready: { words: 'Ready', theme: 'slds-theme_success' },
  'not-ready': { words: 'Not ready', theme: 'slds-theme_warning' },
  login: { words: 'Logged in', theme: 'slds-theme_info' },
  logout: { words: 'Logged out', theme: '' },
};

const CALL_STATES: Readonly<Record<NonNullable<SimulatedCall['state']>, { words: string; theme: string }>> = {
  OFFERED: { words: 'Offered', theme: 'slds-theme_info' },
  RINGING_ON_OTHER_SIDE: { words: 'Ringing', theme: 'slds-theme_info' },
  TALKING: { words: 'Talking', theme: 'slds-theme_success' },
  ON_HOLD: { words: 'On hold', theme: 'slds-theme_warning' },
  WRAP_UP: { words: 'Wrap-up', theme: 'slds-theme_warning' },
  FINISHED: { words: 'Finished', theme: '' },
};

/** The agent's part of the softphone: who, in which state since when, and the buttons that change it. */
export function agentPart(workspace: SimulatedWorkspace): TemplateResult {
  const { status, code } = workspace.agent;
  const { words, theme } = STATUS[status];
  const reason = status === 'not-ready' ? `: ${NOT_READY_REASONS[code] ?? code}` : '';
  const stateButton = (to: AgentStatus, text: string, press = () => workspace.setAgent(to)): TemplateResult =>
    html`<button
      type="button"
      class="slds-button slds-button_neutral"
      aria-pressed=${to === status ? 'true' : 'false'}
      @click=${press}
    >
      ${text}
    </button>`;
  const takeBreak = (): void => {
    const select = document.querySelector<HTMLSelectElement>('#reason');
    workspace.setAgent('not-ready', select ? { code: select.value } : {});
  };
  return html`<div class="agent">
      <span class="agent__avatar" aria-hidden="true">JA</span>
      <div class="agent__who">
        <p class="agent__name">${AGENT_NAME}</p>
        <p class="slds-text-title">Extension 0018</p>
      </div>
      <span id="agent-status" class="slds-badge ${theme}">${words}${reason}</span>
    </div>
    <div class="agent__states" role="group" aria-label="Agent state">
      ${stateButton('ready', 'Ready')} ${stateButton('login', 'Log in')} ${stateButton('logout', 'Log out')}
      <div class="agent__break">
        ${stateButton('not-ready', 'Not ready', takeBreak)}
        <label class="slds-assistive-text" for="reason">Not ready reason</label>
        <div class="slds-select_container agent__reason">
          <select id="reason" class="slds-select">
            ${Object.entries(NOT_READY_REASONS).map(
              ([value, label]) => html`<option value=${value}>${label} (${value})</option>`,
            )}
          </select>
        </div>
      </div>
    </div>`;
}

/** The calls that the workspace is not done with, newest first, with what the agent could press for each. */
export function callsPart(workspace: SimulatedWorkspace): TemplateResult {
  const calls = workspace.calls.filter(({ state }) => state !== 'FINISHED');
  if (calls.length === 0) return html`<p class="calls__none">No call</p>`;
  return html`<ul class="calls">
    ${calls.map((call) => callItem(call, workspace))}
  </ul>`;
}

function callItem(call: SimulatedCall, workspace: SimulatedWorkspace): TemplateResult {
  const { direction, displayName, number, state } = call;
  const { words, theme } = state ? CALL_STATES[state] : { words: 'Waiting for the agent', theme: '' };
  const button = (text: string, press: () => void, kind = 'slds-button_neutral'): TemplateResult =>
    html`<button type="button" class="slds-button ${kind}" @click=${press}>${text}</button>`;
  const isRinging = direction === 'inbound' && state === 'OFFERED';
  const icon: IconName = direction === 'inbound' ? 'phone-in' : 'phone-out';
  return html`<li class="call">
    <div class="call__line">
      <demo-icon name=${icon}></demo-icon>
      <div class="call__who">
        <p class="call__name">${displayName || html`<bdi>${number}</bdi>`}</p>
        <p class="slds-text-title">${displayName ? html`<bdi>${number}</bdi> · ` : nothing}${direction}</p>
      </div>
      <span class="slds-badge ${theme}">${words}</span>
    </div>
    <div class="call__buttons">
      ${isRinging ? button('Answer', () => workspace.answer(call), 'slds-button_success') : nothing}
      ${state === 'TALKING' ? button('Hold', () => workspace.hold(call)) : nothing}
      ${state === 'ON_HOLD' ? button('Resume', () => workspace.resume(call)) : nothing}
      ${state === 'WRAP_UP' ? nothing : button('Hang up', () => workspace.hangUp(call), 'slds-button_destructive')}
      ${state === 'WRAP_UP' ? button('Finish', () => workspace.advance(call)) : button('Next step', () => workspace.advance(call))}
    </div>
  </li>`;
}
