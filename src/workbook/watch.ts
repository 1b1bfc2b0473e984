/** Tells when the CTG tables may have changed: people's edits, a sheet deleted, and recalculation when cells hold formulas. */
import type { Result } from '../domain/result';
import { runExcel } from './run-excel';

export interface Veille {
  /** Stops listening. */
  stop(): Promise<Result<null>>;
}

/** Edits of one gesture come close together: one call after the last of them, early enough to be read and controlled in 300 ms. */
const DELAI_MS = 100;
/** Recalculation may be continuous: fewer calls. */
const DELAI_CALCUL_MS = 700;

export async function watchTables(
  onChange: () => void,
  options: { readonly hasFormules: () => boolean },
): Promise<Result<Veille>> {
  let minuterie: ReturnType<typeof setTimeout> | null = null;
  const plan = (delai: number): Promise<void> => {
    if (minuterie !== null) clearTimeout(minuterie);
    minuterie = setTimeout(() => {
      minuterie = null;
      onChange();
    }, delai);
    return Promise.resolve();
  };
  const inscrites = await runExcel(async (context) => {
    const { workbook } = context;
    const abonnements = [
      workbook.tables.onChanged.add(() => plan(DELAI_MS)),
      workbook.worksheets.onDeleted.add(() => plan(DELAI_MS)),
      workbook.worksheets.onCalculated.add(() =>
        options.hasFormules() ? plan(DELAI_CALCUL_MS) : Promise.resolve(),
      ),
    ];
    await context.sync();
    return { abonnements, contexte: context };
  });
  if (!inscrites.ok) return inscrites;
  const { abonnements, contexte } = inscrites.value;
  return {
    ok: true,
    value: {
      stop: () => {
        if (minuterie !== null) clearTimeout(minuterie);
        return runExcelIn(contexte, (context) => {
          for (const abonnement of abonnements) abonnement.remove();
          return context.sync().then(() => null);
        });
      },
    },
  };
}

/** Handlers can only be removed in the context that added them. */
function runExcelIn<T>(
  contexte: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T>> {
  return runExcel(() => Excel.run(contexte, batch));
}
