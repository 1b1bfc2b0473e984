/** "Axe 2 – Jeunesse", "Objectif 2.1 …" over a table, or as its tab's name: said on its rows, when no column says it. */
import type { CelluleSource } from './define';
import { isHierarchie, isObjectif } from './hierarchie';
import { readNiveauBandeau } from './niveau-bandeau';
import { parseCodeIntitule } from './parse-code-intitule';
import type { CorpsBrut } from './spread-corps';

interface Dessus {
  readonly contexte: Readonly<Record<string, CelluleSource>>;
  readonly lignes: ReadonlySet<number>;
}

interface Demande {
  readonly corps: CorpsBrut;
  readonly lignes: readonly number[];
  readonly plan: boolean;
  readonly cible: string;
}

/** From the tab's name down to the last row above the header: a new axis ends the objective of the one before. */
export function readDessus({ corps, lignes, plan, cible }: Demande): Dessus {
  const trouves = new Map<string, { readonly ligne: number; readonly texte: string }>();
  const dits = [{ ligne: -1, texte: corps.vue.nom }, ...corps.titres];
  const entetes = corps.colonnes.map(({ entete }) => entete);
  for (const dit of dits) {
    const nom = nameOf(dit.texte, { plan, cible, repete: dit.ligne >= 0 && corps.bandeaux.size > 0 });
    if (nom === null) continue;
    if (nom === 'Axe') trouves.delete('Objectif');
    trouves.set(nom, dit);
  }
  if (entetes.some(isHierarchie)) trouves.delete('Axe');
  if (entetes.some(isObjectif)) trouves.delete('Objectif');
  const place = { ligne: lignes[0] ?? 0, colonne: corps.zone.debut };
  return {
    contexte: Object.fromEntries(
      [...trouves].map(([nom, { texte }]) => [nom, { ...place, valeur: texte, texte }]),
    ),
    lignes: new Set([...trouves.values()].map(({ ligne }) => ligne).filter((ligne) => ligne >= 0)),
  };
}

/** Where the header is said again under banners, a number or a theme is enough; elsewhere the word must be there. */
function nameOf(
  texte: string,
  { plan, cible, repete }: { readonly plan: boolean; readonly cible: string; readonly repete: boolean },
): string | null {
  const nom = readNiveauBandeau(texte);
  if (nom === null || (nom === 'Champ' && !repete) || (nom !== 'Champ' && !plan)) return null;
  const { niveau, code } = parseCodeIntitule(texte);
  if (niveau === null && !repete) return null;
  // "Objectif : recenser l'existant" is a sentence about the table.
  if (nom === 'Objectif' && (code === '' || cible !== 'tActions')) return null;
  return nom === 'Champ' && !plan ? 'Rubrique' : nom;
}
