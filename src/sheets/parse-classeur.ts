/** The raw tables of a workbook → the Classeur of the domain, and where each table stands. */
import type { Avis } from '../domain/avis';
import { CLASSEUR_VIDE } from '../domain/classeur';
import type { CelluleEnErreur, Classeur, DefautStructure } from '../domain/classeur';
import { fr } from '../domain/typographie';
import type { Enregistrement } from '../domain/valeurs';
import { FEUILLES, TABLES, findTable } from './feuilles';
import { matchEntetes } from './match-entete';
import { parseConvention } from './parse-convention';
import { parseTable } from './parse-table';
import type { EmplacementTable, IdAttribue, TableBrute } from './table-brute';

export interface ClasseurLu {
  readonly classeur: Classeur;
  readonly emplacements: ReadonlyMap<string, EmplacementTable>;
  readonly idsAttribues: readonly IdAttribue[];
  /** True when a cell of the tables holds a formula: its value may change without anybody typing. */
  readonly formules: boolean;
  /** What is not read as its author believes, table after table. */
  readonly avis: readonly Avis[];
}

type CleListe = Exclude<keyof Classeur, 'convention' | 'tables' | 'erreurs' | 'defauts'>;

/** Table → its place in the Classeur. tControles and tListes are ours to write: nobody reads them back. */
const PLACES: Readonly<Record<string, CleListe>> = {
  tSignataires: 'signataires',
  tInstances: 'instances',
  tMembres: 'membres',
  tReunions: 'reunions',
  tDecisions: 'decisions',
  tCalendrier: 'etapes',
  tChamps: 'champs',
  tTerritoires: 'territoires',
  tOffre: 'offres',
  tEnjeux: 'enjeux',
  tAxes: 'axes',
  tObjectifs: 'objectifs',
  tActions: 'actions',
  tJalons: 'jalons',
  tFin: 'financements',
  tIndic: 'indicateurs',
  tMesures: 'mesures',
  tEval: 'evaluations',
  tBilan: 'bilans',
  tAvenants: 'avenants',
  tDonnees: 'observations',
  tDiagnostic: 'diagnostic',
  tJustifications: 'justifications',
};

export function parseClasseur(brutes: readonly TableBrute[], newId?: () => string): ClasseurLu {
  const parNom = new Map(brutes.map((brute) => [brute.nom, brute]));
  const emplacements = new Map<string, EmplacementTable>();
  const listes: Record<string, readonly Enregistrement[]> = {};
  const erreurs: CelluleEnErreur[] = [];
  const defauts: DefautStructure[] = [];
  const idsAttribues: IdAttribue[] = [];
  const avis: Avis[] = [];
  let convention = CLASSEUR_VIDE.convention;
  for (const definition of TABLES) {
    const brute = parNom.get(definition.nom);
    if (brute === undefined) continue;
    if (definition.nom === 'tConvention') {
      const lue = parseConvention(definition, brute);
      convention = lue.convention;
      emplacements.set(definition.nom, lue.emplacement);
      erreurs.push(...lue.erreurs);
      defauts.push(...lue.defauts);
      avis.push(...lue.avis);
      continue;
    }
    const place = PLACES[definition.nom];
    const lue = parseTable(definition, brute, place === undefined ? undefined : newId);
    emplacements.set(definition.nom, lue.emplacement);
    if (place === undefined) continue;
    listes[place] = lue.enregistrements;
    erreurs.push(...lue.erreurs);
    defauts.push(...lue.defauts);
    avis.push(...lue.avis);
    idsAttribues.push(...lue.idsAttribues);
  }
  const tables = TABLES.flatMap(({ nom }) => (parNom.has(nom) ? [nom] : []));
  defauts.push(...missingTables(tables));
  const classeur = { ...CLASSEUR_VIDE, ...listes, convention, tables, erreurs, defauts } as Classeur;
  return { classeur, emplacements, idsAttribues, formules: brutes.some(hasFormule), avis };
}

/** Core tables only: the others come when needed, and their rules say what they lack. */
function missingTables(presentes: readonly string[]): DefautStructure[] {
  if (presentes.length === 0) return [];
  return FEUILLES.filter(({ noyau, visible }) => noyau && visible).flatMap(({ titre, tables }) =>
    tables
      .filter(({ nom }) => !presentes.includes(nom))
      .map(({ nom, libelle }) => ({
        table: nom,
        feuille: titre,
        champ: null,
        message: fr`La table « ${libelle} » (${nom}) de la feuille « ${titre} » est introuvable : elle a été supprimée, renommée ou changée en simple plage.`,
      })),
  );
}

/** Our own computed columns are left out: no rule reads them. */
function hasFormule({ nom, valeurs, formules }: TableBrute): boolean {
  const calculees = (findTable(nom)?.colonnes ?? []).filter(({ formule }) => formule !== undefined);
  const { colonnes } = matchEntetes(calculees, (valeurs[0] ?? []).map(String));
  const notres = new Set(colonnes.values());
  return formules.some((ligne) =>
    ligne.some(
      (cellule, rang) => typeof cellule === 'string' && cellule.startsWith('=') && !notres.has(rang),
    ),
  );
}
