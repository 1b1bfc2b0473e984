/** Rows that say again what the workbook, or the source itself, already says. */
import { toComparable } from '../domain/texte-comparable';
import { findTable } from '../sheets';
import type { CelluleBrute, Colonne } from '../sheets';
import type { Existants } from './existants';
import { readDate } from './lire-date';

/** What makes two rows of a table the same one. */
const IDENTITES: Readonly<Record<string, readonly string[]>> = {
  tActions: ['intitule'],
  tAxes: ['intitule'],
  tObjectifs: ['intitule'],
  tFin: ['action', 'annee', 'financeur', 'nature', 'dispositif', 'prevu'],
  tIndic: ['intitule', 'rattachement'],
  tMesures: ['indicateur', 'date', 'valeur'],
  tSignataires: ['structure', 'personne', 'represente'],
  tInstances: ['instance'],
  tMembres: ['instance', 'nom', 'structure'],
  tReunions: ['instance', 'date'],
  tDecisions: ['texte'],
  tCalendrier: ['etapes', 'libelle', 'date'],
  tChamps: ['libelle'],
  tTerritoires: ['code'],
  tDiagnostic: ['indicateur', 'territoire', 'millesime', 'valeur'],
  tOffre: ['nom', 'type', 'commune'],
  tEnjeux: ['constat'],
  tJalons: ['action', 'libelle'],
  tEval: ['code', 'critere', 'date'],
  tBilan: ['annee', 'axe', 'faits_marquants'],
  tAvenants: ['numero', 'objet'],
};

export interface Doublons {
  /** Where the same row already is; null when it is new, and remembered. */
  find(
    table: string,
    valeurs: Readonly<Record<string, CelluleBrute>>,
    origine: string,
  ): 'classeur' | 'source' | null;
}

export function createDoublons(existants: Existants): Doublons {
  const vues = new Map<string, string>();
  for (const [table, lignes] of existants.lignes) {
    for (const ligne of lignes) {
      const cle = toIdentite(table, ligne);
      if (cle !== null) vues.set(cle, '');
    }
  }
  return {
    find(table, valeurs, origine) {
      const cle = toIdentite(table, valeurs);
      if (cle === null) return null;
      const deja = vues.get(cle);
      if (deja === '') return 'classeur';
      const entiere = `${cle}|${JSON.stringify(Object.entries(valeurs).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
      const repetee = vues.get(entiere);
      vues.set(entiere, origine);
      return repetee !== undefined && repetee !== origine ? 'source' : null;
    },
  };
}

function toIdentite(table: string, valeurs: Readonly<Record<string, CelluleBrute>>): string | null {
  const cles = IDENTITES[table];
  const definition = findTable(table);
  if (cles === undefined || definition === undefined) return null;
  const parts = cles.map((cle) =>
    normalize(
      valeurs[cle],
      definition.colonnes.find((c: Colonne) => c.cle === cle),
    ),
  );
  return parts.every((part) => part === '') || parts[0] === '' ? null : `${table}|${parts.join('|')}`;
}

/** A date is the same as a serial or as words. */
function normalize(valeur: CelluleBrute | undefined, colonne: Colonne | undefined): string {
  const texte = valeur === undefined ? '' : String(valeur).trim();
  if (colonne?.type !== 'date' || texte === '') return toComparable(texte);
  const nombre = Number(texte);
  return readDate({
    valeur: Number.isFinite(nombre) && nombre > 3000 ? nombre : texte,
    texte,
    date: nombre > 3000,
  }).valeur;
}
