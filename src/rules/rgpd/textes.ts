/** The cells of a workbook where personal data was recognised: every free text is looked at once for the three controls. */
import type { Classeur } from '../../domain/classeur';
import { TABLES_CLASSEUR, rowsOf } from '../../domain/tables';
import type { Reference } from '../../domain/valeurs';
import { findCoordonnee, type Coordonnee } from './coordonnees';
import { findDonneePersonnelle, type Categorie } from './donnees';
import { findNomDeFamille } from './noms';
import { remember } from './remember';

interface Trouvailles {
  readonly donnee: Categorie | null;
  readonly coordonnee: Coordonnee | null;
  /** The passage that names a child or a family. */
  readonly nominatif: string | null;
}

/** A cell in which something was recognised. */
export interface TexteSuspect extends Trouvailles {
  readonly ref: Reference;
  readonly champ: string;
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

/** What a text holds, null for nearly all of them. */
const examine = remember((texte): Trouvailles | null => {
  const [donnee, coordonnee, nominatif] = [
    findDonneePersonnelle(texte),
    findCoordonnee(texte),
    findNomDeFamille(texte),
  ];
  const rien = donnee === null && coordonnee === null && nominatif === null;
  return rien ? null : { donnee, coordonnee, nominatif };
});

/** Three controls read the texts of the same workbook. */
const LUS = new WeakMap<Classeur, readonly TexteSuspect[]>();

/** Every text of every table is looked at; a column that comes later is read without a line here. */
export function listSuspects(classeur: Classeur): readonly TexteSuspect[] {
  const connus = LUS.get(classeur);
  if (connus) return connus;
  const suspects = collectSuspects(classeur);
  LUS.set(classeur, suspects);
  return suspects;
}

function collectSuspects(classeur: Classeur): TexteSuspect[] {
  const suspects: TexteSuspect[] = [];
  for (const table of TABLES_CLASSEUR) {
    const lignes: readonly Readonly<Record<string, unknown> & { ref: Reference }>[] = rowsOf(classeur, table);
    const champs = listChamps(lignes[0]);
    // Row after row: a large plan goes through the processor's cache once, not once a column.
    for (const ligne of lignes) {
      for (const { champ, noms } of champs) {
        const texte = ligne[champ];
        const trouvailles = typeof texte === 'string' && texte !== '' ? examine(texte) : null;
        if (trouvailles !== null) suspects.push({ ref: ligne.ref, champ, noms, ...trouvailles });
      }
    }
  }
  return suspects;
}

/** The rows of a table all have the same fields, of the same kinds. */
function listChamps(
  ligne: Readonly<Record<string, unknown>> | undefined,
): readonly Pick<TexteSuspect, 'champ' | 'noms'>[] {
  return Object.entries(ligne ?? {}).flatMap(([champ, valeur]) =>
    typeof valeur === 'string' && !IGNORES.has(champ) ? [{ champ, noms: NOMS.has(champ) }] : [],
  );
}
