/** What changing a statut on the board did, in a sentence. Pure. */
import type { RapportEdition } from '../../commands/edit-action';
import { plan } from '../labels/plan';
import { sayEdition } from './say-edition';

export function sayStatut(rapport: RapportEdition): string {
  const { ecrites, laissees, nom } = rapport;
  const [laisse] = laissees;
  if (laisse?.raison === 'changee') return plan.statut.laisse(nom, laisse.actuel);
  if (laisse?.raison === 'formule') return plan.statut.formule(nom);
  return ecrites.length === 0 ? sayEdition(rapport) : plan.statut.ecrit(nom);
}
