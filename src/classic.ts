import { Five9ClickToDial as OwnClickToDial, Five9Dialer as OwnDialer } from './index.js';

export * from './index.js';

// A page that has the drop-in module as well has its tags from whichever came first: the exports are the tags' classes.
export const Five9Dialer = (customElements.get('five9-dialer') ?? OwnDialer) as typeof OwnDialer;
export const Five9ClickToDial = (customElements.get('five9-click-to-dial') ?? OwnClickToDial) as typeof OwnClickToDial;
