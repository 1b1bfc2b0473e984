/** Rows read, table by table → rows to add: axes and objectives made once, actions coded, links by code, duplicates told. */
import type { LigneEcartee, LigneReprise, ProblemeReprise } from './define';
import type { Existants } from './existants';
import { createLieur } from './lieur';
import type { LigneLue } from './lignes-lues';
import { takeAction, takeAutre } from './take-ligne';

export interface LignesLiees {
  readonly parTable: ReadonlyMap<string, readonly LigneReprise[]>;
  readonly problemes: readonly ProblemeReprise[];
  readonly ecartees: readonly LigneEcartee[];
}

/** Tables that others point to come first. */
const ORDRE = ['tAxes', 'tObjectifs', 'tActions'];

export function linkLignes(
  lignes: readonly LigneLue[],
  existants: Existants,
  doublons: 'ecarter' | 'ajouter',
): LignesLiees {
  const lieur = createLieur(existants, doublons);
  const rang = (table: string): number => (ORDRE.includes(table) ? ORDRE.indexOf(table) : ORDRE.length);
  for (const ligne of [...lignes].sort((a, b) => rang(a.table) - rang(b.table))) {
    if (ligne.table === 'tActions') takeAction(lieur, ligne);
    else takeAutre(lieur, ligne);
  }
  return lieur;
}
