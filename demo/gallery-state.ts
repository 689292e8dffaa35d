import type { Five9Dialer } from '../src/index.js';
import type { GalleryStage } from './gallery-stage.js';

/** One dialer of the gallery. */
export interface GalleryState {
  readonly caption: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** How the dialer comes into this state, in memory. Without it, it stands on the link that its attributes make. */
  readonly play?: (stage: GalleryStage) => void | Promise<void>;
  /** What is done to a dialer that stands on the link of its attributes. */
  readonly press?: (dialer: Five9Dialer) => void;
}

export interface GalleryGroup {
  readonly heading: string;
  readonly states: readonly GalleryState[];
}

export const NOTHING = (): void => undefined;
export const ONE_MINUTE = 60_000;

/** Dials, and has the workspace say the first few states of the call: offered, ringing, talking, wrap-up, finished. */
export const dialled = (steps: number) => async (stage: GalleryStage) => {
  await stage.dial();
  stage.advance(steps);
};

/** Waits for a part of a view that comes in a chunk of its own. */
export async function partOf(dialer: Five9Dialer, view: string, part: string): Promise<HTMLElement> {
  for (;;) {
    const root = dialer.shadowRoot?.querySelector(view)?.shadowRoot;
    const found = root?.querySelector<HTMLElement>(`[part~="${part}"]`);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
