import { WIRE_CALL_STATES, type MakeCallRequest, type WireCallState } from '../protocol/index.js';
import { agentMessage, codeOf, type AgentStatus, type SimulatedAgent } from './agent-message.js';
import { SAMPLE_AGENT, type AgentProfile } from './agent-profile.js';
import { CallBook } from './call-book.js';
import { callMessage } from './call-message.js';
import { checkedSpeed, systemClock, type Clock } from './clock.js';
import { FaultyLine, type Faults } from './faulty-line.js';
import { makeCallHeard } from './make-call-heard.js';
import { named } from './named.js';
import type { CallScriptStep, Scenario, StartStep, Step } from './scenario.js';
import { nameOf, SCENARIOS, type ScenarioName } from './scenarios.js';
import { Script } from './script.js';
import { nextState, type SimulatedCall } from './simulated-call.js';
import type { SimulatedWorkspaceOptions } from './simulated-workspace-options.js';
import { SPELLINGS, type Spelling, type SpellingName } from './spelling.js';

/** How long the agent writes notes after hanging up, in milliseconds at speed 1. */
const AFTER_CALL_WORK = 4_000;

/**
 * A host workspace that is not there: it hears `SetMakeCall` and says what a real one would, by a scenario.
 *
 * It holds no timer while nothing is under way, and none after `close()`.
 */
export class SimulatedWorkspace {
  readonly #mouth: FaultyLine;
  readonly #clock: Clock;
  readonly #profile: AgentProfile;
  readonly #contacts: Readonly<Record<string, string>>;
  readonly #book: CallBook;
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  readonly #received: MakeCallRequest[] = [];
  #scenario: Scenario = SCENARIOS.answered;
  #speed: number;
  #agent: SimulatedAgent;
  #start: Script<StartStep> | undefined;
  /** Between a crash and a reload, and for good once it is closed. */
  #isDown = false;
  #isClosed = false;

  constructor(options: SimulatedWorkspaceOptions) {
    const { line, scenario = 'answered', speed = 1, clock = systemClock, agent, contacts = {}, seed = 1 } = options;
    this.#mouth = new FaultyLine(line, clock);
    this.#mouth.faults = options.faults ?? {};
    this.#clock = clock;
    this.#profile = { ...SAMPLE_AGENT, ...agent };
    this.#contacts = contacts;
    this.#speed = checkedSpeed(speed);
    this.#agent = Object.freeze({ status: 'ready', code: codeOf('ready'), since: clock.now() });
    this.#book = new CallBook({ seed, clock, speed, play: (step, id) => this.#play(step, id) });
    this.#unsubscribe = line.subscribe((message) => this.#handleMessage(message));
    this.scenario = scenario;
  }

  /** Every documented `SetMakeCall` that was heard, oldest first. */
  get received(): readonly MakeCallRequest[] {
    return this.#received;
  }

  /** All calls, newest first. */
  get calls(): readonly SimulatedCall[] {
    return this.#book.calls;
  }

  /** The newest call that is not over. */
  get call(): SimulatedCall | null {
    return this.#book.find(undefined) ?? null;
  }

  /** What the agent's state is here. The dialer knows it only once it was said: nothing can be asked. */
  get agent(): SimulatedAgent {
    return this.#agent;
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  /**
   * Chooses what happens from now on; calls that are under way keep theirs.
   *
   * @throws TypeError for a name that no scenario has.
   */
  set scenario(scenario: ScenarioName | Scenario) {
    const chosen = typeof scenario === 'string' ? named<Scenario>(SCENARIOS, scenario, 'scenario') : scenario;
    this.#scenario = chosen;
    this.#start?.stop();
    this.#start = new Script({
      steps: this.#isDown ? [] : (chosen.onStart ?? []),
      clock: this.#clock,
      speed: this.#speed,
      play: (step) => this.#play(step),
    });
    this.#changed();
  }

  /** The name of the scenario, or `custom`. */
  get scenarioName(): ScenarioName | 'custom' {
    return nameOf(this.#scenario);
  }

  get speed(): number {
    return this.#speed;
  }

  /**
   * Takes effect at once, in the middle of a wait too.
   *
   * @throws RangeError for what is no number, or below 0.
   */
  set speed(speed: number) {
    this.#speed = checkedSpeed(speed);
    this.#book.speed = speed;
    if (this.#start) this.#start.speed = speed;
    this.#changed();
  }

  get faults(): Faults {
    return this.#mouth.faults;
  }

  /** Counts for what is said from now on. */
  set faults(faults: Faults) {
    this.#mouth.faults = faults;
    this.#changed();
  }

  /** @param listener Called after every change of what this object shows. @returns the undo */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Says that the agent's state has changed.
   *
   * @param details `code`: one of the tenant's own, for `not-ready`; `at`: since when, in milliseconds since 1970.
   * @throws TypeError for a status that there is not
   */
  setAgent(
    status: AgentStatus,
    details: { code?: string; at?: number; spelling?: SpellingName | Spelling } = {},
  ): void {
    const usual = codeOf(status);
    const { code = usual, at = this.#clock.now(), spelling } = details;
    this.#agent = Object.freeze({ status, code, since: at });
    this.#post(agentMessage(this.#agent, this.#profile), spelling);
  }

  /** A customer calls. Without steps of its own the call rings until the agent answers. */
  inboundCall(
    { number, name = '' }: { number: string; name?: string },
    steps: readonly CallScriptStep[] = [],
  ): SimulatedCall {
    const call = this.#book.add('inbound', number, name);
    this.#say(call.id, 'OFFERED');
    if (!this.#isDown) this.#book.follow(call.id, steps);
    return this.#book.find(call.id) ?? call;
  }

  /** Plays the next step of a call's script now; a call whose script has ended goes on to its next state. */
  advance(call?: SimulatedCall): void {
    const current = this.#book.find(call?.id);
    if (!current || this.#book.advance(current.id)) return;
    const state = nextState(current);
    if (state) this.#say(current.id, state);
  }

  /** The agent takes a call that rings. From here on the agent leads, and the call's script ends. */
  answer(call?: SimulatedCall): void {
    this.#press(call, ['OFFERED', 'RINGING_ON_OTHER_SIDE'], 'TALKING');
  }

  hold(call?: SimulatedCall): void {
    this.#press(call, ['TALKING'], 'ON_HOLD');
  }

  resume(call?: SimulatedCall): void {
    this.#press(call, ['ON_HOLD'], 'TALKING');
  }

  /** The agent ends a call, and is done with it after some after-call work. */
  hangUp(call?: SimulatedCall): void {
    const afterCallWork: CallScriptStep[] = [{ after: AFTER_CALL_WORK, call: 'FINISHED' }];
    this.#press(call, [null, 'OFFERED', 'RINGING_ON_OTHER_SIDE', 'TALKING', 'ON_HOLD'], 'WRAP_UP', afterCallWork);
  }

  /** Its page is gone in the middle of everything: it hears and says nothing, and its calls are forgotten. */
  crash(): void {
    this.#isDown = true;
    this.#start?.stop();
    this.#book.clear();
    this.#mouth.stop();
    this.#changed();
  }

  /** Its page is loaded anew: it knows of no call, and its scenario starts over. What was received stays on record. */
  reload(): void {
    if (this.#isClosed) return;
    this.crash();
    this.#isDown = false;
    this.scenario = this.#scenario;
  }

  /** Hears and says nothing more. */
  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    this.crash();
    this.#listeners.clear();
  }

  #handleMessage(message: unknown): void {
    const request = makeCallHeard(message);
    if (!request || this.#isDown) return;
    this.#received.push(Object.freeze(request));
    const call = this.#book.add('outbound', request.data, this.#contacts[request.data] ?? '');
    this.#book.follow(call.id, this.#scenario.onMakeCall);
    this.#changed();
  }

  #play(step: Step, id?: string): void {
    if ('agent' in step) this.setAgent(step.agent, step);
    else if ('inbound' in step) this.inboundCall(step.inbound, step.steps);
    else if ('raw' in step) this.#post(step.raw);
    else if (id !== undefined) this.#say(id, step.call, step.spelling);
  }

  #press(
    call: SimulatedCall | undefined,
    from: readonly SimulatedCall['state'][],
    to: WireCallState,
    then: readonly CallScriptStep[] = [],
  ): void {
    const current = this.#book.find(call?.id);
    if (!current || !from.includes(current.state) || this.#isDown) return;
    this.#book.follow(current.id, then);
    this.#say(current.id, to);
  }

  #say(id: string, state: string, spelling?: SpellingName | Spelling): void {
    const known = WIRE_CALL_STATES.find((each) => each === state);
    const call = known ? this.#book.change(id, known) : this.#book.find(id);
    if (call) this.#post(callMessage(call, state, this.#profile), spelling);
  }

  #post(message: unknown, spelling: SpellingName | Spelling = this.faults.drift ?? 'sample'): void {
    if (this.#isDown) return;
    const spell = typeof spelling === 'string' ? named<Spelling>(SPELLINGS, spelling, 'spelling') : spelling;
    this.#mouth.say(spell(message as Record<string, unknown>));
    this.#changed();
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
