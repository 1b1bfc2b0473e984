/** Fills the empty rubriques of tConvention and adds rows to tables that are there, with the sheets that are missing. */
import type { Convention, CleRubrique } from '../domain/convention';
import { RUBRIQUES } from '../domain/convention';
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import { findTable, toCellule } from '../sheets';
import type { DefinitionTable, EmplacementTable, LigneExemple } from '../sheets';
import type { LotNouvelle } from '../sheets/nouvelle-ctg';
import { checkWritable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import type { Ecriture, Geste } from './run-excel';
import { appendLignes, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { cutStructure } from './write-structure';
import type { EcritureStructure } from './write-structure';
import { writeTranches } from './write-tranches';
import type { BilanTranches } from './write-tranches';

/** Refused before anything is created, when a sheet that would be written is protected. */
export function checkNouvelle(lots: readonly LotNouvelle[], lecture: LectureClasseur): Result<null> {
  return checkWritable(
    lecture,
    lots.flatMap(({ table }) => lecture.emplacements.get(table)?.feuille ?? []),
  );
}

/**
 * `lots` are those of tables already there; their rows were chosen against this very `lecture`. `structure` creates the
 * others with their rows, before; null when nothing is missing.
 */
export async function writeNouvelle(
  lots: readonly LotNouvelle[],
  lecture: LectureClasseur,
  options: {
    readonly newId: () => string;
    readonly geste: Geste;
    readonly structure: EcritureStructure | null;
    readonly travail: Travail;
  },
): Promise<Result<BilanTranches>> {
  const { geste, structure, travail } = options;
  const queueLots = (ecriture: Ecriture): void => {
    for (const { table, lignes } of lots) {
      const lieu = lecture.emplacements.get(table);
      const definition = findTable(table);
      if (lieu === undefined || definition === undefined) continue;
      if (table === 'tConvention') {
        fillRubriques(ecriture, { definition, lieu, lignes, convention: lecture.classeur.convention });
      } else {
        const avecId = lignes.map((ligne) => ({ ...ligne, id: options.newId() }));
        appendLignes(ecriture, definition, lieu, avecId);
      }
    }
  };
  const tranches =
    structure === null
      ? [{ fait: lots.length, queue: queueLots }]
      : cutStructure(structure, travail, queueLots);
  return writeTranches(geste, { tranches, quoi: 'feuilles', travail });
}

interface Rubriques {
  readonly definition: DefinitionTable;
  readonly lieu: EmplacementTable;
  readonly lignes: readonly LigneExemple[];
  readonly convention: Convention;
}

function fillRubriques(ecriture: Ecriture, { definition, lieu, lignes, convention }: Rubriques): void {
  const cellules = lignes.flatMap((ligne) => {
    const cle = String(ligne['id']) as CleRubrique;
    const ligneExcel = lieu.lignes.get(cle);
    return ligneExcel === undefined ? [] : toVides(definition, ligneExcel, ligne, convention.rubriques[cle]);
  });
  writeCellules(ecriture, lieu, cellules);
  const absentes = lignes.filter(({ id }) => !lieu.lignes.has(String(id)));
  appendLignes(
    ecriture,
    definition,
    lieu,
    absentes.map((ligne) => ({
      ...ligne,
      rubrique: RUBRIQUES[String(ligne['id']) as CleRubrique].libelle,
    })),
  );
}

/** The cells of the row that hold nothing: a source or a precision typed beside an empty value stays. */
function toVides(
  definition: DefinitionTable,
  ligneExcel: number,
  ligne: LigneExemple,
  present: Convention['rubriques'][CleRubrique],
): CelluleDeTable[] {
  const vides = (['valeur', 'precision', 'source'] as const).filter((cle) => (present?.[cle] ?? '') === '');
  return definition.colonnes.flatMap((colonne) => {
    const estVide = vides.some((cle) => cle === String(colonne.cle));
    if (!estVide || ligne[colonne.cle] === undefined) return [];
    return [{ ligne: ligneExcel, cle: colonne.cle, cellule: toCellule(definition, colonne, ligne) }];
  });
}
