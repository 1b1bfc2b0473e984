/** The free texts of a workbook, cell by cell: where people write sentences, and where they write names of people. */
import type { Classeur } from '../../domain/classeur';
import { TABLES_CLASSEUR, rowsOf } from '../../domain/tables';
import type { Reference } from '../../domain/valeurs';

export interface TexteLibre {
  readonly ref: Reference;
  readonly champ: string;
  readonly texte: string;
  /** True for a cell meant for the name or the function of a person, or of a body: a name is at home there. */
  readonly noms: boolean;
}

/** Cells that hold names by design. */
const NOMS: ReadonlySet<string> = new Set([
  'auteur',
  'commune',
  'copilote_caf',
  'direction_pilote',
  'elu_referent',
  'excuses',
  'financeur',
  'fonction',
  'fonction_representee',
  'gestionnaire',
  'instance',
  'nom',
  'nom_territoire',
  'partenaires',
  'personne',
  'pilote',
  'presents',
  'president',
  'producteur',
  'referent',
  'represente',
  'responsable',
  'saisi_par',
  'structure',
  'structure_pilote',
  'territoire',
]);
/** Codes, addresses of pages, quotes of the public document: nobody writes about a family there. */
const IGNORES: ReadonlySet<string> = new Set(['cle', 'empreinte', 'regle', 'source', 'url']);

/** Three controls read the texts of the same workbook. */
const LUS = new WeakMap<Classeur, readonly TexteLibre[]>();

/** Every text of every table, empty cells left out; a column that comes later is read without a line here. */
export function listTextes(classeur: Classeur): readonly TexteLibre[] {
  const connus = LUS.get(classeur);
  if (connus) return connus;
  const textes = collectTextes(classeur);
  LUS.set(classeur, textes);
  return textes;
}

function collectTextes(classeur: Classeur): TexteLibre[] {
  const textes: TexteLibre[] = [];
  for (const table of TABLES_CLASSEUR) {
    const lignes: readonly Readonly<Record<string, unknown> & { ref: Reference }>[] = rowsOf(classeur, table);
    const champs = listChamps(lignes[0]);
    // Row after row: a large plan goes through the processor's cache once, not once a column.
    for (const ligne of lignes) {
      for (const { champ, noms } of champs) {
        const texte = ligne[champ];
        if (typeof texte === 'string' && texte !== '') textes.push({ ref: ligne.ref, champ, texte, noms });
      }
    }
  }
  return textes;
}

/** The rows of a table all have the same fields, of the same kinds. */
function listChamps(
  ligne: Readonly<Record<string, unknown>> | undefined,
): readonly Pick<TexteLibre, 'champ' | 'noms'>[] {
  return Object.entries(ligne ?? {}).flatMap(([champ, valeur]) =>
    typeof valeur === 'string' && !IGNORES.has(champ) ? [{ champ, noms: NOMS.has(champ) }] : [],
  );
}
