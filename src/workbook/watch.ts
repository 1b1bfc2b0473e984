/** Tells when the CTG tables may have changed: people's edits, a sheet deleted, and recalculation when cells hold formulas. */
import type { Result } from '../domain/result';
import { createAttente } from './attente-lecture';
import { runExcel } from './run-excel';

export interface Veille {
  /** Stops listening. */
  stop(): Promise<Result<null>>;
}

export async function watchTables(
  onChange: () => void,
  options: { readonly hasFormules: () => boolean },
): Promise<Result<Veille>> {
  const attente = createAttente(onChange);
  const inscrites = await runExcel(async (context) => {
    const { workbook } = context;
    const abonnements = [
      workbook.tables.onChanged.add(() => Promise.resolve(attente.afterEdit())),
      workbook.worksheets.onDeleted.add(() => Promise.resolve(attente.afterEdit())),
      workbook.worksheets.onCalculated.add(() =>
        Promise.resolve(options.hasFormules() ? attente.afterCalcul() : undefined),
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
        attente.stop();
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
