/** The sign of each row of the plan, beside what people typed: rewritten by each report, blank where nothing is found. */
import { GRAVITES } from '../domain/listes';
import { CLE_SIGNE, VERDICTS, toPlage } from '../sheets';
import type { EmplacementTable } from '../sheets';
import type { RapportAEcrire } from './plan-rapport';
import type { LectureClasseur } from './read-classeur';
import type { Ecriture } from './run-excel';

type Verdict = 'erreur' | 'avertissement' | 'info' | 'nonControlable' | 'justifie';

/** From the one that matters most. */
const ORDRE: readonly Verdict[] = [...GRAVITES, 'nonControlable', 'justifie'];
const MOTS: Readonly<Record<Verdict, (combien: number) => string>> = {
  erreur: (combien) => `${combien} ${combien > 1 ? 'erreurs' : 'erreur'}`,
  avertissement: (combien) => `${combien} à lire`,
  info: (combien) => `${combien} ${combien > 1 ? 'infos' : 'info'}`,
  nonControlable: () => 'à compléter',
  justifie: () => 'justifié',
};

/** Cells of the column « Contrôle » of one table that change, the ones between them included. */
export interface SignesTable {
  readonly lieu: EmplacementTable;
  /** Excel's number of the first row. */
  readonly ligne: number;
  readonly signes: readonly string[];
}

/** A table without the column, or on a protected sheet, is left as it is. */
export function planSignes(
  rapport: RapportAEcrire,
  { emplacements, brutes, feuillesProtegees }: LectureClasseur,
): SignesTable[] {
  const parTable = countVerdicts(rapport, emplacements);
  return [...emplacements.values()].flatMap((lieu) => {
    const rang = lieu.colonnes.get(CLE_SIGNE);
    const brute = brutes.find(({ nom }) => nom === lieu.table);
    if (rang === undefined || brute === undefined || feuillesProtegees.has(lieu.feuille)) return [];
    const comptes = parTable.get(lieu.table);
    const signes = Array.from({ length: lieu.nombreLignes }, (_, i) =>
      toSigne(comptes?.get(lieu.ligneEntete + 1 + i)),
    );
    const changes = signes.flatMap((signe, i) =>
      signe === String(brute.valeurs[i + 1]?.[rang] ?? '') ? [] : [i],
    );
    const [premier] = changes;
    const dernier = changes.at(-1);
    if (premier === undefined || dernier === undefined) return [];
    return [{ lieu, ligne: lieu.ligneEntete + 1 + premier, signes: signes.slice(premier, dernier + 1) }];
  });
}

type Comptes = Map<Verdict, number>;

/** Table → Excel's number of the row → how many of each. */
function countVerdicts(
  { constats, nonControlables, justifies }: RapportAEcrire,
  emplacements: LectureClasseur['emplacements'],
): Map<string, Map<number, Comptes>> {
  const parTable = new Map<string, Map<number, Comptes>>();
  const add = (table: string | null, ligne: number | null | undefined, verdict: Verdict): void => {
    if (table === null || ligne === null || ligne === undefined) return;
    const lignes = parTable.get(table) ?? new Map<number, Comptes>();
    const comptes: Comptes = lignes.get(ligne) ?? new Map<Verdict, number>();
    comptes.set(verdict, (comptes.get(verdict) ?? 0) + 1);
    parTable.set(table, lignes.set(ligne, comptes));
  };
  const ligneOf = (table: string | null, id: string | null, ligne: number | null): number | null =>
    emplacements.get(table ?? '')?.lignes.get(id ?? '') ?? ligne;
  for (const { table, id, ligne, gravite } of constats) add(table, ligneOf(table, id, ligne), gravite);
  for (const { table, ligne } of nonControlables) add(table, ligne, 'nonControlable');
  for (const { table, id, ligne } of justifies) add(table, ligneOf(table, id, ligne), 'justifie');
  return parTable;
}

/** "✖ 2 erreurs": the heaviest verdict of the row, its sign, how many and its word. */
function toSigne(comptes: Comptes | undefined): string {
  const verdict = ORDRE.find((candidat) => comptes?.has(candidat) === true);
  if (verdict === undefined) return '';
  const [signe = ''] = VERDICTS[verdict].libelle;
  return `${signe} ${MOTS[verdict](comptes?.get(verdict) ?? 0)}`;
}

export function writeSignes({ context, enregistreur }: Ecriture, tables: readonly SignesTable[]): void {
  for (const { lieu, ligne, signes } of tables) {
    const rang = lieu.colonnes.get(CLE_SIGNE);
    if (rang === undefined) continue;
    enregistreur.recordCellules(lieu, { ligne, rang, hauteur: signes.length, largeur: 1 });
    const page = context.workbook.worksheets.getItem(lieu.feuille);
    page.getRange(toPlage(ligne - 1, lieu.premiereColonne + rang, signes.length, 1)).values = signes.map(
      (signe) => [signe],
    );
  }
}
