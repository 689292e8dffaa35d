import { css } from 'lit';

/** The element itself has no rules, and is as plain as a `<span>`: a list has a thousand of them. */
export const numberFaceStyles = css`
  button {
    max-inline-size: 100%;
    overflow: clip;
    padding: 0;
    border: 0;
    background: none;
    color: var(--five9-color-accent, var(--slds-g-color-accent-2, light-dark(#0250d9, #7cb1fe)));
    font: inherit;
    text-align: start;
    text-decoration: underline;
    overflow-wrap: anywhere;
    /* Does what <bdi> does, at half its price: a number keeps its order in a page that runs from right to left. */
    unicode-bidi: plaintext;
    cursor: pointer;
  }

  button:hover {
    text-decoration: none;
  }

  button[aria-disabled='true'] {
    color: var(--five9-color-text-weak, var(--slds-g-color-on-surface-1, light-dark(#5c5c5c, #aeaeae)));
    text-decoration: underline dotted;
    cursor: not-allowed;
  }

  button:focus-visible {
    outline: 2px solid var(--five9-color-focus, currentColor);
    outline-offset: 2px;
    border-radius: 2px;
  }

  /* In the top layer, where no list view's scrolling clips it. */
  [popover] {
    position: fixed;
    inset: auto;
    overflow: visible;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(17rem, 100vw - 8px);
    margin: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--five9-color-border, var(--slds-g-color-border-1, light-dark(#c9c9c9, #444)));
    border-radius: var(--five9-radius-field, var(--slds-g-radius-border-2, 0.5rem));
    background: var(--five9-color-surface, var(--slds-g-color-surface-container-1, light-dark(#fff, #242424)));
    color: var(--five9-color-text, var(--slds-g-color-on-surface-2, light-dark(#2e2e2e, #e5e5e5)));
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }

  /*
   * The pointer may go over to it (WCAG 1.4.13), across what lies between. Only while it is open: where a page has reasons
   * stand in its text this would lie over the page.
   */
  [popover]:popover-open::before {
    position: absolute;
    inset: -5px 0;
    content: '';
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
