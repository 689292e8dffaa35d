/** Whether the engine tells an element of the commands that are for it. Firefox does from 144 on, Safari from 26.2. */
export function hasCommands(): boolean {
  return 'commandForElement' in HTMLButtonElement.prototype;
}
