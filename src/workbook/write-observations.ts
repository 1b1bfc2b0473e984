/** Writes figures into tDonnees: known ones updated in place, new ones after the last row, some hundreds at a time. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import { findTable, toCellule } from '../sheets';
import type { CelluleBrute, DefinitionTable } from '../sheets';
import type { ComparaisonObservations, NouvelleObservation } from '../sources';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import type { Geste } from './run-excel';
import { placeAjouts, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';
import { writeTranches } from './write-tranches';
import type { BilanTranches, Tranche } from './write-tranches';

const TABLE = 'tDonnees';
type Ligne = Readonly<Record<string, CelluleBrute>>;

/** Rows written in one batch: enough for an import of a commune to be one, few enough for Excel to answer in a second. */
const LIGNES_PAR_TRANCHE = 500;

export interface OptionsObservations {
  readonly newId: () => string;
  /** Dates the figures whose file does not (ISO). */
  readonly extraitLe: string;
  readonly geste: Geste;
  readonly travail: Travail;
}

export async function writeObservations(
  { ajouts, changements }: Pick<ComparaisonObservations, 'ajouts' | 'changements'>,
  lecture: LectureClasseur,
  { newId, extraitLe, geste, travail }: OptionsObservations,
): Promise<Result<BilanTranches>> {
  const lieu = lecture.emplacements.get(TABLE);
  const definition = findTable(TABLE);
  if (lieu === undefined || definition === undefined) return failure(missingTable(TABLE, 'Données'));
  const writable = checkWritable(lecture, [lieu.feuille]);
  if (!writable.ok) return writable;
  const modifiees = changements.flatMap(({ avant, apres }) =>
    toCellules(definition, avant.ref.ligne, toLigne(apres, extraitLe)),
  );
  const ajoutees = placeAjouts(
    definition,
    lieu,
    ajouts.map((ajout) => ({ ...toLigne(ajout, extraitLe), id: newId() })),
  );
  const tranches = cutLignes(changements.length + ajouts.length).map(
    ({ debut, fait }): Tranche => ({
      fait,
      queue: (ecriture) => {
        if (debut === 0) {
          writeCellules(ecriture, lieu, modifiees);
          ajoutees.makeRoom(ecriture);
          writeIds(ecriture, lecture, lecture.idsAttribues);
        }
        const premiere = Math.max(debut - changements.length, 0);
        writeCellules(ecriture, lieu, ajoutees.slice(premiere, Math.max(fait - changements.length, 0)));
      },
    }),
  );
  return writeTranches(geste, { tranches, quoi: 'lignes', travail });
}

/** Changes are scattered cells and go in the first batch, with the rows that complete it. */
function cutLignes(total: number): readonly { readonly debut: number; readonly fait: number }[] {
  return Array.from({ length: Math.ceil(total / LIGNES_PAR_TRANCHE) }, (_, rang) => ({
    debut: rang * LIGNES_PAR_TRANCHE,
    fait: Math.min((rang + 1) * LIGNES_PAR_TRANCHE, total),
  }));
}

function toLigne(figure: NouvelleObservation, extraitLe: string): Ligne {
  return {
    ...figure,
    valeur: figure.valeur ?? '',
    numerateur: figure.numerateur ?? '',
    denominateur: figure.denominateur ?? '',
    extrait_le: figure.extrait_le === '' ? extraitLe : figure.extrait_le,
  };
}

/** Every column a reader fills; the key and the comment of the row are nobody's to rewrite. */
function toCellules(definition: DefinitionTable, ligne: number, figure: Ligne): CelluleDeTable[] {
  return definition.colonnes
    .filter(({ cle }) => figure[cle] !== undefined)
    .map((colonne) => ({ ligne, cle: colonne.cle, cellule: toCellule(definition, colonne, figure) }));
}
