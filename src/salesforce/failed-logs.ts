import type { Five9Dialer } from '../elements/index.js';
import type { CallLog } from './call-log.js';
import { languageOf, named, wordsFor, type SalesforceWords } from './words.js';

interface FailedLogs {
  readonly show: (log: CallLog) => void;
  readonly remove: () => void;
}

/**
 * Shows the agent which calls are not saved, each with a button that tries again: a row for each, right behind the
 * dialer, in its language. Plain elements that the page can style by their class: `five9-failed-logs`.
 *
 * @param own The page's own words.
 */
export function failedLogs(dialer: Five9Dialer, own?: Partial<SalesforceWords>): FailedLogs {
  const list = document.createElement('div');
  list.className = 'five9-failed-logs';
  list.role = 'alert';
  const rows = new Map<string, HTMLElement>();

  const drop = (key: string): void => {
    const row = rows.get(key);
    if (!row) return;
    const hadFocus = hasFocus(row);
    rows.delete(key);
    row.remove();
    if (rows.size === 0) list.remove();
    // A caret that is left nowhere starts over at the top of the page.
    if (hadFocus) dialer.focus();
  };

  const show = (log: CallLog): void => {
    const { call } = log;
    if (log.status !== 'failed') {
      drop(call.key);
      return;
    }
    if (!list.isConnected) dialer.after(list);
    const words = wordsFor(dialer, own);
    const text = document.createElement('p');
    const name = call.record?.recordName || call.displayName || call.number;
    text.textContent = [named(words.failed, name), ...log.errors].join(' ');
    const retry = button(words.retry, () => {
      // Not `disabled`, which would take the caret away.
      retry.ariaDisabled = 'true';
      retry.textContent = words.saving;
      log.retry();
    });
    const dismiss = button(words.dismiss, () => drop(call.key));
    const row = rows.get(call.key) ?? document.createElement('div');
    const hadFocus = hasFocus(row);
    row.lang = languageOf(dialer);
    row.dir = dialer.words.dir;
    row.replaceChildren(text, retry, dismiss);
    rows.set(call.key, row);
    list.append(row);
    if (hadFocus) retry.focus();
  };

  return { show, remove: () => list.remove() };
}

/** Asked of the tree that it stands in: to the document, all of a shadow is the host. Out of the page nothing has it. */
function hasFocus(row: HTMLElement): boolean {
  const { activeElement = null } = row.getRootNode() as Partial<DocumentOrShadowRoot>;
  return row.contains(activeElement);
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
