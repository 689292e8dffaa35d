/** So many answers are kept, and then the oldest goes: who asks for more asks for each just once. */
const MOST_KEPT = 100;

/**
 * A function that keeps what it has answered: for what takes long to work out and is asked for again and again, such as a
 * formatter of `Intl` or how a number is written. A list of calls asks for a hundred of these each time it is rendered.
 *
 * @param work Its answer depends on what it is asked alone, and nobody changes it. It must not be asked for long texts.
 */
export function remembered<Asked extends readonly (string | number)[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    if (answers.has(key)) return answers.get(key) as Answer;
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size === MOST_KEPT) answers.delete(oldest);
    const answer = work(...asked);
    answers.set(key, answer);
    return answer;
  };
}
