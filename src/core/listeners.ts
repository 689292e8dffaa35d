/**
 * Those who listen to one thing. Each subscription counts by itself and hears only what is told while it lasts. A
 * listener that throws is reported as an uncaught error and keeps nothing from the others.
 */
export class Listeners<Message> {
  readonly #entries = new Set<{ readonly listener: (message: Message) => void }>();

  add(listener: (message: Message) => void): () => void {
    const entry = { listener };
    this.#entries.add(entry);
    return () => {
      this.#entries.delete(entry);
    };
  }

  tell(message: Message): void {
    for (const entry of [...this.#entries]) {
      if (!this.#entries.has(entry)) continue;
      try {
        entry.listener(message);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
