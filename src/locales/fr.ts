import type { Table } from './en.js';

/** French, with “vous”. A no-break space stands before a colon and inside quotation marks. */
export const fr: Table = {
  // The set-up of the link.
  'no-origin': 'Le composeur n’est pas configuré\u00a0: workspace-origin est absent.',
  'any-origin':
    'Le composeur n’est pas configuré\u00a0: workspace-origin doit indiquer une seule origine exacte, et «\u00a0*\u00a0» n’est jamais accepté.',
  'not-an-origin':
    'Le composeur n’est pas configuré\u00a0: workspace-origin «\u00a0{value}\u00a0» n’est pas une origine telle que https://workspace.example.com.',
  'inexact-origin':
    'Le composeur n’est pas configuré\u00a0: workspace-origin doit être exactement {exact} et vaut «\u00a0{value}\u00a0».',
  'no-window': 'La fenêtre de l’espace de travail n’existe plus.',
  'no-parent': 'Pas d’espace de travail\u00a0: cette page n’est pas dans celle de l’espace de travail.',
  'no-opener': 'Pas d’espace de travail\u00a0: la fenêtre qui a ouvert cette page est fermée ou n’existe pas.',
  'bad-selector': 'Pas d’espace de travail\u00a0: «\u00a0{value}\u00a0» n’est pas un sélecteur CSS.',
  'no-match': 'Pas d’espace de travail\u00a0: rien dans cette page ne correspond à «\u00a0{value}\u00a0».',
  'not-an-iframe':
    'Pas d’espace de travail\u00a0: «\u00a0{value}\u00a0» correspond à un élément qui n’est pas un iframe.',
  'not-configured': 'Le composeur n’est pas configuré\u00a0: il n’est relié à aucun espace de travail.',
  loading: 'L’espace de travail est en cours de chargement. Réessayez dans un instant.',
  // Why a number is not dialled.
  disabled: 'La numérotation est désactivée sur cette page.',
  'no-number': 'Saisissez un numéro de téléphone.',
  'invalid-number': '«\u00a0{value}\u00a0» n’est pas un numéro de téléphone que l’on peut appeler.',
  'agent-unknown': 'Votre état d’agent n’est pas encore connu. Passez à l’état Prêt dans le softphone Five9.',
  'agent-logged-out': 'Votre session est fermée. Connectez-vous au softphone Five9 pour appeler.',
  'agent-logged-in': 'Votre session est ouverte, mais pas à l’état Prêt. Passez à l’état Prêt pour appeler.',
  'not-ready': 'Vous êtes à l’état Non prêt. Passez à l’état Prêt pour appeler.',
  'not-ready-reason': 'Vous êtes à l’état Non prêt ({reason}). Passez à l’état Prêt pour appeler.',
  busy: 'Vous êtes en communication. Terminez l’appel avant de composer un autre numéro.',
  starting: 'Un autre appel est déjà en cours de lancement.',
  // What became of a request.
  cancelled: 'L’appel a été annulé.',
  'not-started': 'L’appel n’a pas pu être lancé.',
  'no-reply':
    'L’espace de travail n’a pas répondu. Vérifiez le softphone Five9\u00a0: l’appel y est peut-être en attente.',
  disconnected: 'Le composeur a été retiré de la page.',
  // Regions and controls: these names are part of the public contract.
  'agent-state': 'État de l’agent',
  'dial-pad': 'Clavier de numérotation',
  'call-status': 'État de l’appel',
  'phone-number': 'Numéro de téléphone',
  star: 'étoile',
  pound: 'dièse',
  'delete-digit': 'Effacer un chiffre',
  call: 'Appeler',
  'call-again': 'Rappeler',
  edit: 'Modifier le numéro',
  dismiss: 'Fermer',
  cancel: 'Annuler',
  // The agent's states, and what to know about them.
  'state-unknown': 'Inconnu',
  'hint-unknown': 'L’espace de travail n’a pas encore indiqué votre état.',
  'state-logged-out': 'Déconnecté',
  'state-logged-in': 'Connecté',
  'state-ready': 'Prêt',
  'state-not-ready': 'Non prêt',
  'reason-code': 'Code {code}',
  'time-in-state': 'Temps dans cet état',
  // A call's states.
  'no-call': 'Aucun appel',
  'state-waiting': 'En attente de l’espace de travail',
  'state-requested': 'Appel demandé',
  'state-unconfirmed': 'Non confirmé',
  'state-offered': 'Appel proposé',
  'state-ringing': 'Sonnerie',
  'state-talking': 'En communication',
  'state-on-hold': 'En garde',
  'state-wrap-up': 'Post-appel',
  'state-finished': 'Appel terminé',
  'state-failed': 'Non lancé',
  // And what to do next in them.
  'hint-waiting': 'Le numéro sera appelé dès que l’espace de travail sera chargé.',
  'hint-requested': 'En attente de la première réponse de Five9.',
  'hint-failed': 'Five9 n’a pas pu lancer cet appel. Vérifiez le numéro, puis rappelez ou modifiez-le.',
  'hint-unconfirmed': 'Five9 n’a pas répondu. Vérifiez le softphone Five9\u00a0: l’appel y est peut-être en attente.',
  inbound: 'Appel entrant',
  elsewhere: 'Lancé hors de ce composeur',
  duration: 'Durée de l’appel',
  extension: 'poste {extension}',
  'unknown-number': 'Numéro inconnu',
  'no-dialer': 'Il n’y a pas de composeur dans cette page.',
  'no-value': 'Il n’y a pas de numéro de téléphone ici.',
  'number-disabled': 'Les appels vers ce numéro sont désactivés.',
};
