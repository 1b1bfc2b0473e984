/** The latest figure held is no older than five years before the convention starts. */
import { groupBy } from '../domain/group-by';
import type { Observation } from '../domain/observation';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { anneeOf, describeObservation, keyOfIndicateur, keyOfTerritoire } from './observations';
import { readPeriode, sansDebut } from './periode-convention';
import { requireTables } from './tables-requises';

/** In years, before the start. */
const AGE_MAX = 5;

export default defineRegle({
  id: 'DIAG-04',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'GK',
  enonce: fr`Le dernier chiffre connu d’un indicateur ne date pas de plus de cinq ans avant la convention.`,
  pourquoi: fr`Un diagnostic fondé sur des chiffres trop anciens décrit un territoire qui a changé.`,
  aide: fr`Chargez un millésime plus récent dans la feuille Données ; les anciens peuvent rester pour l’évolution.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tDonnees', 'tConvention']);
    if (absentes) return absentes;
    if (classeur.observations.length === 0) return [];
    const { depart } = readPeriode(classeur);
    if (depart === null) return [sansDebut()];
    const limite = Number(depart.debut.slice(0, 4)) - AGE_MAX;
    const series = groupBy(
      classeur.observations,
      (observation) => `${keyOfIndicateur(observation)}\n${keyOfTerritoire(observation)}`,
    );
    return [...series.values()].flatMap((serie) => checkSerie(serie, limite));
  },
});

/** An older year beside a recent one is there for the evolution. */
function checkSerie(serie: readonly Observation[], limite: number): Observe[] {
  const dates = serie.map((observation) => ({ observation, annee: anneeOf(observation.millesime) }));
  const sansAnnee = dates
    .filter(({ annee }) => annee === null)
    .map(({ observation }) =>
      nonControlable(
        fr`Le millésime manque ou ne se lit pas pour ${describeObservation(observation).nom}.`,
        observation.ref,
      ),
    );
  const dernier = dates.reduce((a, b) => ((b.annee ?? 0) > (a.annee ?? 0) ? b : a), {
    observation: serie[0],
    annee: null as number | null,
  });
  const { observation, annee } = dernier;
  if (observation === undefined || annee === null || annee >= limite) return sansAnnee;
  const { nom, territoire } = describeObservation(observation);
  const message = fr`Donnée de ${annee} pour ${nom} (${territoire}) : plus de ${AGE_MAX} ans avant le début de la convention.`;
  return [...sansAnnee, constat(observation.ref, 'millesime', message)];
}
