import { Five9ClickToDial, serveDialer } from './click-to-dial/index.js';
import { defineTag, Five9AgentState, Five9CallStatus, Five9DialPad, Five9Dialer } from './elements/index.js';

/** The tags, and the one place where they are defined. */
const TAGS = {
  'five9-agent-state': Five9AgentState,
  'five9-call-status': Five9CallStatus,
  'five9-click-to-dial': Five9ClickToDial,
  'five9-dial-pad': Five9DialPad,
  'five9-dialer': Five9Dialer,
};

// The dialer knows nothing of the page around it; what makes the page dial is added to each from outside.
Five9Dialer.addInitializer((dialer) => {
  if (dialer instanceof Five9Dialer) serveDialer(dialer);
});

for (const [tag, element] of Object.entries(TAGS)) defineTag(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'five9-agent-state': Five9AgentState;
    'five9-call-status': Five9CallStatus;
    'five9-click-to-dial': Five9ClickToDial;
    'five9-dial-pad': Five9DialPad;
    'five9-dialer': Five9Dialer;
  }
}
