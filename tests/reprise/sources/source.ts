/** A messy source made by hand for these tests, and the answer a careful person would give for it. */
import ExcelJS from 'exceljs';

export type Ligne = Readonly<Record<string, string | number>>;

export interface SourceEssai {
  readonly nom: string;
  readonly contenu:
    | { readonly type: 'xlsx'; readonly octets: () => Promise<Uint8Array> }
    | { readonly type: 'csv'; readonly octets: Uint8Array }
    | { readonly type: 'collage'; readonly texte: string; readonly html?: string };
  /** Table → rows, field by field, in order. */
  readonly attendu: Readonly<Record<string, readonly Ligne[]>>;
}

type Cellule = string | number | Date | null;

export interface FeuilleEssai {
  readonly nom: string;
  readonly lignes: readonly (readonly Cellule[])[];
  readonly fusions?: readonly string[];
  readonly gras?: readonly number[];
}

/** Cells typed row by row; `fusions` as Excel writes them ("A1:C1"); `gras` the numbers of bold rows. */
export function xlsx(...feuilles: readonly FeuilleEssai[]): SourceEssai['contenu'] {
  return {
    type: 'xlsx',
    octets: async () => {
      const classeur = new ExcelJS.Workbook();
      for (const { nom, lignes, fusions = [], gras = [] } of feuilles) {
        const feuille = classeur.addWorksheet(nom);
        lignes.forEach((ligne, i) =>
          ligne.forEach((valeur, j) => {
            if (valeur === null || valeur === '') return;
            const cellule = feuille.getCell(i + 1, j + 1);
            cellule.value = valeur;
            if (valeur instanceof Date) cellule.numFmt = 'dd/mm/yyyy';
            if (gras.includes(i + 1)) cellule.font = { bold: true };
          }),
        );
        for (const fusion of fusions) feuille.mergeCells(fusion);
      }
      return new Uint8Array(await classeur.xlsx.writeBuffer());
    },
  };
}

export function csv(texte: string, encodage: 'utf-8' | 'windows-1252' = 'utf-8'): SourceEssai['contenu'] {
  const octets =
    encodage === 'utf-8'
      ? new TextEncoder().encode(texte)
      : Uint8Array.from(texte, (lettre) => (lettre === '€' ? 0x80 : lettre.charCodeAt(0)));
  return { type: 'csv', octets };
}

export function jour(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
