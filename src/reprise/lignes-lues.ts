/** The rows of a found table, each cell sent where its column goes: values, other tables' rows, extra columns, sentences. */
import { fr } from '../domain/typographie';
import { findTable, toAdresse } from '../sheets';
import type { CelluleBrute, Colonne } from '../sheets';
import { convertCellule } from './convert-cellule';
import type { CelluleConvertie } from './convert-cellule';
import type {
  Cible,
  CelluleSource,
  ColonneProposee,
  LigneEcartee,
  ProblemeReprise,
  PropositionTable,
  RemarqueReprise,
  TableTrouvee,
} from './define';
import { parsePeriodeEcrite } from './parse-periode-ecrite';

export interface Enfant {
  readonly table: string;
  readonly valeurs: Record<string, CelluleBrute>;
  readonly supplements: Record<string, CelluleBrute>;
}

/** One row on its way to `table`, before its links are made. */
export interface LigneLue {
  readonly table: string;
  readonly feuille: string;
  readonly ligne: number;
  readonly valeurs: Record<string, CelluleBrute>;
  readonly supplements: Record<string, CelluleBrute>;
  /** Rows of other tables linked to this one: funders, indicators. */
  readonly enfants: readonly Enfant[];
}

export interface TableConvertie {
  readonly lignes: readonly LigneLue[];
  readonly problemes: readonly ProblemeReprise[];
  readonly remarques: readonly RemarqueReprise[];
  readonly ecartees: readonly LigneEcartee[];
}

interface Sortie {
  readonly problemes: ProblemeReprise[];
  readonly remarques: Map<string, RemarqueReprise>;
  readonly ecartees: LigneEcartee[];
}

export function readLignes(table: TableTrouvee, proposition: PropositionTable): TableConvertie {
  const sortie: Sortie = { problemes: [], remarques: new Map(), ecartees: [] };
  const cible = proposition.cible;
  const lignes =
    cible === null
      ? []
      : table.lignes.map((ligne, rang) =>
          readLigne(table, proposition.colonnes, cible, { ligne, rang }, sortie),
        );
  return {
    lignes,
    problemes: sortie.problemes.map((probleme) => ({ ...probleme, feuille: table.feuille })),
    remarques: [...sortie.remarques.values()],
    ecartees: sortie.ecartees,
  };
}

function readLigne(
  table: TableTrouvee,
  colonnes: readonly ColonneProposee[],
  cible: string,
  { ligne, rang }: { readonly ligne: number; readonly rang: number },
  sortie: Sortie,
): LigneLue {
  const enfants: Enfant[] = [];
  const lue: LigneLue = {
    table: cible,
    feuille: table.feuille,
    ligne,
    valeurs: {},
    supplements: {},
    enfants,
  };
  colonnes.forEach((colonne, j) => {
    const cellule = table.colonnes[j]?.cellules[rang] ?? null;
    if (cellule === null) return;
    if (colonne.sort === 'ignoree') {
      if (cellule.repetee !== true)
        sortie.ecartees.push({
          feuille: table.feuille,
          ligne: cellule.ligne + 1,
          motif: 'colonne-ignoree',
          texte: `${colonne.entete} : ${cellule.texte}`,
        });
    } else if (colonne.cible === null) addSupplement(lue.supplements, colonne.entete, cellule);
    else if (colonne.cible.table === cible && colonne.cible.fixe === undefined)
      placeCellule(lue, colonne, colonne.cible, cellule, sortie);
    else placeVoisine(enfants, colonne, colonne.cible, cellule, sortie);
  });
  return lue;
}

function addSupplement(
  supplements: Record<string, CelluleBrute>,
  entete: string,
  { valeur, texte, date }: CelluleSource,
): void {
  const propre = date === true ? texte : valeur;
  supplements[entete] =
    supplements[entete] === undefined ? propre : `${String(supplements[entete])}\n${texte}`;
}

function placeCellule(
  lue: LigneLue,
  colonne: ColonneProposee,
  cible: Cible,
  cellule: CelluleSource,
  sortie: Sortie,
): void {
  if (cible.cle === 'periode') {
    placePeriode(lue, colonne, cellule, sortie);
    return;
  }
  const champ = findTable(cible.table)?.colonnes.find((c: Colonne) => c.cle === cible.cle);
  if (champ === undefined) return;
  const periode = champ.type === 'date' ? parsePeriodeEcrite(cellule.texte) : null;
  if (periode !== null && cible.table === 'tActions') placePeriode(lue, colonne, cellule, sortie);
  else store(lue, champ, convertCellule(cellule, champ, colonne.entete), { colonne, cellule, sortie });
}

/** Two dates in one cell; a date alone is the end of a deadline, and both ends of a period. */
function placePeriode(lue: LigneLue, colonne: ColonneProposee, cellule: CelluleSource, sortie: Sortie): void {
  const debut = findTable('tActions')?.colonnes.find((c: Colonne) => c.cle === 'debut');
  const fin = findTable('tActions')?.colonnes.find((c: Colonne) => c.cle === 'fin');
  if (debut === undefined || fin === undefined) return;
  const ecrite = parsePeriodeEcrite(cellule.texte);
  const as = (texte: string): CelluleSource => ({ ...cellule, valeur: texte, texte, date: false });
  if (ecrite === null) {
    store(lue, fin, convertCellule(cellule, fin), { colonne, cellule, sortie });
    return;
  }
  if (lue.valeurs['debut'] === undefined)
    store(lue, debut, convertCellule(as(ecrite.debut), debut), { colonne, cellule, sortie });
  store(lue, fin, convertCellule(as(ecrite.fin), fin), { colonne, cellule, sortie });
}

interface Lieu {
  readonly colonne: ColonneProposee;
  readonly cellule: CelluleSource;
  readonly sortie: Sortie;
}

/** A value already there is not overwritten: two columns for one field are joined when they are words. */
function store(
  cible: Pick<LigneLue, 'valeurs' | 'supplements' | 'table'>,
  champ: Colonne,
  lu: CelluleConvertie,
  lieu: Lieu,
): void {
  const { colonne, cellule } = lieu;
  const cle: string = champ.cle;
  const deja = cible.valeurs[cle];
  if (deja !== undefined && deja !== lu.valeur) {
    if (typeof deja === 'string' && champ.type.startsWith('texte'))
      cible.valeurs[cle] = `${deja}\n${cellule.texte.trim()}`;
    else addSupplement(cible.supplements, colonne.entete, cellule);
    return;
  }
  cible.valeurs[cle] = lu.valeur;
  for (const [autre, valeur] of Object.entries(lu.autres ?? {})) cible.valeurs[autre] ??= valeur;
  if (lu.telQuel !== undefined) cible.supplements[`${champ.entete} (tel qu’écrit)`] = lu.telQuel;
  tell(cible.table, champ, lu, lieu);
}

function tell(table: string, champ: Colonne, lu: CelluleConvertie, { colonne, cellule, sortie }: Lieu): void {
  const ligne = cellule.ligne + 1;
  if (lu.traduit === true) {
    const cle = `${table}.${champ.cle}|${cellule.texte}|${colonne.entete}`;
    const deja = sortie.remarques.get(cle);
    sortie.remarques.set(cle, {
      table,
      cle: champ.cle,
      entete: colonne.entete,
      ecrit: cellule.texte.trim(),
      lu: String(lu.valeur),
      lignes: [...new Set([...(deja?.lignes ?? []), ligne])],
    });
  }
  // A merged cell is told once, not on each row it covers.
  if (lu.probleme === undefined || cellule.repetee === true) return;
  const adresse = toAdresse(cellule.ligne, cellule.colonne);
  sortie.problemes.push({
    code: lu.probleme.code,
    gravite: lu.probleme.gravite,
    feuille: '',
    ligne,
    cellule: adresse,
    entete: colonne.entete,
    message: fr`Cellule ${adresse}, « ${colonne.entete} » : « ${cellule.texte.trim()} » — ${lu.probleme.pourquoi}.`,
    aide: lu.probleme.aide,
  });
}

/** A cell that makes rows in another table: an amount by funder and year, indicators one a line. */
function placeVoisine(
  enfants: Enfant[],
  colonne: ColonneProposee,
  cible: Cible,
  cellule: CelluleSource,
  sortie: Sortie,
): void {
  const champ = findTable(cible.table)?.colonnes.find((c: Colonne) => c.cle === cible.cle);
  if (champ === undefined) return;
  const morceaux =
    cible.fixe === undefined && champ.type.startsWith('texte') ? splitLignes(cellule.texte) : [cellule.texte];
  for (const morceau of morceaux) {
    const enfant: Enfant = { table: cible.table, valeurs: { ...cible.fixe }, supplements: {} };
    const propre = morceaux.length === 1 ? cellule : { ...cellule, texte: morceau, valeur: morceau };
    store({ ...enfant, table: cible.table }, champ, convertCellule(propre, champ), {
      colonne,
      cellule: propre,
      sortie,
    });
    enfants.push(enfant);
  }
  const meme =
    cible.fixe === undefined
      ? undefined
      : enfants.find((e) => isSameFixe(e, cible) && e.valeurs[cible.cle] === undefined);
  if (meme !== undefined) {
    const dernier = enfants.pop();
    Object.assign(meme.valeurs, dernier?.valeurs);
  }
}

/** Prévu and réalisé of one funder and year are one row. */
function isSameFixe({ table, valeurs }: Enfant, { table: autre, fixe = {} }: Cible): boolean {
  const cles = ['financeur', 'annee'];
  return table === autre && cles.every((cle) => valeurs[cle] === fixe[cle]);
}

/** "- places créées\n- familles reçues": one a line, their dashes left out. */
function splitLignes(texte: string): readonly string[] {
  return texte
    .split(/\n|;|(?:^|\s)[•●▪-]\s+/)
    .map((morceau) => morceau.replace(/^[\s•●▪*-]+/, '').trim())
    .filter((morceau) => morceau !== '');
}
