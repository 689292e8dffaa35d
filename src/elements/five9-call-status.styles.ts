import { css } from 'lit';

export const callStatusStyles = css`
  section {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    padding-inline-start: calc(4 * var(--_space) - 4px);
    border-block-start: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_tone, transparent);
  }

  .line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(3 * var(--_space));
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
  }

  @media (forced-colors: active) {
    [class=''] {
      border-inline-start-color: Canvas;
    }
  }
`;
