/** Reading a workbook too big for one answer of Excel (5 MB): the places in one batch, then the cells some rows at a time. */
import type { Result } from '../domain/result';
import type { CelluleBrute } from '../sheets';
import { toPlage } from '../sheets';
import type { DemandeTable, EtendueLecture, Rempli } from './read-tables';

/** Cells of one answer: their values, their formulas and what goes around make some 2 MB where cells hold sentences. */
const CELLULES_PAR_LECTURE = 8_000;

const TROP_GRAND = 'ResponsePayloadSizeLimitExceeded';

/** Workbooks that were too big once, by their document: they are not asked for at once again. */
const grands = new WeakSet<object>();

/** Everything at once; again by parts when Excel refuses its size. */
export async function readQuelleQueSoitLaTaille<T>(
  read: (etendue: EtendueLecture) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { document } = Office.context;
  if (!grands.has(document)) {
    const lue = await read('tout');
    if (lue.ok || lue.error.code !== TROP_GRAND) return lue;
    grands.add(document);
  }
  return read('places');
}

/** Rows of one table that go in one answer. */
interface Morceau {
  readonly nom: string;
  readonly range: Excel.Range;
}

/** The cells of tables whose places are known; nothing when they came with them. */
export async function loadContenus(
  context: Excel.RequestContext,
  demandes: readonly DemandeTable[],
  etendue: EtendueLecture,
): Promise<ReadonlyMap<string, Rempli> | undefined> {
  if (etendue === 'tout') return undefined;
  const pleines = demandes.filter(({ table, rempli }) => !table.isNullObject && !rempli.isNullObject);
  const lots = cutLots(context, pleines);
  // One answer at a time: Excel holds no more.
  const loadFrom = async (rang: number): Promise<void> => {
    const lot = lots[rang];
    if (lot === undefined) return;
    for (const { range } of lot) range.load('values,formulas');
    await context.sync();
    await loadFrom(rang + 1);
  };
  await loadFrom(0);
  const lus = lots.flat();
  return new Map(pleines.map((demande) => [demande.nom, toRempli(demande, lus)]));
}

function cutLots(context: Excel.RequestContext, demandes: readonly DemandeTable[]): Morceau[][] {
  const lots: Morceau[][] = [];
  let reste = 0;
  for (const { nom, rempli, feuille } of demandes) {
    const { rowIndex, columnIndex, rowCount, columnCount } = rempli;
    const page = context.workbook.worksheets.getItem(feuille.name);
    for (let debut = 0; debut < rowCount; ) {
      if (reste < columnCount) {
        lots.push([]);
        reste = CELLULES_PAR_LECTURE;
      }
      const hauteur = Math.min(Math.max(Math.floor(reste / columnCount), 1), rowCount - debut);
      lots
        .at(-1)
        ?.push({ nom, range: page.getRange(toPlage(rowIndex + debut, columnIndex, hauteur, columnCount)) });
      reste -= hauteur * columnCount;
      debut += hauteur;
    }
  }
  return lots;
}

function toRempli({ nom, rempli: { rowIndex, columnIndex } }: DemandeTable, lus: readonly Morceau[]): Rempli {
  const morceaux = lus.filter((morceau) => morceau.nom === nom).map(({ range }) => range);
  const all = (quoi: 'values' | 'formulas') => morceaux.flatMap((range) => range[quoi] as CelluleBrute[][]);
  return { isNullObject: false, rowIndex, columnIndex, values: all('values'), formulas: all('formulas') };
}
