/** Svelte 5 needs no setting to use a custom element. */
export default {};
