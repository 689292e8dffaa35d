import { css } from 'lit';

export const callControlsStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    padding: 0 calc(4 * var(--_space)) calc(3 * var(--_space));
  }

  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
    gap: calc(2 * var(--_space));
  }

  .controls button {
    overflow-wrap: anywhere;
    padding-inline: calc(2 * var(--_space));
  }

  .hang-up {
    border-color: var(--_error);
    color: var(--_error);
  }

  .pad p {
    min-block-size: 1.4em;
    margin: 0 auto calc(2 * var(--_space));
    /* Where there is no room for all, the newest keys stay in sight. */
    direction: rtl;
    font-variant-numeric: tabular-nums;
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: calc(2 * var(--_space));
    /* A telephone's keys have one order everywhere. */
    direction: ltr;
  }

  .keys button {
    padding-inline: 0;
    border-radius: var(--_radius-field);
    color: var(--_text);
  }

  @container (inline-size >= 40rem) and (block-size <= 10rem) {
    section {
      padding-block-start: calc(3 * var(--_space));
    }
  }
`;
