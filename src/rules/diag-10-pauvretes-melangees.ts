/** The poverty of inhabitants (Insee) and that of allocataires (Caf) are never on the same line. */
import { groupBy } from '../domain/group-by';
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { describeObservation, keyOfIndicateur } from './observations';
import { requireTables } from './tables-requises';

type Definition = 'insee' | 'caf';

const PAUVRETE = /pauvre|bas revenus?/;
const CODES_INSEE = /^(?:taux|intensite)_pauvrete/;
const CODES_CAF = /^part_(?:alloc_bas_revenus|familles_alloc_pauvres)$/;
const MOTS_INSEE = /\binsee\b|\bfilosofi\b/;
const MOTS_CAF = /\ballocataires?\b|\bbas revenus?\b|\bcnaf\b|\bcaf(?![a-z])|allocations familiales/;
/** The footnote that says so. */
const NOTE = /definition|\bcompar/;

export default defineRegle({
  id: 'DIAG-10',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'W30–W32, S1',
  enonce: fr`Le taux de pauvreté de l’Insee et la pauvreté des allocataires ne sont pas sur la même ligne.`,
  pourquoi: fr`L’un compte tous les habitants, l’autre les seuls allocataires : leur écart ne dit rien du territoire.`,
  aide: fr`Donnez un code et un nom à chacun des deux indicateurs, ou dites la différence en commentaire.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tDonnees']);
    if (absentes) return absentes;
    const pauvretes = classeur.observations.filter(isPauvrete);
    return [...groupBy(pauvretes, keyOfIndicateur).values()].flatMap(checkIndicateur);
  },
});

function isPauvrete({ indicateur, libelle }: Observation): boolean {
  const code = toComparable(indicateur);
  return CODES_INSEE.test(code) || CODES_CAF.test(code) || PAUVRETE.test(toComparable(libelle));
}

/** The rows of one indicator, as one line of the diagnostic or one chart shows them. */
function checkIndicateur(lignes: readonly Observation[]): Observe[] {
  const lues = lignes.map((ligne) => ({ ligne, definitions: definitionsOf(ligne) }));
  const presentes = new Set(lues.flatMap(({ definitions }) => definitions));
  if (presentes.size < 2) return [];
  return lues
    .filter(
      ({ ligne, definitions }) => definitions.includes('caf') && !NOTE.test(toComparable(ligne.commentaire)),
    )
    .map(({ ligne }) => {
      const { nom, territoire } = describeObservation(ligne);
      const message = fr`Deux définitions différentes de la pauvreté sont comparées sous ${nom} (${territoire}) : habitants (Insee) et allocataires (Caf).`;
      return constat(ligne.ref, 'libelle', message);
    });
}

function definitionsOf({ indicateur, libelle, source, producteur }: Observation): Definition[] {
  const [code, mots] = [toComparable(indicateur), toComparable(`${libelle} ; ${source} ; ${producteur}`)];
  return [
    ...(CODES_INSEE.test(code) || MOTS_INSEE.test(mots) ? (['insee'] as const) : []),
    ...(CODES_CAF.test(code) || MOTS_CAF.test(mots) ? (['caf'] as const) : []),
  ];
}
