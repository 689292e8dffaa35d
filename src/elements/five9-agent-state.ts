import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { UNKNOWN_AGENT, type Agent } from '../core/index.js';
import { en, fill, type Words } from '../locales/index.js';
import { clock } from './clock.js';
import { agentStateStyles } from './five9-agent-state.styles.js';
import { sharedStyles } from './shared.styles.js';
import { Ticker } from './ticker.js';

/**
 * @summary Shows the agent's state as it was last said, since when, and who is logged in.
 *
 * @csspart agent - The whole view.
 * @csspart agent-dot - The mark that shows the state by its shape and colour.
 * @csspart agent-state - The state's name.
 * @csspart agent-detail - The reason, the login name, or how the state becomes known.
 * @csspart agent-time - The time in the state.
 */
export class Five9AgentState extends LitElement {
  static override readonly styles = [sharedStyles, agentStateStyles];

  static override readonly properties = { agent: { attribute: false }, words: { attribute: false } };

  declare agent: Agent;
  declare words: Words;

  constructor() {
    super();
    this.agent = UNKNOWN_AGENT;
    this.words = en;
    new Ticker(this, () => this.agent.since);
  }

  override render(): TemplateResult {
    const { agent, words } = this;
    const { state, since } = agent;
    return html`<section part="agent" aria-label=${words['agent-state']}>
      <span part="agent-dot" class="dot ${state}"></span>
      <div class="who">
        <p part="agent-state" class="state">${words[`state-${state}`]}</p>
        ${this.#renderDetail()}
      </div>
      ${
        since === undefined
          ? nothing
          : html`<time part="agent-time" title=${words['time-in-state']}
              >${clock(Math.max(0, Date.now() - since))}</time
            >`
      }
    </section>`;
  }

  #renderDetail(): TemplateResult | typeof nothing {
    const { words } = this;
    const { state, label, code, name } = this.agent;
    const reason = label || (state === 'not-ready' && code !== '' ? fill(words['reason-code'], { code }) : '');
    if (state === 'unknown')
      return html`<p part="agent-detail" class="weak"><bdi dir=${words.dir}>${words['hint-unknown']}</bdi></p>`;
    const detail = [reason, name].filter(Boolean).join(' · ');
    return detail ? html`<p part="agent-detail" class="weak clip" dir="auto" title=${detail}>${detail}</p>` : nothing;
  }
}
