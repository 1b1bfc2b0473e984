/** The rows of a table → two grids ready to be written at once: what each cell holds, and in which number format. */
import { RUBRIQUES } from '../domain/convention';
import { formatDate, parseDatePartielle, serialFromIso } from '../domain/date-partielle';
import type { Precision } from '../domain/listes';
import type { Colonne, DefinitionTable } from './define';
import type { CelluleBrute } from './table-brute';

export interface Bloc {
  readonly valeurs: CelluleBrute[][];
  readonly formats: string[][];
}

export interface CelluleAEcrire {
  readonly valeur: CelluleBrute;
  readonly format: string;
}

type Ligne = Readonly<Record<string, CelluleBrute>>;

const FORMAT_TEXTE = '@';
const FORMATS_DATES: Readonly<Record<Precision, string>> = {
  jour: 'dd/mm/yyyy',
  mois: 'mmm yyyy',
  année: 'yyyy',
  inconnue: FORMAT_TEXTE,
};
const ISO_PARTIEL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Rows in order, then the empty rows kept ready. A row without id gets one from `newId`. */
export function buildBloc(
  definition: DefinitionTable,
  lignes: readonly Ligne[],
  newId: () => string,
  vides = definition.lignesVides,
): Bloc {
  const pleines = lignes.map((ligne) => {
    const complete: Ligne = { ...fillPrecisions(definition, ligne), id: ligne['id'] ?? newId() };
    return definition.colonnes.map((colonne) => toCellule(definition, colonne, complete));
  });
  const vide = definition.colonnes.map((colonne) => ({
    valeur: '',
    format: colonne.format ?? 'General',
  }));
  const toutes = [...pleines, ...Array.from({ length: vides }, () => vide)];
  return {
    valeurs: toutes.map((ligne) => ligne.map(({ valeur }) => valeur)),
    formats: toutes.map((ligne) => ligne.map(({ format }) => format)),
  };
}

/** One value as its column wants it: a date as a real date when its precision can be told, a text never as a formula. */
export function toCellule(definition: DefinitionTable, colonne: Colonne, ligne: Ligne): CelluleAEcrire {
  const valeur = ligne[colonne.cle] ?? '';
  const format = colonne.format ?? 'General';
  if (isDate(definition, colonne, ligne))
    return toDate(valeur, colonne.precision !== undefined || isRubrique(definition), format);
  if (typeof valeur === 'string' && isReinterprete(valeur)) return { valeur, format: FORMAT_TEXTE };
  if (typeof valeur === 'number' && colonne.unite !== undefined) {
    return { valeur, format: formatOfUnite(valeur, String(ligne[colonne.unite] ?? '')) };
  }
  return { valeur, format };
}

/** Shares show one decimal, counts and amounts none, indices and ratios what they have. */
function formatOfUnite(valeur: number, unite: string): string {
  if (/^[%‰]|^pour /.test(unite)) return '#,##0.0';
  return Number.isInteger(valeur) ? '#,##0' : '#,##0.0##';
}

/** True for a text a spreadsheet would turn into something else: a formula, a number, a date. */
export function isReinterprete(texte: string): boolean {
  return (
    /^[=+\-@']/.test(texte) ||
    /^[\d\s.,:/€%()-]+$/.test(texte) ||
    /^\D{0,10}\d{1,4}$|^\d{1,2}\D{1,2}\p{L}+/u.test(texte)
  );
}

function isRubrique({ nom }: DefinitionTable): boolean {
  return nom === 'tConvention';
}

function isDate(definition: DefinitionTable, { cle, type }: Colonne, ligne: Ligne): boolean {
  if (type === 'date') return true;
  if (!isRubrique(definition) || cle !== 'valeur') return false;
  const rubrique = Object.entries(RUBRIQUES).find(([nom]) => nom === ligne['id'])?.[1];
  return rubrique?.type === 'date';
}

/** Without a precision column beside it, "2024-12" must stay words: a real date would claim the 1st of the month. */
function toDate(valeur: CelluleBrute, precisionDite: boolean, format: string): CelluleAEcrire {
  if (typeof valeur !== 'string' || !ISO_PARTIEL.test(valeur)) {
    return { valeur, format: typeof valeur === 'string' && valeur !== '' ? FORMAT_TEXTE : format };
  }
  const lue = parseDatePartielle(valeur, '');
  if (lue.valeur === null) return { valeur, format: FORMAT_TEXTE };
  if (lue.precision !== 'jour' && !precisionDite) return { valeur: formatDate(lue), format: FORMAT_TEXTE };
  return { valeur: serialFromIso(lue.valeur) ?? valeur, format: FORMATS_DATES[lue.precision] };
}

/** The precision column says what the date says, when nobody said otherwise. */
function fillPrecisions(definition: DefinitionTable, ligne: Ligne): Ligne {
  const complete: Record<string, CelluleBrute> = { ...ligne };
  for (const colonne of definition.colonnes) {
    const cle: string = colonne.cle;
    const cible = isRubrique(definition) && cle === 'valeur' ? 'precision' : colonne.precision;
    const valeur = ligne[cle];
    if (cible === undefined || typeof valeur !== 'string' || !ISO_PARTIEL.test(valeur)) continue;
    if (!isDate(definition, colonne, ligne) || (ligne[cible] ?? '') !== '') continue;
    complete[cible] = parseDatePartielle(valeur, '').precision;
  }
  return complete;
}
