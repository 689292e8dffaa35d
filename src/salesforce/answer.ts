/** What became of something that Salesforce was asked to do. */
export type Answer =
  { readonly isDone: true; readonly value: unknown } | { readonly isDone: false; readonly errors: readonly string[] };

const MAX_ERRORS = 10;
const MAX_LENGTH = 500;

/** Reads the response that a callback got. Only `success: true` is success. */
export function readAnswer(response: unknown): Answer {
  const { success, returnValue, errors } = fieldsOf(response);
  return success === true ? { isDone: true, value: returnValue } : failed(errors);
}

/** @param reason An error, a text, a list of either, or whatever else came in the place of one. */
export function failed(reason: unknown): Answer & { isDone: false } {
  const reasons: readonly unknown[] = Array.isArray(reason) ? reason : [reason];
  const errors = reasons.slice(0, MAX_ERRORS).map(wordsOf);
  return { isDone: false, errors: Object.freeze(errors.filter((words) => words !== '')) };
}

/** The fields of what should be an object; none, if it is not. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Documented as texts; in fact there are objects with a `description` as well. */
function wordsOf(reason: unknown): string {
  if (reason instanceof Error) return wordsOf(reason.message);
  const { description, message } = fieldsOf(reason);
  const words = [reason, description, message].find((each) => typeof each === 'string') ?? '';
  return words.slice(0, MAX_LENGTH);
}
