/** A part of the add-in that could not be fetched: told from a bug, which never has these names. */
import type { Echec } from '../domain/result';
import { reseau } from './labels/reseau';

/** As webpack names what it could not load: a script, or its style sheet. */
export function isPartieAbsente(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return cause.name === 'ChunkLoadError' || ('code' in cause && cause.code === 'CSS_CHUNK_LOAD_FAILED');
}

export function echecPartieAbsente(): Echec {
  return { code: 'partie-absente', message: reseau.absente.message, aide: reseau.absente.aide };
}
