/** Office.js's refusals in the person's words. What is not in this list is a bug, and stays an exception. */
import type { Echec } from '../domain/result';

const ECHECS: Readonly<Record<string, Omit<Echec, 'code'>>> = {
  AccessDenied: {
    message: 'Le classeur ou une de ses feuilles est protégé : Excel refuse d’y écrire.',
    aide: 'Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.',
  },
  InvalidOperationInCellEditMode: {
    message: 'Une cellule est en cours de saisie : Excel ne peut rien lire ni écrire pendant ce temps.',
    aide: 'Terminez la saisie (Entrée) ou annulez-la (Échap), puis recommencez.',
  },
  RequestPayloadSizeLimitExceeded: {
    message: 'Il y a trop de cellules à écrire en une seule fois pour Excel.',
    aide: 'Importez moins de territoires à la fois, ou fermez les feuilles très remplies.',
  },
  ResponsePayloadSizeLimitExceeded: {
    message: 'Le classeur contient trop de cellules pour être lu en une seule fois.',
    aide: 'Supprimez les lignes vides au bout des tables, puis recommencez.',
  },
  ItemNotFound: {
    message: 'Une feuille ou une table a disparu pendant l’opération.',
    aide: 'Actualisez, vérifiez que personne ne modifie le classeur en même temps, puis recommencez.',
  },
  ItemAlreadyExists: {
    message: 'Une feuille ou une table de même nom existe déjà.',
    aide: 'Actualisez, puis recommencez ; si cela persiste, renommez la feuille en double.',
  },
  InsertDeleteConflict: {
    message: 'Excel ne peut pas agrandir la table : des cellules en dessous ne peuvent pas être déplacées.',
    aide: 'Déplacez ce qui se trouve sous la table, puis recommencez.',
  },
  MergedRangeConflict: {
    message: 'Des cellules fusionnées gênent l’écriture.',
    aide: 'Annulez la fusion des cellules de cette feuille, puis recommencez.',
  },
  FilteredRangeConflict: {
    message: 'Un filtre gêne l’écriture.',
    aide: 'Effacez les filtres de cette feuille, puis recommencez.',
  },
  InactiveWorkbook: {
    message: 'Un autre classeur est au premier plan.',
    aide: 'Revenez dans ce classeur, puis recommencez.',
  },
  ActivityLimitReached: {
    message: 'Excel est trop occupé pour répondre.',
    aide: 'Attendez quelques secondes, puis recommencez.',
  },
  RequestAborted: { message: 'Excel a interrompu l’opération.', aide: 'Recommencez.' },
  ServiceNotAvailable: {
    message: 'Excel ne répond pas.',
    aide: 'Attendez quelques secondes, puis recommencez.',
  },
  Timeout: {
    message: 'Excel a mis trop de temps à répondre.',
    aide: 'Attendez quelques secondes, puis recommencez.',
  },
  InvalidOrTimedOutSession: {
    message: 'La session Excel a expiré.',
    aide: 'Rechargez le classeur, puis recommencez.',
  },
  ReadOnly: {
    message: 'Le classeur est ouvert en lecture seule.',
    aide: 'Enregistrez-en une copie ou demandez le droit de modifier, puis recommencez.',
  },
};

/** Null when the error is not an expected refusal of Excel. */
export function toEchec(error: unknown): Echec | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const code = String(error.code);
  const connu = ECHECS[code];
  return connu === undefined ? null : { code, ...connu };
}
