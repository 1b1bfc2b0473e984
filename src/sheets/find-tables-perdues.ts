/** Tables that became plain ranges (Google Sheets, « Convertir en plage »): found again by their headers, on their own sheet. */
import { toComparable } from '../domain/texte-comparable';
import { toPlage } from './adresse';
import type { DefinitionTable } from './define';
import { FEUILLES } from './feuilles';
import { matchEntetes } from './match-entete';
import { isVide, toTexte } from './parse-cellule';
import type { CelluleBrute } from './table-brute';

export interface PageBrute {
  readonly feuille: string;
  /** First row and column of what is used, from 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly valeurs: readonly (readonly CelluleBrute[])[];
}

export interface TablePerdue {
  readonly nom: string;
  readonly feuille: string;
  /** "B4:U25", header included. */
  readonly plage: string;
  readonly entetes: readonly string[];
  readonly filtre: boolean;
}

/** Part of our columns that a header row must show. */
const RESSEMBLANCE = 0.6;
/** Below, it is no longer a header. */
const LIGNES_FOUILLEES = 40;

/** The tabs where the lost tables may stand: those of our names, "Actions" or "Actions (CTG)". */
export function pagesToSearch(absentes: readonly DefinitionTable[], feuilles: readonly string[]): string[] {
  const titres = FEUILLES.filter(({ tables }) => tables.some((table) => absentes.includes(table))).map(
    ({ titre }) => toComparable(titre),
  );
  return feuilles.filter((nom) => titres.includes(toComparable(nom.replace(/ \(CTG[^)]*\)$/, ''))));
}

/** `absentes`: the tables of ours that the workbook has no more, or not yet. */
export function findTablesPerdues(
  absentes: readonly DefinitionTable[],
  pages: readonly PageBrute[],
): TablePerdue[] {
  return absentes.flatMap((definition) => {
    const candidates = pages.filter(({ feuille }) => pagesToSearch([definition], [feuille]).length > 0);
    const [trouvee] = candidates.flatMap((page) => findTable(definition, page) ?? []);
    return trouvee === undefined ? [] : [trouvee];
  });
}

interface Suite {
  readonly rang: number;
  readonly debut: number;
  readonly fin: number;
}

function findTable(definition: DefinitionTable, page: PageBrute): TablePerdue | null {
  const notees = page.valeurs
    .slice(0, LIGNES_FOUILLEES)
    .flatMap((_, rang) =>
      listSuites(page, rang).map((suite) => ({ suite, part: likeness(definition, page, suite) })),
    );
  const meilleure = notees.reduce((a, b) => (b.part > a.part ? b : a), {
    suite: { rang: 0, debut: 0, fin: 0 },
    part: 0,
  });
  if (meilleure.part < RESSEMBLANCE) return null;
  const { rang, debut, fin } = meilleure.suite;
  const corps = page.valeurs.slice(rang + 1);
  const derniere = corps.findLastIndex((ligne) => ligne.slice(debut, fin + 1).some((c) => !isVide(c)));
  return {
    nom: definition.nom,
    feuille: page.feuille,
    plage: toPlage(page.ligne + rang, page.colonne + debut, Math.max(derniere + 2, 2), fin - debut + 1),
    entetes: (page.valeurs[rang] ?? []).slice(debut, fin + 1).map((entete) => toTexte(entete)),
    filtre: definition.filtre !== false,
  };
}

/** Headers side by side; a blank one still belongs to the table when its column is filled. */
function listSuites({ valeurs }: PageBrute, rang: number): Suite[] {
  const entetes = valeurs[rang] ?? [];
  const suites: Suite[] = [];
  let debut = -1;
  for (let i = 0; i <= entetes.length; i += 1) {
    const rempli = i < entetes.length && !isVide(entetes[i] ?? '');
    const bouche =
      i < entetes.length && debut >= 0 && valeurs.slice(rang + 1).some((l) => !isVide(l[i] ?? ''));
    if (rempli && debut < 0) debut = i;
    if (rempli || bouche || debut < 0) continue;
    suites.push({ rang, debut, fin: i - 1 });
    debut = -1;
  }
  return suites;
}

/** The hidden key is ours alone: without it, a sheet of the same name is somebody's own. */
function likeness(
  { colonnes }: DefinitionTable,
  { valeurs }: PageBrute,
  { rang, debut, fin }: Suite,
): number {
  const entetes = (valeurs[rang] ?? []).slice(debut, fin + 1).map((entete) => toTexte(entete));
  const { colonnes: trouvees } = matchEntetes(colonnes, entetes);
  if (colonnes.some(({ cle }) => cle === 'id') && !trouvees.has('id')) return 0;
  const premieres = colonnes.filter(({ niveau }) => niveau !== 'facultatif');
  const part = (voulues: typeof colonnes): number =>
    voulues.filter(({ cle }) => trouvees.has(cle)).length / Math.max(voulues.length, 1);
  return trouvees.size < 3 ? 0 : Math.max(part(colonnes), part(premieres));
}
