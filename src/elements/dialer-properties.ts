import type { DialerSettings, Endpoint, HostAgentState } from '../core/index.js';
import { View } from '../view/index.js';

/**
 * What a page can set on a dialer: its attributes and properties, with their defaults. They are the settings of the
 * headless dialer too, which reads them here whenever it needs one.
 */
export class DialerProperties extends View implements DialerSettings {
  static override readonly properties = {
    workspace: {},
    workspaceOrigin: { attribute: 'workspace-origin' },
    endpoint: { attribute: false },
    readyGate: { attribute: 'ready-gate' },
    defaultCountry: { attribute: 'default-country' },
    numberFormat: { attribute: 'number-format' },
    numberCheck: { attribute: 'number-check' },
    wireFormat: { attribute: 'wire-format' },
    responseTimeout: { attribute: 'response-timeout', type: Number },
    clickToDial: { attribute: 'click-to-dial' },
    clickToDialScope: { attribute: 'click-to-dial-scope' },
    number: {},
    callControls: { attribute: 'call-controls' },
    agentStates: { attribute: false },
    muted: { attribute: false },
    noDialPad: { attribute: 'no-dial-pad', type: Boolean },
    noAgent: { attribute: 'no-agent', type: Boolean },
    diagnostics: { type: Boolean },
    recents: {},
    noRecents: { attribute: 'no-recents', type: Boolean },
    notReadyReminder: { attribute: 'not-ready-reminder', type: Number },
    disabled: { type: Boolean },
    reasonLabels: { attribute: false },
    problem: { state: true },
  };

  /** The host workspace's window: `parent`, `opener`, `self`, or a CSS selector of an `<iframe>`. */
  declare workspace: string;
  /** The workspace's exact origin. Without it nothing is sent or heard. */
  declare workspaceOrigin: string;
  /** Takes the place of the window link. Whoever supplies it vouches for what it delivers. */
  declare endpoint: Endpoint | undefined;
  /** `known`, `strict` or `off`: which agent states refuse a dial. */
  declare readyGate: string;
  /** The country whose numbers may be typed without a country code. */
  declare defaultCountry: string;
  /** `national`, `e164` or `as-entered`: how a number is sent. */
  declare numberFormat: string;
  /** `possible` or `any`: which numbers are refused. */
  declare numberCheck: string;
  /** `object` or `json`: how a message is posted. */
  declare wireFormat: string;
  /** Seconds without an event until a request counts as unconfirmed. */
  declare responseTimeout: number;
  /** `links` (also when empty): the page's `tel:` links dial. `text`: numbers in its text become links too. */
  declare clickToDial: string | boolean | null;
  /** A CSS selector that limits click-to-dial. */
  declare clickToDialScope: string;
  /** What stands in the number field, as entered. */
  declare number: string;
  /** `hang-up`, `hold`, `mute`, `keypad`, `transfer`: the buttons of what the **host** carries out. */
  declare callControls: string;
  /** The states that the **host** can put its agent into: the agent view becomes a menu of them. */
  declare agentStates: readonly Pick<HostAgentState, 'state' | 'code' | 'label'>[];
  /** Whether the host has muted the call; only the host knows. It ends with the call. */
  declare muted: boolean;
  /** `off`, `memory`, `session` or `local`: where recent calls are remembered. */
  declare recents: string;
  /** Leaves the dial pad out. */
  declare noDialPad: boolean;
  /** Leaves the agent's state out. */
  declare noAgent: boolean;
  /** Shows the set-up as a check list and the log of messages, for whoever sets the dialer up. */
  declare diagnostics: boolean;
  /** Leaves the recent calls out; they are remembered all the same. */
  declare noRecents: boolean;
  /** Seconds in Not Ready until the agent is reminded, once a stay; 0, and what is no number, is never. */
  declare notReadyReminder: number;
  /** Refuses every dial. */
  declare disabled: boolean;
  /** Names for the tenant's Not Ready codes: `{"367541": "Lunch"}`. */
  declare reasonLabels: Readonly<Record<string, string>>;

  /** @internal The number that was refused for what it is, until another is entered; a sentence follows the language. */
  declare problem: string | null;

  constructor() {
    super();
    this.workspace = 'parent';
    this.workspaceOrigin = '';
    this.readyGate = 'known';
    this.defaultCountry = 'US';
    this.numberFormat = 'national';
    this.numberCheck = 'possible';
    this.wireFormat = 'object';
    this.responseTimeout = 20;
    this.clickToDial = null;
    this.clickToDialScope = '';
    this.number = '';
    this.callControls = '';
    this.agentStates = [];
    this.muted = false;
    this.noDialPad = false;
    this.noAgent = false;
    this.diagnostics = false;
    this.recents = 'session';
    this.noRecents = false;
    this.notReadyReminder = 0;
    this.disabled = false;
    this.reasonLabels = {};
    this.problem = null;
  }
}
