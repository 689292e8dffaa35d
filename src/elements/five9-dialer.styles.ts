import { css } from 'lit';

export const dialerStyles = css`
  :host {
    min-inline-size: 15rem;
    /* As wide as the widget gets. */
    max-inline-size: var(--five9-max-width, 24rem);
    overflow: hidden;
    overflow-wrap: anywhere;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    /* The size of the text. */
    font: 400 var(--five9-font-size, var(--slds-g-font-scale-1, 0.875rem)) / 1.4 var(--_font);
  }

  .notice {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    background: var(--_error-fill);
    color: var(--_on-error);
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
