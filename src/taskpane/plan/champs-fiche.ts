/** The fields of a fiche: the columns of Actions, in groups, each with the control that suits it. Help and examples are the sheet's own. */
import { findTable } from '../../sheets';
import type { Colonne } from '../../sheets';
import { plan } from '../labels/plan';

export type Controle =
  | 'texte'
  | 'suggestion'
  | 'titre'
  | 'long'
  | 'liste'
  | 'axe'
  | 'objectif'
  | 'champs'
  | 'date'
  | 'part'
  | 'montant'
  | 'nombre';

export interface ChampFiche {
  readonly cle: string;
  readonly entete: string;
  readonly aide: string;
  readonly exemple: string;
  readonly controle: Controle;
  /** Name of its list; ''. */
  readonly liste: string;
}

export interface GroupeFiche {
  readonly titre: string;
  readonly champs: readonly ChampFiche[];
}

const COEUR: readonly (readonly [titre: string, cles: readonly string[]])[] = [
  [
    plan.fiche.groupes.essentiel,
    ['intitule', 'code', 'statut', 'avancement', 'motif', 'axe', 'objectif', 'champs'],
  ],
  [plan.fiche.groupes.quand, ['debut', 'fin', 'mise_a_jour']],
  [plan.fiche.groupes.qui, ['structure_pilote', 'pilote', 'copilote_caf', 'elu_referent', 'partenaires']],
  [
    plan.fiche.groupes.quoi,
    ['description', 'nature', 'public', 'territoire', 'priorite', 'budget', 'reconduite'],
  ],
];

/** Who and where: words that come back from one action to another. */
const SUGGERES: ReadonlySet<string> = new Set([
  'structure_pilote',
  'pilote',
  'copilote_caf',
  'elu_referent',
  'territoire',
  'public',
  'tranche_age',
  'direction_pilote',
  'instances',
]);

/** Only what the workbook's table has a column for. */
export function listGroupes(colonnes: ReadonlySet<string>): GroupeFiche[] {
  const presents = CHAMPS.filter(({ cle }) => colonnes.has(cle));
  const parCle = new Map(presents.map((champ) => [champ.cle, champ]));
  const coeur = COEUR.map(([titre, cles]) => ({
    titre,
    champs: cles.flatMap((cle) => parCle.get(cle) ?? []),
  }));
  const suite: { titre: string; champs: ChampFiche[] }[] = [];
  for (const { cle, groupe } of COLONNES_FICHE) {
    if (groupe !== undefined || suite.length === 0) suite.push({ titre: groupe ?? '', champs: [] });
    const champ = parCle.get(cle);
    if (champ !== undefined) suite.at(-1)?.champs.push(champ);
  }
  return [...coeur, ...suite].filter(({ champs }) => champs.length > 0);
}

export function findChamp(cle: string): ChampFiche | undefined {
  return CHAMPS.find((champ) => champ.cle === cle);
}

const TOUTES: readonly Colonne[] = findTable('tActions')?.colonnes ?? [];
/** The precision of a date belongs to its date. */
const PRECISIONS = new Set(TOUTES.flatMap(({ precision }) => (precision === undefined ? [] : [precision])));

/** Every field a person fills. */
export const CHAMPS: readonly ChampFiche[] = TOUTES.filter(
  ({ cle, niveau }) => niveau !== 'cle' && niveau !== 'calcule' && !PRECISIONS.has(cle),
).map(toChamp);

const DU_COEUR = new Set(COEUR.flatMap(([, cles]) => cles));
const COLONNES_FICHE = TOUTES.filter(
  ({ cle }) => CHAMPS.some((champ) => champ.cle === cle) && !DU_COEUR.has(cle),
);

function toChamp(colonne: Colonne): ChampFiche {
  const [aide = '', exemple = ''] = colonne.aide.split('\n');
  const { cle, entete, liste = '' } = colonne;
  return { cle, entete, aide, exemple, liste, controle: controleOf(colonne) };
}

function controleOf({ cle, type }: Colonne): Controle {
  if (cle === 'axe' || cle === 'objectif') return cle;
  if (SUGGERES.has(cle)) return 'suggestion';
  // One sentence, as long as those of conventions are: it is read whole while it is typed.
  if (cle === 'intitule') return 'titre';
  switch (type) {
    case 'texte-long':
      return 'long';
    case 'liste':
      return 'liste';
    case 'codes':
      return 'champs';
    case 'date':
      return 'date';
    case 'taux':
      return 'part';
    case 'montant':
      return 'montant';
    case 'nombre':
    case 'annee':
      return 'nombre';
    default:
      return 'texte';
  }
}
