import { css } from 'lit';

/** How the call status looks once there is a call. */
export const callExtrasStyles = css`
  .talking {
    --_tone: var(--_success);
  }

  .waiting,
  .requested,
  .offered,
  .ringing {
    --_tone: var(--_accent);
  }

  .on-hold,
  .wrap-up,
  .unconfirmed {
    --_tone: var(--_warning);
  }

  .failed {
    --_tone: var(--_error);
  }

  .state {
    color: var(--_tone);
    font-weight: 600;
  }

  .ringing .state::before,
  .offered .state::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid;
    border-radius: 50%;
    /* Three times and then no more: what moves for longer than five seconds would have to have a switch. */
    animation: ring 1.5s 3;
  }

  @keyframes ring {
    from {
      box-shadow: 0 0;
    }

    to {
      box-shadow: 0 0 0 0.5em transparent;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .state::before {
      animation: none !important;
    }
  }

  h2 {
    overflow-wrap: anywhere;
    font-size: 1.125em;
    font-weight: 600;
  }

  .hint {
    margin-block-start: calc(2 * var(--_space));
  }
`;
