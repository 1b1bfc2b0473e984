/** A figure is a number, and its mark one of the list. */
import type { Observation } from '../domain/observation';
import { MARQUES } from '../domain/listes';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { parseMarque } from './observations';
import { repairMot } from './reparations/mot-de-liste';
import { requireTables } from './tables-requises';

/** Excel's errors ("#N/A") are broken formulas, not words: DATA-01 speaks of them. */
const ERREUR_EXCEL = /^#/;

export default defineRegle({
  id: 'DIAG-02',
  gravite: 'erreur',
  portee: 'diagnostic',
  source: 'R12 parse-cell-number, S1 (« 2,4millions »)',
  enonce: fr`Une valeur est un nombre, et une marque est l’une de celles de la liste.`,
  pourquoi: fr`Un texte à la place d’un nombre ne se compare ni ne se calcule, et disparaît des graphiques.`,
  aide: fr`Corrigez la valeur ; la virgule, les espaces, « % », « € », « k€ », « M€ » et « millions » sont compris.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDonnees']) ?? classeur.observations.flatMap(checkObservation),
  // Words where a number should be are looked at by a person.
  repair: repairMot((_, champ) => (champ === 'marque' ? MARQUES : null)),
});

function checkObservation({ ref, valeur, marque }: Observation): Observe[] {
  const illisibles: Observe[] = [];
  const texte = valeur.texte.trim();
  if (valeur.valeur === null && isUnknown(texte)) illisibles.push(constat(ref, 'valeur', sentence(texte)));
  if (isUnknown(marque.trim())) illisibles.push(constat(ref, 'marque', sentence(marque.trim())));
  return illisibles;
}

function isUnknown(mot: string): boolean {
  return mot !== '' && !ERREUR_EXCEL.test(mot) && parseMarque(mot) === null;
}

function sentence(texte: string): string {
  return fr`« ${texte} » n’est ni un nombre ni une marque reconnue.`;
}
