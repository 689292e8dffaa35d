import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { UNKNOWN_AGENT, type Agent, type HostAgentState } from '../../core/index.js';
import { en, fill, type Words } from '../../locales/index.js';
import { isSecondClick, keepFromRepeating } from '../../one-press.js';
import { View } from '../../view/index.js';
import { icon } from '../icons.js';
import { keepFocus } from '../keep-focus.js';
import { sharedStyles } from '../shared.styles.js';
import { ViewRequest } from '../view-request.js';
import { agentMenuStyles } from './five9-agent-menu.styles.js';

// Of Lucide, see icons.ts.
const OPEN = icon('m6 9 6 6 6-6');
const CHOSEN = icon('M20 6 9 17l-5-5');

/** What a page offers to choose from. */
export type AgentChoice = Pick<HostAgentState, 'state' | 'code' | 'label'>;

/** Which item each key goes to, of so many, from one of them. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * The states that the host can put its agent into. Choosing one only tells the host: what is shown as the agent's state
 * is what the workspace, or the host, says afterwards.
 *
 * @summary A menu of agent states, where the host says that it carries the change out.
 *
 * @csspart agent-menu - The whole view.
 * @csspart agent-menu-button - The button that opens it.
 * @csspart agent-menu-items - The list of states.
 * @csspart agent-menu-item - Each state.
 */
export class Five9AgentMenu extends View {
  static override readonly styles = [sharedStyles, agentMenuStyles];

  static override readonly properties = {
    agent: { attribute: false },
    choices: { attribute: false },
    words: { attribute: false },
    isOpen: { state: true },
  };

  declare agent: Agent;
  declare choices: readonly AgentChoice[];
  declare words: Words;
  declare protected isOpen: boolean;

  constructor() {
    super();
    this.agent = UNKNOWN_AGENT;
    this.choices = [];
    this.words = en;
    this.isOpen = false;
  }

  protected override render(): TemplateResult {
    const { isOpen, words } = this;
    return html`<div
      part="agent-menu"
      @keydown=${this.#handleKeydown}
      @focusout=${this.#handleFocusout}
      @mousedown=${leaveFocus}
    >
      <button
        part="agent-menu-button"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${isOpen}
        @click=${this.#handleClick}
      >
        ${words['change-state']}${OPEN}
      </button>
      ${
        isOpen
          ? html`<div part="agent-menu-items" role="menu" aria-label=${words['change-state']}>
              ${this.choices.map((choice) => this.#renderChoice(choice))}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Where the host takes away the state that had the focus, nothing else shall be chosen in its place. */
  protected override update(changed: PropertyValues): void {
    keepFocus(
      this.renderRoot,
      () => super.update(changed),
      () => this.#close(),
    );
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
  }

  /** The place of the agent's state in the list; the first, where it is not there. */
  get #current(): number {
    return Math.max(
      0,
      this.choices.findIndex((choice) => this.#isCurrent(choice)),
    );
  }

  #renderChoice(choice: AgentChoice): TemplateResult {
    const { state, code, label } = choice;
    const { words } = this;
    const isCurrent = this.#isCurrent(choice);
    const name = label || (state === 'not-ready' && code ? fill(words['reason-code'], { code }) : '');
    return html`<button
      part="agent-menu-item"
      type="button"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${isCurrent}
      @click=${() => this.#choose(choice)}
    >
      ${name || words[`state-${state}`]}${isCurrent ? CHOSEN : nothing}
    </button>`;
  }

  #isCurrent({ state, code = '' }: AgentChoice): boolean {
    return state === this.agent.state && (code === '' || code === this.agent.code);
  }

  async #openAt(index: number): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.#items[index]?.focus();
  }

  #close(): void {
    this.isOpen = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  #choose({ state, code = '' }: AgentChoice): void {
    this.#close();
    this.dispatchEvent(new ViewRequest('agent-state', { state, code }));
  }

  #handleClick(click: MouseEvent): void {
    if (isSecondClick(click)) return;
    if (this.isOpen) this.#close();
    else void this.#openAt(this.#current);
  }

  #handleKeydown(event: KeyboardEvent): void {
    // The key that opens the menu would choose the state that has the focus then.
    keepFromRepeating(event);
    const { key } = event;
    if (this.isOpen && (key === 'Escape' || key === 'Tab')) {
      // Tab leaves the menu, and goes on from its button.
      if (key === 'Escape') event.preventDefault();
      this.#close();
      return;
    }
    const move = MOVES[key];
    if (!move || !(this.isOpen || key.startsWith('Arrow'))) return;
    event.preventDefault();
    const items = this.#items;
    if (!this.isOpen) void this.#openAt(this.#current);
    else items[move(items.indexOf(event.target as HTMLElement), items.length)]?.focus();
  }

  /** A click anywhere else closes it, and leaves the focus there. */
  #handleFocusout({ relatedTarget }: FocusEvent): void {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this.isOpen = false;
  }
}

/**
 * Where a pressed button takes no focus (Safari) the menu would close before the click has arrived, and the click on its
 * button would open it anew.
 */
function leaveFocus(event: Event): void {
  event.preventDefault();
}
