/** The value of a catalogued indicator lies within its bounds: no share above 100 %. */
import { borneOf } from '../domain/bornes-indicateurs';
import type { Observation } from '../domain/observation';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { describeObservation } from './observations';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'DIAG-05',
  gravite: 'erreur',
  portee: 'diagnostic',
  source: 'R10 trap 4',
  enonce: fr`Une valeur reste dans les bornes de son indicateur : de 0 à 100 % pour une part.`,
  pourquoi: fr`Une part au-dessus de 100 % est une erreur d’unité ou de saisie, et elle se verra en séance.`,
  aide: fr`Vérifiez la valeur et son unité ; les taux de couverture, les indices et les évolutions peuvent dépasser 100.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDonnees']) ?? classeur.observations.flatMap(checkValeur),
});

/** A value that is no number is another control's business. */
function checkValeur(observation: Observation): Observe[] {
  const { valeur, unite, indicateur, ref } = observation;
  const borne = borneOf(indicateur);
  if (borne === null || valeur.valeur === null) return [];
  if (valeur.valeur >= borne.min && valeur.valeur <= borne.max) return [];
  const mesure = unite.trim() === '' ? '' : `\u00A0${unite.trim()}`;
  const { nom } = describeObservation(observation);
  const message = fr`Valeur « ${valeur.texte.trim()} » hors de ${borne.min}–${borne.max}${mesure} pour ${nom}.`;
  return [constat(ref, 'valeur', message)];
}
