/** Ranges that people give to a function → CTG tables as a workbook gives them, or a sentence on what is wrong with a range. */
import { FEUILLES_DES_TABLES, isTableClasseur } from '../domain/tables';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Argument, Cellule } from '../indicators/define';
import { argumentInvalide } from '../indicators/echecs';
import { isOmis } from '../indicators/lire-argument';
import type { DefinitionTable } from '../sheets/define';
import { findTable } from '../sheets/feuilles';
import { matchEntetes } from '../sheets/match-entete';
import { toTexte } from '../sheets/parse-cellule';
import type { CelluleBrute, TableBrute } from '../sheets/table-brute';
import { recognizeTable } from './reconnaitre-table';

/** More rows than any convention has: a whole column was given. */
const LIGNES_MAX = 10_000;

/** Part of the headers that a plan answers for: below, the range may be another table. */
const SIENS = 0.75;

type Lignes = readonly (readonly CelluleBrute[])[];

/** The plan, with the headers of its first row or those given apart. */
export function readPlan(plage: Argument, entetes: Argument | undefined): Result<TableBrute, Echec> {
  const lignes = toLignes(plage);
  if (isOmis(plage) || (isOmis(entetes) && lignes.length === 0)) return failure(planAbsent());
  if (lignes.length > LIGNES_MAX) return failure(tropLongue(lignes.length));
  if (isOmis(entetes)) return withEntetes(lignes[0] ?? [], lignes.slice(1), 0);
  const [titres = [], ...autres] = toLignes(entetes ?? []);
  if (autres.length > 0) return failure(entetesSurPlusieursLignes(autres.length + 1));
  const largeur = plage[0]?.length ?? 0;
  const donnes = entetes?.[0]?.length ?? 0;
  if (donnes !== largeur) return failure(largeursDifferentes(largeur, donnes));
  return withEntetes(titres, lignes, -1);
}

function withEntetes(
  titres: readonly CelluleBrute[],
  corps: Lignes,
  ligne: number,
): Result<TableBrute, Echec> {
  const definition = findTable('tActions');
  if (definition === undefined) throw new Error('tActions has no definition');
  const entetes = titres.map((titre) => toTexte(titre));
  const { colonnes } = matchEntetes(definition.colonnes, entetes);
  if (!colonnes.has('code') && !colonnes.has('intitule')) return failure(sansEntetes(titres));
  const autre = colonnes.size < SIENS * entetes.length ? recognizeTable(entetes) : [];
  const [seule] = autre;
  if (autre.length === 1 && seule !== undefined && seule !== definition) return failure(autreTable(seule));
  return success(toBrute(definition, [titres, ...corps], ligne, colonnes));
}

/** Another table of the convention, whatever its place among the arguments. */
export function readTable(plage: Argument): Result<TableBrute, Echec> {
  const lignes = toLignes(plage);
  const titres = lignes[0] ?? [];
  if (lignes.length > LIGNES_MAX) return failure(tropLongue(lignes.length));
  const entetes = titres.map((titre) => toTexte(titre));
  const [definition, ...autres] = recognizeTable(entetes);
  if (definition === undefined) return failure(tableInconnue(titres));
  if (autres.length > 0) return failure(tableAmbigue([definition, ...autres]));
  return success(toBrute(definition, lignes, 0, matchEntetes(definition.colonnes, entetes).colonnes));
}

/** Numbered from 1 in the range that was given: nothing says where it stands in its sheet. */
function toBrute(
  definition: DefinitionTable,
  lignes: Lignes,
  ligne: number,
  colonnes: ReadonlyMap<string, number>,
): TableBrute {
  const [titres = [], ...corps] = lignes;
  const mots = new Set(
    definition.colonnes.flatMap(({ cle, type }) => {
      const rang = ['nombre', 'montant', 'taux', 'annee'].includes(type) ? undefined : colonnes.get(cle);
      return rang === undefined ? [] : [rang];
    }),
  );
  return {
    nom: definition.nom,
    feuille: nameOf(definition),
    ligne,
    colonne: 0,
    valeurs: [titres, ...corps.map((cellules) => clear(cellules, mots))],
    formules: [],
    totaux: isTotaux(corps.at(-1), corps.length),
  };
}

/** Excel may hand over an empty cell as a zero: no word and no date is a zero, and a row of zeros is blank. */
function clear(cellules: readonly CelluleBrute[], mots: ReadonlySet<number>): readonly CelluleBrute[] {
  if (!cellules.includes(0)) return cellules;
  if (cellules.every((cellule) => cellule === 0 || cellule === '')) return cellules.map(() => '');
  return cellules.map((cellule, rang) => (cellule === 0 && mots.has(rang) ? '' : cellule));
}

/** `[#Tout]` takes the totals of a table along. */
function isTotaux(ligne: readonly CelluleBrute[] | undefined, nombre: number): boolean {
  const premiere = ligne?.find((cellule) => cellule !== '') ?? '';
  return nombre > 1 && typeof premiere === 'string' && toComparable(premiere) === 'total';
}

/** Without the blank rows of the end. */
function toLignes(plage: Argument): Lignes {
  const derniere = plage.findLastIndex((ligne) => ligne.some((c) => c !== null && c !== '' && c !== 0));
  return plage.slice(0, derniere + 1).map((ligne) => ligne.map(toBrut));
}

function toBrut(cellule: Cellule): CelluleBrute {
  return cellule ?? '';
}

export function nameOf({ nom, libelle }: DefinitionTable): string {
  return isTableClasseur(nom) ? FEUILLES_DES_TABLES[nom] : libelle;
}

function planAbsent(): Echec {
  return argumentInvalide(
    fr`La plage du plan d'actions est vide : elle n'a pas même d'en-têtes.`,
    fr`Indiquez le tableau avec ses en-têtes, par exemple tActions[#Tout].`,
  );
}

function tropLongue(nombre: number): Echec {
  return argumentInvalide(
    fr`Une plage de ${nombre} lignes remplies est trop longue pour être contrôlée dans une cellule (${LIGNES_MAX} au plus).`,
    fr`Donnez le tableau, par exemple tActions[#Tout], plutôt que des colonnes entières.`,
  );
}

function entetesSurPlusieursLignes(nombre: number): Echec {
  return argumentInvalide(
    fr`L'argument « entetes » a ${nombre} lignes.`,
    fr`Indiquez la seule ligne des en-têtes, par exemple tActions[#En-têtes].`,
  );
}

function largeursDifferentes(largeur: number, entetes: number): Echec {
  return argumentInvalide(
    fr`La plage a ${largeur} colonne(s) et ses en-têtes ${entetes} : on ne sait pas quel en-tête va à quelle colonne.`,
    fr`Prenez les deux plages sur les mêmes colonnes, par exemple B5:U5 et B$4:U$4.`,
  );
}

function sansEntetes(titres: readonly CelluleBrute[]): Echec {
  return argumentInvalide(
    fr`Aucune colonne « Code » ni « Intitulé » parmi les en-têtes du plan d'actions (on y lit : ${cite(titres)}).`,
    fr`Prenez la plage avec sa ligne d'en-têtes, par exemple tActions[#Tout], ou donnez les en-têtes dans l'argument « entetes ».`,
  );
}

function autreTable(definition: DefinitionTable): Echec {
  return argumentInvalide(
    fr`La plage donnée pour le plan d'actions a les en-têtes de la feuille « ${nameOf(definition)} ».`,
    fr`Donnez d'abord le plan, par exemple tActions[#Tout] ; les autres tables viennent à la fin de la formule.`,
  );
}

function tableInconnue(titres: readonly CelluleBrute[]): Echec {
  return argumentInvalide(
    fr`Une des tables données n'est pas reconnue à ses en-têtes (on y lit : ${cite(titres)}).`,
    fr`Donnez une table CTG entière avec ses en-têtes, par exemple tAxes[#Tout].`,
  );
}

function tableAmbigue(tables: readonly DefinitionTable[]): Echec {
  return argumentInvalide(
    fr`Les en-têtes d'une des tables données conviennent à plusieurs feuilles : ${tables.map(nameOf).join(', ')}.`,
    fr`Donnez la table entière, par exemple tAxes[#Tout], plutôt que quelques colonnes.`,
  );
}

const CITES = 4;

function cite(titres: readonly CelluleBrute[]): string {
  const mots = titres.map((titre) => toTexte(titre)).filter((mot) => mot !== '');
  if (mots.length === 0) return 'rien';
  const suite = mots.length > CITES ? '…' : '';
  return `${mots
    .slice(0, CITES)
    .map((mot) => fr`« ${mot.slice(0, 30)} »`)
    .join(', ')}${suite}`;
}
