/** What writing a fiche did, in sentences. Pure. */
import type { RapportEdition } from '../../commands/edit-action';
import { plan } from '../labels/plan';

const mots = plan.fiche;

export function sayEdition({ ecrites, laissees, suivies, nonSuivies }: RapportEdition): string {
  const sansColonne = laissees.filter(({ raison }) => raison === 'sans-colonne');
  const phrases = [
    ecrites.length === 0 && laissees.length > 0
      ? ''
      : mots.ecrites(ecrites.length, ecrites.map(({ entete }) => entete).join(', ')),
    suivies === 0 ? '' : mots.suivies(suivies),
    nonSuivies === 0 ? '' : mots.nonSuivies(nonSuivies),
    ecrites.length === 0 ? '' : mots.annulable,
    sansColonne.length === 0 ? '' : mots.sansColonne(sansColonne.map(({ entete }) => entete).join(', ')),
    ...laissees.filter(({ raison }) => raison === 'formule').map(({ entete }) => mots.formule(entete)),
    ...laissees
      .filter(({ raison }) => raison === 'changee')
      .map(({ entete, actuel, voulu }) => mots.conflits.dit(entete, actuel, voulu)),
  ];
  return phrases.filter((phrase) => phrase !== '').join(' ');
}
