/** Searching the catalogue by typing: name, code, definition, theme, and the words people use instead; accents do not matter. */
import { champOf } from '../../diagnostic/selection';
import { toComparable } from '../../domain/texte-comparable';
import type { FicheComplete } from '../../indicators/define';
import { catalogue } from '../labels/catalogue';
import type { EntreeCatalogue, Filtre } from './define';
import { synonymesOf } from './synonymes';

export const FAVORIS = 'favoris';

export function buildCatalogue(fiches: readonly FicheComplete[]): readonly EntreeCatalogue[] {
  return fiches.map((fiche) => {
    const champ = champOf(fiche);
    const titre = cutMots(`${fiche.libelle} ${fiche.id} ${fiche.id.replaceAll('_', ' ')}`);
    const groupe = catalogue.groupes[fiche.groupe];
    const dits = cutMots(`${fiche.description} ${champ} ${groupe} ${fiche.source.organisme} ${fiche.serie}`);
    return { fiche, champ, titre, mots: [...new Set([...dits, ...synonymesOf(titre)])] };
  });
}

/** Every word typed is the beginning of one of the entry's; those of its name come first. */
export function searchCatalogue(
  entrees: readonly EntreeCatalogue[],
  { texte, theme }: Filtre,
  favoris: ReadonlySet<string>,
): readonly EntreeCatalogue[] {
  const voulues = entrees.filter((entree) => isDuTheme(entree, theme, favoris));
  const tapes = cutMots(texte);
  if (tapes.length === 0) return voulues;
  const notees = voulues.flatMap((entree) => {
    const note = rateEntree(entree, tapes);
    return note === null ? [] : [{ entree, note }];
  });
  return notees.sort((un, autre) => un.note - autre.note).map(({ entree }) => entree);
}

function isDuTheme({ fiche, champ }: EntreeCatalogue, theme: string, favoris: ReadonlySet<string>): boolean {
  if (theme === '') return true;
  if (theme === FAVORIS) return favoris.has(fiche.id);
  return theme === `groupe:${fiche.groupe}` || theme === `champ:${champ}`;
}

/** The lower the better; null when a word is nowhere. */
function rateEntree({ fiche, titre, mots }: EntreeCatalogue, tapes: readonly string[]): number | null {
  let note = 0;
  for (const tape of tapes) {
    if (titre.includes(tape)) continue;
    if (titre.some((mot) => mot.startsWith(tape))) note += 1;
    else if (mots.some((mot) => mot.startsWith(tape))) note += 10;
    else return null;
  }
  return titre[0]?.startsWith(tapes[0] ?? '') === true ? note - 0.5 : note + fiche.libelle.length / 1000;
}

/** "taux_pauvrete" stays one word, and "l'école" loses its article. */
function cutMots(texte: string): string[] {
  return toComparable(texte)
    .replace(/\b[ldnsjmc]'|\bqu'/g, ' ')
    .split(/[^a-z0-9_-]+/)
    .filter((mot) => mot !== '' && !MOTS_VIDES.has(mot));
}

const MOTS_VIDES: ReadonlySet<string> = new Set(
  'a au aux avec ce ces d de des du en et la le les leur ou par pour que qui sa se ses son sur un une'.split(
    ' ',
  ),
);
