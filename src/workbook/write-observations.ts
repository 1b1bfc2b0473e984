/** Writes figures into tDonnees in one batch: known ones updated in place, new ones after the last row. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import { findTable, toCellule } from '../sheets';
import type { CelluleBrute, DefinitionTable } from '../sheets';
import type { ComparaisonObservations, NouvelleObservation } from '../sources';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Geste } from './run-excel';
import { appendLignes, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';

const TABLE = 'tDonnees';
type Ligne = Readonly<Record<string, CelluleBrute>>;

/** `extraitLe` dates the figures whose file does not (ISO). */
export async function writeObservations(
  { ajouts, changements }: Pick<ComparaisonObservations, 'ajouts' | 'changements'>,
  lecture: LectureClasseur,
  options: { readonly newId: () => string; readonly extraitLe: string; readonly geste: Geste },
): Promise<Result<null>> {
  const lieu = lecture.emplacements.get(TABLE);
  const definition = findTable(TABLE);
  if (lieu === undefined || definition === undefined) return failure(missingTable(TABLE, 'Données'));
  const writable = checkWritable(lecture, [lieu.feuille]);
  if (!writable.ok) return writable;
  return writeExcel(options.geste, (ecriture) => {
    const modifiees = changements.flatMap(({ avant, apres }) =>
      toCellules(definition, avant.ref.ligne, toLigne(apres, options.extraitLe)),
    );
    writeCellules(ecriture, lieu, modifiees);
    const nouvelles = ajouts.map((ajout) => ({ ...toLigne(ajout, options.extraitLe), id: options.newId() }));
    appendLignes(ecriture, definition, lieu, nouvelles);
    writeIds(ecriture, lecture, lecture.idsAttribues);
  });
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
