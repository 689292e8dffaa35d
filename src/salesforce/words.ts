import type { OpenCtiDialer } from './phone.js';

/** What is written into Salesforce, and what the rows of unsaved calls say. `{name}` is whom the call was with. */
export interface SalesforceWords {
  /** The Task's Subject. */
  readonly inbound: string;
  readonly outbound: string;
  /** The Subject of a call that could not be started. */
  readonly notStarted: string;
  /** What stands before each line of the Task's Description. */
  readonly number: string;
  readonly campaign: string;
  readonly agent: string;
  readonly call: string;
  /** The rows. */
  readonly failed: string;
  readonly retry: string;
  readonly saving: string;
  readonly dismiss: string;
}

const NAMES = [
  ...(['inbound', 'outbound', 'notStarted', 'number', 'campaign', 'agent', 'call'] as const),
  ...(['failed', 'retry', 'saving', 'dismiss'] as const),
];

const EN =
  'Inbound call: {name}|Outbound call: {name}|Call not started: {name}|Number|Campaign|Agent|Call|' +
  'The call with {name} is not saved in Salesforce.|Retry|Saving…|Dismiss';

/** The dialer's own languages, each with its words in the order of their names. */
const TABLES: Readonly<Record<string, string>> = {
  es:
    'Llamada entrante: {name}|Llamada saliente: {name}|Llamada no iniciada: {name}|Número|Campaña|Agente|Llamada|' +
    'La llamada con {name} no se ha guardado en Salesforce.|Reintentar|Guardando…|Cerrar',
  // With the blank that French has before a colon.
  fr:
    'Appel entrant : {name}|Appel sortant : {name}|Appel non lancé : {name}|Numéro |Campagne |Agent |Appel |' +
    'L’appel avec {name} n’est pas consigné dans Salesforce.|Réessayer|Enregistrement…|Fermer',
  de:
    'Eingehender Anruf: {name}|Ausgehender Anruf: {name}|Anruf nicht gestartet: {name}|Nummer|Kampagne|Agent|Anruf|' +
    'Der Anruf mit {name} ist nicht in Salesforce gespeichert.|Erneut versuchen|Wird gespeichert…|Schließen',
  pt:
    'Chamada recebida: {name}|Chamada feita: {name}|Chamada não iniciada: {name}|Número|Campanha|Agente|Chamada|' +
    'A chamada com {name} não foi salva no Salesforce.|Tentar de novo|Salvando…|Fechar',
  ja:
    '着信: {name}|発信: {name}|開始できなかった通話: {name}|番号|キャンペーン|エージェント|通話|' +
    '{name} との通話は Salesforce に保存されていません。|再試行|保存中…|閉じる',
  ar:
    'مكالمة واردة: {name}|مكالمة صادرة: {name}|مكالمة لم تبدأ: {name}|الرقم|الحملة|الوكيل|المكالمة|' +
    'لم تُحفظ المكالمة مع {name} في Salesforce.|إعادة المحاولة|جارٍ الحفظ…|إغلاق',
};

/** The English words, which every language without a table of ours gets too. */
export const ENGLISH = wordsOf(EN);

/**
 * The words in a dialer's language as it is now, or the page's own. Without a face a dialer has no language: English.
 *
 * @param own What the page says in other words.
 */
export function wordsFor(dialer: OpenCtiDialer, own: Partial<SalesforceWords> = {}): SalesforceWords {
  const [language = ''] = languageOf(dialer).split('-');
  const table = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
  return { ...(table === undefined ? ENGLISH : wordsOf(table)), ...own };
}

/** The language of the words on show, as a tag. */
export function languageOf(dialer: OpenCtiDialer): string {
  return 'subscribe' in dialer ? 'en' : dialer.words.lang;
}

/** A sentence with a name in it, whatever the name has in it. */
export function named(sentence: string, name: string): string {
  return sentence.replace('{name}', () => name);
}

function wordsOf(table: string): SalesforceWords {
  const words = table.split('|');
  return Object.fromEntries(NAMES.map((name, index) => [name, words[index]])) as unknown as SalesforceWords;
}
