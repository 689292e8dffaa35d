import type { Call } from '../core/index.js';
import { failed, fieldsOf, type Answer } from './answer.js';
import { taskOf, type CallTask } from './call-task.js';
import type { Salesforce } from './salesforce.js';
import type { SalesforceWords } from './words.js';

/** What became of the Task of one call. */
export type CallLog =
  | {
      readonly status: 'saved';
      readonly call: Call;
      /** The Task's own id, where Salesforce has told it. */
      readonly recordId?: string;
    }
  | {
      readonly status: 'failed';
      readonly call: Call;
      /** What Salesforce says of it; may hold personal data. */
      readonly errors: readonly string[];
      /** Tries again. Does nothing while that is under way, nor once the Task is saved. */
      readonly retry: () => void;
    }
  | {
      /** It has failed before, and on a further try the page has asked for no Task after all. */
      readonly status: 'dropped';
      readonly call: Call;
    };

/** The Task to save in place of ours, or `null` for none. */
export type MakeTask = (call: Call, task: CallTask) => CallTask | null | Promise<CallTask | null>;

interface CallLogOptions {
  readonly salesforce: Salesforce;
  readonly makeTask: MakeTask | undefined;
  readonly isRefreshing: boolean;
  readonly words: SalesforceWords;
  readonly onLog: (log: CallLog) => void;
}

/**
 * Saves a call as a Task, and tells what became of it, each time that it is tried. A Task is saved once: an answer that
 * comes too late still counts.
 */
export function saveCall(call: Call, { salesforce, makeTask, isRefreshing, words, onLog }: CallLogOptions): void {
  let task: CallTask | undefined;
  let isSaved = false;
  let isBusy = false;
  let hasFailed = false;

  const settle = (answer: Answer): void => {
    if (isSaved) return;
    if (!answer.isDone) {
      hasFailed = true;
      onLog({ status: 'failed', call, errors: answer.errors, retry: () => void attempt() });
      return;
    }
    isSaved = true;
    const recordId = idOf(answer.value);
    onLog(recordId === '' ? { status: 'saved', call } : { status: 'saved', call, recordId });
    // Only a record that is on show has anything new on it.
    if (isRefreshing && (task?.WhoId ?? task?.WhatId)) void salesforce.ask('refreshView', {});
  };

  const attempt = async (): Promise<void> => {
    if (isSaved || isBusy) return;
    isBusy = true;
    const answer = await send();
    isBusy = false;
    if (answer) settle(answer);
    else if (hasFailed) onLog({ status: 'dropped', call });
  };

  const send = async (): Promise<Answer | undefined> => {
    try {
      const ours = taskOf(call, words);
      task ??= makeTask ? ((await makeTask(call, ours)) ?? undefined) : ours;
    } catch (error) {
      const answer = failed(error);
      salesforce.report('saveLog', answer.errors);
      return answer;
    }
    return (
      task &&
      salesforce.ask('saveLog', { value: task }, (late) => {
        if (late.isDone) settle(late);
      })
    );
  };

  void attempt();
}

/** Documented as the id, in fact an object that holds it. */
function idOf(value: unknown): string {
  const id = typeof value === 'string' ? value : fieldsOf(value)['recordId'];
  return typeof id === 'string' ? id : '';
}
