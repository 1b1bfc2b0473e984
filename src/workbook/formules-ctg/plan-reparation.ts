/** Which formulas of ours no longer answer, what each would become, and which cannot be mended without guessing. Pure. */
import { fr } from '../../domain/typographie';
import { corrigerFormule } from '../../indicators/formule';
import type { Correction } from '../../indicators/formule';
import { isTexte, listFormules } from './instantane';
import type { CelluleFormule, Instantane } from './instantane';

export interface PropositionReparation {
  readonly feuille: string;
  /** "B4". */
  readonly cellule: string;
  readonly avant: string;
  /** The very same when typing it again is what wakes the cell. */
  readonly apres: string;
  /** French sentences. */
  readonly raisons: readonly string[];
  /** True when the cell shows its formula as a text: somebody may have wanted it. */
  readonly texte: boolean;
}

export interface FormuleSansSolution {
  readonly feuille: string;
  readonly cellule: string;
  readonly formule: string;
  readonly phrase: string;
}

export interface ApercuReparation {
  readonly propositions: readonly PropositionReparation[];
  readonly sansSolution: readonly FormuleSansSolution[];
}

export function planReparation(instantane: Instantane, ids: readonly string[]): ApercuReparation {
  const lues = listFormules(instantane).map((cellule) => ({
    cellule,
    correction: corrigerFormule(cellule.formule, ids, {
      nomInconnu: isNomInconnu(cellule),
      isTexte: isTexte(cellule),
    }),
  }));
  return {
    propositions: lues.flatMap(({ cellule, correction }) => toProposition(cellule, correction)),
    sansSolution: lues.flatMap(({ cellule, correction }) => toSansSolution(cellule, correction)),
  };
}

function isNomInconnu({ valeur }: CelluleFormule): boolean {
  return valeur === '#NAME?' || valeur === '#NOM?';
}

function toProposition(cellule: CelluleFormule, correction: Correction): PropositionReparation[] {
  if (correction.type !== 'proposee') return [];
  const { feuille, adresse, formule } = cellule;
  const { formule: apres, raisons } = correction;
  return [{ feuille, cellule: adresse, avant: formule, apres, raisons, texte: isTexte(cellule) }];
}

function toSansSolution(cellule: CelluleFormule, correction: Correction): FormuleSansSolution[] {
  if (correction.type !== 'inconnue' || isTexte(cellule)) return [];
  const { nom, candidats } = correction;
  const proches = candidats.map((id) => `CTG.${id}`).join(', ');
  const phrase =
    candidats.length === 0
      ? fr`« ${nom} » n'existe pas et ne ressemble à aucune fonction : cherchez-la dans le catalogue du volet.`
      : fr`« ${nom} » n'existe pas, et plusieurs fonctions lui ressemblent (${proches}) : choisissez la bonne.`;
  return [{ feuille: cellule.feuille, cellule: cellule.adresse, formule: cellule.formule, phrase }];
}

/** The cells still as they were shown, and those that somebody changed since. */
export function matchPropositions(
  instantane: Instantane,
  acceptees: readonly PropositionReparation[],
): {
  readonly intactes: readonly (readonly [CelluleFormule, PropositionReparation])[];
  readonly changees: readonly PropositionReparation[];
} {
  const parLieu = new Map(
    listFormules(instantane).map((cellule) => [`${cellule.feuille}!${cellule.adresse}`, cellule]),
  );
  const vues = acceptees.map((proposition) => {
    const cellule = parLieu.get(`${proposition.feuille}!${proposition.cellule}`);
    return { proposition, cellule: cellule?.formule === proposition.avant ? cellule : undefined };
  });
  return {
    intactes: vues.flatMap(({ proposition, cellule }) =>
      cellule === undefined ? [] : [[cellule, proposition] as const],
    ),
    changees: vues.filter(({ cellule }) => cellule === undefined).map(({ proposition }) => proposition),
  };
}
