/** Where the code of an axis or of an action is cited, so that what cites it may follow when it changes. */
import type { Classeur } from '../../domain/classeur';
import type { Retouche } from '../../domain/reparation';
import { toComparable } from '../../domain/texte-comparable';
import type { Reference } from '../../domain/valeurs';
import { keysCited } from '../references';
import { newRetouche } from './replace-cellule';

interface Citation {
  readonly ref: Reference;
  readonly champ: string;
  readonly texte: string;
}

export type TableCitee = 'tAxes' | 'tActions';

/** Every cell that cites rows of this table by their code, by the keys it cites. */
export function indexCitations(
  classeur: Classeur,
  table: TableCitee,
): ReadonlyMap<string, readonly Citation[]> {
  const index = new Map<string, Citation[]>();
  for (const citation of listCitations(classeur, table)) {
    for (const cle of keysCited(citation.texte)) {
      const connues = index.get(cle);
      if (connues) connues.push(citation);
      else index.set(cle, [citation]);
    }
  }
  return index;
}

function listCitations(classeur: Classeur, table: TableCitee): Citation[] {
  const { indicateurs, evaluations } = classeur;
  const communes = [
    ...indicateurs.map(({ ref, rattachement }) => toCitation(ref, 'rattachement', rattachement)),
    ...evaluations.map(({ ref, code }) => toCitation(ref, 'code', code)),
  ];
  if (table === 'tAxes') {
    const { actions, objectifs, bilans } = classeur;
    return [
      ...communes,
      ...actions.map(({ ref, axe }) => toCitation(ref, 'axe', axe)),
      ...objectifs.map(({ ref, axe }) => toCitation(ref, 'axe', axe)),
      ...bilans.map(({ ref, axe }) => toCitation(ref, 'axe', axe)),
    ];
  }
  const { actions, jalons, financements, decisions, enjeux } = classeur;
  return [
    ...communes,
    ...jalons.map(({ ref, action }) => toCitation(ref, 'action', action)),
    ...financements.map(({ ref, action }) => toCitation(ref, 'action', action)),
    ...decisions.map(({ ref, action }) => toCitation(ref, 'action', action)),
    ...enjeux.map(({ ref, reponse }) => toCitation(ref, 'reponse', reponse)),
    ...actions.map(({ ref, actions_liees }) => toCitation(ref, 'actions_liees', actions_liees)),
  ];
}

function toCitation(ref: Reference, champ: string, texte: string): Citation {
  return { ref, champ, texte: texte.trim() };
}

/** The cells that cite `avant`, citing `apres` instead; what else a cell cites stays. */
export function followCitations(
  citations: readonly Citation[],
  avant: string,
  apres: string,
): readonly Retouche[] {
  return citations.map(({ ref, champ, texte }) =>
    newRetouche(ref, champ, texte, replaceReference(texte, avant, apres)),
  );
}

/** "A1 ; A2" → "A1 ; A3": the whole cell, else the part that says the same. */
export function replaceReference(cellule: string, avant: string, apres: string): string {
  const cle = toComparable(avant);
  if (toComparable(cellule) === cle) return apres;
  return cellule
    .split(/([;\n])/)
    .map((part) => (toComparable(part) === cle ? part.replace(part.trim(), () => apres) : part))
    .join('');
}
