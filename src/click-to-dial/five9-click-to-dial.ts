import { html } from 'lit';
import { shortened } from '../locales/index.js';
import { View } from '../view/index.js';
import type { NumberFace } from './number-face.js';
import { pagePart } from './page-part.js';

/**
 * A number that dials, for where a page has no `tel:` link: the names of its attributes are those of Salesforce's own
 * `lightning-click-to-dial`. Where dialling is impossible it stays reachable and says why, and it recovers by itself.
 *
 * @summary A number that is called when it is pressed.
 *
 * @slot - What is shown in place of the number.
 *
 * @csspart button - The button.
 * @csspart reason - Why the number cannot be called just now.
 */
export class Five9ClickToDial extends View {
  static override readonly properties = {
    value: {},
    recordId: { attribute: 'record-id' },
    recordName: { attribute: 'record-name' },
    objectType: { attribute: 'object-type' },
    params: {},
    dialer: {},
    disabled: { type: Boolean },
  };

  /** The number, as a person writes it. */
  declare value: string;
  /** The CRM's id of the record that the number belongs to. */
  declare recordId: string | null | undefined;
  /** The record's name, for people. */
  declare recordName: string | null | undefined;
  /** The record's type. */
  declare objectType: string | null | undefined;
  /** Whatever shall come back with the call: JSON, or text such as `accountSid=xxx, sourceId=yyy`. */
  declare params: unknown;
  /** The id of the dialer, without a `#`; without an id, the document's first. */
  declare dialer: string;
  /** Refuses to dial this number, and says so. */
  declare disabled: boolean;

  #face: NumberFace | undefined;

  constructor() {
    super();
    this.value = '';
    this.dialer = '';
    this.disabled = false;
  }

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.renderRoot.querySelector('button')?.focus(options);
  }

  /** Of a thousand numbers each is there at once as a text, and is made or shown anew in its turn. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const part = pagePart.loaded();
    if (!part || (!this.hasUpdated && part.isTime())) return void super.scheduleUpdate();
    if (!this.hasUpdated) {
      // By hand: for a thousand texts in one task the library would take most of it.
      const text = document.createElement('slot');
      text.textContent = this.#text;
      this.renderRoot.append(text);
    }
    return part.inTurn(() => {
      if (!this.hasUpdated) this.renderRoot.textContent = '';
      return super.scheduleUpdate();
    });
  }

  /** Cut as in sentences: a page may have anything for a number, and a megabyte of it would take seconds to lay out. */
  get #text(): string {
    const { value } = this as { readonly value?: string | number | null };
    return shortened(String(value ?? ''));
  }

  /** A text that nobody can press, until what can be pressed is there. */
  protected override render(): unknown {
    const part = pagePart.loaded();
    if (part) return (this.#face ??= new part.NumberFace(this)).render();
    pagePart.load().then(
      () => this.requestUpdate(),
      () => undefined,
    );
    return html`<slot>${this.#text}</slot>`;
  }
}
