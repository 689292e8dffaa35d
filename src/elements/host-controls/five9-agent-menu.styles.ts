import { css } from 'lit';

export const agentMenuStyles = css`
  [part='agent-menu'] {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: 0 calc(4 * var(--_space)) calc(3 * var(--_space));
  }

  [part='agent-menu-button'] {
    justify-self: start;
  }

  [role='menu'] {
    display: grid;
    max-block-size: 15rem;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-field);
  }

  [role='menuitemradio'] {
    justify-content: start;
    border: 0;
    border-radius: 0;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
  }

  [role='menuitemradio']:focus-visible {
    outline-offset: -2px;
  }

  [aria-checked='true'] {
    font-weight: 600;
  }

  [role='menuitemradio']:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  [role='menuitemradio']:last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  [role='menuitemradio'] svg {
    margin-inline-start: auto;
  }

  [aria-expanded='true'] svg {
    rotate: 180deg;
  }

  @container (inline-size >= 40rem) and (block-size <= 10rem) {
    [part='agent-menu'] {
      padding-block-start: calc(3 * var(--_space));
    }
  }
`;
