/** Recognises personal data in a free text, and says of which kind; pure, and sober: a false alarm costs trust. */
import { findCoordonnee } from './coordonnees';
import { hasDateDeNaissance, hasNir, hasNumeroAllocataire } from './numeros';

export type Categorie =
  | 'numéro de sécurité sociale'
  | 'numéro d’allocataire'
  | 'date de naissance'
  | 'coordonnées privées';

/** Texts without any of these hold none of what is looked for. */
const INDICES = /\d[\d ./-]{3}|@|\bn[ée]|naiss/iu;

/** What must not be in a shared workbook; null when nothing is found. */
export function findDonneePersonnelle(texte: string): Categorie | null {
  if (!INDICES.test(texte)) return null;
  if (hasNir(texte)) return 'numéro de sécurité sociale';
  if (hasNumeroAllocataire(texte)) return 'numéro d’allocataire';
  if (hasDateDeNaissance(texte)) return 'date de naissance';
  return findCoordonnee(texte) === 'privee' ? 'coordonnées privées' : null;
}
