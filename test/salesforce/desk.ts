import { expect, waitUntil } from '@open-wc/testing';
import type { AgentState } from '../../src/core/index.js';
import type { Five9Dialer } from '../../src/index.js';
import { connectOpenCti, type OpenCtiError, type OpenCtiOptions } from '../../src/salesforce/index.js';
import { callMessage, type CallParts } from '../fixtures/messages.js';
import { clear, shown, stage, task, type Stage } from '../elements/stage.js';
import { OpenCtiDouble } from './opencti-double.js';

export const CONTACT = '003xx000004TmiQ';
export const LEAD = '00Qxx000001aBcD';
export const ACCOUNT = '001xx000003DGcr';
export const NUMBER = '6081234567';

/** A dialer in the page, connected to a double of Salesforce, and a workspace in the test's hand. */
export interface SoftphoneDesk extends Stage {
  readonly salesforce: OpenCtiDouble;
  readonly errors: OpenCtiError[];
  /** The connection's own undo. */
  readonly undo: () => void;
  /** The workspace says that a call has reached these states, one after the other. */
  reach(parts: CallParts, ...states: readonly string[]): Promise<void>;
}

const desks: SoftphoneDesk[] = [];

export async function openSoftphone(
  options: OpenCtiOptions = {},
  salesforce: OpenCtiDouble = new OpenCtiDouble(),
): Promise<SoftphoneDesk> {
  const set = await stage();
  const errors: OpenCtiError[] = [];
  const undo = connectOpenCti(set.dialer, salesforce, { onError: (error) => errors.push(error), ...options });
  await answered();
  const desk: SoftphoneDesk = {
    ...set,
    salesforce,
    errors,
    undo,
    reach: async (parts, ...states) => {
      for (const state of states) await set.say(callMessage({ ...parts, state }));
      await answered();
    },
  };
  desks.push(desk);
  return desk;
}

/** Waits until Salesforce has answered, and what follows from that. */
export async function answered(rounds = 4): Promise<void> {
  for (let round = 0; round < rounds; round++) await task(1);
}

/** The host says that its agent's state has changed, and Salesforce has answered what follows from that. */
export async function become(dialer: Five9Dialer, state: AgentState): Promise<void> {
  dialer.setAgentState({ state });
  await shown(dialer);
  await answered();
}

/** The dialer is put into a language, and its words have come, where there are some. */
export async function speak({ dialer }: SoftphoneDesk, lang: string): Promise<void> {
  dialer.lang = lang;
  const spoken = lang.startsWith('nl') ? 'en' : lang;
  await waitUntil(() => dialer.words.lang === spoken, `the words for ${lang}`);
  await shown(dialer);
}

/** Takes all down. What was asked of Salesforce in a wrong way fails the test, unless the test is about that. */
export async function closeSoftphones(): Promise<void> {
  const opened = desks.splice(0);
  for (const { undo } of opened) undo();
  await answered();
  await clear();
  for (const { salesforce } of opened) expect(salesforce.refused).to.deep.equal([]);
}
