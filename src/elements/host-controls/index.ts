import { html, type TemplateResult } from 'lit';
import type { Agent, Call } from '../../core/index.js';
import type { Words } from '../../locales/index.js';
import { defineTag } from '../define-tag.js';
import { Five9AgentMenu, type AgentChoice } from './five9-agent-menu.js';
import { Five9CallControls } from './five9-call-controls.js';

/** The parts of the views, handed on so that a page can style them. */
const CONTROL_PARTS = 'controls, control, control-typed, control-keys, control-key';
const MENU_PARTS = 'agent-menu, agent-menu-button, agent-menu-items, agent-menu-item';

defineTag('five9-agent-menu', Five9AgentMenu);
defineTag('five9-call-controls', Five9CallControls);

/** The dialer, as far as the views look at it. */
export interface ControlledDialer {
  readonly agent: Agent;
  /** A framework that takes a property back leaves `undefined` behind. */
  readonly agentStates: readonly AgentChoice[] | undefined;
  readonly call: Call | null;
  readonly callControls: string;
  readonly muted: boolean;
  readonly words: Words;
}

/** The menu of states in its dialer. With the controls, the entry of a chunk of its own. */
export function agentMenu({ agent, agentStates, words }: ControlledDialer): TemplateResult {
  return html`<five9-agent-menu
    exportparts=${MENU_PARTS}
    .agent=${agent}
    .choices=${agentStates ?? []}
    .words=${words}
  ></five9-agent-menu>`;
}

/** The controls of the call on show in their dialer. */
export function callControls({ call, callControls: controls, muted, words }: ControlledDialer): TemplateResult {
  return html`<five9-call-controls
    exportparts=${CONTROL_PARTS}
    .controls=${controls}
    .call=${call}
    .muted=${muted}
    .words=${words}
  ></five9-call-controls>`;
}
