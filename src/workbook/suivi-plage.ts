/** Following a block of cells outside our tables, cell by cell once it is written. */
import { toAdresse, toPlage } from '../sheets';
import type { CelluleBrute } from '../sheets';
import type { CelluleAjoutee } from './annulation';
import { toContenus } from './suivis';
import type { Suivi } from './suivis';

/** Row and column from 0. */
export interface Plage {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly hauteur: number;
  readonly largeur: number;
  /** True when its first cell's formula fills the others: they held nothing of their own. */
  readonly propagee?: boolean;
}

export function followPlage(context: Excel.RequestContext, plage: Plage): Suivi<readonly CelluleAjoutee[]> {
  const { feuille, ligne, colonne, hauteur, largeur } = plage;
  const adresse = toPlage(ligne, colonne, hauteur, largeur);
  const rangeHere = (): Excel.Range => context.workbook.worksheets.getItem(feuille).getRange(adresse);
  const avant = rangeHere();
  avant.load('values,formulas,numberFormat');
  const apres = rangeHere();
  return {
    finish: () => void apres.load('formulas'),
    collect: () => {
      const ecrites = apres.formulas as CelluleBrute[][];
      const cellules = toContenus(avant).flatMap((rangee, i) =>
        rangee.map((contenu, j) => ({
          feuille,
          adresse: toAdresse(ligne + i, colonne + j),
          avant: plage.propagee === true && i + j > 0 ? { ...contenu, valeur: '', formule: '' } : contenu,
          apres: ecrites[i]?.[j] ?? '',
        })),
      );
      // The formula comes back last: the cells it fills must be empty by then.
      return plage.propagee === true ? cellules.reverse() : cellules;
    },
  };
}
