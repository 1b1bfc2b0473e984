/** A rate drawn from few cases that the Caf rounded to 5 is an order of magnitude. */
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { describeObservation, formatNombre } from './observations';
import { requireTables } from './tables-requises';

const CAF = /\bcnaf\b|\bcaf(?![a-z])|allocations familiales/;
/** Under this many cases, the rounding weighs on the rate. */
const SEUIL = 50;
/** A number rounded to 5 is known within 2. */
const ARRONDI = 2;

export default defineRegle({
  id: 'DIAG-09',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'R1,R2',
  enonce: fr`Un taux de la Caf est calculé sur au moins 50 cas.`,
  pourquoi: fr`Les effectifs des Caf sont arrondis à 5 : en dessous de 50 cas, l’arrondi seul déplace le taux.`,
  aide: fr`Présentez ce taux comme un ordre de grandeur, ou prenez un territoire plus large.`,
  check: ({ classeur }) => requireTables(classeur, ['tDonnees']) ?? classeur.observations.flatMap(checkTaux),
});

function checkTaux(observation: Observation): Observe[] {
  const { ref, numerateur, denominateur, source, producteur } = observation;
  const cas = numerateur.valeur;
  if (cas === null || cas <= 0 || cas >= SEUIL) return [];
  if (!CAF.test(toComparable(`${source} ; ${producteur}`))) return [];
  const { nom, territoire } = describeObservation(observation);
  const total = denominateur.valeur;
  if (total === null || total <= 0)
    return [nonControlable(fr`Le dénominateur de ${nom} (${territoire}) manque.`, ref)];
  const marge = formatNombre(Math.round((ARRONDI / total) * 1000) / 10);
  const message = fr`${nom} (${territoire}) : numérateur arrondi à 5 et inférieur à ${SEUIL} (${formatNombre(cas)}), taux donné à ± ${marge} points.`;
  return [constat(ref, 'numerateur', message)];
}
