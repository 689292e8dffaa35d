import { css } from 'lit';

export const callControlsStyles = css`
  section {
    display: grid;
    gap: calc(3 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .controls button {
    flex: 1 1 auto;
  }

  .hang-up {
    border-color: var(--_error);
    color: var(--_error);
  }

  .pad p {
    min-block-size: 1.4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: calc(2 * var(--_space));
    /* A telephone's keys have one order everywhere. */
    direction: ltr;
  }

  .keys button {
    border-radius: var(--_radius-field);
    color: var(--_text);
  }
`;
