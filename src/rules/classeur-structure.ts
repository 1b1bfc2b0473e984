/** What a rule answers when the workbook holds no CTG table at all; a sheet that nobody opened holds nothing to check. */
import type { Classeur } from '../domain/classeur';
import { fr } from '../domain/typographie';
import { nonControlable } from './define';
import type { Observe } from './define';

export function requireClasseur({ tables }: Classeur): Observe[] | null {
  if (tables.length > 0) return null;
  return [
    nonControlable(
      fr`Le classeur ne contient aucun tableau de la convention : structurez-le pour commencer.`,
    ),
  ];
}
