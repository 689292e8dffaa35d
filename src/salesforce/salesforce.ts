import { failed, readAnswer, type Answer } from './answer.js';
import type { OpenCti, OpenCtiError, OpenCtiMethod } from './open-cti.js';

type ArgumentsOf<Method extends OpenCtiMethod> = Omit<Parameters<NonNullable<OpenCti[Method]>>[0], 'callback'>;

interface SalesforceOptions {
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  readonly onError: ((error: OpenCtiError) => void) | undefined;
}

/** Open CTI with an outcome for everything: what it refuses, throws or never answers is reported. */
export class Salesforce {
  readonly api: OpenCti;
  readonly #options: SalesforceOptions;

  /**
   * Never drops a failure: where nobody listens it becomes an uncaught error, which names the step and nothing else,
   * because consoles are collected and what Salesforce says can be personal.
   */
  readonly report = (step: OpenCtiError['step'], errors: readonly string[]): void => {
    const { onError } = this.#options;
    queueMicrotask(() => {
      if (!onError) throw new Error(`Salesforce Open CTI has not done ${step}. Give connectOpenCti() an onError.`);
      onError({ step, errors });
    });
  };

  constructor(api: OpenCti, options: SalesforceOptions) {
    this.api = api;
    this.#options = options;
  }

  /**
   * Calls one method.
   *
   * @param onLate Hears an answer that comes after we have stopped waiting: what was asked for may be done all the same.
   * @returns its answer; a failure is reported already
   */
  async ask<Method extends OpenCtiMethod>(
    step: Method,
    args: ArgumentsOf<Method>,
    onLate?: (answer: Answer) => void,
  ): Promise<Answer> {
    const answer = await this.#answerTo(step, args, onLate);
    if (!answer.isDone) this.report(step, answer.errors);
    return answer;
  }

  #answerTo(step: OpenCtiMethod, args: object, onLate?: (answer: Answer) => void): Promise<Answer> {
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve(failed('Salesforce has not answered.'));
      }, this.#options.patience);
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        if (isLate) onLate?.(answer);
        else resolve(answer);
      };
      try {
        const callback = (response: unknown): void => settle(readAnswer(response));
        (this.api as unknown as Record<OpenCtiMethod, (args: object) => void>)[step]({ ...args, callback });
      } catch (error) {
        settle(failed(error));
      }
    });
  }
}
