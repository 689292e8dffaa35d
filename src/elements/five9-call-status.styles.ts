import { css } from 'lit';

export const callStatusStyles = css`
  section {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  /* Inside, since the widget cuts off what is outside. */
  section:focus-visible {
    outline-offset: -2px;
  }

  /* The widget has a line of its own at its top. */
  :host(:first-child) section {
    border-block-start: 0;
  }

  @container (inline-size >= 40rem) and (block-size <= 10rem) {
    section {
      border-block-start: 0;
    }
  }
`;
