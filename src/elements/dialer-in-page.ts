import { firstWords, type Words } from '../locales/index.js';
import { DialerProperties } from './dialer-properties.js';
import type { Language } from './language.js';
import { OnDemand } from './on-demand.js';

const languageChunk = new OnDemand(() => import('./language.js'));

/** How a dialer follows the page that it stands in: its language, its direction, and the document itself. */
export class DialerInPage extends DialerProperties {
  /** Looks for the page's language, and has it followed. */
  #language: Language | undefined;

  /** The words of the widget's language, English until they are loaded. */
  get words(): Words {
    return this.#language?.words ?? this.english;
  }

  /** As much of English as there is. Until there is a phone the views say nothing else than the first words. */
  protected get english(): Words {
    return firstWords as Partial<Words> as Words;
  }

  protected override willUpdate(): void {
    const part = languageChunk.for(this);
    if (part) this.#language ??= new part.Language(this);
  }

  /** Which way the widget has to run where that differs from the page. */
  protected get ownDirection(): 'ltr' | 'rtl' | undefined {
    return this.#language?.ownDirection;
  }
}
