/** Which labels look like an earlier one: the same words in another order or form, or one word with a slip. Linear time. */
import { isSameButSlips, slipsAllowed } from '../domain/distance';
import { toComparable } from '../domain/texte-comparable';

/** Earlier labels compared for each key: more would make long plans of like wordings slow. */
const COMPARES_MAX = 40;
const VIDES: ReadonlySet<string> = new Set(
  'a au aux avec ce ces cet cette d dans de des du en et l la le les leur leurs ou par pour sa se ses son sur un une'.split(
    ' ',
  ),
);
/** Nouns that say the same as a verb: « Création d’un LAEP » is « Créer un LAEP ». */
const VERBES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    creation: 'creer',
    ouverture: 'ouvrir',
    developpement: 'developper',
    renforcement: 'renforcer',
    amelioration: 'ameliorer',
    organisation: 'organiser',
    soutien: 'soutenir',
    maintien: 'maintenir',
    mise: 'mettre',
    accompagnement: 'accompagner',
    promotion: 'promouvoir',
    valorisation: 'valoriser',
    construction: 'construire',
    etude: 'etudier',
  }),
);

/** People change a label at a time: the words of the others are known. */
const CONNUS = new Map<string, readonly string[]>();
const CONNUS_MAX = 50_000;

/** The words that count, without plural: "Mise en place d’ateliers" → ["mettre", "place", "atelier"]. */
export function toMots(texte: string): readonly string[] {
  const connus = CONNUS.get(texte);
  if (connus !== undefined) return connus;
  const mots = readMots(texte);
  if (CONNUS.size >= CONNUS_MAX) CONNUS.clear();
  CONNUS.set(texte, mots);
  return mots;
}

function readMots(texte: string): readonly string[] {
  return toComparable(texte)
    .split(/[^\p{L}\d]+/u)
    .filter((mot) => mot !== '' && !VIDES.has(mot))
    .map((mot) => VERBES.get(mot) ?? (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot));
}

interface Libelle {
  /** The words in their order, and on one line. */
  readonly tries: readonly string[];
  readonly cle: string;
  /** Of each word, and of them all. */
  readonly sommes: readonly number[];
  readonly total: number;
}

const LIBELLES = new WeakMap<readonly string[], Libelle>();

function toLibelle(mots: readonly string[]): Libelle {
  const connu = LIBELLES.get(mots);
  if (connu !== undefined) return connu;
  const tries = [...mots].sort();
  const sommes = tries.map(sumOf);
  const total = sommes.reduce((somme, nombre) => somme + nombre, 0);
  const libelle = { tries, cle: tries.join(' '), sommes, total };
  LIBELLES.set(mots, libelle);
  return libelle;
}

interface Range {
  readonly rang: number;
  readonly mot: string;
  /** The other words, to make sure that they are the same. */
  readonly tries: readonly string[];
}

/** The rank of the first earlier label that each one looks like, or null. `mots` are the words of each label. */
export function findRessemblances(libelles: readonly (readonly string[])[]): (number | null)[] {
  const exacts = new Map<string, number>();
  const proches = new Map<number, Range[]>();
  return libelles.map((mots, rang) => {
    if (mots.length === 0) return null;
    const libelle = toLibelle(mots);
    const exact = exacts.get(libelle.cle);
    if (exact !== undefined) return exact;
    const trouve = findSlip(libelle, rang, proches);
    exacts.set(libelle.cle, trouve ?? rang);
    return trouve;
  });
}

/** Two labels that differ by one word share the sum of the others: each label is filed once a word left out. */
function findSlip(
  { tries, sommes, total }: Libelle,
  rang: number,
  proches: Map<number, Range[]>,
): number | null {
  let trouve: number | null = null;
  tries.forEach((mot, i) => {
    // A short word with a slip is another word: nothing will match it.
    if (slipsAllowed(mot.length) === 0) return;
    const cle = total - (sommes[i] ?? 0);
    const groupe = proches.get(cle);
    const range = { rang, mot, tries };
    if (groupe === undefined) {
      proches.set(cle, [range]);
      return;
    }
    const semblable = groupe.slice(-COMPARES_MAX).find((autre) => isSlip(autre, range));
    if (semblable !== undefined && (trouve === null || semblable.rang < trouve)) trouve = semblable.rang;
    groupe.push(range);
  });
  return trouve;
}

function isSlip(a: Range, b: Range): boolean {
  return isSameButSlips(a.mot, b.mot) && without(a) === without(b);
}

function without({ tries, mot }: Range): string {
  const i = tries.indexOf(mot);
  return tries.filter((_, rang) => rang !== i).join(' ');
}

/** A number for a word, so that a set of words has a sum. */
function sumOf(mot: string): number {
  let somme = 0x811c9dc5;
  for (let i = 0; i < mot.length; i += 1) somme = Math.imul(somme ^ mot.charCodeAt(i), 0x01000193) >>> 0;
  return somme;
}
