/** Writes the diagnostic into tDiagnostic, some rows at a time: figures of known rows, new rows after the last one, never constat nor enjeu. */
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import { findTable, toHauteur, toPlage } from '../sheets';
import type { Colonne, EmplacementTable } from '../sheets';
import { addColonne } from './add-colonne';
import type { CellulesDeLigne, PlanDiagnostic, TableLue } from './plan-diagnostic';
import { checkWritable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import type { Ecriture, Geste } from './run-excel';
import { toSuites } from './to-suites';
import { addLignesVides, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';
import { writeIds } from './write-ids';
import { writeTranches } from './write-tranches';
import type { BilanTranches, Tranche } from './write-tranches';

const TABLE = 'tDiagnostic';

/** Rows written in one batch: the usual indicators are one. */
const LIGNES_PAR_TRANCHE = 200;

export async function writeDiagnostic(
  plan: PlanDiagnostic,
  table: TableLue,
  lecture: LectureClasseur,
  { geste, travail }: { readonly geste: Geste; readonly travail: Travail },
): Promise<Result<BilanTranches>> {
  const { lieu } = table;
  const writable = checkWritable(lecture, [lieu.feuille]);
  if (!writable.ok) return writable;
  const libres = lieu.ligneEntete + lieu.nombreLignes - lieu.derniereLigneRemplie;
  const ajoutees = Math.max(0, plan.ajouts.length - libres);
  const cellules = [...plan.cellules, ...placeAjouts(plan.ajouts, lieu)];
  const lots = cutLignes(cellules);
  const tranches = lots.map(
    ({ siennes, fait }, rang): Tranche => ({
      fait,
      queue: (ecriture) => {
        ecriture.context.application.suspendScreenUpdatingUntilNextSync();
        if (rang === 0) addLignesVides(ecriture, lieu, ajoutees);
        writeCellules(ecriture, lieu, siennes);
        writeHauteurs(ecriture, table, siennes);
        if (rang < lots.length - 1) return;
        addManquantes(ecriture, lieu, cellules, { lecture, hauteur: lieu.nombreLignes + ajoutees });
        writeIds(ecriture, lecture, lecture.idsAttribues);
      },
    }),
  );
  return writeTranches(geste, { tranches, quoi: 'lignes', travail });
}

/** Cells of whole rows, in the order of the sheet; `fait` counts the rows, those before included. */
function cutLignes(cellules: readonly CelluleDeTable[]) {
  const lignes = [...new Set(cellules.map(({ ligne }) => ligne))].sort((a, b) => a - b);
  return Array.from({ length: Math.ceil(lignes.length / LIGNES_PAR_TRANCHE) }, (_, rang) => {
    const debut = rang * LIGNES_PAR_TRANCHE;
    const voulues = new Set(lignes.slice(debut, debut + LIGNES_PAR_TRANCHE));
    return {
      siennes: cellules.filter(({ ligne }) => voulues.has(ligne)),
      fait: debut + voulues.size,
    };
  });
}

function placeAjouts(ajouts: readonly CellulesDeLigne[], lieu: EmplacementTable): CelluleDeTable[] {
  return ajouts.flatMap((ajout, rang) =>
    Object.entries(ajout).map(([cle, cellule]) => ({
      ligne: lieu.derniereLigneRemplie + 1 + rang,
      cle,
      cellule,
    })),
  );
}

/** A table made before these columns were gets them at its right end, filled. */
function addManquantes(
  ecriture: Ecriture,
  lieu: EmplacementTable,
  cellules: readonly CelluleDeTable[],
  { lecture, hauteur }: { readonly lecture: LectureClasseur; readonly hauteur: number },
): void {
  const manquantes = (findTable(TABLE)?.colonnes ?? []).filter(({ cle }) => !lieu.colonnes.has(cle));
  const entetes = new Map([...lecture.emplacements].map(([nom, autre]) => [nom, autre.entetes] as const));
  entetes.set(TABLE, [...lieu.entetes, ...manquantes.map(({ entete }) => entete)]);
  for (const { cle, entete } of manquantes) {
    const siennes = cellules.filter((cellule) => cellule.cle === cle);
    const at = new Map(siennes.map(({ ligne, cellule }) => [ligne - lieu.ligneEntete - 1, cellule]));
    const valeurs = Array.from({ length: hauteur }, (_, rang) => at.get(rang)?.valeur ?? '');
    addColonne(ecriture, { table: TABLE, entete, lignes: hauteur, valeurs }, entetes);
    if (siennes.length === 0) continue;
    const corps = ecriture.context.workbook.tables.getItem(TABLE).columns.getItem(entete).getDataBodyRange();
    corps.numberFormat = valeurs.map((_, rang) => [at.get(rang)?.format ?? 'General']);
    corps.values = valeurs.map((valeur) => [valeur]);
  }
}

/** Rows as high as their longest text, those of the people included. */
function writeHauteurs(
  { context }: Ecriture,
  { brute, lieu }: TableLue,
  cellules: readonly CelluleDeTable[],
): void {
  const colonnes = (findTable(TABLE)?.colonnes ?? []).filter(({ niveau }) => niveau !== 'cle');
  const lignes = [...new Set(cellules.map(({ ligne }) => ligne))].sort((a, b) => a - b);
  const heightOf = (ligne: number): number =>
    toHauteur(
      colonnes.map(({ cle, largeur }: Colonne) => ({
        texte: String(
          cellules.find((cellule) => cellule.ligne === ligne && cellule.cle === cle)?.cellule.valeur ??
            brute.valeurs[ligne - lieu.ligneEntete]?.[lieu.colonnes.get(cle) ?? -1] ??
            '',
        ),
        largeur,
      })),
    );
  const page = context.workbook.worksheets.getItem(lieu.feuille);
  const [premiere = 0] = lignes;
  const toutes = Array.from({ length: (lignes.at(-1) ?? -1) - premiere + 1 }, (_, rang) => premiere + rang);
  const hauteurs = toutes.map((ligne) => (lignes.includes(ligne) ? heightOf(ligne) : null));
  for (const { debut, longueur, valeur } of toSuites(hauteurs)) {
    if (valeur === null) continue;
    const plage = page.getRange(toPlage(premiere + debut - 1, lieu.premiereColonne, longueur, 1));
    plage.format.rowHeight = valeur;
  }
}
