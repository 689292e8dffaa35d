import { css } from 'lit';

export const diagnosticsStyles = css`
  section,
  ul,
  ol {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0;
    padding: 0;
    list-style: none;
  }

  section {
    padding: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125rem;
  }

  ul,
  ol {
    gap: var(--_space);
  }

  h2,
  b {
    font-weight: 600;
  }

  li {
    overflow-wrap: anywhere;
  }

  .checks li,
  .tools,
  label {
    display: flex;
    gap: calc(2 * var(--_space));
  }

  b {
    min-inline-size: 4.6em;
  }

  .wrong {
    color: var(--_error);
  }

  .tools,
  label {
    flex-wrap: wrap;
    align-items: center;
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

  label,
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  .log :focus-visible {
    outline-offset: -2px;
  }

  .log {
    max-block-size: 20rem;
    overflow: auto;
  }

  .log li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  .weak {
    display: block;
  }

  pre {
    margin: 0;
    padding: calc(2 * var(--_space));
    max-block-size: 15rem;
    overflow: auto;
    border-radius: var(--_radius-field);
    background: var(--_surface-2);
    white-space: pre-wrap;
  }
`;
