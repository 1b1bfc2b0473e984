/** The simplest repair: one cell, one thing in the place of another. */
import type { Reparation, Retouche } from '../../domain/reparation';
import { fr } from '../../domain/typographie';
import type { Reference } from '../../domain/valeurs';
import { shorten } from '../designation';

interface Options {
  readonly aConfirmer?: boolean;
  /** Instead of the date or the number that the cell will hold. */
  readonly lu?: string;
}

export function replaceCellule(
  ref: Reference | null,
  champ: string | null,
  avant: string,
  apres: string | number,
  { aConfirmer = false, lu }: Options = {},
): Reparation | null {
  if (ref === null || champ === null || avant === apres) return null;
  const dit = lu ?? (typeof apres === 'number' ? String(apres).replace('.', ',') : apres);
  const phrase =
    avant === ''
      ? fr`Écrire « ${shorten(dit)} ».`
      : fr`Remplacer « ${shorten(avant)} » par « ${shorten(dit)} ».`;
  return { phrase, aConfirmer, retouches: [newRetouche(ref, champ, avant, apres)] };
}

export function newRetouche(
  { table, id, ligne }: Reference,
  champ: string,
  avant: string,
  apres: string | number,
): Retouche {
  return { table, id, ligne, champ, avant, apres };
}
