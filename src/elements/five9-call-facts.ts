import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { en, type Words } from '../locales/index.js';
import { View } from '../view/index.js';
import type { Shown } from './five9-call-status.js';
import { foreignText } from './foreign-text.js';
import { keepFocus } from './keep-focus.js';
import { sharedStyles } from './shared.styles.js';

const callFactsStyles = css`
  details {
    margin-block-start: calc(2 * var(--_space));
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    border-radius: var(--_radius-field);
    color: var(--_accent);
    font-size: 0.875em;
    line-height: 1.5rem;
    cursor: pointer;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(45%) 1fr;
    gap: var(--_space) calc(3 * var(--_space));
    margin: var(--_space) 0 0;
    font-size: 0.875em;
  }

  dt {
    color: var(--_text-weak);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/**
 * Folded, since an agent needs it now and then and not in every call; once opened it stays so for the calls that follow.
 *
 * @summary Shows what else the workspace and the record say of the call on show. Nothing where they say nothing.
 *
 * @csspart call-details - What else is known of the call.
 * @csspart call-details-toggle - The button that folds it.
 * @csspart call-fact-name - The name of each fact.
 * @csspart call-fact - Each fact.
 */
export class Five9CallFacts extends View {
  static override readonly styles = [sharedStyles, callFactsStyles];

  static override readonly properties = { call: { attribute: false }, words: { attribute: false } };

  /** The call, or a dial that is no call yet. */
  declare call: Shown;
  declare words: Words;

  constructor() {
    super();
    this.call = { number: '' };
    this.words = en;
  }

  /** Where the next call has no facts, its name has the focus that the toggle had. */
  protected override update(changed: PropertyValues): void {
    keepFocus(
      this.renderRoot,
      () => super.update(changed),
      () => (this.getRootNode() as ShadowRoot).querySelector('h2')?.focus(),
    );
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this;
    const { record, displayName, campaign, agentName } = this.call;
    const { recordName, recordId, objectType } = record ?? {};
    const hasOtherName = recordName && displayName !== recordName;
    const facts = [
      [words.record, [objectType, recordId]],
      [words['five9-name'], [hasOtherName && displayName]],
      [words.campaign, [campaign]],
      [words.agent, [agentName]],
    ] as const;
    const known = facts
      .map(([name, values]) => [name, values.filter(Boolean)] as const)
      .filter(([, values]) => values.length > 0);
    if (known.length === 0) return nothing;
    return html`<details part="call-details">
      <summary part="call-details-toggle">${words.details}</summary>
      <dl>
        ${known.map(
          ([name, values]) =>
            html`<dt part="call-fact-name">${name}</dt>
              <dd part="call-fact">${values.map((value) => html`<bdi>${foreignText(value)}</bdi> `)}</dd>`,
        )}
      </dl>
    </details>`;
  }
}
