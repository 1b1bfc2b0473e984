/** The workbook the atelier opens: a file of the disk, a new one, or an example with its figures, by default Perpignan's. */
import path from 'node:path';
import { EXEMPLES } from '../../examples';
import type { Result } from '../../src/domain/result';
import { success } from '../../src/domain/result';
import type { ClasseurSource } from '../server/answer';
import { structureFichier } from './commandes/structurer';
import { readInput } from './files';

const PAR_DEFAUT = 'perpignan';

export interface OfferedClasseur {
  /** Name to open at first; null for a new workbook. */
  readonly nom: string | null;
  readonly sources: Readonly<Record<string, ClasseurSource>>;
}

/** `typed` is what follows --classeur: a path, "vide", the name of an example, or nothing. Every example is offered, made when asked for. */
export async function chooseClasseur(typed: string | null): Promise<Result<OfferedClasseur>> {
  const sources = Object.fromEntries(
    EXEMPLES.map((exemple) => [`${exemple}.xlsx`, once(() => makeExemple(exemple))]),
  );
  if (typed === 'vide') return success({ nom: null, sources });
  if (typed === null || EXEMPLES.includes(typed)) {
    return success({ nom: `${typed ?? PAR_DEFAUT}.xlsx`, sources });
  }
  const first = await readInput(typed);
  if (!first.ok) return first;
  const nom = path.basename(typed);
  // Read again at each opening: reloading the page gives the file as it is on the disk.
  return success({ nom, sources: { ...sources, [nom]: () => readAgain(typed) } });
}

async function readAgain(typed: string): Promise<Uint8Array> {
  const bytes = await readInput(typed);
  if (!bytes.ok) throw new Error(bytes.error.message);
  return bytes.value;
}

async function makeExemple(exemple: string): Promise<Uint8Array> {
  const made = await structureFichier({ classeur: null, exemple, avecChiffres: true });
  if (!made.ok) throw new Error(`${made.error.message} ${made.error.aide}`);
  return made.value.bytes;
}

/** Makes once, when first asked; a failure is tried again. */
function once(make: ClasseurSource): ClasseurSource {
  let made: Promise<Uint8Array> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
