/** Tells whether the active cell stands in the rows of a table: at each selection, and when another sheet comes forward. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { runExcel } from './run-excel';
import type { Veille } from './watch';

/** Selections come fast when one moves with the arrows: only the one that lasts is read. */
const DELAI_MS = 150;

interface Lue {
  /** Id of the table's sheet, null when there is no such table. */
  readonly feuille: string | null;
  readonly dedans: boolean;
}

/** `onChange` hears the state at first, then each time it is another one. A selection in another sheet reads nothing. */
export async function watchTableChoisie(
  nom: string,
  onChange: (dedans: boolean) => void,
): Promise<Result<Veille>> {
  let minuterie: ReturnType<typeof setTimeout> | null = null;
  let feuille: string | null = null;
  let dernier: boolean | null = null;
  const tell = (dedans: boolean): void => {
    if (dedans !== dernier) onChange(dedans);
    dernier = dedans;
  };
  const lire = async (): Promise<void> => {
    const lue = await readTableChoisie(nom);
    // A cell being edited refuses the reading: the next selection will be read.
    if (!lue.ok) return;
    feuille = lue.value.feuille;
    tell(lue.value.dedans);
  };
  const onSelection = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (minuterie !== null) clearTimeout(minuterie);
    if (feuille !== null && worksheetId !== feuille) tell(false);
    else minuterie = setTimeout(() => void lire(), DELAI_MS);
    return Promise.resolve();
  };
  const inscrites = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const abonnements = [
      worksheets.onSelectionChanged.add(onSelection),
      worksheets.onActivated.add(onSelection),
    ];
    await context.sync();
    return { abonnements, contexte: context };
  });
  if (!inscrites.ok) return inscrites;
  await lire();
  const { abonnements, contexte } = inscrites.value;
  return success({
    stop: () => {
      if (minuterie !== null) clearTimeout(minuterie);
      // Handlers can only be removed in the context that added them.
      return runExcel(() =>
        Excel.run(contexte, async (context) => {
          for (const abonnement of abonnements) abonnement.remove();
          await context.sync();
          return null;
        }),
      );
    },
  });
}

async function readTableChoisie(nom: string): Promise<Result<Lue>> {
  return runExcel(async (context) => {
    const cellule = context.workbook.getActiveCell();
    cellule.load('rowIndex,columnIndex');
    const active = context.workbook.getActiveCell().worksheet;
    active.load('id');
    const table = context.workbook.tables.getItemOrNullObject(nom);
    table.load('name');
    const corps = table.getDataBodyRange();
    corps.load('rowIndex,columnIndex,rowCount,columnCount');
    const page = table.getDataBodyRange().worksheet;
    page.load('id');
    await context.sync();
    if (table.isNullObject) return { feuille: null, dedans: false };
    const [ligne, colonne] = [cellule.rowIndex - corps.rowIndex, cellule.columnIndex - corps.columnIndex];
    const isDans = ligne >= 0 && ligne < corps.rowCount && colonne >= 0 && colonne < corps.columnCount;
    return { feuille: page.id, dedans: active.id === page.id && isDans };
  });
}
