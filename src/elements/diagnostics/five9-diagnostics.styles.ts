import { css } from 'lit';

export const diagnosticsStyles = css`
  section {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125rem;
  }

  h2 {
    font-weight: 600;
  }

  ul,
  ol {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    overflow-wrap: anywhere;
  }

  .checks li {
    display: flex;
    gap: calc(2 * var(--_space));
  }

  .checks b {
    min-inline-size: 4.6em;
    flex: none;
    font-weight: 600;
  }

  .wrong {
    color: var(--_error);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  select {
    min-block-size: 2rem;
    min-inline-size: 0;
    flex: 1 1 7rem;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-field);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  label {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 1.5rem;
  }

  .log {
    max-block-size: 20rem;
    overflow: auto;
  }

  .log li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  summary .weak {
    display: block;
  }

  pre {
    margin: var(--_space) 0 0;
    padding: calc(2 * var(--_space));
    max-block-size: 15rem;
    overflow: auto;
    border-radius: var(--_radius-field);
    background: var(--_surface-2);
    white-space: pre-wrap;
  }
`;
