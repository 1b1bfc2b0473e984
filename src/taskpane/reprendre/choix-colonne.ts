/** Where a column of the source may go: the choices of its drop-down, and what is sent of a change. */
import { findTable } from '../../sheets';
import { reprendre } from '../labels/reprendre';
import type { Cible, ColonneProposee, Correction, PropositionTable } from './types';

/** What a correction writes for a column kept beside the others, and for one left out. */
const EN_PLUS = '+';
const LAISSEE = '-';

export interface Option {
  readonly valeur: string;
  readonly texte: string;
}

/** The present place of a column, as a correction would write it. */
export function valeurOf(colonne: ColonneProposee, table: string | null): string {
  if (colonne.sort === 'ignoree') return LAISSEE;
  if (colonne.sort === 'supplementaire' || colonne.cible === null) return EN_PLUS;
  return encodeCible(colonne.cible, table);
}

/** The place proposed and the likely ones first, then every field of the target, then what is no field. */
export function optionsOf(colonne: ColonneProposee, table: string | null): Option[] {
  const proposee = colonne.cible === null ? [] : [{ cible: colonne.cible, libelle: colonne.libelleCible }];
  const probables = [...proposee, ...colonne.autres].map(({ cible, libelle }) => ({
    valeur: encodeCible(cible, table),
    texte: libelle,
  }));
  const champs = (table === null ? [] : (findTable(table)?.colonnes ?? []))
    .filter(({ niveau }) => niveau !== 'cle' && niveau !== 'calcule')
    .map(({ cle, entete }) => ({ valeur: String(cle), texte: entete }));
  const toutes = [
    ...probables,
    ...champs,
    { valeur: EN_PLUS, texte: reprendre.colonne.enPlus },
    { valeur: LAISSEE, texte: reprendre.colonne.laissee },
  ];
  const vues = new Set<string>();
  return toutes.filter(({ valeur }) => !vues.has(valeur) && vues.add(valeur));
}

/** "intitule" in the target table, "tFin.prevu financeur=CAF annee=2025" elsewhere. */
function encodeCible({ table: cible, cle, fixe = {} }: Cible, table: string | null): string {
  const nom = cible === table ? cle : `${cible}.${cle}`;
  return [nom, ...Object.entries(fixe).map(([champ, valeur]) => `${champ}=${String(valeur)}`)].join(' ');
}

/** The same corrections with one column sent elsewhere. */
export function correctColonne(
  correction: Correction,
  table: PropositionTable,
  { entete, lettre }: ColonneProposee,
  valeur: string,
): Correction {
  const presente = correction.tables?.[table.id] ?? {};
  const cle = isDouble(table, entete) && lettre !== '' ? lettre : entete;
  return {
    ...correction,
    tables: {
      ...correction.tables,
      [table.id]: { ...presente, colonnes: { ...presente.colonnes, [cle]: valeur } },
    },
  };
}

/** The same corrections with a table taken elsewhere, or left out (null): its columns are proposed anew. */
export function correctTable(correction: Correction, id: string, cible: string | null): Correction {
  return { ...correction, tables: { ...correction.tables, [id]: { cible } } };
}

/** A header that two columns bear names neither: the letter does. */
function isDouble({ colonnes }: PropositionTable, entete: string): boolean {
  return colonnes.filter((autre) => autre.entete === entete).length > 1 || entete === '';
}

export type Assurance = 'sure' | 'probable' | 'a-verifier';

/** A confidence as people say it. */
export function assuranceOf(confiance: number): Assurance {
  if (confiance >= 0.85) return 'sure';
  return confiance >= 0.55 ? 'probable' : 'a-verifier';
}
