import type { Direction } from '../protocol/index.js';
import { CallIds } from './call-ids.js';
import type { Clock } from './clock.js';
import type { CallScriptStep } from './scenario.js';
import { Script } from './script.js';
import { isOver, type SimulatedCall } from './simulated-call.js';

interface CallBookOptions {
  readonly seed: number;
  readonly clock: Clock;
  readonly speed: number;
  /** Called for each step of a call's script when its time has come. */
  readonly play: (step: CallScriptStep, id: string) => void;
}

/** The workspace's calls, newest first, and the script that each of them follows. */
export class CallBook {
  readonly #options: CallBookOptions;
  readonly #ids: CallIds;
  readonly #scripts = new Map<string, Script<CallScriptStep>>();
  readonly #calls = new Map<string, SimulatedCall>();
  #speed: number;

  constructor(options: CallBookOptions) {
    this.#options = options;
    this.#ids = new CallIds(options.seed);
    this.#speed = options.speed;
  }

  get calls(): readonly SimulatedCall[] {
    return Object.freeze([...this.#calls.values()].reverse());
  }

  set speed(speed: number) {
    this.#speed = speed;
    for (const script of this.#scripts.values()) script.speed = speed;
  }

  /** A call that nothing has been said of so far. */
  add(direction: Direction, number: string, displayName: string): SimulatedCall {
    const startedAt = this.#options.clock.now();
    const call = Object.freeze({ ...this.#ids.next(), direction, number, displayName, startedAt, state: null });
    this.#calls.set(call.id, call);
    return call;
  }

  /** The call with this id, or the newest that is not over where no id is given. */
  find(id: string | undefined): SimulatedCall | undefined {
    return id === undefined ? this.calls.find((call) => !isOver(call)) : this.#calls.get(id);
  }

  change(id: string, state: NonNullable<SimulatedCall['state']>): SimulatedCall | undefined {
    const call = this.#calls.get(id);
    if (call) this.#calls.set(id, Object.freeze({ ...call, state }));
    return this.#calls.get(id);
  }

  /** Gives a call a new script in place of what was left of the old one. */
  follow(id: string, steps: readonly CallScriptStep[]): void {
    this.#scripts.get(id)?.stop();
    const { clock, play } = this.#options;
    this.#scripts.set(id, new Script({ steps, clock, speed: this.#speed, play: (step) => play(step, id) }));
  }

  /** @returns whether the call's script had a step left to play */
  advance(id: string): boolean {
    return this.#scripts.get(id)?.advance() ?? false;
  }

  /** Forgets every call, as a page that is loaded anew. Ids go on: those of the forgotten ones are never used again. */
  clear(): void {
    for (const script of this.#scripts.values()) script.stop();
    this.#scripts.clear();
    this.#calls.clear();
  }
}
