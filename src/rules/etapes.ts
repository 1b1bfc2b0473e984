/** The steps of the calendar that carry a given étape: the ones given up are left out. */
import type { Classeur } from '../domain/classeur';
import type { Etape } from '../domain/etape';
import type { ETAPES_CALENDRIER } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';

export type NatureEtape = (typeof ETAPES_CALENDRIER)[number];

export function findEtapes(classeur: Classeur, natures: readonly NatureEtape[]): Etape[] {
  const voulues = new Set(natures.map(toComparable));
  return classeur.etapes.filter(
    (etape) => isMaintenue(etape) && etape.etapes.some((nature) => voulues.has(toComparable(nature))),
  );
}

export function isMaintenue({ statut }: Etape): boolean {
  return !toComparable(statut).startsWith('annule');
}

/** "« Copil de lancement »", else what the step is, else its row. */
export function nameEtape({ libelle, etapes, ref }: Etape): string {
  const nom = libelle.trim() || etapes.join(', ').trim();
  return nom === '' ? `de la ligne ${ref.ligne}` : fr`« ${nom} »`;
}
