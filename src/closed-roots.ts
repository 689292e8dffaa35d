import { LitElement } from 'lit';

/**
 * Closes the shadow root of every element that is defined after this, views that come on demand included: Lightning Web
 * Security takes no others. It is the Lit inside the same script that changes, and nobody else's.
 */
LitElement.shadowRootOptions = { ...LitElement.shadowRootOptions, mode: 'closed' };
