/** Cells that are read right in spite of how they are typed: spaces too many, a list's word in another case. Filters and
 *  native formulas do not forgive as we do. Pure. */
import type { Reparation } from '../domain/reparation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { LISTES, TABLES, isNomListe } from '../sheets';
import type { CelluleBrute, Colonne, EmplacementTable, TableBrute } from '../sheets';
import type { LectureClasseur } from './read-classeur';

/** Prose may be spaced as its author likes; keys, dates and numbers are read otherwise. */
const TYPES: ReadonlySet<Colonne['type']> = new Set(['texte', 'identifiant', 'liste']);
/** Written by the add-in, or lists of its own. */
const IGNOREES: ReadonlySet<string> = new Set([
  'tControles',
  'tListes',
  'tDonnees',
  'tDiagnostic',
  'tJustifications',
]);

export function listEcritures({
  brutes,
  emplacements,
}: Pick<LectureClasseur, 'brutes' | 'emplacements'>): Reparation[] {
  return TABLES.flatMap(({ nom, colonnes }) => {
    const [lieu, brute] = [emplacements.get(nom), brutes.find((candidate) => candidate.nom === nom)];
    if (lieu === undefined || brute === undefined || IGNOREES.has(nom)) return [];
    return colonnes
      .filter(({ type, formule }) => TYPES.has(type) && formule === undefined)
      .flatMap((colonne) => listColonne(colonne, lieu, brute));
  });
}

function listColonne(colonne: Colonne, lieu: EmplacementTable, brute: TableBrute): Reparation[] {
  const rang = lieu.colonnes.get(colonne.cle);
  const rangId = lieu.colonnes.get('id');
  if (rang === undefined) return [];
  return Array.from({ length: lieu.nombreLignes }, (_, place) => place + 1).flatMap((place) => {
    const brut = brute.valeurs[place]?.[rang] ?? '';
    const formule = brute.formules[place]?.[rang];
    const propre = typeof formule === 'string' && formule.startsWith('=') ? null : toPropre(brut, colonne);
    if (propre === null || typeof brut !== 'string') return [];
    const ligne = lieu.ligneEntete + place;
    const cle = String(brute.valeurs[place]?.[rangId ?? -1] ?? '');
    const id = lieu.lignes.get(cle) === ligne ? cle : '';
    const retouche = { table: lieu.table, id, ligne, champ: colonne.cle, avant: brut, apres: propre };
    return [{ phrase: tell(brut, propre), aConfirmer: false, retouches: [retouche] }];
  });
}

function tell(avant: string, apres: string): string {
  return avant.replace(/\s+/g, ' ').trim() === apres
    ? fr`Ôter les espaces en trop de « ${apres} ».`
    : fr`Écrire « ${apres} », le mot de la liste, à la place de « ${avant.trim()} ».`;
}

/** Null when nothing is to change: blank cells and line breaks are their author's. */
function toPropre(brut: CelluleBrute, { liste, cle }: Colonne): string | null {
  if (typeof brut !== 'string' || brut.trim() === '' || brut.includes('\n')) return null;
  const serre = brut.trim().replace(/ {2,}/g, ' ');
  const propre = (liste !== undefined && cle !== 'codes_nationaux' ? wordOf(serre, liste) : null) ?? serre;
  return propre === brut ? null : propre;
}

function wordOf(texte: string, liste: string): string | null {
  if (!isNomListe(liste)) return null;
  const valeurs: readonly string[] = LISTES[liste].valeurs;
  const cle = toComparable(texte);
  return valeurs.find((valeur) => toComparable(valeur) === cle) ?? null;
}
