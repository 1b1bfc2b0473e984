/** The word that stands for #N/A once a cell no longer calls us: « secret », « non disponible »… */
import type { Lecture } from '../formule';
import { findAppels, isAppelCtg } from '../formule';
import type { ContexteExplication } from './define';
import { readAppel } from './lire-appel';

/** As people write them, after the marks of the sources. */
const MOTS: Readonly<Record<string, string>> = {
  s: 'secret',
  nd: 'non disponible',
  ns: 'non significatif',
  so: 'sans objet',
  'hors champ': 'hors champ',
};

export const NON_DISPONIBLE = 'non disponible';

/** @param contexte null when the workbook's figures were not read: no reason can be told. */
export function motAbsence(
  formule: string,
  lire: Lecture['lire'],
  contexte: ContexteExplication | null,
): string {
  if (contexte === null) return NON_DISPONIBLE;
  const absents = findAppels(formule)
    .filter(isAppelCtg)
    .map((appel) => readAppel(appel, lire, contexte))
    .filter(({ resultat }) => resultat?.ok === false);
  const marques = absents.flatMap(({ chiffre }) => chiffre?.observations.map(({ marque }) => marque) ?? []);
  const marque = marques.map((signe) => signe.trim().toLowerCase()).find((signe) => signe in MOTS);
  return (marque === undefined ? undefined : MOTS[marque]) ?? NON_DISPONIBLE;
}
