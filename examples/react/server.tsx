import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { endpoint } from '../simulated.js';
import { Contact } from './contact.js';

/** The markup of the page, on a server. The dialer is a bare tag in it, which gets its properties when it is hydrated. */
export function renderPage(): string {
  return renderToString(
    <StrictMode>
      <Contact endpoint={endpoint} />
    </StrictMode>,
  );
}
