/** The rows under a header → plain rows: totals and notes set aside, headings and merged cells said on each row they cover. */
import { toComparable } from '../domain/texte-comparable';
import { toLettre } from '../sheets';
import type { CelluleSource, ColonneTrouvee, LigneEcartee, ProblemeReprise } from './define';
import { chooseTable } from './choose-table';
import type { Zone } from './find-entetes';
import { fillCells } from './fill-cells';
import { readNiveaux } from './read-niveaux';
import { PLANS } from './tables-plan';
import { tellFusions } from './tell-fusions';
import type { Vue } from './vue-grille';

export interface CorpsBrut {
  readonly vue: Vue;
  readonly zone: Zone;
  /** The rows above the header, from the top. */
  readonly titres: readonly { readonly ligne: number; readonly texte: string }[];
  readonly colonnes: readonly { readonly colonne: number; readonly entete: string }[];
  readonly lignes: readonly number[];
  /** True for a row that says the header again. */
  readonly isEntete: (ligne: number) => boolean;
  /** Rows that head the header said again under them. */
  readonly bandeaux: ReadonlySet<number>;
}

/** The words above a table, its rows joined. */
export function titleOf({ titres }: Pick<CorpsBrut, 'titres'>): string {
  return titres.map(({ texte }) => texte).join(' — ');
}

export interface CorpsLu {
  readonly colonnes: readonly ColonneTrouvee[];
  readonly lignes: readonly number[];
  readonly ecartees: readonly LigneEcartee[];
  readonly problemes: readonly ProblemeReprise[];
  /** Rows above the header whose words are said on the rows. */
  readonly titresRepris: ReadonlySet<number>;
}

/** One row on its way: its own cells, and what the layout says of it. */
export interface LigneEnCours {
  readonly ligne: number;
  readonly cellules: readonly (CelluleSource | null)[];
  readonly contexte: Readonly<Record<string, CelluleSource>>;
}

const TOTAL =
  /^(?:sous[- ]?)?total(?:s|aux)?\b|^totaux\b|^ensemble$|^somme\b|^cumul\b|^grand total\b|^s\/t\b|^st\b(?=.*\d)/;
const NOTE =
  /^(?:\*|nb\b|n\.b\.|note ?:|notes ?:|source|sources|legende|mise a jour|document|remarque|\(\d\)|⚠|attention)/;

export function spreadCorps(corps: CorpsBrut): CorpsLu {
  const { vue, zone, colonnes } = corps;
  const ecartees: LigneEcartee[] = [];
  const push = (ligne: number, motif: LigneEcartee['motif']): void => {
    const texte = vue
      .cellulesDe(ligne, zone.debut, zone.fin)
      .map(({ texte: t }) => t.trim())
      .join(' | ');
    ecartees.push({ feuille: vue.nom, ligne: ligne + 1, motif, texte });
  };
  const entetes = colonnes.map(({ entete }) => entete);
  const [cible] = chooseTable(entetes, `${titleOf(corps)} ${vue.nom}`);
  const plan = cible === undefined || PLANS.has(cible.table);
  const gardees = corps.lignes.filter((ligne) => {
    const cellules = vue.cellulesDe(ligne, zone.debut, zone.fin);
    if (corps.isEntete(ligne)) push(ligne, 'entete-repete');
    else if (isTotal(cellules)) push(ligne, 'total');
    else return true;
    return false;
  });
  const notes = trailingNotes(corps, gardees);
  for (const ligne of notes) push(ligne, 'note');
  const lignes = gardees.filter((ligne) => !notes.has(ligne));
  const rangees = lignes.map((ligne) => colonnes.map(({ colonne }) => vue.at(ligne, colonne)));
  const remplies = fillCells(corps, lignes, rangees, plan);
  const lues = readNiveaux({ corps, lignes, rangees: remplies, plan, cible: cible?.table ?? 'tActions' });
  for (const ligne of lues.titres) push(ligne, 'titre');
  return {
    ...toColonnes(corps, lues.lignes, lues.deduites),
    lignes: lues.lignes.map(({ ligne }) => ligne + 1),
    ecartees,
    problemes: tellFusions(corps, lignes),
    titresRepris: lues.titresRepris,
  };
}

/** "Total", "Sous-total axe 1": its words come first, and the rest is figures. */
function isTotal(cellules: readonly CelluleSource[]): boolean {
  const textes = cellules.filter(({ texte }) => /\p{L}{3}/u.test(texte));
  const premier = textes[0];
  if (premier === undefined || textes.length > 2 || !TOTAL.test(toComparable(premier.texte))) return false;
  return premier.texte.length <= 60 && (cellules.length > 1 || /total/i.test(premier.texte));
}

/** Rows of one cell after the last full row, unless they head something. */
function trailingNotes({ vue, zone }: CorpsBrut, lignes: readonly number[]): ReadonlySet<number> {
  const notes = new Set<number>();
  const largeurs = lignes.map((ligne) => vue.cellulesDe(ligne, zone.debut, zone.fin).length);
  const large = Math.max(0, ...largeurs) >= 3;
  for (let rang = lignes.length - 1; rang >= 0; rang -= 1) {
    const ligne = lignes[rang] ?? 0;
    const cellules = vue.cellulesDe(ligne, zone.debut, zone.fin);
    const [seule] = cellules;
    if (cellules.length !== 1 || seule === undefined) break;
    const apresUnVide = rang > 0 && (lignes[rang - 1] ?? 0) < ligne - 1;
    const dit = NOTE.test(toComparable(seule.texte));
    const fusion = (vue.fusionAt(ligne, seule.colonne)?.largeur ?? 1) > 1;
    if (!dit && !(large && (apresUnVide || fusion || seule.texte.length > 80))) break;
    notes.add(ligne);
  }
  return notes;
}

function toColonnes(
  { colonnes }: CorpsBrut,
  lignes: readonly LigneEnCours[],
  deduites: ReadonlyMap<number, ColonneTrouvee['deduite']>,
): { readonly colonnes: readonly ColonneTrouvee[] } {
  const propres = colonnes.map(({ colonne, entete }, rang): ColonneTrouvee => {
    const deduite = deduites.get(rang);
    return {
      entete: entete === '' ? `Colonne ${toLettre(colonne)}` : entete,
      lettre: toLettre(colonne),
      cellules: lignes.map(({ cellules }) => cellules[rang] ?? null),
      ...(deduite === undefined ? {} : { deduite }),
    };
  });
  const noms = [...new Set(lignes.flatMap(({ contexte }) => Object.keys(contexte)))];
  const contextes = noms.map(
    (nom): ColonneTrouvee => ({
      entete: nom,
      lettre: '',
      cellules: lignes.map(({ contexte }) => contexte[nom] ?? null),
      deduite: DEDUITES[nom] ?? 'rubrique',
    }),
  );
  return {
    colonnes: [...contextes, ...propres].filter(
      ({ cellules, entete }) => cellules.some((c) => c !== null) || !/^Colonne [A-Z]+$/.test(entete),
    ),
  };
}

const DEDUITES: Readonly<Record<string, 'axe' | 'objectif'>> = { Axe: 'axe', Objectif: 'objectif' };
