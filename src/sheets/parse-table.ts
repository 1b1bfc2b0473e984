/** A raw table → typed records, each with the row it stands in, and everything that could not be understood. */
import type { Avis } from '../domain/avis';
import type { CelluleEnErreur, DefautStructure } from '../domain/classeur';
import { fr } from '../domain/typographie';
import type { Enregistrement } from '../domain/valeurs';
import { toAdresse } from './adresse';
import type { Colonne, DefinitionTable } from './define';
import { rememberLignes } from './lignes-retenues';
import { matchEntetes } from './match-entete';
import type { ColonnesTrouvees } from './match-entete';
import { parseAvis } from './parse-avis';
import { emptyValeur, isErreurExcel, isFormule, isVide, parseCellule, toTexte } from './parse-cellule';
import type { CelluleBrute, EmplacementTable, IdAttribue, TableBrute } from './table-brute';

export interface TableLue {
  readonly enregistrements: readonly Enregistrement[];
  readonly emplacement: EmplacementTable;
  readonly erreurs: readonly CelluleEnErreur[];
  readonly defauts: readonly DefautStructure[];
  readonly idsAttribues: readonly IdAttribue[];
  readonly avis: readonly Avis[];
}

const readLignes = rememberLignes<Enregistrement>();

/** `newId` gives a key to the rows that have none; without it their id stays ''. */
export function parseTable(definition: DefinitionTable, brute: TableBrute, newId?: () => string): TableLue {
  const entetes = (brute.valeurs[0] ?? []).map((entete) => toTexte(entete));
  const trouvees = matchEntetes(definition.colonnes, entetes);
  const corps = brute.valeurs.slice(1, brute.totaux ? -1 : undefined);
  const lignes = toLignes(definition, brute, corps, trouvees.colonnes, newId);
  const emplacement: EmplacementTable = {
    table: definition.nom,
    feuille: brute.feuille,
    ligneEntete: brute.ligne + 1,
    premiereColonne: brute.colonne,
    entetes,
    nombreLignes: corps.length,
    colonnes: trouvees.colonnes,
    lignes: new Map(lignes.flatMap(({ id, ligne }) => (id === '' ? [] : [[id, ligne] as const]))),
    derniereLigneRemplie: lignes.at(-1)?.ligne ?? brute.ligne + 1,
  };
  return {
    enregistrements: readLignes(definition, emplacement, lignes, (ligne) =>
      toEnregistrement(definition, ligne, trouvees.colonnes),
    ),
    emplacement,
    erreurs: lignes.flatMap((ligne) => readErreurs(definition, brute, ligne, emplacement)),
    defauts: describeDefauts(definition, brute.feuille, trouvees),
    idsAttribues: lignes.flatMap(({ id, ligne, attribue }) =>
      attribue ? [{ table: definition.nom, ligne, id }] : [],
    ),
    avis: parseAvis({ definition, brute, emplacement, lignes, trouvees }),
  };
}

export interface LigneBrute {
  readonly id: string;
  readonly attribue: boolean;
  /** Excel's number of the row whose key this one repeats; null when its key is its own. */
  readonly copieDe: number | null;
  /** True when a formula stands where the key should be, and shows an error. */
  readonly cleEnErreur: boolean;
  /** Excel's row number. */
  readonly ligne: number;
  /** Rank in the table, from 0, the header left out. */
  readonly rang: number;
  readonly cellules: readonly CelluleBrute[];
}

/**
 * Rows that hold something beside their id; an id typed twice belongs to its first row. An error is no id, and a
 * formula is never replaced by one.
 */
export function toLignes(
  definition: DefinitionTable,
  brute: TableBrute,
  corps: readonly (readonly CelluleBrute[])[],
  colonnes: ReadonlyMap<string, number>,
  newId?: () => string,
): LigneBrute[] {
  const rangId = colonnes.get('id');
  const ignores = new Set(
    definition.colonnes.flatMap(({ cle, formule, service }) => {
      const rang = cle === 'id' || formule !== undefined || service === true ? colonnes.get(cle) : undefined;
      return rang === undefined ? [] : [rang];
    }),
  );
  const vus = new Map<string, number>();
  return corps.flatMap((cellules, rang) => {
    if (cellules.every((cellule, i) => ignores.has(i) || isVide(cellule))) return [];
    const ligne = brute.ligne + 2 + rang;
    const cle = rangId === undefined ? '' : (cellules[rangId] ?? '');
    const lu = isErreurExcel(cle) ? '' : toTexte(cle, 'cle');
    const copieDe = vus.get(lu) ?? null;
    const propre = lu !== '' && copieDe === null;
    const libre = rangId !== undefined && !isFormule(brute.formules[rang + 1]?.[rangId]);
    const id = propre ? lu : ((libre ? newId?.() : undefined) ?? '');
    if (id !== '') vus.set(id, ligne);
    return [
      { id, attribue: !propre && id !== '', copieDe, cleEnErreur: isErreurExcel(cle), ligne, rang, cellules },
    ];
  });
}

function toEnregistrement(
  definition: DefinitionTable,
  { id, ligne, cellules }: LigneBrute,
  rangs: ReadonlyMap<string, number>,
): Enregistrement {
  const at = (cle: string): CelluleBrute => cellules[rangs.get(cle) ?? -1] ?? '';
  const champs = definition.colonnes.filter(({ cle }) => cle !== 'id');
  const valeurs = champs.map((colonne: Colonne) => {
    if (!rangs.has(colonne.cle)) return [colonne.cle, emptyValeur(colonne.type)] as const;
    const precision = colonne.precision === undefined ? '' : toTexte(at(colonne.precision));
    return [colonne.cle, parseCellule(at(colonne.cle), colonne, precision)] as const;
  });
  const brut: unknown = Object.fromEntries([
    ...valeurs,
    ['ref', { table: definition.nom, id, ligne }] as const,
  ]);
  return definition.schema === null ? (brut as Enregistrement) : definition.schema.parse(brut);
}

export function readErreurs(
  definition: DefinitionTable,
  brute: TableBrute,
  { id, ligne, rang, cellules }: LigneBrute,
  { colonnes, entetes }: Pick<EmplacementTable, 'colonnes' | 'entetes'>,
): CelluleEnErreur[] {
  if (!cellules.some(isErreurExcel)) return [];
  const cles = new Map([...colonnes].map(([cle, i]) => [i, cle]));
  return cellules.flatMap((cellule, i) => {
    if (!isErreurExcel(cellule)) return [];
    return [
      {
        table: definition.nom,
        id,
        ligne,
        champ: cles.get(i) ?? entetes[i] ?? '',
        adresse: toAdresse(ligne - 1, brute.colonne + i),
        erreur: cellule,
        formule: toTexte(brute.formules[rang + 1]?.[i] ?? ''),
      },
    ];
  });
}

export function describeDefauts(
  { nom }: DefinitionTable,
  feuille: string,
  { manquantes, doubles }: ColonnesTrouvees,
): DefautStructure[] {
  const absentes = manquantes.filter(({ requise }) => requise === true);
  return [
    ...absentes.map(({ cle, entete }) => ({
      table: nom,
      feuille,
      champ: cle,
      message: fr`La colonne « ${entete} » manque dans la table ${nom} de la feuille « ${feuille} » : ce qu’elle contient ne peut pas être lu.`,
    })),
    ...doubles.map(({ colonne, entetes }) => ({
      table: nom,
      feuille,
      champ: colonne.cle,
      message: fr`Dans la feuille « ${feuille} », plusieurs colonnes répondent à « ${colonne.entete} » (${entetes.join(', ')}) : seule la première est lue.`,
    })),
  ];
}
