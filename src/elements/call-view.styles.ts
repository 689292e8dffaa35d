import { css } from 'lit';

/** How the call status looks once there is a call. */
export const callViewStyles = css`
  section {
    padding-inline-start: calc(4 * var(--_space) - 4px);
    border-inline-start: 4px solid var(--_tone, transparent);
  }

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
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-inline-size: 0;
    color: var(--_tone);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .sign {
    display: flex;
    position: relative;
  }

  .ringing .sign::before,
  .offered .sign::before {
    position: absolute;
    inset: 0;
    border-radius: 50%;
    background: var(--_tone);
    content: '';
    opacity: 0;
    /*
     * Three times and then no more: what moves for longer than five seconds would have to have a switch. Only what the
     * compositor moves by itself: a shadow that grows is styled and painted by the page, sixty times a second.
     */
    animation: ring 1.5s 3;
  }

  @keyframes ring {
    from {
      opacity: 0.4;
    }

    to {
      transform: scale(2);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .sign::before {
      animation: none !important;
    }
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(3 * var(--_space));
  }

  /* The time stands at the end, in a line of its own where there is no room for both. */
  .line > :nth-child(2) {
    margin-inline-start: auto;
  }

  h2 {
    margin-block-start: var(--_space);
    font-size: 1.125em;
    font-weight: 600;
  }

  .hint {
    margin-block-start: calc(2 * var(--_space));
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
