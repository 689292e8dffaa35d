import type { Table } from './en.js';

/** German, with “Sie”. */
export const de: Table = {
  // The set-up of the link.
  'no-origin': 'Der Dialer ist nicht eingerichtet: workspace-origin fehlt.',
  'any-origin':
    'Der Dialer ist nicht eingerichtet: workspace-origin muss genau einen Origin nennen; „*“ wird nie akzeptiert.',
  'not-an-origin':
    'Der Dialer ist nicht eingerichtet: workspace-origin „{value}“ ist kein Origin wie https://workspace.example.com.',
  'inexact-origin': 'Der Dialer ist nicht eingerichtet: workspace-origin muss genau {exact} lauten und ist „{value}“.',
  'no-window': 'Das Fenster des Arbeitsbereichs ist nicht mehr da.',
  'no-parent': 'Kein Arbeitsbereich: Diese Seite liegt nicht in der Seite des Arbeitsbereichs.',
  'no-opener': 'Kein Arbeitsbereich: Das Fenster, das diese Seite geöffnet hat, ist geschlossen oder fehlt.',
  'bad-selector': 'Kein Arbeitsbereich: „{value}“ ist kein CSS-Selektor.',
  'no-match': 'Kein Arbeitsbereich: Nichts auf dieser Seite passt zu „{value}“.',
  'not-an-iframe': 'Kein Arbeitsbereich: „{value}“ passt auf etwas, das kein iframe ist.',
  'not-configured': 'Der Dialer ist nicht eingerichtet: Er ist mit keinem Arbeitsbereich verbunden.',
  loading: 'Der Arbeitsbereich wird noch geladen. Versuchen Sie es gleich noch einmal.',
  // Why a number is not dialled.
  disabled: 'Das Wählen ist auf dieser Seite abgeschaltet.',
  'no-number': 'Geben Sie eine Telefonnummer ein.',
  'invalid-number': '„{value}“ ist keine Telefonnummer, die angerufen werden kann.',
  'agent-unknown': 'Ihr Agentenstatus ist noch nicht bekannt. Setzen Sie sich im Five9-Softphone auf „Bereit“.',
  'agent-logged-out': 'Sie sind abgemeldet. Melden Sie sich am Five9-Softphone an, um anzurufen.',
  'agent-logged-in': 'Sie sind angemeldet, aber nicht bereit. Setzen Sie sich auf „Bereit“, um anzurufen.',
  'not-ready': 'Sie sind nicht bereit. Setzen Sie sich auf „Bereit“, um anzurufen.',
  'not-ready-reason': 'Sie sind nicht bereit ({reason}). Setzen Sie sich auf „Bereit“, um anzurufen.',
  busy: 'Sie sind in einem Gespräch. Beenden Sie es, bevor Sie eine andere Nummer anrufen.',
  starting: 'Ein anderer Anruf wird gerade gestartet.',
  // What became of a request.
  cancelled: 'Der Anruf wurde abgebrochen.',
  'not-started': 'Der Anruf konnte nicht gestartet werden.',
  'no-reply':
    'Der Arbeitsbereich hat nicht geantwortet. Sehen Sie im Five9-Softphone nach: Vielleicht wartet der Anruf dort.',
  disconnected: 'Der Dialer wurde von der Seite entfernt.',
  // Regions and controls: these names are part of the public contract.
  'agent-state': 'Agentenstatus',
  'dial-pad': 'Wähltastatur',
  'call-status': 'Anrufstatus',
  'phone-number': 'Telefonnummer',
  star: 'Stern',
  pound: 'Raute',
  'delete-digit': 'Ziffer löschen',
  call: 'Anrufen',
  'call-again': 'Erneut anrufen',
  edit: 'Nummer bearbeiten',
  dismiss: 'Schließen',
  cancel: 'Abbrechen',
  // The agent's states, and what to know about them.
  'state-unknown': 'Unbekannt',
  'hint-unknown': 'Der Arbeitsbereich hat Ihren Status noch nicht gemeldet.',
  'state-logged-out': 'Abgemeldet',
  'state-logged-in': 'Angemeldet',
  'state-ready': 'Bereit',
  'state-not-ready': 'Nicht bereit',
  'reason-code': 'Code {code}',
  'time-in-state': 'Zeit in diesem Status',
  // A call's states.
  'no-call': 'Kein Anruf',
  'state-waiting': 'Warten auf den Arbeitsbereich',
  'state-requested': 'Anruf wird angefordert',
  'state-unconfirmed': 'Nicht bestätigt',
  'state-offered': 'Anruf angeboten',
  'state-ringing': 'Es klingelt',
  'state-talking': 'Im Gespräch',
  'state-on-hold': 'Gehalten',
  'state-wrap-up': 'Nachbearbeitung',
  'state-finished': 'Anruf beendet',
  'state-failed': 'Nicht gestartet',
  // And what to do next in them.
  'hint-waiting': 'Die Nummer wird angerufen, sobald der Arbeitsbereich geladen ist.',
  'hint-requested': 'Warten auf die erste Meldung von Five9.',
  'hint-failed':
    'Five9 konnte diesen Anruf nicht starten. Prüfen Sie die Nummer und rufen Sie erneut an, oder bearbeiten Sie sie.',
  'hint-unconfirmed':
    'Five9 hat nicht geantwortet. Sehen Sie im Five9-Softphone nach: Vielleicht wartet der Anruf dort.',
  inbound: 'Eingehender Anruf',
  elsewhere: 'Außerhalb dieses Dialers gestartet',
  duration: 'Anrufdauer',
  extension: 'Durchwahl {extension}',
  'unknown-number': 'Unbekannte Nummer',
  'no-dialer': 'Auf dieser Seite gibt es keinen Dialer.',
  'no-value': 'Hier steht keine Telefonnummer.',
  'number-disabled': 'Anrufe an diese Nummer sind abgeschaltet.',
};
