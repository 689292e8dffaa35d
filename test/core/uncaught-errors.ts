/**
 * Catches what would be uncaught errors of the page while something is done, and hands them over.
 *
 * Mocha's handler and the runner's, which writes each error to the console and counts it as a failure, were there
 * first and cannot be stopped by a listener: both are stood in for meanwhile.
 *
 * @returns the errors, once all that were under way have surfaced
 */
export async function uncaughtErrors(during: () => unknown): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  const { onerror } = window;
  const { error: write } = console;
  window.onerror = (_message, _url, _line, _column, error) => {
    errors.push(error);
    return true;
  };
  console.error = () => undefined;
  try {
    await during();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    window.onerror = onerror;
    console.error = write;
  }
  return errors;
}
