/** Tells which row of a table is selected, by the table's name and the row's hidden key, never by position. */
import type { Result } from '../domain/result';
import { findTable, matchEntetes } from '../sheets';
import { runExcel } from './run-excel';
import type { Veille } from './watch';

export interface LigneSelectionnee {
  /** '' for a row that has no key yet. */
  readonly id: string;
  /** Excel's row number. */
  readonly ligne: number;
}

/** Selections come fast when one moves with the arrows: only the one that lasts is read. */
const DELAI_MS = 120;

/** `onLigne` hears null when the selection leaves the rows of the table, on its own sheet. */
export async function watchLignes(
  table: string,
  onLigne: (ligne: LigneSelectionnee | null) => void,
): Promise<Result<Veille>> {
  let minuterie: ReturnType<typeof setTimeout> | null = null;
  let feuille: string | null = null;
  let numero = 0;
  const lire = async (worksheetId: string, adresse: string): Promise<void> => {
    const ceNumero = ++numero;
    const lue = await readLigne(table, worksheetId, adresse);
    // A cell being edited refuses the reading: the next selection will be read.
    if (!lue.ok || ceNumero !== numero) return;
    feuille = lue.value.feuille;
    if (feuille === worksheetId) onLigne(lue.value.ligne);
  };
  const inscrite = await runExcel(async (context) => {
    const abonnement = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      if (minuterie !== null) clearTimeout(minuterie);
      minuterie = null;
      if (feuille === null || worksheetId === feuille)
        minuterie = setTimeout(() => void lire(worksheetId, address), DELAI_MS);
      return Promise.resolve();
    });
    await context.sync();
    return { abonnement, contexte: context };
  });
  if (!inscrite.ok) return inscrite;
  const { abonnement, contexte } = inscrite.value;
  return {
    ok: true,
    value: {
      stop: () => {
        if (minuterie !== null) clearTimeout(minuterie);
        numero += 1;
        // Handlers can only be removed in the context that added them.
        return runExcel(() =>
          Excel.run(contexte, async (context) => {
            abonnement.remove();
            await context.sync();
            return null;
          }),
        );
      },
    },
  };
}

interface Lue {
  /** Id of the table's sheet, null when there is no such table. */
  readonly feuille: string | null;
  readonly ligne: LigneSelectionnee | null;
}

/** One batch: the header, and the first selected row of the table. An address is given, not a range: there may be no table. */
async function readLigne(nom: string, worksheetId: string, adresse: string): Promise<Result<Lue>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(nom);
    const page = table.getRange().worksheet;
    const entetes = table.getHeaderRowRange();
    const ligne = firstLigne(adresse);
    const rangee = table.getRange().getIntersectionOrNullObject(`${ligne}:${ligne}`);
    table.load('name');
    page.load('id');
    entetes.load('values,rowIndex');
    rangee.load('values,rowIndex');
    await context.sync();
    if (table.isNullObject) return { feuille: null, ligne: null };
    if (page.id !== worksheetId || rangee.isNullObject || rangee.rowIndex <= entetes.rowIndex)
      return { feuille: page.id, ligne: null };
    const { colonnes } = matchEntetes(findTable(nom)?.colonnes ?? [], (entetes.values[0] ?? []).map(String));
    const rang = colonnes.get('id');
    const id = rang === undefined ? '' : String(rangee.values[0]?.[rang] ?? '').trim();
    return { feuille: page.id, ligne: { id, ligne } };
  });
}

/** "B7:C9,E2" → 7; whole columns begin with the first row. */
function firstLigne(adresse: string): number {
  return Number(/^[^,:]*?(\d+)(?:[,:]|$)/.exec(adresse.replace(/^.*!/, ''))?.[1] ?? 1);
}
