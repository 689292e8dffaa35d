import { css } from 'lit';

export const callListStyles = css`
  h3 {
    margin: calc(3 * var(--_space)) 0 0;
    color: var(--_text-weak);
    font-size: 0.875em;
    font-weight: 400;
  }

  ul {
    margin: var(--_space) 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  .who {
    flex: 1 1 7rem;
    min-inline-size: 0;
  }

  .name {
    font-weight: 600;
  }

  button {
    min-block-size: 1.5rem;
    padding-inline: calc(3 * var(--_space));
    font-size: 0.875em;
  }
`;
