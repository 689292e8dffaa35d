import { css } from 'lit';

export const dialerStyles = css`
  :host {
    container-type: inline-size;
    /* What a page sees that sizes the widget by its content. */
    contain-intrinsic-inline-size: 20rem;
    min-inline-size: min(15rem, 100%);
    /* As wide as the widget gets. */
    max-inline-size: var(--five9-max-width, 75rem);
    overflow: hidden;
    overflow-wrap: anywhere;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    /* The size of the text. */
    font: 400 var(--five9-font-size, var(--slds-g-font-scale-1, 0.875rem)) / 1.4 var(--_font);
  }

  .notice {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    background: var(--_error-fill);
    color: var(--_on-error);
  }

  /* Wide: the pad beside the rest; without it, views beside each other. */
  @container (inline-size >= 40rem) {
    .views {
      display: flex;
      flex-wrap: wrap;
    }

    * {
      flex: 1 1 15rem;
    }

    .views:has(five9-dial-pad) {
      display: grid;
      grid-template: repeat(4, auto) 1fr / minmax(0, 1fr) min(45%, 24rem);
    }

    five9-dial-pad {
      grid-area: 1 / 2 / 6;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }

    five9-diagnostics {
      flex-basis: 100%;
      grid-column: 1 / -1;
    }
  }

  /* Low and wide, as a utility bar: only where the page says how high it is, by "container-type: size". */
  @container (inline-size >= 40rem) and (block-size <= 10rem) {
    .views.views {
      display: flex;
      flex-wrap: nowrap;
      block-size: 100%;
    }

    /* What does not fit is scrolled, column by column, or it could not be had at all. */
    .views > * {
      overflow-y: auto;
    }

    five9-recents,
    five9-diagnostics {
      display: none;
    }
  }
`;
