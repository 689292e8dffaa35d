import { sendKeys } from '@web/test-runner-commands';

/**
 * Two presses in a row, as a browser tells of them.
 *
 * @param target Looked for anew for the second, since what stands in its place may be another.
 */
export async function doubleClick(
  target: () => Element | null | undefined,
  between?: () => Promise<void>,
): Promise<void> {
  for (const detail of [1, 2]) {
    target()?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }));
    await between?.();
  }
}

/** Enter, down for so long that the keyboard repeats it. */
export async function holdEnter(between?: () => Promise<void>): Promise<void> {
  for (let times = 0; times < 4; times++) {
    await sendKeys({ down: 'Enter' });
    await between?.();
  }
  await sendKeys({ up: 'Enter' });
}
