/** Which labels look like an earlier one: the same words in another order or form, or one word with a slip. Linear time. */
import { isSameButSlips } from '../domain/distance';
import { toComparable } from '../domain/texte-comparable';

/** Earlier labels compared for each key: more would make long plans of like wordings slow. */
const COMPARES_MAX = 40;
const VIDES: ReadonlySet<string> = new Set(
  'a au aux avec ce ces cet cette d dans de des du en et l la le les leur leurs ou par pour sa se ses son sur un une'.split(
    ' ',
  ),
);
/** Nouns that say the same as a verb: « Création d’un LAEP » is « Créer un LAEP ». */
const VERBES: Readonly<Record<string, string>> = {
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
};

/** The words that count, without plural: "Mise en place d’ateliers" → ["mettre", "place", "atelier"]. */
export function toMots(texte: string): string[] {
  return toComparable(texte)
    .split(/[^\p{L}\d]+/u)
    .filter((mot) => mot !== '' && !VIDES.has(mot))
    .map((mot) => VERBES[mot] ?? (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot));
}

/** The rank of the first earlier label that each one looks like, or null. `mots` are the words of each label. */
export function findRessemblances(libelles: readonly (readonly string[])[]): (number | null)[] {
  const exacts = new Map<string, number>();
  const proches = new Map<string, { readonly rang: number; readonly mot: string }[]>();
  return libelles.map((mots, rang) => {
    if (mots.length === 0) return null;
    const cle = [...mots].sort().join(' ');
    const exact = exacts.get(cle);
    if (exact !== undefined) return exact;
    const trouve = findSlip(mots, rang, proches);
    exacts.set(cle, trouve ?? rang);
    return trouve;
  });
}

/** Two labels that differ by one word share the others: each label is filed once a word left out. */
function findSlip(
  mots: readonly string[],
  rang: number,
  proches: Map<string, { readonly rang: number; readonly mot: string }[]>,
): number | null {
  const tries = [...mots].sort();
  let trouve: number | null = null;
  tries.forEach((mot, i) => {
    const cle = tries.filter((_, j) => j !== i).join(' ');
    const groupe = proches.get(cle) ?? [];
    const semblable = groupe.slice(-COMPARES_MAX).find((autre) => isSameButSlips(autre.mot, mot));
    if (semblable !== undefined && (trouve === null || semblable.rang < trouve)) trouve = semblable.rang;
    groupe.push({ rang, mot });
    proches.set(cle, groupe);
  });
  return trouve;
}
