/** A command on the formulas of a workbook: it is opened, its functions answer, the command runs, and what it wrote is saved. */
import { refreshFigures } from '../../src/commands';
import { success } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import { buildMetadata } from '../../src/functions/metadata';
import { startFunctions } from '../../src/functions/start-functions';
import type { FunctionsMetadata } from '../host/custom-functions-metadata';
import { checkOutput, writeOutput } from './files';
import { openSession } from './session';
import type { Session } from './session';
import { FAIT, printEchec, printJson, printLine, printNotices } from './sortie';

const DELAI = 20_000;

/** The add-in's functions, answering in this session as they do once the pane is loaded. */
export async function startSession(session: Session): Promise<Result<null>> {
  session.host.registerFunctions(buildMetadata() as FunctionsMetadata);
  await startFunctions({ registre: session.registre, chargerTerritoires: async () => session.index });
  const read = await refreshFigures(session.registre);
  return read.ok ? success(null) : read;
}

export interface Demande<T> {
  readonly fichier: string;
  /** Null: nothing is written. */
  readonly sortie: string | null;
  readonly isJson: boolean;
  readonly run: (session: Session) => Promise<Result<T>>;
  readonly describe: (value: T) => readonly string[];
}

export async function withFormules<T>(demande: Demande<T>): Promise<number> {
  const { fichier, sortie, isJson, run, describe } = demande;
  const target = sortie === null ? null : await checkOutput(sortie);
  if (target?.ok === false) return printEchec(target.error);
  const opened = await openSession(fichier);
  if (!opened.ok) return printEchec(opened.error);
  const session = opened.value;
  try {
    printNotices(session.notices);
    const started = await startSession(session);
    if (!started.ok) return printEchec(started.error);
    await session.host.functionsAnswered(DELAI);
    const done = await run(session);
    if (!done.ok) return printEchec(done.error);
    if (target !== null) {
      const saved = await session.save();
      printNotices(saved.notices);
      const written = await writeOutput(target.value, saved.bytes);
      if (!written.ok) return printEchec(written.error);
    }
    if (isJson) printJson(done.value);
    else for (const phrase of describe(done.value)) printLine(phrase);
    return FAIT;
  } finally {
    await session.close();
  }
}
