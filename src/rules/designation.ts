/** How a message names a row: with the words people gave it. */
import type { Enregistrement } from '../domain/valeurs';
import { fr } from '../domain/typographie';

const LONGUEUR_MAX = 80;

interface Nommable extends Enregistrement {
  readonly code?: string;
  readonly intitule?: string;
}

/** Many controls name the same row. */
const NOMS = new WeakMap<Nommable, string>();

/** "« A1 – Maintenir le permis de louer »", what there is of it, or "de la ligne 7" when the row says neither. */
export function designate(ligne: Nommable): string {
  const connu = NOMS.get(ligne);
  if (connu !== undefined) return connu;
  const { code = '', intitule = '', ref } = ligne;
  const mots = [code.trim(), shorten(intitule.trim())].filter((mot) => mot !== '').join(' – ');
  const nom = mots === '' ? `de la ligne ${ref.ligne}` : fr`« ${mots} »`;
  NOMS.set(ligne, nom);
  return nom;
}

/** What people wrote, cut where a message would become unreadable. */
export function shorten(texte: string, max = LONGUEUR_MAX): string {
  return texte.length <= max ? texte : `${texte.slice(0, max - 1).trimEnd()}…`;
}
