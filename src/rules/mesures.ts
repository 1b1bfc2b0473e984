/** The measures of each follow-up indicator, and the order they were taken in. */
import type { Classeur } from '../domain/classeur';
import { groupBy } from '../domain/group-by';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { toComparable } from '../domain/texte-comparable';
import { findCitantes } from './references';

type MesuresOf = (indicateur: IndicateurSuivi) => readonly Mesure[];

/** Five controls follow the measures of the same plan: their index goes with the rows of one reading. */
const INDEX = new WeakMap<readonly Mesure[], MesuresOf>();

/** Answers the measures of an indicator, by its code or its wording, in the order of the rows. */
export function groupMesures({ mesures }: Classeur): MesuresOf {
  const connu = INDEX.get(mesures);
  if (connu !== undefined) return connu;
  const index = indexMesures(mesures);
  INDEX.set(mesures, index);
  return index;
}

function indexMesures(mesures: readonly Mesure[]): MesuresOf {
  const parCle = groupBy(mesures, ({ indicateur }) => toComparable(indicateur));
  return (indicateur) => findCitantes(indicateur, parCle);
}

/** It says a value, or the mark that stands for one. */
export function isMesuree({ valeur, marque }: Mesure): boolean {
  return valeur.texte.trim() !== '' || marque.trim() !== '';
}

const BINAIRES: ReadonlySet<string> = new Set(['oui', 'non', 'vrai', 'faux']);

/** « oui », « non », « VRAI », « FAUX »: an answer, not a number. */
export function isReponse(texte: string): boolean {
  return BINAIRES.has(toComparable(texte));
}
