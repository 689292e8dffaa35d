import { css } from 'lit';

export const callStatusStyles = css`
  section {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }
`;
