/** The control report as rows of tControles: what people typed beside a finding follows it from one report to the next. Pure. */
import type { Constat, ConstatJustifie, Localise, RapportControle } from '../domain/constat';
import { serialFromIso } from '../domain/date-partielle';
import type { Classeur } from '../domain/classeur';
import { fr } from '../domain/typographie';
import { cleJustification, empreinteConstat } from '../rules';
import type { Tampon } from '../rules';
import { VERDICTS, isReinterprete, quoteFeuille } from '../sheets';
import type { CelluleBrute, EmplacementTable, TableBrute } from '../sheets';
import { ID_TAMPON } from './find-tampon';
import { enteteOf, titreOf } from './localise';

export interface RapportAEcrire extends RapportControle<Localise<Constat>, Localise<ConstatJustifie>> {
  /** Given when the plan is ready for the copil. */
  readonly tampon?: Tampon | null;
}

/** Our columns by key, and the row of the previous report whose own columns it takes over. */
export interface LigneRapport {
  readonly cellules: Readonly<Record<string, CelluleBrute>>;
  readonly reprend: number | null;
}

interface Contexte {
  readonly classeur: Classeur;
  readonly emplacements: ReadonlyMap<string, EmplacementTable>;
}

export function planRapport(
  rapport: RapportAEcrire,
  contexte: Contexte,
  precedent: TableBrute | undefined,
): LigneRapport[] {
  const date = serialFromIso(rapport.date) ?? rapport.date;
  const bases = [
    ...rapport.constats.map((constat) => fromConstat(constat, VERDICTS[constat.gravite].libelle, contexte)),
    ...rapport.nonControlables.map(({ regle, manque, table, ligne }) => ({
      id: `${regle}|nc|${table ?? ''}|${ligne ?? ''}`,
      gravite: VERDICTS.nonControlable.libelle,
      regle,
      feuille: table === null ? '' : (contexte.emplacements.get(table)?.feuille ?? titreOf(table)),
      ligne: ligne ?? '',
      message: manque,
    })),
    ...rapport.justifies.map((constat) => ({
      ...fromConstat(constat, VERDICTS.justifie.libelle, contexte),
      aide: [tellAbaissee(constat), constat.motif, constat.auteur, constat.justifieLe]
        .filter((mot) => mot !== '')
        .join(' — '),
    })),
  ];
  const lignes = [...toTampon(rapport.tampon), ...(bases.length > 0 ? bases : [emptyReport()])];
  const uniques = withUniqueIds(lignes).map((ligne) => ({ ...VIDE, ...ligne, controle_le: date }));
  return keepNotes(uniques, precedent, contexte.emplacements.get('tControles'));
}

const VIDE = { feuille: '', ligne: '', champ: '', aide: '', lien: '', cle: '', empreinte: '' } as const;

/** The stamp is the first line: who opens the sheet reads it first. */
function toTampon(tampon: Tampon | null | undefined): Record<string, CelluleBrute>[] {
  if (tampon === null || tampon === undefined) return [];
  const { message, aide, empreinte } = tampon;
  return [{ id: ID_TAMPON, gravite: VERDICTS.pret.libelle, regle: '', message, aide, empreinte }];
}

function emptyReport(): Record<string, CelluleBrute> {
  return {
    id: 'conforme',
    gravite: VERDICTS.conforme.libelle,
    regle: '',
    message: 'Aucun constat : rien n’est à reprendre.',
  };
}

function fromConstat(
  constat: Localise<Constat>,
  gravite: string,
  { classeur, emplacements }: Contexte,
): Record<string, CelluleBrute> {
  const { regle, table, id, ligne, champ, feuille, cellule, message } = constat;
  const empreinte = empreinteConstat(classeur, constat);
  return {
    id: `${regle}|${table ?? ''}|${id ?? ''}|${champ ?? ''}`,
    gravite,
    regle,
    feuille: feuille ?? (table === null ? '' : titreOf(table)),
    ligne: ligne ?? '',
    champ: enteteOf(table, champ, emplacements),
    message,
    aide: [tellAbaissee(constat), constat.aide].filter((phrase) => phrase !== '').join(' '),
    lien: feuille === null || cellule === null ? '' : toLien(feuille, cellule),
    cle: empreinte === null ? '' : (cleJustification(constat) ?? ''),
    empreinte: empreinte ?? '',
  };
}

/** A weight lowered in this workbook is said where the finding is read. */
function tellAbaissee({ gravite, abaissee }: Constat): string {
  if (abaissee === undefined) return '';
  const { depuis, auteur, motif } = abaissee;
  return fr`Gravité abaissée (${depuis} → ${gravite}) par ${auteur} : ${motif}${/[.!?…]$/.test(motif) ? '' : '.'}`;
}

/** A link the spreadsheet follows by itself, with or without the add-in. */
function toLien(feuille: string, cellule: string): string {
  return `=HYPERLINK("#${quoteFeuille(feuille).replaceAll('"', '""')}!${cellule}","Aller")`;
}

function withUniqueIds<L extends Record<string, CelluleBrute>>(lignes: readonly L[]): L[] {
  const vus = new Map<string, number>();
  return lignes.map((ligne) => {
    const id = String(ligne['id']);
    const rang = (vus.get(id) ?? 0) + 1;
    vus.set(id, rang);
    return rang === 1 ? ligne : { ...ligne, id: `${id}|${rang}` };
  });
}

/** A finding that is gone but bears somebody's note stays at the end, said to be corrected. */
function keepNotes(
  lignes: readonly Record<string, CelluleBrute>[],
  precedent: TableBrute | undefined,
  lieu: EmplacementTable | undefined,
): LigneRapport[] {
  if (precedent === undefined || lieu === undefined)
    return lignes.map((cellules) => ({ cellules, reprend: null }));
  const anciennes = precedent.valeurs.slice(1, precedent.totaux ? -1 : undefined);
  const notees = new Set(notesColumns(lieu));
  const colonneOf = (cle: string): number => lieu.colonnes.get(cle) ?? -1;
  const rangs = new Map(anciennes.map((ligne, rang) => [String(ligne[colonneOf('id')] ?? ''), rang]));
  const suivies = lignes.map((cellules) => ({
    cellules,
    reprend: rangs.get(String(cellules['id'])) ?? null,
  }));
  const repris = new Set(suivies.map(({ reprend }) => reprend));
  const orphelines = anciennes.flatMap((ligne, rang) => {
    const notee = ligne.some((cellule, i) => notees.has(i) && cellule !== '');
    if (!notee || repris.has(rang)) return [];
    const cellules = Object.fromEntries([...lieu.colonnes].map(([cle, i]) => [cle, ligne[i] ?? '']));
    return [{ cellules: { ...cellules, gravite: VERDICTS.corrige.libelle, lien: '' }, reprend: rang }];
  });
  return [...suivies, ...orphelines];
}

/** Columns of tControles that are not ours. */
export function notesColumns({ entetes, colonnes }: EmplacementTable): number[] {
  const notres = new Set(colonnes.values());
  return entetes.flatMap((_, rang) => (notres.has(rang) ? [] : [rang]));
}

/** A text that a spreadsheet would take for something else goes in a text cell. */
export function formatOf(valeur: CelluleBrute, format: string | undefined): string {
  if (typeof valeur === 'string' && !valeur.startsWith('=HYPERLINK(') && isReinterprete(valeur)) return '@';
  return format ?? 'General';
}
