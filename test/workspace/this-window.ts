/** What this page's own window hears. */

/** A message that says no more than that those before it on the same way have arrived. */
export function newWitness(): string {
  return `witness ${crypto.randomUUID()}`;
}

export function isWitness(message: unknown): boolean {
  return typeof message === 'string' && message.startsWith('witness ');
}

/** Resolves once this window hears that message. */
export function arrivalOf(message: string): Promise<void> {
  return new Promise((resolve) => {
    const listener = ({ data }: MessageEvent): void => {
      if (data !== message) return;
      window.removeEventListener('message', listener);
      resolve();
    };
    window.addEventListener('message', listener);
  });
}

/** Resolves once everything that this page has posted to itself has arrived. */
export async function settledHere(): Promise<void> {
  const witness = newWitness();
  const arrival = arrivalOf(witness);
  window.postMessage(witness, location.origin);
  await arrival;
}

/** Everything that this window hears while something is done, less the witnesses. */
export async function heardHere(during: () => unknown): Promise<readonly MessageEvent<unknown>[]> {
  const heard: MessageEvent<unknown>[] = [];
  const listener = (event: MessageEvent<unknown>): void => {
    if (!isWitness(event.data)) heard.push(event);
  };
  window.addEventListener('message', listener);
  await during();
  window.removeEventListener('message', listener);
  return heard;
}
