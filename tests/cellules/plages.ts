/** Ranges as Excel gives them to a function: the tables of an example, or of records made for a test. */
import { loadExemple } from '../../examples';
import { calculateControle } from '../../src/cellules';
import type { RenduControle } from '../../src/cellules';
import type { IdControle } from '../../src/indicators/controles/ids';
import type { Argument, Cellule } from '../../src/indicators/define';
import { TABLES, findTable } from '../../src/sheets';
import { mergeLignes } from '../../src/workbook/write-structure';

export const DATE: Argument = [['12/06/2025']];
export const RIEN: Argument = [];

function columnsOf(table: string): readonly { readonly cle: string; readonly entete: string }[] {
  const definition = findTable(table);
  if (definition === undefined) throw new Error(table);
  return definition.colonnes;
}

/** The table of an example, headers first. */
export function plageExemple(nom: string, table: string): Cellule[][] {
  const definition = TABLES.find((autre) => autre.nom === table);
  if (definition === undefined) throw new Error(table);
  const lignes = mergeLignes(definition, loadExemple(nom).tables[table] ?? []);
  return plage(table, lignes);
}

/** Rows by column key; the other cells are empty. */
export function plage(
  table: string,
  lignes: readonly Readonly<Record<string, string | number>>[],
  cles: readonly string[] = columnsOf(table).map(({ cle }) => cle),
): Cellule[][] {
  const colonnes = columnsOf(table).filter(({ cle }) => cles.includes(cle));
  return [
    colonnes.map(({ entete }) => entete),
    ...lignes.map((ligne) => colonnes.map(({ cle }) => ligne[cle] ?? '')),
  ];
}

/** An action that no control of a row has anything to say of. */
export const ACTION = {
  code: 'A1',
  intitule: 'Ouvrir une crèche de vingt places',
  axe: '1',
  objectif: '1.1',
  champs: 'PE',
  public: 'enfants de 0 à 3 ans',
  structure_pilote: 'Ville de Perpignan',
  pilote: 'responsable petite enfance',
  elu_referent: 'adjointe à la petite enfance',
  partenaires: 'PMI ; Caf',
  debut: '01/03/2025',
  fin: '31/12/2026',
  statut: 'En cours',
  avancement: 0.4,
  mise_a_jour: '01/06/2025',
} as const;

export function ask(id: IdControle, args: readonly Argument[]): RenduControle | string {
  const resultat = calculateControle(id, args);
  return resultat.ok ? resultat.value : `${resultat.error.code}\u00A0: ${resultat.error.message}`;
}

export function askPlan(args: readonly Argument[]): readonly (readonly (string | number)[])[] {
  const rendu = ask('CONTROLER_PLAN', args);
  if (typeof rendu !== 'object') throw new Error(String(rendu));
  return rendu;
}

/** Findings alone, as « ACT-04 2 »: rule and row. */
export function constatsOf(lignes: readonly (readonly (string | number)[])[]): string[] {
  return lignes
    .filter(([gravite]) => /erreur|avertissement|info/.test(String(gravite)) && gravite !== 'Gravité')
    .map(([, regle, ligne]) => `${String(regle)} ${String(ligne)}`);
}

export function regle(lignes: readonly (readonly (string | number)[])[], id: string): readonly string[] {
  return lignes.filter(([, code]) => code === id).map((ligne) => String(ligne[4]));
}
