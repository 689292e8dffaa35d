import type { ReactiveControllerHost } from 'lit';
import { loadedNumbering, loadNumbering } from '../phone/index.js';

/**
 * A number as people write it. Until the numbering plans are there it is written plainly, and its host is rendered anew
 * once they are.
 *
 * @param country Whose way of writing numbers is followed.
 */
export function writtenNumber(number: string, country: string, host: ReactiveControllerHost): string {
  const numbering = loadedNumbering();
  if (number === '') return number;
  if (!numbering)
    loadNumbering().then(
      () => host.requestUpdate(),
      () => undefined,
    );
  return numbering?.format(number, country) ?? number;
}
