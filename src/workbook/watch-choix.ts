/** Tells which row of a table the active cell stands on: at each selection, and when another sheet comes forward. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { findTable, matchEntetes } from '../sheets';
import { readRangeeActive } from './read-rangee';
import { runExcel } from './run-excel';
import type { Veille } from './watch';

export interface LigneChoisie {
  /** Its hidden key; '' for a row that has none yet. */
  readonly id: string;
  /** Excel's row number. */
  readonly ligne: number;
}

export interface ChoixDeTable {
  /** The table's own sheet is in front. */
  readonly devant: boolean;
  /** Null beside the table's rows. */
  readonly ligne: LigneChoisie | null;
}

/** Selections come fast when one moves with the arrows: only the one that lasts is read. */
const DELAI_MS = 120;
const AILLEURS: ChoixDeTable = { devant: false, ligne: null };

/** `onChoix` hears the state at first, then at each selection. Another sheet is told without reading anything. */
export async function watchChoix(
  table: string,
  onChoix: (choix: ChoixDeTable) => void,
): Promise<Result<Veille>> {
  let minuterie: ReturnType<typeof setTimeout> | null = null;
  let feuille: string | null = null;
  let numero = 0;
  const forget = (): void => {
    if (minuterie !== null) clearTimeout(minuterie);
    minuterie = null;
    numero += 1;
  };
  const lire = async (): Promise<void> => {
    const ceNumero = numero;
    const lu = await readChoixDeTable(table);
    // A cell being edited refuses the reading: the next selection will be read.
    if (!lu.ok || ceNumero !== numero) return;
    feuille = lu.value.feuille;
    onChoix(lu.value.choix);
  };
  const onSelection = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    forget();
    if (feuille !== null && worksheetId !== feuille) onChoix(AILLEURS);
    else minuterie = setTimeout(() => void lire(), DELAI_MS);
    return Promise.resolve();
  };
  /** The sheet that comes back, restored or structured again, is another one. */
  const onDeleted = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (worksheetId === feuille) feuille = null;
    return Promise.resolve();
  };
  const inscrits = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const abonnements = [
      worksheets.onSelectionChanged.add(onSelection),
      worksheets.onActivated.add(onSelection),
      worksheets.onDeleted.add(onDeleted),
    ];
    await context.sync();
    return { abonnements, contexte: context };
  });
  if (!inscrits.ok) return inscrits;
  await lire();
  const { abonnements, contexte } = inscrits.value;
  return success({
    stop: () => {
      forget();
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

interface Lu {
  /** Id of the table's sheet, null when there is no such table. */
  readonly feuille: string | null;
  readonly choix: ChoixDeTable;
}

async function readChoixDeTable(nom: string): Promise<Result<Lu>> {
  const lue = await readRangeeActive([nom]);
  if (!lue.ok) return lue;
  const { rangee, feuilles } = lue.value;
  const feuille = feuilles.get(nom) ?? null;
  const devant = feuille === lue.value.feuille;
  if (rangee === null) return success({ feuille, choix: { devant, ligne: null } });
  const [entetes = [], cellules = []] = rangee.valeurs;
  const { colonnes } = matchEntetes(findTable(nom)?.colonnes ?? [], entetes.map(String));
  const id = String(cellules[colonnes.get('id') ?? -1] ?? '').trim();
  return success({ feuille, choix: { devant, ligne: { id, ligne: rangee.ligne + 2 } } });
}
