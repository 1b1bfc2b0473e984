/** Headers worded otherwise than any we know, and what tells a table from a fiche. */
import type { EnteteTrouve, Zone } from './find-entetes';
import type { Vue } from './vue-grille';

/** A row of three known headers over rows as wide is a table, even when its first column holds our words. */
export function isTableau(vue: Vue, zone: Zone, [premier]: readonly EnteteTrouve[]): boolean {
  if (premier === undefined || premier.reconnus < 3) return false;
  const dessous = vue.lignes.filter((ligne) => ligne > (premier.sous ?? premier.ligne)).slice(0, 3);
  return dessous.some((ligne) => vue.cellulesDe(ligne, zone.debut, zone.fin).length >= 3);
}

/** Headers with words of their own: the first row as wide as the others, when it is all text. */
export function guessEntete(vue: Vue, zone: Zone): readonly EnteteTrouve[] {
  const largeurs = vue.lignes
    .map((ligne) => vue.cellulesDe(ligne, zone.debut, zone.fin).length)
    .sort((a, b) => a - b);
  const mediane = largeurs[Math.floor(largeurs.length / 2)] ?? 0;
  const ligne = vue.lignes.find(
    (l) => vue.cellulesDe(l, zone.debut, zone.fin).length >= Math.max(2, mediane * 0.6),
  );
  if (ligne === undefined) return [];
  const cellules = vue.cellulesDe(ligne, zone.debut, zone.fin);
  const enTete = cellules.every(
    ({ valeur, texte }) => typeof valeur === 'string' && texte.length <= 60 && !/^\d/.test(texte.trim()),
  );
  return [{ ligne: enTete ? ligne : ligne - 1, groupe: null, sous: null, reconnus: 0 }];
}
