/** Where the pane goes for the row selected in the workbook: the fiche of its action, or a new action in its axe. */
import { readChoix } from '../commands/read-choix';
import type { Choix } from '../commands/read-choix';
import type { Result } from '../domain/result';
import type { Destination } from './demandes';

const FICHES = { page: 'plan', vue: 'fiches' } as const;

/** Without an axe, or when the workbook cannot be read now (a cell being typed), the page opens all the same; without an action it says why. */
export async function locateChoix(
  action: string,
  read: () => Promise<Result<Choix>> = readChoix,
): Promise<Destination> {
  const lu = await read();
  const { action: cle, axe } = lu.ok ? lu.value : { action: null, axe: '' };
  if (action === 'ajouter') return { ...FICHES, geste: true, ...(axe === '' ? {} : { objet: axe }) };
  if (cle !== null) return { ...FICHES, objet: cle };
  return { ...FICHES, manque: lu.ok ? 'action' : 'lecture' };
}
