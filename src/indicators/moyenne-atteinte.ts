/** The mean of the targets' rates over the indicators the workbook follows, each capped between 0 and 100 %, on the copil's day. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { calculateAtteinteMoyenne } from '../evaluation/atteinte-moyenne';
import { followAtteintes } from '../evaluation/atteinte-suivie';
import { readJourCopil } from '../evaluation/jour-evaluation';
import type { EtatRegistre } from './etat-registre';

export function meanAtteinte({ classeur }: EtatRegistre): Result<number, Echec> {
  const suivies = classeur === null ? [] : followAtteintes(classeur, readJourCopil(classeur));
  const moyenne = calculateAtteinteMoyenne(
    suivies.map(({ indicateur, atteinte }) => ({ indicateur, suivi: atteinte })),
  );
  if (moyenne !== null) return success(moyenne.valeur);
  return failure({
    code: 'aucune-cible',
    message: fr`Taux d'atteinte : aucun indicateur suivi n'a à la fois une référence, une cible, un sens et une mesure.`,
    aide: fr`Complétez les feuilles Indicateurs et ses mesures, ou indiquez la valeur, la référence, la cible et le sens dans la formule.`,
  });
}
