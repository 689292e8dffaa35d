/** What is sent for a number: see `ReadOptions.format`. The first is the default. */
export const NUMBER_FORMATS = ['national', 'e164', 'as-entered'] as const;

export type NumberFormat = (typeof NUMBER_FORMATS)[number];

/** What is let through as a number: see `ReadOptions.check`. The first is the default. */
export const NUMBER_CHECKS = ['possible', 'any'] as const;

export type NumberCheck = (typeof NUMBER_CHECKS)[number];

export interface ReadOptions {
  /**
   * ISO 3166 country that a number without a country code belongs to, in any case. `UK` is `GB`, and an unknown one counts
   * as `US`.
   */
  readonly country: string;
  /**
   * `national`: a number of the default country as it is dialled inside it, trunk prefix included, and E.164 for all
   * others; a country that shares the calling code counts as the default country. `e164`: always `+` and the country
   * code. `as-entered`: less spaces and punctuation, a leading `+` stays.
   */
  readonly format: NumberFormat;
  /** `possible`: no number that its country cannot have. `any`: short codes and internal numbers too, as entered. */
  readonly check: NumberCheck;
}

export interface PhoneNumber {
  /** As it will be sent to the workspace: `0`-`9`, a leading `+`, and `*` and `#` where short codes are let through. */
  readonly send: string;
  /** The other ways in which the workspace may write it: national and E.164, where the plans know it. */
  readonly ways: readonly string[];
  /** For people. */
  readonly display: string;
  /** Kept apart and never sent; empty where there is none. */
  readonly extension: string;
  /** ISO 3166 country, empty where unknown. */
  readonly country: string;
}

/** Where a number belongs. */
export interface NumberOrigin {
  /** ISO 3166 countries that it may belong to, the main one first; several where they share a calling code. */
  readonly countries: readonly string[];
  /** Without the `+`. */
  readonly callingCode: string;
  /** Whether the default country has another calling code. */
  readonly isAbroad: boolean;
}

/** Text with a caret in it, counted in UTF-16 units as an `<input>` does. */
export interface TypedText {
  readonly text: string;
  readonly caret: number;
}

/** What can be done with numbers once the library is there. Nothing here throws, whatever the text. */
export interface Numbering {
  /** Which country is meant, see `ReadOptions.country`. */
  countryOf(country: string): string;
  /** `undefined`: this is no telephone number. */
  read(entered: string, options: ReadOptions): PhoneNumber | undefined;
  /** `undefined`: nothing is known, or not yet. */
  originOf(entered: string, country: string): NumberOrigin | undefined;
  /** What to put into the field for a text that was pasted or dropped, see `pastedNumber`. */
  fromPaste(pasted: string, country: string): string;
  /** Any number text from the workspace, for display. A text that cannot be read comes back as it was. */
  format(number: string, country: string): string;
  /**
   * Formats what has been typed so far, an extension aside; the caret stays with the digit that it was after, before
   * any separator, so that the next Backspace meets a digit.
   *
   * @param forward After a forward delete: the caret goes past the separators, so that the next Delete meets a digit.
   */
  formatWhileTyping(text: string, caret: number, country: string, forward?: boolean): TypedText;
}
