/** How much a header written by people looks like one of our columns, from 0 to 1, and why. */
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Colonne } from '../sheets';
import { isSameButSlips } from '../domain/distance';
import { CHAMPS_VOISINS } from './champs-voisins';
import { SYNONYMES_ENTETES } from './synonymes-entetes';

export interface Ressemblance {
  readonly score: number;
  readonly raison: string;
}

const RIEN: Ressemblance = { score: 0, raison: '' };
const OUTILS = new Set('de du des la le les l d et ou en a au aux par sur un une n s son sa ses'.split(' '));

interface Variante {
  readonly cle: string;
  readonly mots: readonly string[];
  readonly poids: number;
  readonly raison: string;
}

const VARIANTES = new Map<string, readonly Variante[]>();
const SCORES = new Map<string, Ressemblance>();

/** The header, or its last part ("Financement / CAF"), against the header, synonyms and field words of a column. */
export function scoreEntete(
  entete: string,
  table: string,
  colonne: Pick<Colonne, 'cle' | 'entete' | 'alias'>,
): Ressemblance {
  const nom = `${table}.${colonne.cle}`;
  const cleScore = `${nom}|${entete}`;
  const connu = SCORES.get(cleScore);
  if (connu) return connu;
  const variantes = variantesOf(nom, () => [
    { mots: [colonne.entete], poids: 1, raison: 'en-tête identique' },
    { mots: colonne.alias ?? [], poids: 0.97, raison: 'en-tête connu' },
    { mots: SYNONYMES_ENTETES[table]?.[colonne.cle] ?? [], poids: 0.93, raison: 'en-tête usuel' },
  ]);
  return remember(cleScore, scoreParts(entete, variantes));
}

/** The same for a field of a neighbouring table ("tIndic.intitule" in a plan of actions). */
export function scoreVoisin(entete: string, table: string, voisin: string): Ressemblance {
  const variantes = variantesOf(`${table}>${voisin}`, () => [
    { mots: CHAMPS_VOISINS[table]?.[voisin] ?? [], poids: 0.95, raison: 'en-tête usuel' },
  ]);
  return remember(`${table}>${voisin}|${entete}`, scoreParts(entete, variantes));
}

function remember(cle: string, ressemblance: Ressemblance): Ressemblance {
  if (SCORES.size > 20_000) SCORES.clear();
  SCORES.set(cle, ressemblance);
  return ressemblance;
}

function variantesOf(
  nom: string,
  sources: () => readonly {
    readonly mots: readonly string[];
    readonly poids: number;
    readonly raison: string;
  }[],
): readonly Variante[] {
  const connues = VARIANTES.get(nom);
  if (connues) return connues;
  const variantes = sources().flatMap(({ mots, poids, raison }) =>
    mots.map((mot) => ({ cle: toCle(mot), mots: wordsOf(toCle(mot)), poids, raison })),
  );
  VARIANTES.set(nom, variantes);
  return variantes;
}

function scoreParts(entete: string, variantes: readonly Variante[]): Ressemblance {
  const parts = entete.split(' / ');
  const formes: readonly (readonly [string, number])[] =
    parts.length < 2
      ? [[entete, 1]]
      : [
          [entete, 1],
          [parts.slice(1).join(' '), 0.95],
          [parts[0] ?? '', 0.7],
          [parts.join(' '), 0.98],
        ];
  return formes
    .flatMap(([forme, poids]) => withoutParentheses(forme).map(([texte, p]) => [texte, p * poids] as const))
    .map(([forme, poids]) => scoreForme(toCle(forme), variantes, poids))
    .reduce((meilleur, autre) => (autre.score > meilleur.score ? autre : meilleur), RIEN);
}

/** "Coût (TTC)" is also read "Coût". */
function withoutParentheses(texte: string): readonly (readonly [string, number])[] {
  const nu = texte.replace(/\(.*?\)|\[.*?\]/g, ' ').trim();
  return nu === texte || nu === ''
    ? [[texte, 1]]
    : [
        [texte, 1],
        [nu, 0.98],
      ];
}

function scoreForme(cle: string, variantes: readonly Variante[], poids: number): Ressemblance {
  if (cle === '') return RIEN;
  const mots = wordsOf(cle);
  let meilleur = RIEN;
  for (const variante of variantes) {
    const { facteur, comment } = compare(cle, mots, variante);
    const score = facteur * variante.poids * poids;
    if (score > meilleur.score) meilleur = { score, raison: comment === '' ? variante.raison : comment };
  }
  return meilleur;
}

function compare(
  cle: string,
  mots: readonly string[],
  variante: Variante,
): { readonly facteur: number; readonly comment: string } {
  if (cle === variante.cle) return { facteur: 1, comment: '' };
  if (variante.mots.length === 0 || mots.length === 0) return { facteur: 0, comment: '' };
  const communs = variante.mots.filter((mot) => mots.includes(mot)).length;
  if (communs === variante.mots.length && communs === mots.length) return { facteur: 0.97, comment: '' };
  if (isSameButSlips(cle, variante.cle))
    return { facteur: 0.9, comment: fr`« ${variante.cle} » à une faute de frappe près` };
  if (communs === 0) return { facteur: 0, comment: '' };
  const longs = Math.max(mots.length, variante.mots.length);
  if (communs === variante.mots.length) {
    const facteur = 0.5 + (0.4 * communs) / longs + (mots[0] === variante.mots[0] ? 0.08 : 0);
    return { facteur: Math.min(facteur, 0.88), comment: fr`l’en-tête contient « ${variante.cle} »` };
  }
  if (communs === mots.length)
    return { facteur: 0.45 + (0.4 * communs) / longs, comment: fr`proche de « ${variante.cle} »` };
  return { facteur: (0.7 * communs) / longs, comment: fr`quelques mots de « ${variante.cle} »` };
}

/** "Date(s) d’échéance :" → "date d'echeance": letters, figures, ° % # €, without plural. */
export function toCle(entete: string): string {
  return toComparable(entete)
    .replace(/\bcomments\b/g, 'commentaires')
    .replace(/\(e?s\)|[·.-]e?s?\b(?=[·. -]|$)/g, ' ')
    .replace(/[^a-z0-9°%€#+]+/g, ' ')
    .trim()
    .split(' ')
    .map((mot) => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot))
    .join(' ');
}

function wordsOf(cle: string): readonly string[] {
  return cle.split(' ').filter((mot) => mot !== '' && !OUTILS.has(mot));
}
