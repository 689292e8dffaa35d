import { html, nothing, type TemplateResult } from 'lit';
import { UNKNOWN_AGENT, type Agent } from '../core/index.js';
import { firstWords, fill, type Words } from '../locales/index.js';
import { View } from '../view/index.js';
import { clock } from './clock.js';
import { agentStateStyles } from './five9-agent-state.styles.js';
import { foreignText } from './foreign-text.js';
import { sharedStyles } from './shared.styles.js';
import { Ticker } from './ticker.js';

/** What is longer is an id of the vendor's, as in its own samples, and nothing that anybody dials. Characters. */
const MAX_EXTENSION = 8;

/**
 * @summary Shows the agent's state as it was last said, since when, and who is logged in.
 *
 * @csspart agent - The whole view.
 * @csspart agent-dot - The mark that shows the state by its shape and colour.
 * @csspart agent-state - The state's name.
 * @csspart agent-detail - The reason, the login name and the extension, or how the state becomes known.
 * @csspart agent-time - The time in the state.
 * @csspart agent-reminder - What reminds an agent who has been Not Ready for long.
 */
export class Five9AgentState extends View {
  static override readonly styles = [sharedStyles, agentStateStyles];

  static override readonly properties = {
    agent: { attribute: false },
    isReminded: { attribute: false },
    words: { attribute: false },
  };

  declare agent: Agent;
  /** Whether the agent has been Not Ready for long. */
  declare isReminded: boolean | undefined;
  declare words: Words;

  readonly #ticker: Ticker;

  constructor() {
    super();
    this.agent = UNKNOWN_AGENT;
    this.words = firstWords as Partial<Words> as Words;
    this.#ticker = new Ticker(this, () => this.agent.since);
  }

  override render(): TemplateResult {
    const { agent, words, isReminded } = this;
    const { state } = agent;
    const { passed } = this.#ticker;
    return html`<section part="agent" class=${isReminded ? 'reminded' : ''} aria-label=${words['agent-state']}>
      <span part="agent-dot" class="dot ${state}"></span>
      <div class="who">
        <p part="agent-state" class="state">${words[`state-${state}`]}</p>
        <p part="agent-detail" class="weak ${state === 'unknown' ? '' : 'clamp'}">
          ${
            state === 'unknown'
              ? html`<bdi dir=${words.dir}>${words['hint-unknown']}</bdi>`
              : this.#details.map((detail, index) => html`${index ? ' · ' : nothing}<bdi>${foreignText(detail)}</bdi>`)
          }
        </p>
      </div>
      ${
        passed === undefined
          ? nothing
          : html`<time part="agent-time" title=${words['time-in-state']}>${clock(passed)}</time>`
      }
      ${isReminded ? html`<p part="agent-reminder" class="reminder"><bdi dir=${words.dir}>${words.reminder}</bdi></p>` : nothing}
    </section>`;
  }

  get #details(): readonly string[] {
    const { words } = this;
    const { state, label, code, name, extension, routable } = this.agent;
    const isNotReady = state === 'not-ready';
    return [
      label || (isNotReady && code && fill(words['reason-code'], { code })),
      // What makes code 0 not Ready.
      isNotReady && code === '0' && routable === false && words['not-routable'],
      name,
      // In one line: a number by itself is none that anybody knows.
      extension.length <= MAX_EXTENSION && extension && fill(words.extension, { extension }).replace(' ', '\u00a0'),
    ].filter((detail): detail is string => Boolean(detail));
  }
}
