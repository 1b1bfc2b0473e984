/** Writes the hidden keys that reading gave to rows that had none. */
import type { IdAttribue } from '../sheets';
import type { LectureClasseur } from './read-classeur';
import type { Ecriture } from './run-excel';
import { writeCellules } from './write-cellules';

/** Keys of protected sheets wait: a hidden key is not worth refusing a gesture. */
export function writeIds(
  ecriture: Ecriture,
  { emplacements, feuillesProtegees }: LectureClasseur,
  ids: readonly IdAttribue[],
): void {
  for (const [nom, lieu] of emplacements) {
    const siens = ids.filter(({ table }) => table === nom);
    if (siens.length === 0 || feuillesProtegees.has(lieu.feuille)) continue;
    writeCellules(
      ecriture,
      lieu,
      siens.map(({ ligne, id }) => ({ ligne, cle: 'id', cellule: { valeur: id, format: '@' } })),
    );
  }
}
