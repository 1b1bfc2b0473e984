/** Brings back what a gesture had overwritten, and takes away what it had added, in one batch unless Excel would find it too big. */
import { isReinterprete, toPlage } from '../sheets';
import type { CelluleBrute } from '../sheets';
import type { Contenu, FeuilleCreee } from './annulation';
import { deleteLignes } from './delete-lignes';
import type { CelluleRendue, PlanAnnulation } from './plan-annulation';
import { groupCellules } from './suites-cellules';
import type { EtatLuAnnulation } from './undo-annulation';

export async function writeAnnulation(
  context: Excel.RequestContext,
  plan: PlanAnnulation,
  etat: EtatLuAnnulation,
): Promise<void> {
  const { tables, worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { table, combien, largeur } of plan.lignesARendre) {
    const vides = Array.from({ length: combien }, () => new Array<string>(largeur).fill(''));
    tables.getItem(table).rows.add(undefined, vides);
  }
  await writeLots(context, cutLots(toSuitesDeCellules(plan.rendues)));
  for (const [table, rangs] of plan.lignesARetirer) {
    const brute = etat.brutes.find(({ nom }) => nom === table);
    if (brute === undefined) continue;
    const { feuille, ligne, colonne, valeurs } = brute;
    deleteLignes(
      context,
      {
        table,
        feuille,
        premiereLigne: ligne + 1,
        premiereColonne: colonne,
        largeur: valeurs[0]?.length ?? 0,
        filtree: etat.tablesFiltrees.has(table),
      },
      rangs,
    );
  }
  for (const { table, entete } of plan.listes) {
    tables.getItem(table).columns.getItem(entete).getDataBodyRange().dataValidation.clear();
  }
  // The last added goes first: on a sheet of two tables, each then finds its neighbour where it stood.
  for (const { table, entete } of [...plan.colonnes].reverse())
    tables.getItem(table).columns.getItem(entete).delete();
  for (const { feuille, plage, cellules } of groupCellules(plan.cellules)) {
    writeContenus(
      worksheets.getItem(feuille).getRange(plage),
      cellules.map(({ contenu }) => contenu),
    );
  }
  deleteFeuilles(context, plan, etat);
  await context.sync();
}

/** Cells brought back in one batch: with their look and sentences in them, some 2 MB of the 5 that Excel takes. */
const CELLULES_PAR_LOT = 5_000;

function cutLots(suites: readonly CelluleRendue[][]): CelluleRendue[][][] {
  const lots: CelluleRendue[][][] = [];
  let reste = 0;
  for (const suite of suites) {
    for (let debut = 0; debut < suite.length; ) {
      if (reste === 0) {
        lots.push([]);
        reste = CELLULES_PAR_LOT;
      }
      const morceau = suite.slice(debut, debut + reste);
      lots.at(-1)?.push(morceau);
      debut += morceau.length;
      reste -= morceau.length;
    }
  }
  return lots;
}

/** The last lot goes with what follows it. */
async function writeLots(
  context: Excel.RequestContext,
  [lot, ...suivants]: readonly CelluleRendue[][][],
): Promise<void> {
  for (const suite of lot ?? []) writeSuite(context, suite);
  if (suivants.length === 0) return;
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  await writeLots(context, suivants);
}

/** A workbook keeps a visible sheet: the empty one our first sheet took over comes back. */
function deleteFeuilles(
  { workbook: { worksheets } }: Excel.RequestContext,
  { feuilles }: PlanAnnulation,
  { visibles, noms }: EtatLuAnnulation,
): void {
  if (feuilles.length === 0) return;
  const supprimees = new Set(feuilles.map(({ id }) => id));
  const remplacee = feuilles.find(({ remplace }) => remplace !== null)?.remplace ?? null;
  if (remplacee !== null || visibles.every((id) => supprimees.has(id))) {
    const pris = new Set(noms.map((nom) => nom.toLowerCase()));
    const vierge = worksheets.add(freeNom(remplacee ?? 'Feuil1', pris));
    vierge.position = 0;
    vierge.activate();
  }
  // Those that compute most first: the others then leave nothing to recalculate.
  const ordre = [...feuilles].sort((a, b) => countFormules(b) - countFormules(a));
  for (const { id } of ordre) worksheets.getItem(id).delete();
}

function countFormules({ apres }: FeuilleCreee): number {
  return apres.flat().filter((cellule) => typeof cellule === 'string' && cellule.startsWith('=')).length;
}

function freeNom(nom: string, pris: ReadonlySet<string>): string {
  for (let essai = 1; ; essai += 1) {
    const candidat = essai === 1 ? nom : `${nom} (${essai})`;
    if (!pris.has(candidat.toLowerCase())) return candidat;
  }
}

/** Cells of one column that follow each other are written at once. */
function toSuitesDeCellules(rendues: readonly CelluleRendue[]): CelluleRendue[][] {
  const suites: CelluleRendue[][] = [];
  const ouvertes = new Map<string, CelluleRendue[]>();
  for (const cellule of rendues) {
    const cle = `${cellule.feuille}\u0000${cellule.colonne}`;
    const suite = ouvertes.get(cle);
    if (suite !== undefined && suite.at(-1)?.ligne === cellule.ligne - 1) suite.push(cellule);
    else {
      const nouvelle = [cellule];
      ouvertes.set(cle, nouvelle);
      suites.push(nouvelle);
    }
  }
  return suites;
}

function writeSuite(context: Excel.RequestContext, suite: readonly CelluleRendue[]): void {
  const [premiere] = suite;
  if (premiere === undefined) return;
  const page = context.workbook.worksheets.getItem(premiere.feuille);
  const plage = page.getRange(toPlage(premiere.ligne, premiere.colonne, suite.length, 1));
  writeContenus(
    plage,
    suite.map(({ contenu }) => contenu),
  );
  const apparences = suite.flatMap(({ apparence }) => (apparence === null ? [] : [[apparence]]));
  if (apparences.length === suite.length) plage.setCellProperties(apparences);
  const hauteurs = suite.flatMap(({ hauteur }) => (hauteur === null ? [] : [hauteur]));
  if (hauteurs.length === suite.length) plage.setRowProperties(hauteurs);
}

/** A number or a formula in a cell of text format would come back as text: its format comes after it. */
function writeContenus(plage: Excel.Range, contenus: readonly Contenu[]): void {
  const formats = contenus.map(({ format }) => [format]);
  const nombreEnTexte = contenus.map((contenu) => contenu.format === '@' && !isTexte(contenu));
  plage.numberFormat = formats.map(([format], rang) => [nombreEnTexte[rang] === true ? 'General' : format]);
  plage.formulas = contenus.map((contenu) => [toSaisie(contenu)]);
  if (nombreEnTexte.includes(true)) plage.numberFormat = formats;
}

/** An empty cell and words, as opposed to numbers, formulas, true and false. */
function isTexte({ valeur, formule }: Contenu): boolean {
  return typeof valeur === 'string' && valeur === formule;
}

/** What to type so that Excel understands what was there. */
function toSaisie(contenu: Contenu): CelluleBrute {
  const { formule, format } = contenu;
  if (!isTexte(contenu) || format === '@' || typeof formule !== 'string' || formule === '') return formule;
  return isReinterprete(formule) || /^(vrai|faux|true|false|#)/i.test(formule) ? `'${formule}` : formule;
}
