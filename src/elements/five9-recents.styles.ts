import { css } from 'lit';

export const recentsStyles = css`
  section {
    padding-block: calc(2 * var(--_space)) calc(3 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  [hidden] {
    display: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 calc(3 * var(--_space));
    min-block-size: 2.5rem;
    padding-inline: calc(4 * var(--_space)) calc(3 * var(--_space));
  }

  h2 {
    /* What is cut off elsewhere makes a new line here. */
    overflow: visible;
    flex: 1;
    font-weight: 600;
    white-space: nowrap;
  }

  section > p {
    padding-inline: calc(4 * var(--_space));
  }

  ul {
    overflow-y: auto;
    /* As tall as the list of recent calls gets. */
    max-block-size: var(--five9-recents-height, 20rem);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--_space);
    padding-block: calc(2 * var(--_space));
    padding-inline: calc(4 * var(--_space)) calc(3 * var(--_space));
  }

  li:hover {
    background: var(--_surface-2);
  }

  li:hover .weak {
    color: var(--_text);
  }

  .who {
    grid-column: 2;
    padding-inline-start: calc(2 * var(--_space));
  }

  .line {
    display: flex;
    gap: var(--_space);
  }

  .name {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .outcome {
    overflow: visible;
  }

  .outcome > * {
    white-space: nowrap;
  }

  .icon {
    display: flex;
    align-self: start;
    margin-block-start: 0.1em;
    color: var(--_text-weak);
  }

  .talked {
    color: var(--_success);
  }

  .unconfirmed {
    color: var(--_warning);
  }

  .missed,
  .not-started {
    color: var(--_error);
  }

  button {
    border-color: transparent;
    background: none;
  }

  li button {
    inline-size: 2rem;
    padding: 0;
  }

  li button:hover {
    background: var(--_surface);
    border-color: var(--_border);
  }

  .text {
    padding-inline: var(--_space);
  }

  .remove {
    grid-column: 4;
    color: var(--_text-weak);
  }

  button[aria-disabled='true'] {
    border-color: transparent;
    background: none;
  }

  .unseen {
    padding: 0;
  }

  /* Beside the buttons a name would have a letter in each line. */
  @container (inline-size < 12rem) {
    h2 {
      white-space: normal;
    }

    .who {
      grid-column: 2 / -1;
    }

    .again {
      grid-column: 3;
    }

    .outcome > * {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    li button {
      border-color: ButtonBorder;
    }
  }
`;
