/** A part is never above its whole: numerator and denominator, sub-group and group. */
import { isPart } from '../domain/bornes-indicateurs';
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { describeObservation, formatNombre, keyOfTerritoire } from './observations';
import { requireTables } from './tables-requises';

/** Sub-group, and the group that holds it: same territory, same year, same unit. */
const INCLUSIONS: readonly (readonly [partie: string, tout: string])[] = [
  ['PART_ALLOC_DEP100', 'PART_ALLOC_DEP50'],
  ['PART_80_PLUS', 'PART_65_PLUS'],
  ['PART_PREST_FAMILIALES', 'PART_PRESTATIONS_REVENU'],
  ['PART_MINIMA_SOCIAUX', 'PART_PRESTATIONS_REVENU'],
  ['PREMIER_DECILE', 'NIVEAU_VIE_MEDIAN'],
  ['NIVEAU_VIE_MEDIAN', 'NEUVIEME_DECILE'],
  ['NB_MOINS_3_ANS', 'POPULATION'],
  ['NB_3_11_ANS', 'POPULATION'],
  ['NB_FOYERS_ALLOCATAIRES', 'NB_PERSONNES_COUVERTES'],
  ['TAUX_COUV_EAJE', 'TAUX_COUV_PE'],
  ['TAUX_COUV_AM', 'TAUX_COUV_PE'],
];

export default defineRegle({
  id: 'DIAG-06',
  gravite: 'erreur',
  portee: 'diagnostic',
  source: 'GK',
  enonce: fr`Une partie n’est jamais supérieure à son tout.`,
  pourquoi: fr`Un sous-groupe plus grand que le groupe trahit deux chiffres inversés ou pris à deux sources.`,
  aide: fr`Vérifiez les deux chiffres et leur source dans la feuille Données.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tDonnees']);
    if (absentes) return absentes;
    const parCle = new Map(classeur.observations.map((observation) => [toKey(observation), observation]));
    return classeur.observations.flatMap((observation) => [
      ...checkRapport(observation),
      ...checkInclusions(observation, parCle),
    ]);
  },
});

/** Only for parts of a whole: a coverage rate or an index may have the larger number on top. */
function checkRapport(observation: Observation): Observe[] {
  const { ref, numerateur, denominateur, indicateur, libelle, unite } = observation;
  const [haut, bas] = [numerateur.valeur, denominateur.valeur];
  const isPartLocale = unite.trim().startsWith('%') && /^parts? /.test(toComparable(libelle));
  if (haut === null || bas === null || haut <= bas || !(isPart(indicateur) || isPartLocale)) return [];
  const { nom } = describeObservation(observation);
  const message = fr`Le numérateur de ${nom} (${formatNombre(haut)}) est supérieur à son dénominateur (${formatNombre(bas)}).`;
  return [constat(ref, 'numerateur', message)];
}

function checkInclusions(partie: Observation, parCle: ReadonlyMap<string, Observation>): Observe[] {
  const id = partie.indicateur.trim().toUpperCase();
  const valeur = partie.valeur.valeur;
  if (valeur === null) return [];
  return INCLUSIONS.filter(([contenu]) => contenu === id).flatMap(([, contenant]) => {
    const tout = parCle.get(toKey({ ...partie, indicateur: contenant }));
    if (tout === undefined || tout.valeur.valeur === null || valeur <= tout.valeur.valeur) return [];
    const [a, b] = [describeObservation(partie).nom, describeObservation(tout).nom];
    const message = fr`${a} (${partie.valeur.texte.trim()}) est supérieur à ${b} (${tout.valeur.texte.trim()}).`;
    return [constat(partie.ref, 'valeur', message)];
  });
}

function toKey(observation: Observation): string {
  const { indicateur, millesime, unite } = observation;
  const territoire = keyOfTerritoire(observation);
  const isEffectif = /^NB_|^POPULATION$/i.test(indicateur.trim());
  return [indicateur.trim().toUpperCase(), territoire, millesime.trim(), isEffectif ? '' : unite.trim()].join(
    '\n',
  );
}
