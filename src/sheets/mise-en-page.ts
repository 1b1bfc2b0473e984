/** The pieces printed sheets are made of: bands, labels and ruled boxes, placed by row and columns. */
import type { CelluleLibre } from './define';

type Plus = Partial<Omit<CelluleLibre, 'adresse' | 'valeur' | 'fusion'>>;

/** One cell, or several joined on a row: `place(6, 'C:F', …)`. */
export function place(
  ligne: number,
  colonnes: string,
  valeur: string | number,
  plus: Plus = {},
): CelluleLibre {
  const [gauche = '', droite = gauche] = colonnes.split(':');
  const adresse = `${gauche}${ligne}`;
  return gauche === droite
    ? { adresse, valeur, ...plus }
    : { adresse, valeur, fusion: `${adresse}:${droite}${ligne}`, ...plus };
}

/** A header over a block. */
export function bandeau(ligne: number, colonnes: string, titre: string): CelluleLibre {
  return place(ligne, colonnes, titre, { style: 'bandeau' });
}

/** A row of column headers: [columns, words]. */
export function entetes(ligne: number, mots: readonly (readonly [string, string])[]): CelluleLibre[] {
  return mots.map(([colonnes, mot]) => place(ligne, colonnes, mot, { style: 'entete' }));
}

/** A label and, at its right, a ruled box. */
export function champ(
  ligne: number,
  colonnes: readonly [libelle: string, valeur: string],
  libelle: string,
  formule: string,
  plus: Plus = {},
): CelluleLibre[] {
  return [
    place(ligne, colonnes[0], libelle, { style: 'libelle' }),
    place(ligne, colonnes[1], formule, { style: 'case', ...plus }),
  ];
}
