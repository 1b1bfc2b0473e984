/** Where the pane goes for the row selected in the workbook: the fiche of its action, or a new action in its axe. */
import { readChoix } from '../commands/read-choix';
import type { Choix } from '../commands/read-choix';
import type { Result } from '../domain/result';
import type { Destination } from './demandes';

const FICHES = { page: 'plan', vue: 'fiches' } as const;

/** No action or no axe selected, or a workbook that cannot be read now (a cell being typed): the page opens all the same. */
export async function locateChoix(
  action: string,
  read: () => Promise<Result<Choix>> = readChoix,
): Promise<Destination> {
  const lu = await read();
  const { action: cle, axe } = lu.ok ? lu.value : { action: null, axe: '' };
  const objet = action === 'ajouter' ? axe : (cle ?? '');
  return { ...FICHES, ...(action === 'ajouter' ? { geste: true } : {}), ...(objet === '' ? {} : { objet }) };
}
