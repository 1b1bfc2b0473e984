/** A source of tables → its grids: a sheet of this workbook, a file of the disk, or what was pasted. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { readCollage, readCsv } from '../reprise';
import type { Grille, MemoireReprise, ParseHtml, SourceReprise } from '../reprise';
import { rejectBinary } from '../sources/csv/reject-binary';
import { readSourceEtMemoire } from '../workbook/read-feuille-source';
import type { SourceEtMemoire } from '../workbook/read-feuille-source';

export interface SourceLue {
  readonly grilles: readonly Grille[];
  readonly memoire: MemoireReprise;
}

/** One batch: the sheet when it is one, and the mappings of earlier times. */
export async function readSourceReprise(
  source: SourceReprise,
  parseHtml?: ParseHtml,
): Promise<Result<SourceLue>> {
  const lue = await readSourceEtMemoire(nameFeuille(source));
  return lue.ok ? toSourceLue(source, lue.value, parseHtml) : lue;
}

/** The sheet of this workbook to read, null for a source that is not in it. */
export function nameFeuille(source: SourceReprise): string | null {
  return source.type === 'feuille' ? source.nom : null;
}

export async function toSourceLue(
  source: SourceReprise,
  { grille, memoire }: SourceEtMemoire,
  parseHtml?: ParseHtml,
): Promise<Result<SourceLue>> {
  const grilles =
    source.type === 'feuille'
      ? success(grille === null ? [] : [grille])
      : await readGrilles(source, parseHtml);
  if (!grilles.ok) return grilles;
  if (grilles.value.some(({ cellules }) => cellules.length > 0))
    return success({ grilles: grilles.value, memoire });
  return failure({
    code: 'source-vide',
    message: fr`${nameSource(source)} ne contient aucune cellule remplie.`,
    aide: fr`Choisissez la feuille ou le fichier qui contient le tableau.`,
  });
}

/** How the source is named to the person. */
export function nameSource(source: SourceReprise): string {
  if (source.type === 'collage') return 'Le tableau collé';
  return source.type === 'feuille' ? fr`La feuille « ${source.nom} »` : fr`Le fichier « ${source.nom} »`;
}

async function readGrilles(
  source: Exclude<SourceReprise, { type: 'feuille' }>,
  parseHtml?: ParseHtml,
): Promise<Result<readonly Grille[]>> {
  if (source.type === 'collage') {
    const domParser: ParseHtml | undefined =
      parseHtml ??
      (typeof DOMParser === 'undefined'
        ? undefined
        : (html) => new DOMParser().parseFromString(html, 'text/html'));
    return success(readCollage(source.texte, source.html, domParser));
  }
  if (source.octets[0] === 0x50 && source.octets[1] === 0x4b) {
    // The reader of .xlsx files is a bundle of its own: loaded when a file is dropped.
    const { readXlsx } = await import('../reprise/lire-xlsx');
    return readXlsx(source.octets, source.nom, source.feuille);
  }
  const refus = rejectBinary(source.octets, source.nom);
  if (refus !== null)
    return failure({
      ...refus,
      message: refus.message.replace('pas un fichier CSV', 'pas un classeur .xlsx ni un fichier CSV'),
      aide: fr`Déposez un classeur .xlsx ou un fichier CSV ; un ancien .xls s’enregistre d’abord au format .xlsx.`,
    });
  if (/\.xls[a-z]?$/i.test(source.nom)) {
    return failure({
      code: 'classeur-illisible',
      message: fr`Le fichier « ${source.nom} » porte un nom de classeur Excel, mais son contenu n’en est pas un : c’est du texte.`,
      aide: fr`Ouvrez-le dans Excel puis enregistrez-le au format .xlsx ; s’il s’agit d’un export CSV, renommez-le en .csv.`,
    });
  }
  return success([readCsv(source.octets, source.nom)]);
}
