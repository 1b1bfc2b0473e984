/** Writes the control report, in one batch unless it is a very long one: our columns only, each note of the people beside its finding, and the missing keys. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import { VERDICTS, findTable, toHauteur, toPlage } from '../sheets';
import type { CelluleBrute, EmplacementTable, TableBrute } from '../sheets';
import { deleteLignes } from './delete-lignes';
import { planSignes, writeSignes } from './signes';
import { formatOf, notesColumns, planRapport } from './plan-rapport';
import type { LigneRapport, RapportAEcrire } from './plan-rapport';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import type { Ecriture, Geste } from './run-excel';
import { addLignesVides } from './write-cellules';
import { toSuites } from './to-suites';
import { writeIds } from './write-ids';
import { writeTranches } from './write-tranches';
import type { BilanTranches, Tranche } from './write-tranches';

const TABLE = 'tControles';

/** Rows written in one batch: the report of a usual plan is one, and what is read back of it stays far under Excel's 5 MB. */
const LIGNES_PAR_TRANCHE = 800;

/** Rows of the report that go in one batch, the first of them being the `debut`-th of all, from 0. */
interface Lot {
  readonly debut: number;
  readonly lignes: readonly LigneRapport[];
}

export async function writeRapport(
  rapport: RapportAEcrire,
  lecture: LectureClasseur,
  { geste, travail }: { readonly geste: Geste; readonly travail: Travail },
): Promise<Result<BilanTranches>> {
  const lieu = lecture.emplacements.get(TABLE);
  if (lieu === undefined) return failure(missingTable(TABLE, 'Contrôles'));
  const writable = checkWritable(lecture, [lieu.feuille]);
  if (!writable.ok) return writable;
  const precedent = lecture.brutes.find(({ nom }) => nom === TABLE);
  const lignes = planRapport(rapport, lecture, precedent);
  // Thousands of rows were made at once, and the first batch makes as many cells: the page has its turn between the two.
  await travail.souffler();
  const tranches = cutLots(lignes).map((lot): Tranche => {
    const fait = lot.debut + lot.lignes.length;
    return {
      fait,
      queue: (ecriture) => {
        const page = ecriture.context.workbook.worksheets.getItem(lieu.feuille);
        const presentes = Math.max(lieu.nombreLignes, lot.debut);
        addLignesVides(ecriture, { ...lieu, nombreLignes: presentes }, fait - presentes);
        writeNosColonnes(ecriture, page, lieu, lot);
        writeLook(page, lieu, lot);
        if (precedent !== undefined) writeNotes(ecriture, page, lieu, { ...lot, precedent });
        if (fait < lignes.length) return;
        deleteSurplus(ecriture, lieu, lignes.length, lecture.tablesFiltrees.has(TABLE));
        writeSignes(ecriture, planSignes(rapport, lecture));
        writeIds(ecriture, lecture, lecture.idsAttribues);
      },
    };
  });
  return writeTranches(geste, { tranches, quoi: 'lignes', travail, releveParTranche: true });
}

function cutLots(lignes: readonly LigneRapport[]): Lot[] {
  return Array.from({ length: Math.ceil(lignes.length / LIGNES_PAR_TRANCHE) }, (_, rang) => {
    const debut = rang * LIGNES_PAR_TRANCHE;
    return { debut, lignes: lignes.slice(debut, debut + LIGNES_PAR_TRANCHE) };
  });
}

/** The rows that a shorter report leaves. */
function deleteSurplus(
  { context, enregistreur }: Ecriture,
  lieu: EmplacementTable,
  gardees: number,
  filtree: boolean,
): void {
  const combien = lieu.nombreLignes - gardees;
  if (combien <= 0) return;
  const { table, feuille, ligneEntete, premiereColonne, entetes } = lieu;
  enregistreur.recordLignesSupprimees(lieu, ligneEntete + 1 + gardees, combien);
  deleteLignes(
    context,
    { table, feuille, premiereLigne: ligneEntete, premiereColonne, largeur: entetes.length, filtree },
    Array.from({ length: combien }, (_, rang) => gardees + rang),
  );
}

/** Neighbouring columns of ours go in one range; the columns of the people are not touched. */
function writeNosColonnes(
  { enregistreur }: Ecriture,
  page: Excel.Worksheet,
  lieu: EmplacementTable,
  { debut: premiere, lignes }: Lot,
): void {
  const formats = new Map<string, string | undefined>(
    findTable(TABLE)?.colonnes.map(({ cle, format }) => [cle, format]),
  );
  const nos = [...lieu.colonnes].sort(([, a], [, b]) => a - b);
  for (const groupe of toGroupes(nos)) {
    const debut = groupe[0]?.[1] ?? 0;
    const zone = {
      ligne: lieu.ligneEntete + 1 + premiere,
      rang: debut,
      hauteur: lignes.length,
      largeur: groupe.length,
    };
    enregistreur.recordCellules(lieu, zone, { apparence: true });
    const plage = page.getRange(
      toPlage(lieu.ligneEntete + premiere, lieu.premiereColonne + debut, lignes.length, groupe.length),
    );
    const at = (cellules: LigneRapport['cellules'], cle: string): CelluleBrute => cellules[cle] ?? '';
    plage.numberFormat = lignes.map(({ cellules }) =>
      groupe.map(([cle]) => formatOf(at(cellules, cle), formats.get(cle))),
    );
    plage.format.horizontalAlignment = 'Left';
    plage.values = lignes.map(({ cellules }) => groupe.map(([cle]) => at(cellules, cle)));
  }
}

function toGroupes(colonnes: readonly (readonly [string, number])[]): (readonly [string, number])[][] {
  const groupes: (readonly [string, number])[][] = [];
  for (const colonne of colonnes) {
    const dernier = groupes.at(-1);
    if (dernier?.at(-1)?.[1] === colonne[1] - 1) dernier.push(colonne);
    else groupes.push([colonne]);
  }
  return groupes;
}

const COULEURS_VERDICTS = new Map<CelluleBrute, string>(
  Object.values(VERDICTS).map(({ libelle, couleur }) => [libelle, couleur]),
);

/** Rows as high as their longest sentence, and the colour of each verdict beside its sign and word. */
function writeLook(page: Excel.Worksheet, lieu: EmplacementTable, { debut: premiere, lignes }: Lot): void {
  const haut = lieu.ligneEntete + premiere;
  const largeurs = ['message', 'aide'].map((cle) => ({ cle, largeur: largeurOf(cle) }));
  const hauteurs = lignes.map(({ cellules }) =>
    toHauteur(largeurs.map(({ cle, largeur }) => ({ texte: String(cellules[cle] ?? ''), largeur }))),
  );
  page
    .getRange(toPlage(haut, lieu.premiereColonne, hauteurs.length, 1))
    .setRowProperties(hauteurs.map((rowHeight) => ({ format: { rowHeight } })));
  const rang = lieu.colonnes.get('gravite');
  if (rang === undefined) return;
  for (const { debut, longueur, valeur } of toSuites(
    lignes.map(({ cellules }) => cellules['gravite'] ?? ''),
  )) {
    const couleur = COULEURS_VERDICTS.get(valeur);
    const plage = page.getRange(toPlage(haut + debut, lieu.premiereColonne + rang, longueur, 1));
    if (couleur !== undefined) plage.format.font.color = couleur;
  }
}

const LARGEUR_PAR_DEFAUT = 60;

function largeurOf(cle: string): number {
  return findTable(TABLE)?.colonnes.find((colonne) => colonne.cle === cle)?.largeur ?? LARGEUR_PAR_DEFAUT;
}

/** Only when findings changed rows: their notes move with them. */
function writeNotes(
  { enregistreur }: Ecriture,
  page: Excel.Worksheet,
  lieu: EmplacementTable,
  { debut, lignes, precedent }: Lot & { readonly precedent: TableBrute },
): void {
  if (lignes.every(({ reprend }, rang) => reprend === debut + rang)) return;
  for (const colonne of notesColumns(lieu)) {
    const noteAt = (rang: number): CelluleBrute => precedent.formules[rang + 1]?.[colonne] ?? '';
    const notes = lignes.map(({ reprend }) => (reprend === null ? '' : noteAt(reprend)));
    if (notes.every((note, rang) => note === noteAt(debut + rang))) continue;
    const haut = lieu.ligneEntete + debut;
    const zone = { ligne: haut + 1, rang: colonne, hauteur: notes.length, largeur: 1 };
    enregistreur.recordCellules(lieu, zone);
    const plage = page.getRange(toPlage(haut, lieu.premiereColonne + colonne, notes.length, 1));
    plage.values = notes.map((note) => [protectNote(note)]);
  }
}

/** A formula stays one; a text that looks like a number keeps being the text its author typed. */
function protectNote(note: CelluleBrute): CelluleBrute {
  return typeof note === 'string' && /^[\d+@'-]/.test(note) ? `'${note}` : note;
}
