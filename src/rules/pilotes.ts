/** Which spellings name the same pilote: accents, case, slips, an acronym, the initial of a first name. */
import { toComparable } from '../domain/texte-comparable';
import { findRessemblances } from './ressemblances';

const CIVILITES: Readonly<Record<string, string>> = {
  m: 'M',
  mr: 'M',
  monsieur: 'M',
  mme: 'F',
  madame: 'F',
  mlle: 'F',
};
const LIAISONS: ReadonlySet<string> = new Set([
  'd',
  'de',
  'des',
  'du',
  'et',
  'l',
  'la',
  'le',
  'les',
  'a',
  'aux',
]);

interface Lu {
  /** "M" or "F" when a civility says so: Mme Roux is not M. Roux. */
  readonly genre: string;
  readonly mots: readonly string[];
}

export interface MemePilote {
  readonly nom: string;
  /** The earlier spelling. */
  readonly autre: string;
}

/** Pairs of spellings, the later one first; `noms` are distinct. */
export function findMemesPilotes(noms: readonly string[]): MemePilote[] {
  const lus = noms.map(read);
  const semblables = findRessemblances(lus.map(({ mots }) => mots));
  const sigles = new Map<string, number>();
  const initiales = new Map<string, number>();
  lus.forEach(({ mots }, rang) => {
    for (const sigle of toSigles(mots)) sigles.set(sigle, sigles.get(sigle) ?? rang);
    const cle = toInitiale(mots);
    const genre = isAbrege(mots) ? 'abrege' : 'complet';
    if (cle !== null) initiales.set(`${genre} ${cle}`, initiales.get(`${genre} ${cle}`) ?? rang);
  });
  return noms.flatMap((nom, rang) => {
    const lu = lus[rang];
    if (lu === undefined) return [];
    const [seul, ...reste] = lu.mots;
    const parSigle = reste.length === 0 ? sigles.get(seul ?? '') : undefined;
    // « J. Martin » may be Jean; Jean and Julie are two.
    const autreForme = isAbrege(lu.mots) ? 'complet' : 'abrege';
    const initiale = initiales.get(`${autreForme} ${toInitiale(lu.mots) ?? ''}`);
    const parInitiale = initiale !== undefined && initiale < rang ? initiale : undefined;
    const trouve = [semblables[rang], parSigle, parInitiale].find(
      (autre) => autre !== null && autre !== undefined && autre !== rang && isMemeGenre(lu, lus[autre]),
    );
    const autre = noms[trouve ?? -1];
    return autre === undefined ? [] : [{ nom, autre }];
  });
}

function read(nom: string): Lu {
  const mots = toComparable(nom.replaceAll('.', nom.includes('. ') ? ' ' : ''))
    .split(/[^\p{L}\d]+/u)
    .filter((mot) => mot !== '');
  const genre = CIVILITES[mots[0] ?? ''] ?? '';
  const propres = (genre === '' || mots.length === 1 ? mots : mots.slice(1)).filter(
    (mot) => !LIAISONS.has(mot),
  );
  return { genre: mots.length === 1 ? '' : genre, mots: propres };
}

/** "Centre communal d’action sociale" → "ccas"; three words at least. */
function toSigles(mots: readonly string[]): string[] {
  return mots.length < 3 ? [] : [mots.map((mot) => mot[0] ?? '').join('')];
}

/** "Jean Martin" and "J. Martin" → "j martin". */
function toInitiale(mots: readonly string[]): string | null {
  const [prenom, nom, ...reste] = mots;
  return prenom === undefined || nom === undefined || reste.length > 0 || nom.length < 3
    ? null
    : `${prenom[0] ?? ''} ${nom}`;
}

function isAbrege(mots: readonly string[]): boolean {
  return mots[0]?.length === 1;
}

function isMemeGenre(a: Lu, b: Lu | undefined): boolean {
  return b !== undefined && (a.genre === '' || b.genre === '' || a.genre === b.genre);
}
