/** Following one thing we write: loaded before the write, loaded again at the end of the batch, understood after the sync. */
import { toPlage } from '../sheets';
import type { CelluleBrute, EmplacementTable } from '../sheets';
import type {
  Apparence,
  CelluleAjoutee,
  ColonneAjoutee,
  Contenu,
  FeuilleCreee,
  LignesAjoutees,
  LignesSupprimees,
  ZoneEcrite,
} from './annulation';

/** What is asked of one thing we write: queued at the end, understood after the sync. */
export interface Suivi<T> {
  finish(): void;
  collect(): T;
}

/** Cells of a table: Excel's number of the first row, rank of the first column in the table. */
export interface Zone {
  readonly ligne: number;
  readonly rang: number;
  readonly hauteur: number;
  readonly largeur: number;
}

function rangeOf(context: Excel.RequestContext, lieu: EmplacementTable, zone: Zone): Excel.Range {
  const { ligne, rang, hauteur, largeur } = zone;
  const page = context.workbook.worksheets.getItem(lieu.feuille);
  return page.getRange(toPlage(ligne - 1, lieu.premiereColonne + rang, hauteur, largeur));
}

/** The hidden keys of these rows as we leave them; nothing where the column is gone. */
function followIds(
  context: Excel.RequestContext,
  lieu: EmplacementTable,
  ligne: number,
  hauteur: number,
): Suivi<string[]> {
  const rang = lieu.colonnes.get('id');
  if (rang === undefined)
    return { finish: () => undefined, collect: () => new Array<string>(hauteur).fill('') };
  const ids = rangeOf(context, lieu, { ligne, rang, hauteur, largeur: 1 });
  return {
    finish: () => void ids.load('values'),
    collect: () => (ids.values as CelluleBrute[][]).map(([id]) => String(id ?? '')),
  };
}

export function followZone(
  context: Excel.RequestContext,
  lieu: EmplacementTable,
  zone: Zone,
  avecApparence: boolean,
): Suivi<ZoneEcrite> {
  const avant = rangeOf(context, lieu, zone);
  avant.load('values,formulas,numberFormat');
  const apparence = avecApparence ? askApparence(avant) : null;
  const apres = rangeOf(context, lieu, zone);
  const ids = followIds(context, lieu, zone.ligne, zone.hauteur);
  return {
    finish: () => {
      apres.load('formulas');
      ids.finish();
    },
    collect: () => ({
      table: lieu.table,
      entetes: lieu.entetes.slice(zone.rang, zone.rang + zone.largeur),
      ids: ids.collect(),
      premierRang: zone.ligne - lieu.ligneEntete - 1,
      avant: toContenus(avant),
      apres: apres.formulas as CelluleBrute[][],
      apparence: apparence?.() ?? null,
    }),
  };
}

export function followAjout(
  context: Excel.RequestContext,
  lieu: EmplacementTable,
  combien: number,
): Suivi<LignesAjoutees> {
  const ligne = lieu.ligneEntete + 1 + lieu.nombreLignes;
  const apres = rangeOf(context, lieu, { ligne, rang: 0, hauteur: combien, largeur: lieu.entetes.length });
  const ids = followIds(context, lieu, ligne, combien);
  return {
    finish: () => {
      apres.load('formulas');
      ids.finish();
    },
    collect: () => ({
      table: lieu.table,
      entetes: lieu.entetes,
      ids: ids.collect(),
      premierRang: lieu.nombreLignes,
      apres: apres.formulas as CelluleBrute[][],
    }),
  };
}

export function followSuppression(
  context: Excel.RequestContext,
  lieu: EmplacementTable,
  premiere: number,
  combien: number,
): Suivi<LignesSupprimees> {
  const avant = rangeOf(context, lieu, {
    ligne: premiere,
    rang: 0,
    hauteur: combien,
    largeur: lieu.entetes.length,
  });
  avant.load('values,formulas,numberFormat');
  const apparence = askApparence(avant);
  return {
    finish: () => undefined,
    collect: () => ({
      table: lieu.table,
      entetes: lieu.entetes,
      avant: toContenus(avant),
      apparence: apparence(),
    }),
  };
}

export function followColonne(
  context: Excel.RequestContext,
  table: string,
  entete: string,
): Suivi<ColonneAjoutee> {
  const corps = context.workbook.tables.getItem(table).columns.getItem(entete).getDataBodyRange();
  return {
    finish: () => void corps.load('formulas'),
    collect: () => ({ table, entete, apres: readColonne(corps) }),
  };
}

function readColonne(corps: Excel.Range): CelluleBrute[] {
  return (corps.formulas as CelluleBrute[][]).map(([cellule]) => cellule ?? '');
}

export function followFeuille(
  page: Excel.Worksheet,
  titre: string,
  remplace: string | null,
): Suivi<FeuilleCreee> {
  // Asked for at the end only: a range is what it was when it was asked for.
  const releves: Excel.Range[] = [];
  return {
    finish: () => {
      page.load('id');
      releves.push(askUtilise(page));
    },
    collect: () => {
      const { ligne, colonne, formules } = readUtilise(releves[0]);
      return { id: page.id, titre, remplace, ligne, colonne, apres: formules };
    },
  };
}

/** All that a sheet holds. */
export interface Contenance {
  /** Of its first cell, from 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly formules: readonly (readonly CelluleBrute[])[];
}

export function askUtilise(page: Excel.Worksheet): Excel.Range {
  const utilise = page.getUsedRangeOrNullObject(true);
  utilise.load('formulas,rowIndex,columnIndex');
  return utilise;
}

export function readUtilise(utilise: Excel.Range | undefined): Contenance {
  if (utilise === undefined || utilise.isNullObject) return { ligne: 0, colonne: 0, formules: [] };
  const formules = utilise.formulas as CelluleBrute[][];
  return { ligne: utilise.rowIndex, colonne: utilise.columnIndex, formules };
}

export function followCellule(
  context: Excel.RequestContext,
  feuille: string,
  adresse: string,
): Suivi<CelluleAjoutee> {
  const rangeHere = (): Excel.Range => context.workbook.worksheets.getItem(feuille).getRange(adresse);
  const avant = rangeHere();
  avant.load('values,formulas,numberFormat');
  const apres = rangeHere();
  return {
    finish: () => void apres.load('formulas'),
    collect: () => ({
      feuille,
      adresse,
      avant: toContenus(avant)[0]?.[0] ?? { valeur: '', formule: '', format: 'General' },
      apres: (apres.formulas as CelluleBrute[][])[0]?.[0] ?? '',
    }),
  };
}

export function toContenus(range: Excel.Range): Contenu[][] {
  const formules = range.formulas as CelluleBrute[][];
  const formats = range.numberFormat as string[][];
  return (range.values as CelluleBrute[][]).map((ligne, i) =>
    ligne.map((valeur, j) => ({
      valeur,
      formule: formules[i]?.[j] ?? '',
      format: formats[i]?.[j] ?? 'General',
    })),
  );
}

/** The look our reports change; row by row for heights. */
function askApparence(range: Excel.Range): () => Apparence {
  const cellules = range.getCellProperties({ format: { font: { color: true }, horizontalAlignment: true } });
  const lignes = range.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    cellules: cellules.value.map((ligne) => ligne.map(({ format }) => ({ format: { ...format } }))),
    lignes: lignes.value.map(({ format }) => ({ format: { ...format } })),
  });
}
