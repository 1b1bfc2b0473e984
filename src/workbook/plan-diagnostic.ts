/** The diagnostic as cells of tDiagnostic: its rows are known by their indicator, and what people wrote stays theirs. Pure. */
import { toContenu, toFormule } from '../diagnostic';
import type { ContenuCase, LigneCalculee } from '../diagnostic';
import { COMPARAISONS } from '../diagnostic';
import { toComparable } from '../domain/texte-comparable';
import { isReinterprete } from '../sheets';
import type { CelluleAEcrire, CelluleBrute, EmplacementTable, TableBrute } from '../sheets';
import type { CelluleDeTable } from './write-cellules';

export interface PlanDiagnostic {
  /** Cells of rows already there that change. */
  readonly cellules: readonly CelluleDeTable[];
  /** New rows, by column key. */
  readonly ajouts: readonly CellulesDeLigne[];
  readonly modifiees: number;
  readonly inchangees: number;
}

export type CellulesDeLigne = Readonly<Record<string, CelluleAEcrire>>;

export interface TableLue {
  readonly brute: TableBrute;
  readonly lieu: EmplacementTable;
}

/** `formules`: comparisons follow the sheet Données instead of being written once. */
export function planDiagnostic(
  lignes: readonly LigneCalculee[],
  table: TableLue,
  options: { readonly formules: boolean; readonly newId: () => string },
): PlanDiagnostic {
  const cellules: CelluleDeTable[] = [];
  const ajouts: CellulesDeLigne[] = [];
  const bilan = { modifiees: 0, inchangees: 0 };
  for (const ligne of lignes) {
    const chiffres = toChiffres(ligne, options.formules);
    const rangs = findRangs(ligne, table);
    if (rangs.length === 0) ajouts.push(toAjout(ligne, chiffres, options.newId));
    for (const rang of rangs) {
      const changees = changesOf({ ...toTitres(ligne, table, rang), ...chiffres }, table, rang);
      cellules.push(...changees);
      bilan[changees.length > 0 ? 'modifiees' : 'inchangees'] += 1;
    }
  }
  return { cellules, ajouts, ...bilan };
}

/** Rows of this indicator for this territory, or for none said; a row without code is its author's alone. */
function findRangs(ligne: LigneCalculee, { brute, lieu }: TableLue): number[] {
  const noms = new Set([ligne.territoire, ...ligne.codesTerritoire, ''].map(toComparable));
  return brute.valeurs.slice(1, brute.totaux ? -1 : undefined).flatMap((cellules, rang) => {
    const at = (cle: string): string => String(cellules[lieu.colonnes.get(cle) ?? -1] ?? '').trim();
    return at('code_indicateur').toUpperCase() === ligne.code && noms.has(toComparable(at('territoire')))
      ? [rang]
      : [];
  });
}

function toAjout(ligne: LigneCalculee, chiffres: CellulesDeLigne, newId: () => string): CellulesDeLigne {
  return {
    id: { valeur: newId(), format: '@' },
    champ: toMots(ligne.champ),
    indicateur: toMots(ligne.libelle),
    ...chiffres,
    code_indicateur: { valeur: ligne.code, format: '@' },
  };
}

/** The champ and the name people gave are kept. */
function toTitres(ligne: LigneCalculee, { brute, lieu }: TableLue, rang: number): CellulesDeLigne {
  const isVide = (cle: string): boolean => {
    const colonne = lieu.colonnes.get(cle);
    return colonne !== undefined && String(brute.valeurs[rang + 1]?.[colonne] ?? '').trim() === '';
  };
  return {
    ...(isVide('champ') ? { champ: toMots(ligne.champ) } : {}),
    ...(isVide('indicateur') ? { indicateur: toMots(ligne.libelle) } : {}),
    ...(isVide('territoire') ? { territoire: { valeur: ligne.territoire, format: '@' } } : {}),
  };
}

/** What this gesture writes, again each time: figures, levels, gaps and cautions. */
function toChiffres(ligne: LigneCalculee, formules: boolean): CellulesDeLigne {
  const { code, millesime, unite, comparaisons, codes } = ligne;
  const compared = COMPARAISONS.map((niveau) => {
    const valeur = comparaisons[niveau];
    const sien = codes[niveau];
    const vivante = formules && typeof valeur === 'number' && sien !== undefined;
    const contenu = vivante
      ? toFormule(valeur, { id: code, code: sien, millesime, unite })
      : toContenu(valeur, unite);
    return [niveau, toCellule(contenu)] as const;
  });
  return {
    territoire: { valeur: ligne.territoire, format: '@' },
    niveau: toMots(ligne.niveau),
    millesime: { valeur: millesime, format: '@' },
    unite: { valeur: unite, format: '@' },
    valeur: toCellule(toContenu(ligne.valeur, unite)),
    ...Object.fromEntries(compared),
    comparaison: toMots(ligne.comparaison),
    autres: toMots(ligne.autres),
    evolution: toMots(ligne.evolution),
    prudence: toMots(ligne.prudence),
  };
}

function toCellule({ valeur, format }: ContenuCase): CelluleAEcrire {
  return typeof valeur === 'string' && !valeur.startsWith('=') ? toMots(valeur) : { valeur, format };
}

function toMots(texte: string): CelluleAEcrire {
  return { valeur: texte, format: isReinterprete(texte) ? '@' : 'General' };
}

/** A formula somebody put there follows its own rule: it stays. */
function changesOf(cellules: CellulesDeLigne, { brute, lieu }: TableLue, rang: number): CelluleDeTable[] {
  const ligne = lieu.ligneEntete + 1 + rang;
  return Object.entries(cellules).flatMap(([cle, cellule]) => {
    const colonne = lieu.colonnes.get(cle);
    if (colonne === undefined) return [];
    const la = brute.valeurs[rang + 1]?.[colonne] ?? '';
    const formule = brute.formules[rang + 1]?.[colonne] ?? '';
    const posee = typeof formule === 'string' && formule.startsWith('=');
    if (posee && !isNotre(formule, cellule.valeur)) return [];
    const actuel = posee ? formule : la;
    return isSame(actuel, cellule.valeur) ? [] : [{ ligne, cle, cellule }];
  });
}

/** A live figure of another year than the one shown now is ours to bring up to date. */
function isNotre(formule: string, nouvelle: CelluleBrute): boolean {
  return (
    typeof nouvelle === 'string' && nouvelle.startsWith('=CTG.') && formule.toUpperCase().startsWith('=CTG.')
  );
}

function isSame(la: CelluleBrute, nouvelle: CelluleBrute): boolean {
  if (typeof la === 'number' && typeof nouvelle === 'number') {
    return Math.abs(la - nouvelle) <= 1e-9 * Math.max(1, Math.abs(nouvelle));
  }
  return typeof la === typeof nouvelle ? la === nouvelle : la === '' && nouvelle === '';
}
