/**
 * The sentences that a headless dialer needs: why something cannot be done, and what to do about it. Written for the
 * agent; where only an integrator can help, the sentence names what to mend.
 */
export const sentences = {
  // The set-up of the link.
  'no-origin': 'The dialer is not set up: workspace-origin is missing.',
  'any-origin': 'The dialer is not set up: workspace-origin must name one exact origin, and “*” is never accepted.',
  'not-an-origin':
    'The dialer is not set up: workspace-origin “{value}” is not an origin such as https://workspace.example.com.',
  'inexact-origin': 'The dialer is not set up: workspace-origin must be exactly {exact} and is “{value}”.',
  'no-window': 'The workspace’s window is gone.',
  'no-parent': 'No workspace: this page does not stand inside the workspace’s page.',
  'no-opener': 'No workspace: the window that opened this page is closed, or there is none.',
  'bad-selector': 'No workspace: “{value}” is not a CSS selector.',
  'no-match': 'No workspace: nothing in this page matches “{value}”.',
  'not-an-iframe': 'No workspace: “{value}” matches something that is not an iframe.',
  'not-configured': 'The dialer is not set up: it has no link to a workspace.',
  loading: 'The workspace is still loading. Try again in a moment.',
  // Why a number is not dialled.
  disabled: 'Dialing is switched off on this page.',
  'no-number': 'Enter a phone number.',
  'invalid-number': '“{value}” is not a phone number that can be called.',
  'agent-unknown': 'Your agent state is not known yet. Set yourself to Ready in the Five9 softphone.',
  'agent-logged-out': 'You are logged out. Log in to the Five9 softphone to make calls.',
  'agent-logged-in': 'You are logged in but not Ready. Set yourself to Ready to make calls.',
  'not-ready': 'You are Not Ready. Set yourself to Ready to make calls.',
  'not-ready-reason': 'You are Not Ready ({reason}). Set yourself to Ready to make calls.',
  busy: 'You are on a call. End it before you call another number.',
  starting: 'Another call is just being started.',
  // What became of a request.
  cancelled: 'The call was cancelled.',
  'not-started': 'The call could not be started.',
  'no-reply': 'The workspace has not answered. Check the Five9 softphone: the call may be waiting there.',
  disconnected: 'The dialer was removed from the page.',
} as const;

export type SentenceKey = keyof typeof sentences;

export type Sentences = Readonly<Record<SentenceKey, string>>;
