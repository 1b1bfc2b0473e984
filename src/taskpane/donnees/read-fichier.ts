/** The file a person drops or picks, read whole, with a sentence when it cannot be. */
import type { FichierFigures } from '../../commands';
import { failure, success, type Result } from '../../domain/result';
import { formatTaille } from '../format';
import { donnees } from '../labels/donnees';

/** Ten times the largest file accepted: beyond, the pane would stop answering. */
export const TAILLE_MAX = 200_000_000;

/** What is needed of a browser's `File`. */
export interface FichierDepose {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export async function readFichier(fichiers: readonly FichierDepose[]): Promise<Result<FichierFigures>> {
  const [fichier, ...autres] = fichiers;
  if (!fichier || autres.length > 0) {
    return failure({ code: 'plusieurs-fichiers', ...donnees.import.plusieurs });
  }
  if (fichier.size > TAILLE_MAX) {
    return failure({
      code: 'fichier-trop-grand',
      ...donnees.import.tropGrand(fichier.name, formatTaille(fichier.size)),
    });
  }
  try {
    return success({ nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) });
  } catch {
    return failure({ code: 'fichier-illisible', ...donnees.import.illisible(fichier.name) });
  }
}
