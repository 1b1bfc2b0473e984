/** Searching a territory as people type, over every commune and EPCI, fast enough for each keystroke. */
import { toCleNom, withoutArticle } from './cle-nom';
import { isAtDistance } from '../domain/distance';
import type { NomPrepare } from './noms';
import type { Territoire } from './territoire';

export interface Recherche {
  /** Exactness first; at equal exactness the most populated. */
  readonly search: (texte: string, limite: number) => Territoire[];
  /** Places whose name is one or two letters away. */
  readonly suggest: (texte: string, limite: number) => Territoire[];
}

/** All names in one text, one line each: the engine's own string search is what makes a keystroke cheap. */
interface Lignes {
  /** "\ncle" then "\tcourte" when it differs. */
  readonly noms: string;
  readonly debutsNoms: readonly number[];
  /** "\n code code code ". */
  readonly codes: string;
  readonly debutsCodes: readonly number[];
}

export function createRecherche(noms: () => readonly NomPrepare[]): Recherche {
  let lignes: Lignes | null = null;
  let parLettre: ReadonlyMap<string, readonly Graphie[]> | null = null;
  const suggest = (texte: string, limite: number): Territoire[] =>
    suggestIn((parLettre ??= groupByLettre(noms())), toCleNom(texte), limite);
  return {
    suggest,
    search(texte, limite) {
      const requete = toCleNom(texte);
      if (requete === '' || limite <= 0) return [];
      lignes ??= writeLignes(noms());
      const rangs = /\d/.test(requete)
        ? findCodes(lignes, requete, limite)
        : findNoms(lignes, requete, limite);
      const trouves = rangs.slice(0, limite).flatMap((rang) => noms()[rang]?.territoire ?? []);
      return trouves.length > 0 ? trouves : suggest(texte, limite);
    },
  };
}

function writeLignes(noms: readonly NomPrepare[]): Lignes {
  const debutsNoms: number[] = [];
  const debutsCodes: number[] = [];
  let texte = '';
  let codes = '';
  for (const nom of noms) {
    debutsNoms.push(texte.length);
    debutsCodes.push(codes.length);
    texte += nom.courte === nom.cle ? `\n${nom.cle}` : `\n${nom.cle}\t${nom.courte}`;
    codes += `\n ${nom.codes.join(' ')} `;
  }
  return { noms: `${texte}\n`, debutsNoms, codes: `${codes}\n`, debutsCodes };
}

/** Exact names, names but for their article, beginnings, beginnings but for the article, then words inside. */
function findNoms({ noms, debutsNoms }: Lignes, requete: string, limite: number): readonly number[] {
  const nue = withoutArticle(requete);
  const debuts = findDebuts(noms, `\n${requete}`, limite);
  const courts = findDebuts(noms, `\t${nue}`, limite);
  const sansArticle = nue === requete ? { exacts: [], autres: [] } : findDebuts(noms, `\n${nue}`, limite);
  const places = [
    debuts.exacts,
    courts.exacts,
    sansArticle.exacts,
    debuts.autres,
    courts.autres,
    sansArticle.autres,
  ];
  const rangs = new Set(places.flat().map((place) => lineAt(debutsNoms, place)));
  if (rangs.size < limite) {
    for (const rang of findMotifs(noms, debutsNoms, [` ${nue}`], limite)) rangs.add(rang);
  }
  return [...rangs];
}

/** Where names begin so: those that end there too, all of them, and the first of the others. */
function findDebuts(texte: string, motif: string, limite: number): { exacts: number[]; autres: number[] } {
  const exacts: number[] = [];
  const autres: number[] = [];
  for (let place = texte.indexOf(motif); place !== -1; place = texte.indexOf(motif, place + 1)) {
    const suivante = texte[place + motif.length];
    if (suivante === '\n' || suivante === '\t') exacts.push(place);
    else if (autres.length < limite) autres.push(place);
  }
  return { exacts, autres };
}

/** An eaten zero is given back: "1400" also finds what "01400" does. */
function findCodes(
  { codes, debutsCodes, noms, debutsNoms }: Lignes,
  requete: string,
  limite: number,
): readonly number[] {
  const code = requete.replace(/ /g, '').toUpperCase();
  const complet = /^\d{4}$/.test(code) ? [` 0${code} `] : [];
  const parCode = findMotifs(codes, debutsCodes, [` ${code} `, ...complet, ` ${code}`], limite);
  return parCode.length > 0 ? parCode : findMotifs(noms, debutsNoms, [`\n${requete}`, ` ${requete}`], limite);
}

/** Ranks of the lines where each pattern stands, best pattern first, at most `limite` in all. */
function findMotifs(
  texte: string,
  debuts: readonly number[],
  motifs: readonly string[],
  limite: number,
): readonly number[] {
  const rangs = new Set<number>();
  for (const motif of motifs) {
    let place = texte.indexOf(motif);
    while (place !== -1 && rangs.size < limite) {
      rangs.add(lineAt(debuts, place));
      place = texte.indexOf(motif, place + 1);
    }
    if (rangs.size >= limite) break;
  }
  return [...rangs];
}

/** The last line that starts at or before `place`. */
function lineAt(debuts: readonly number[], place: number): number {
  let bas = 0;
  let haut = debuts.length - 1;
  while (bas < haut) {
    const milieu = (bas + haut + 1) >> 1;
    if ((debuts[milieu] ?? Infinity) <= place) bas = milieu;
    else haut = milieu - 1;
  }
  return bas;
}

/** A spelling of a name, ready to be compared with a mistyped one. */
interface Graphie {
  readonly cle: string;
  /** One bit a letter that the spelling holds. */
  readonly lettres: number;
  readonly territoire: Territoire;
}

function groupByLettre(noms: readonly NomPrepare[]): ReadonlyMap<string, readonly Graphie[]> {
  const groupes = new Map<string, Graphie[]>();
  for (const { cle: entiere, courte, territoire } of noms) {
    for (const cle of new Set([entiere, courte])) {
      const lettre = cle[0] ?? '';
      const graphie = { cle, lettres: lettersOf(cle), territoire };
      const groupe = groupes.get(lettre);
      if (groupe === undefined) groupes.set(lettre, [graphie]);
      else groupe.push(graphie);
    }
  }
  return groupes;
}

/** Few typing slips touch the first letter, and looking at the other names costs time. */
function suggestIn(
  parLettre: ReadonlyMap<string, readonly Graphie[]>,
  requete: string,
  limite: number,
): Territoire[] {
  if (requete.length < 4 || /\d/.test(requete)) return [];
  const graphies = parLettre.get(requete[0] ?? '') ?? [];
  const lettres = lettersOf(requete);
  for (const distance of requete.length < 7 ? [1] : [1, 2]) {
    const proches = graphies.filter(
      (graphie) =>
        // A slip changes at most two letters of the set: most names are set aside without being compared.
        countBits(graphie.lettres ^ lettres) <= 2 * distance && isAtDistance(graphie.cle, requete, distance),
    );
    if (proches.length > 0) return [...new Set(proches.map(({ territoire }) => territoire))].slice(0, limite);
  }
  return [];
}

function lettersOf(cle: string): number {
  let lettres = 0;
  for (let rang = 0; rang < cle.length; rang += 1) lettres |= 1 << (cle.charCodeAt(rang) & 31);
  return lettres;
}

function countBits(bits: number): number {
  let nombre = 0;
  for (let reste = bits; reste !== 0; reste &= reste - 1) nombre += 1;
  return nombre;
}
