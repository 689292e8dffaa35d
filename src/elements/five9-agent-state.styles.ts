import { css } from 'lit';

export const agentStateStyles = css`
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(3 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
  }

  .dot {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_text-weak);
    border-radius: 50%;
  }

  .ready {
    background: var(--_success);
    border-color: var(--_success);
  }

  .not-ready {
    background: var(--_warning) linear-gradient(var(--_surface) 0 0) center / 50% 2px no-repeat;
    border-color: var(--_warning);
  }

  .logged-in {
    border-color: var(--_success);
  }

  .who {
    /* With less room the time goes to a line of its own. */
    flex: 1 1 5rem;
    min-inline-size: 0;
  }

  .state {
    font-weight: 600;
  }

  .reminded {
    box-shadow: inset 0 -2px var(--_warning);
  }

  .reminder {
    flex-basis: 100%;
    color: var(--_warning);
  }

  @media (forced-colors: active) {
    .ready {
      background: CanvasText;
    }

    /* Where no colour is left, and no dash. */
    .not-ready {
      border-radius: 0;
    }
  }
`;
