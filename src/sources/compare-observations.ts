/** What figures just read would change in those the workbook holds. */
import type { Observation } from '../domain/observation';
import type { NouvelleObservation } from './nouvelle-observation';

export interface ComparaisonObservations {
  readonly ajouts: readonly NouvelleObservation[];
  readonly changements: readonly { readonly avant: Observation; readonly apres: NouvelleObservation }[];
  readonly identiques: readonly Observation[];
}

/** Same (indicateur, territoire, millésime, source) is the same figure: it is updated, never written twice. */
export function compareObservations(
  existantes: readonly Observation[],
  nouvelles: readonly NouvelleObservation[],
): ComparaisonObservations {
  const parCle = new Map(existantes.map((observation) => [keyOf(observation), observation]));
  const uniques = new Map(nouvelles.map((nouvelle) => [keyOf(nouvelle), nouvelle]));
  const ajouts: NouvelleObservation[] = [];
  const changements: { avant: Observation; apres: NouvelleObservation }[] = [];
  const identiques: Observation[] = [];
  for (const [cle, apres] of uniques) {
    const avant = parCle.get(cle);
    if (avant === undefined) ajouts.push(apres);
    else if (isSame(avant, apres)) identiques.push(avant);
    else changements.push({ avant, apres });
  }
  return { ajouts, changements, identiques };
}

type Cle = Pick<NouvelleObservation, 'indicateur' | 'territoire' | 'millesime' | 'source'>;

/** "1001" and "01001" are one commune, "2024-12" and "2024" one vintage: a spreadsheet may have eaten the zero. */
function keyOf({ indicateur, territoire, millesime, source }: Cle): string {
  const code = /^\d{4}$/.test(territoire.trim()) ? `0${territoire.trim()}` : territoire.trim().toUpperCase();
  return [
    indicateur.trim().toUpperCase(),
    code,
    millesime.trim().slice(0, 4),
    source.trim().toLowerCase(),
  ].join('|');
}

function isSame(avant: Observation, apres: NouvelleObservation): boolean {
  return (
    avant.valeur.valeur === apres.valeur &&
    avant.marque.trim() === apres.marque &&
    avant.numerateur.valeur === apres.numerateur &&
    avant.denominateur.valeur === apres.denominateur &&
    avant.unite.trim() === apres.unite
  );
}
