/** Addresses of cells: letters and numbers both ways, sheet names quoted when they must be. */

/** 0 → "A", 27 → "AB". */
export function toLettre(colonne: number): string {
  const reste = colonne % 26;
  const lettre = String.fromCharCode(65 + reste);
  return colonne < 26 ? lettre : toLettre((colonne - reste) / 26 - 1) + lettre;
}

/** "B4" → row 3, column 1 (both from 0). */
export function parseAdresse(adresse: string): { readonly ligne: number; readonly colonne: number } {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(adresse);
  const [, lettres = '', chiffres = ''] = parts ?? [];
  if (lettres === '') throw new Error(`Not a cell address: ${adresse}`);
  const colonne = [...lettres].reduce((total, lettre) => total * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
  return { ligne: Number(chiffres) - 1, colonne };
}

/** Rows and columns from 0: (3, 1) → "B4". */
export function toAdresse(ligne: number, colonne: number): string {
  return `${toLettre(colonne)}${ligne + 1}`;
}

/** (3, 1, 2, 2) → "B4:C5". */
export function toPlage(ligne: number, colonne: number, hauteur: number, largeur: number): string {
  return `${toAdresse(ligne, colonne)}:${toAdresse(ligne + hauteur - 1, colonne + largeur - 1)}`;
}

/** "Évaluation" → "'Évaluation'", "l'axe" → "'l''axe'": always quoted, so that any name holds in a formula. */
export function quoteFeuille(nom: string): string {
  return `'${nom.replaceAll("'", "''")}'`;
}
