/** Where the pane goes for the row selected in the workbook: the fiche of its action, or a new action in its axe. */
import { readChoix } from '../commands/read-choix';
import type { Choix } from '../commands/read-choix';
import type { Result } from '../domain/result';
import type { Destination } from './demandes';

const FICHES = { page: 'plan', vue: 'fiches' } as const;

/**
 * A workbook that cannot be read now (a cell being typed) opens the page all the same: it says so itself.
 * An empty `objet` says that the selection holds no action: hosts that cannot grey a menu let it be chosen anywhere.
 */
export async function locateChoix(
  action: string,
  read: () => Promise<Result<Choix>> = readChoix,
): Promise<Destination> {
  const lu = await read();
  const { action: cle, axe } = lu.ok ? lu.value : { action: null, axe: '' };
  return action === 'ajouter' ? { ...FICHES, geste: true, objet: axe } : { ...FICHES, objet: cle ?? '' };
}
