/** An example as the controls read it: its rows in tables, through the same reading as a workbook, without one. */
import { loadExemple } from '../../examples';
import type { Classeur } from '../../src/domain/classeur';
import { FEUILLES, parseClasseur } from '../../src/sheets';
import type { CelluleBrute, TableBrute } from '../../src/sheets';
import { mergeLignes } from '../../src/workbook/write-structure';

/** The sheets of the core, and those of the tables that the example names. */
export function readExemple(nom: string, options: { readonly avecChiffres?: boolean } = {}): Classeur {
  const { tables } = loadExemple(nom, options);
  const brutes = FEUILLES.filter(
    ({ noyau, tables: siennes }) => noyau || siennes.some((table) => tables[table.nom] !== undefined),
  ).flatMap(({ titre, tables: siennes }) =>
    siennes.map((table): TableBrute => {
      const corps = mergeLignes(table, tables[table.nom] ?? []).map((ligne) =>
        table.colonnes.map(({ cle }): CelluleBrute => ligne[cle] ?? ''),
      );
      const valeurs = [table.colonnes.map(({ entete }) => entete), ...corps];
      return {
        nom: table.nom,
        feuille: titre,
        ligne: 3,
        colonne: 1,
        valeurs,
        formules: valeurs,
        totaux: false,
      };
    }),
  );
  return parseClasseur(brutes, newIdRang()).classeur;
}

function newIdRang(): () => string {
  let rang = 0;
  return () => `id-${(rang += 1)}`;
}
