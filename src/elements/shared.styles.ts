import { css } from 'lit';

/**
 * What every view shares: the tokens, and how buttons and texts look.
 *
 * A token is `--five9-*` where the page sets it, else Salesforce's global styling hook of the same meaning, else a
 * value: that of SLDS 2 itself, so that the widget looks at home there and the same elsewhere. The private names keep
 * the long chains in one place; they are not declared under the public ones, so that a page can set those anywhere
 * above the widget.
 */
export const sharedStyles = css`
  :host {
    /* Behind everything. */
    --_surface: var(--five9-color-surface, var(--slds-g-color-surface-container-1, light-dark(#fff, #242424)));
    /* Behind what is pointed at, and what cannot be pressed. */
    --_surface-2: var(--five9-color-surface-2, var(--slds-g-color-surface-container-2, light-dark(#f3f3f3, #181818)));
    /* Text. */
    --_text: var(--five9-color-text, var(--slds-g-color-on-surface-2, light-dark(#2e2e2e, #e5e5e5)));
    /* Text of less weight: labels, hints, times. */
    --_text-weak: var(--five9-color-text-weak, var(--slds-g-color-on-surface-1, light-dark(#5c5c5c, #aeaeae)));
    /* Lines between views, and around keys. */
    --_border: var(--five9-color-border, var(--slds-g-color-border-1, light-dark(#c9c9c9, #444)));
    /* Around the field and the buttons. */
    --_border-strong: var(--five9-color-border-strong, var(--slds-g-color-border-2, light-dark(#5c5c5c, #757575)));
    /* Words that can be pressed, and a call that rings. */
    --_accent: var(--five9-color-accent, var(--slds-g-color-accent-2, light-dark(#0250d9, #7cb1fe)));
    /* Behind the word "Call". */
    --_accent-fill: var(--five9-color-accent-fill, var(--slds-g-color-accent-container-1, #066afe));
    /* The word "Call". */
    --_on-accent: var(--five9-color-on-accent, var(--slds-g-color-on-accent-1, #fff));
    /* A refused number, a failed call. */
    --_error: var(--five9-color-error, var(--slds-g-color-error-1, light-dark(#b60554, #fe8aa7)));
    /* Behind what is wrong with the set-up. */
    --_error-fill: var(--five9-color-error-fill, var(--slds-g-color-error-container-1, light-dark(#fddde3, #8a033e)));
    /* What is wrong with the set-up. */
    --_on-error: var(--five9-color-on-error, var(--slds-g-color-on-error-1, light-dark(#b60554, #fddde3)));
    /* Ready, and in a call. */
    --_success: var(--five9-color-success, var(--slds-g-color-success-1, light-dark(#056764, #01c3b3)));
    /* Not Ready, on hold, wrap-up, unconfirmed. */
    --_warning: var(--five9-color-warning, var(--slds-g-color-warning-1, light-dark(#8c4b02, #e4a201)));
    /* Corners of the widget. */
    --_radius: var(--five9-radius, var(--slds-s-container-radius-border, var(--slds-g-radius-border-4, 1.25rem)));
    /* Corners of the field and the keys. */
    --_radius-field: var(
      --five9-radius-field,
      var(--slds-s-input-radius-border, var(--slds-g-radius-border-2, 0.5rem))
    );
    /* Corners of the buttons. */
    --_radius-button: var(
      --five9-radius-button,
      var(--slds-s-button-radius-border, var(--slds-g-radius-border-pill, 15rem))
    );
    /* A quarter of the usual distance. */
    --_space: var(--five9-space, var(--slds-g-spacing-1, 0.25rem));
    /* The typeface. */
    --_font: var(--five9-font-family, var(--slds-g-font-family, system-ui, sans-serif));
    /* Around what has the focus. */
    --_focus: var(--five9-color-focus, var(--_accent));
    /* Under the widget. */
    --_shadow: var(--five9-shadow, var(--slds-g-shadow-1, 0 1px 3px #0003));

    display: block;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before {
    box-sizing: border-box;
  }

  p,
  h2 {
    overflow: hidden;
    margin: 0;
    font-size: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    min-block-size: 2rem;
    padding: 0 calc(4 * var(--_space));
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-button);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--_surface-2);
  }

  button:active {
    /* Of the text and not of a border, which is as strong as the text where more contrast is asked for. */
    background: color-mix(in srgb, var(--_surface), var(--_text) 14%);
  }

  button[aria-disabled='true'] {
    /* Weak text would be too weak on this ground. */
    color: color-mix(in srgb, var(--_text-weak), var(--_text));
    border-color: var(--_border);
    background: var(--_surface-2);
    cursor: not-allowed;
  }

  @media (prefers-contrast: more) {
    :host {
      --_text-weak: var(--_text);
      --_border: var(--_text);
      --_border-strong: var(--_text);
    }
  }

  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .arrow:dir(rtl) {
    scale: -1 1;
  }

  .weak {
    color: var(--_text-weak);
    font-size: 0.875em;
  }

  /* What is too long loses its end, also where it runs against the layout; what is not stands where the layout begins. */
  .clip {
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* What is long is shown whole, what is without end is not. */
  .clamp:not([hidden]) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  time {
    font-variant-numeric: tabular-nums;
  }

  /* For the ear alone. */
  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
