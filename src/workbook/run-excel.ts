/** The one door to Excel: a gesture's actions, with Excel's refusals as failures and our bugs as exceptions. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { createEnregistreur } from './enregistreur';
import type { Enregistreur } from './enregistreur';
import { toEchec } from './failures';
import { addAnnulation } from './pile-annulations';

export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T>> {
  return catchEchecs(() => Excel.run(batch));
}

/** What a batch that writes gets: every write is told to the recorder, so that the gesture can be undone. */
export interface Ecriture {
  readonly context: Excel.RequestContext;
  readonly enregistreur: Enregistreur;
}

/** The gesture as the person will read it before undoing it. */
export interface Geste {
  /** "Structurer le classeur". */
  readonly titre: string;
  /** When it was made, ISO with the time. */
  readonly date: string;
}

/**
 * Like `runExcel` for what writes: `batch` queues, one sync does it all, and the gesture can then be undone from the pane.
 * One step of Excel's own undo where it can merge them (ExcelApi 1.20).
 */
export async function writeExcel(
  geste: Geste,
  batch: (ecriture: Ecriture) => void | Promise<void>,
): Promise<Result<null>> {
  return runMerged(async (context) => {
    const releve = createEnregistreur(context);
    await batch({ context, enregistreur: releve });
    releve.finish();
    await context.sync();
    addAnnulation(releve.collect(geste));
  });
}

/** Writing that is no gesture to undo: undoing itself. */
export async function runMerged(
  batch: (context: Excel.RequestContext) => Promise<void>,
): Promise<Result<null>> {
  return catchEchecs(async () => {
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
      await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, batch);
    } else {
      await Excel.run(batch);
    }
    return null;
  });
}

async function catchEchecs<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    const echec = toEchec(error);
    if (echec === null) throw error;
    return failure(echec);
  }
}
