/** Headers said again further down: at the top of a page, or under the banner of each axis, one table; under another title, another. */
import { chooseTable } from './choose-table';
import { readEntetes } from './find-entetes';
import type { EnteteTrouve, Zone } from './find-entetes';
import { readNiveauBandeau } from './niveau-bandeau';
import { toCle } from './score-entete';
import { PLANS } from './tables-plan';
import type { Vue } from './vue-grille';

export function dropRepeated(
  vue: Vue,
  zone: Zone,
  entetes: readonly EnteteTrouve[],
): readonly EnteteTrouve[] {
  const gardes: EnteteTrouve[] = [];
  for (const entete of entetes) {
    const precedent = gardes.at(-1);
    const meme = precedent !== undefined && isSameEntete(vue, zone, precedent.ligne, entete.ligne);
    if (meme && isSuite(vue, zone, entete)) continue;
    gardes.push(entete);
  }
  return gardes;
}

export function isSameEntete(vue: Vue, zone: Zone, a: number, b: number): boolean {
  const clesDe = (ligne: number): string =>
    vue
      .cellulesDe(ligne, zone.debut, zone.fin)
      .map(({ texte }) => toCle(texte))
      .join('|');
  return a !== b && clesDe(a) === clesDe(b);
}

/** No title above it, or one that says an axis, an objective or a theme of the same plan. */
function isSuite(vue: Vue, zone: Zone, entete: EnteteTrouve): boolean {
  const titre = titreOf(vue, zone, entete.ligne);
  if (titre === null) return true;
  const niveau = readNiveauBandeau(titre.texte);
  if (niveau === null || niveau === 'Champ') return niveau !== null;
  const [cible] = chooseTable([...readEntetes(vue, zone, entete).values()], '');
  return cible === undefined || PLANS.has(cible.table);
}

/** "Actions 2025" alone right above a header. */
function titreOf(
  vue: Vue,
  zone: Zone,
  ligne: number,
): { readonly ligne: number; readonly texte: string } | null {
  const dessus = vue.lignes.filter((l) => l < ligne).at(-1);
  if (dessus === undefined || dessus < ligne - 2) return null;
  const [seule, ...autres] = vue.cellulesDe(dessus, zone.debut, zone.fin);
  return seule === undefined || autres.length > 0 ? null : { ligne: dessus, texte: seule.texte };
}

/** Rows of the table that are banners: those right above a header said again, one upon another. */
export function findBandeaux(
  vue: Vue,
  zone: Zone,
  lignes: readonly number[],
  isEntete: (ligne: number) => boolean,
): ReadonlySet<number> {
  const bandeaux = new Set<number>();
  for (const entete of lignes.filter(isEntete)) {
    let titre = titreOf(vue, zone, entete);
    while (titre !== null && lignes.includes(titre.ligne) && readNiveauBandeau(titre.texte) !== null) {
      bandeaux.add(titre.ligne);
      titre = titreOf(vue, zone, titre.ligne);
    }
  }
  return bandeaux;
}
