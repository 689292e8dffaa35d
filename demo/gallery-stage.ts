import type { DialRecord, Five9Dialer } from '../src/index.js';
import { linePair, SimulatedWorkspace } from '../src/simulator/index.js';
import { AGENT } from './agent.js';

/** Milliseconds. */
const READY_FOR = 8 * 60_000;
const CONTACTS = { '6081234567': 'Allison Mychart' };

/** A dialer and a workspace of its own, joined in memory; the workspace stands still until it is told to go on. */
export interface GalleryStage {
  readonly dialer: Five9Dialer;
  readonly workspace: SimulatedWorkspace;
  /** Has the agent become ready, some minutes ago, and dial the contact's number. @returns once that was heard */
  dial(record?: DialRecord): Promise<void>;
  /** Has the workspace say the next states of the call. */
  advance(steps: number): void;
}

export async function setGalleryStage(dialer: Five9Dialer): Promise<GalleryStage> {
  const { workspace: line, dialer: endpoint } = linePair();
  const workspace = new SimulatedWorkspace({ line, speed: 0, agent: AGENT, contacts: CONTACTS });
  dialer.endpoint = endpoint;
  // From then on it listens to the new line.
  await dialer.updateComplete;
  return {
    dialer,
    workspace,
    dial: (record) =>
      new Promise((resolve) => {
        workspace.setAgent('ready', { at: Date.now() - READY_FOR });
        const leave = workspace.subscribe(() => {
          leave();
          resolve();
        });
        // How the call ends is on show in the dialer.
        dialer.dial('6081234567', { record }).catch(() => undefined);
      }),
    advance: (steps) => {
      for (let step = 0; step < steps; step++) workspace.advance();
    },
  };
}
