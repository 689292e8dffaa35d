/** A public custom property, where it comes from where the page does not set it, and what it sets. */
export interface CustomProperty {
  readonly name: string;
  readonly default: string;
  readonly description: string;
}
export function customProperties(): CustomProperty[];
export function customStates(): { readonly name: string; readonly description: string }[];
