/** Axes and objectives said by the layout: a heading row, a numbered or indented list → said on each row they cover. */
import type { CelluleSource, ColonneTrouvee } from './define';
import { isHierarchie, isObjectif } from './hierarchie';
import { depthOf, isCodeSeul, parseCodeIntitule } from './parse-code-intitule';
import type { Niveau } from './parse-code-intitule';
import { readDessus } from './read-dessus';
import { recogniseListe } from './recognise-liste';
import type { CorpsBrut, LigneEnCours } from './spread-corps';

type Rangee = readonly (CelluleSource | null)[];

interface Demande {
  readonly corps: CorpsBrut;
  readonly lignes: readonly number[];
  readonly rangees: readonly Rangee[];
  readonly plan: boolean;
  readonly cible: string;
}

export interface NiveauxLus {
  readonly lignes: readonly LigneEnCours[];
  readonly deduites: ReadonlyMap<number, ColonneTrouvee['deduite']>;
  /** Rows whose words became a heading. */
  readonly titres: readonly number[];
  /** Rows above the header whose words are said on the rows. */
  readonly titresRepris: ReadonlySet<number>;
}

const NOMS: Readonly<Record<Exclude<Niveau, 'action'>, string>> = { axe: 'Axe', objectif: 'Objectif' };

export function readNiveaux(demande: Demande): NiveauxLus {
  const liste = demande.plan ? findListe(demande) : null;
  const deduites = new Map<number, ColonneTrouvee['deduite']>();
  if (liste !== null) {
    deduites.set(liste.libelle, demande.cible === 'tObjectifs' ? 'objectif' : 'action');
    if (liste.code !== liste.libelle) deduites.set(liste.code, 'code');
  }
  const dessus = readDessus(demande);
  let contexte = dessus.contexte;
  const lignes: LigneEnCours[] = [];
  const titres: number[] = [];
  demande.rangees.forEach((rangee, rang) => {
    const ligne = demande.lignes[rang] ?? 0;
    const titre =
      readTitre(demande, rang, rangee) ?? (liste === null ? null : readRang(demande, liste, rang));
    if (titre === null) {
      lignes.push({ ligne, cellules: rangee, contexte: { ...contexte } });
      return;
    }
    // A new axis ends the objective of the one before.
    const suite = Object.entries(contexte).filter(([nom]) => titre.nom !== NOMS.axe || nom !== NOMS.objectif);
    contexte = { ...Object.fromEntries(suite), [titre.nom]: titre.cellule };
    if (titre.reste || !isSuivi(demande, rang)) titres.push(ligne);
  });
  return { lignes, deduites, titres, titresRepris: dessus.lignes };
}

interface TitreLu {
  readonly nom: string;
  readonly cellule: CelluleSource;
  /** True when the row holds more than its heading: it is told as it is. */
  readonly reste: boolean;
}

/** A row of one cell among fuller rows: a heading, unless it is an action of which only the title is known. */
function readTitre(demande: Demande, rang: number, rangee: Rangee): TitreLu | null {
  const propres = rangee.flatMap((cellule, j) =>
    cellule === null || cellule.repetee === true ? [] : [{ cellule, j }],
  );
  const [seule] = propres;
  if (seule === undefined || propres.length > 1) return null;
  const { corps, plan } = demande;
  const { cellule, j } = seule;
  if (typeof cellule.valeur !== 'string' || usualWidth(demande) < 2) return null;
  const entete = corps.colonnes[j]?.entete ?? '';
  const lu = parseCodeIntitule(cellule.texte);
  if (lu.niveau === 'action') return null;
  const fusion = corps.vue.fusionAt(demande.lignes[rang] ?? 0, cellule.colonne);
  if ((isHierarchie(entete) || isObjectif(entete)) && (fusion?.largeur ?? 1) === 1) return null;
  const champ = recogniseListe(cellule.texte, 'champs');
  const marque =
    (fusion?.largeur ?? 1) > 1 ||
    (plan && lu.niveau !== null) ||
    corps.bandeaux.has(demande.lignes[rang] ?? -1) ||
    (cellule.gras === true && !mostlyBold(demande, j)) ||
    (/\p{Lu}{4}/u.test(cellule.texte) && cellule.texte === cellule.texte.toUpperCase()) ||
    (champ !== null && !champ.partielle) ||
    isShortColumn(demande, j);
  if (!marque || !isSuivi(demande, rang)) return null;
  return { nom: nameOf(demande, lu, cellule), cellule, reste: false };
}

function nameOf(
  { plan, corps }: Demande,
  lu: ReturnType<typeof parseCodeIntitule>,
  cellule: CelluleSource,
): string {
  if (!plan) return 'Rubrique';
  if (lu.niveau === 'axe' || lu.niveau === 'objectif') return NOMS[lu.niveau];
  const champ = recogniseListe(cellule.texte, 'champs');
  const aUnAxe = corps.colonnes.some(({ entete }) => isHierarchie(entete));
  if (depthOf(lu.code) === 2) return NOMS.objectif;
  if (champ !== null && !champ.partielle && lu.code === '') return 'Champ';
  return aUnAxe ? NOMS.objectif : NOMS.axe;
}

/** A heading heads something: a fuller row comes after it, other headings between. */
function isSuivi(demande: Demande, rang: number): boolean {
  return demande.rangees
    .slice(rang + 1)
    .some((rangee) => rangee.filter((c) => c !== null && c.repetee !== true).length > 1);
}

function usualWidth({ rangees }: Demande): number {
  const largeurs = rangees.map((rangee) => rangee.filter((c) => c !== null).length).sort((a, b) => a - b);
  return largeurs[Math.floor(largeurs.length * 0.7)] ?? 0;
}

function mostlyBold({ rangees }: Demande, j: number): boolean {
  const cellules = rangees.flatMap((rangee) => rangee[j] ?? []);
  return cellules.filter(({ gras }) => gras === true).length > cellules.length / 2;
}

/** A column of codes or numbers: long words there are no value of that column. */
function isShortColumn({ rangees }: Demande, j: number): boolean {
  const pleines = rangees.filter(
    (rangee) => rangee.filter((c) => c !== null && c.repetee !== true).length > 1,
  );
  const cellules = pleines.flatMap((rangee) => rangee[j] ?? []);
  return cellules.length === 0
    ? pleines.length > 0 && j === 0
    : cellules.every(({ texte }) => texte.trim().length <= 6);
}

interface ListeNumerotee {
  /** Ranks of the columns that hold the number and the words; the same when one cell holds both. */
  readonly code: number;
  readonly libelle: number;
  readonly niveaux: readonly (Niveau | null)[];
}

/** A column numbered 1, 1.1, 1.1.1, or worded Axe…, Objectif…, Action…, or indented: several depths in one column. */
function findListe(demande: Demande): ListeNumerotee | null {
  const { rangees, corps } = demande;
  for (let j = 0; j < Math.min(corps.colonnes.length, 3); j += 1) {
    const cellules = rangees.map((rangee) => rangee[j] ?? null);
    if (cellules.some((cellule) => cellule?.repetee === true)) continue;
    const niveaux = readColonne(cellules);
    if (niveaux === null) continue;
    const seuls = cellules.filter((c) => c !== null && isCodeSeul(c.texte)).length;
    const pleines = cellules.filter((c) => c !== null).length;
    return { code: j, libelle: seuls > pleines / 2 ? j + 1 : j, niveaux };
  }
  return null;
}

function readColonne(cellules: Rangee): readonly (Niveau | null)[] | null {
  const lus = cellules.map((cellule) => (cellule === null ? null : readProfondeur(cellule)));
  const pleines = cellules.filter((cellule) => cellule !== null).length;
  const dits = lus.flatMap((lu) => (lu === null || lu.profondeur === 0 ? [] : [lu]));
  if (dits.length >= 2 && dits.length >= pleines * 0.7) {
    const profondeurs = new Set(dits.map(({ profondeur }) => profondeur));
    const max = Math.max(...profondeurs);
    if (profondeurs.size < 2) return null;
    return lus.map((lu) =>
      lu === null || lu.profondeur === 0 ? null : (lu.niveau ?? levelOf(lu.profondeur, max)),
    );
  }
  return readRetraits(cellules);
}

/** Deepest are the actions; two levels are axes and actions, unless they are numbered 1.1 and 1.1.1. */
function levelOf(profondeur: number, max: number): Niveau {
  if (profondeur === max || profondeur >= 3) return 'action';
  return profondeur === 1 ? 'axe' : 'objectif';
}

function readProfondeur({ texte, valeur }: CelluleSource): {
  readonly profondeur: number;
  readonly niveau: Niveau | null;
} {
  const propre = typeof valeur === 'number' ? String(valeur) : texte.trim();
  if (isCodeSeul(propre)) return { profondeur: depthOf(propre), niveau: null };
  const lu = parseCodeIntitule(texte);
  if (lu.niveau !== null)
    return { profondeur: { axe: 1, objectif: 2, action: 3 }[lu.niveau], niveau: lu.niveau };
  return { profondeur: depthOf(lu.code), niveau: null };
}

function readRetraits(cellules: Rangee): readonly (Niveau | null)[] | null {
  const retraits = cellules.map((c) =>
    c === null ? null : (c.retrait ?? 0) + (/^[ \u00A0\t]*/.exec(c.texte)?.[0].length ?? 0),
  );
  const distincts = [...new Set(retraits.filter((r) => r !== null))].sort((a, b) => a - b);
  if (distincts.length < 2 || distincts.length > 3 || retraits.find((r) => r !== null) !== distincts[0])
    return null;
  return retraits.map((r) => (r === null ? null : levelOf(distincts.indexOf(r) + 1, distincts.length)));
}

/** The row of an axis or objective in the list; a row without rows of its own, as full as an action, is an action. */
function readRang({ rangees, plan }: Demande, liste: ListeNumerotee, rang: number): TitreLu | null {
  const niveau = liste.niveaux[rang] ?? null;
  if (!plan || niveau === null || niveau === 'action') return null;
  const rangee = rangees[rang] ?? [];
  const code = rangee[liste.code] ?? null;
  const libelle = rangee[liste.libelle] ?? null;
  const autres = rangee.filter((c, j) => c !== null && j !== liste.code && j !== liste.libelle).length;
  const suivant = liste.niveaux.slice(rang + 1).find((n) => n !== null);
  const sansEnfant =
    suivant === undefined || suivant === niveau || (niveau === 'objectif' && suivant === 'axe');
  if (code === null || (sansEnfant && autres >= 2)) return null;
  const texte =
    code === libelle || libelle === null
      ? code.texte
      : `${code.texte.replace(/[.\s]+$/, '')} : ${libelle.texte}`;
  return { nom: NOMS[niveau], cellule: { ...code, valeur: texte, texte }, reste: autres > 0 };
}
