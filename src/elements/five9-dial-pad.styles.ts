import { css } from 'lit';

export const dialPadStyles = css`
  :host {
    border-block-start: 1px solid var(--_border);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
  }

  .label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
    margin-block-end: var(--_space);
    color: var(--_text-weak);
    font-size: 0.875em;
  }

  .field {
    display: flex;
    align-items: center;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-field);
    background: var(--_surface);
  }

  .field:has(input:focus) {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .field.wrong {
    border-color: var(--_error);
  }

  input {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding: 0 calc(3 * var(--_space));
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    /* Under 16 pixels a telephone zooms into the page when the field gets the focus. */
    font-size: max(16px, 1.25em);
    text-align: start;
  }

  input:focus {
    outline: none;
  }

  .delete {
    min-inline-size: 2rem;
    margin-inline-end: var(--_space);
    padding: 0;
    border-color: transparent;
    /* Stronger than where there is nothing to delete. */
    color: var(--_text);
  }

  .delete[aria-disabled='true'] {
    border-color: transparent;
    background: none;
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: calc(2 * var(--_space));
    /* A telephone's keys stand in this order in every language. */
    direction: ltr;
  }

  .keys button {
    flex-direction: column;
    gap: 0;
    min-block-size: 3rem;
    padding: 0;
    border-color: var(--_border);
    border-radius: var(--_radius-field);
    color: var(--_text);
    font-size: 1.25em;
    font-weight: 400;
    line-height: 1.1;
    /* A key that is held is no text to be selected. */
    -webkit-user-select: none;
  }

  .letters {
    color: var(--_text-weak);
    font-size: 0.55em;
    letter-spacing: 0.1em;
  }

  .call {
    min-block-size: 2.75rem;
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }

  .call:not([aria-disabled='true']):is(:hover, :active) {
    background: color-mix(in srgb, var(--_accent-fill) 85%, #000);
  }

  /* In a bar there is no room for the keys; a number is typed or pasted. */
  @container (inline-size >= 40rem) and (block-size <= 10rem) {
    section {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .label {
      position: absolute;
      clip-path: inset(50%);
    }

    .keys {
      display: none;
    }

    .call {
      align-self: start;
    }

    #bar {
      grid-column: 1 / -1;
    }
  }

  .reading,
  .problem {
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  .problem {
    color: var(--_error);
  }
`;
