import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { endpoint } from '../simulated.js';
import { Contact } from './contact.js';

const app = document.querySelector('#app')!;
const page = (
  <StrictMode>
    <Contact endpoint={endpoint} />
  </StrictMode>
);

// The same script serves a page that comes empty, and one that a server has rendered.
if (app.childElementCount > 0) hydrateRoot(app, page);
else createRoot(app).render(page);
