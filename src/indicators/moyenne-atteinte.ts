/** The mean of the targets' rates over the indicators the workbook follows, each capped between 0 and 100 %. */
import type { IndicateurSuivi } from '../domain/indicateur';
import { SENS } from '../domain/listes';
import type { Mesure } from '../domain/mesure';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { weightedMean } from '../evaluation/ponderation';
import { calculateAtteinte, capTaux } from '../evaluation/taux-atteinte';
import type { EtatRegistre } from './etat-registre';

/** For a rate, one point is what tolerance means by default. */
const TOLERANCE_TAUX = 1;

export function meanAtteinte({ classeur }: EtatRegistre): Result<number, Echec> {
  const mesures = classeur?.mesures ?? [];
  const elements = (classeur?.indicateurs ?? [])
    .filter(({ code, intitule }) => `${code}${intitule}`.trim() !== '')
    .map((indicateur) => ({ valeur: tauxOf(indicateur, mesures), poids: indicateur.poids.valeur ?? 1 }));
  const moyenne = weightedMean(elements);
  if (moyenne !== null) return success(moyenne.valeur);
  return failure({
    code: 'aucune-cible',
    message: fr`Taux d'atteinte : aucun indicateur suivi n'a à la fois une référence, une cible, un sens et une mesure.`,
    aide: fr`Complétez les feuilles Indicateurs et ses mesures, ou indiquez la valeur, la référence, la cible et le sens dans la formule.`,
  });
}

function tauxOf(indicateur: IndicateurSuivi, mesures: readonly Mesure[]): number | null {
  const { taux } = calculateAtteinte({
    valeur: latestOf(indicateur.code, mesures),
    reference: indicateur.reference.valeur,
    cible: indicateur.cible.valeur,
    sens: SENS.find((sens) => sens === toComparable(indicateur.sens)) ?? null,
    tolerance:
      indicateur.tolerance.valeur ?? (indicateur.unite.trim().startsWith('%') ? TOLERANCE_TAUX : null),
    creation: toComparable(indicateur.creation) === 'oui',
  });
  return taux === null ? null : capTaux(taux);
}

/** The dated measure that is the most recent; a measure with a mark instead of a value is none. */
function latestOf(code: string, mesures: readonly Mesure[]): number | null {
  let derniere: Mesure | null = null;
  for (const mesure of mesures) {
    if (mesure.indicateur.trim() !== code.trim() || code.trim() === '' || mesure.valeur.valeur === null)
      continue;
    if (derniere === null || (mesure.date.valeur ?? '') >= (derniere.date.valeur ?? '')) derniere = mesure;
  }
  return derniere?.valeur.valeur ?? null;
}
