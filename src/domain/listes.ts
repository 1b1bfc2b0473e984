/** The closed lists of a convention: drop-downs, schemas and rules read these same arrays. */

export const GRAVITES = ['erreur', 'avertissement', 'info'] as const;
export type Gravite = (typeof GRAVITES)[number];

export const PHASES = ['elaboration', 'signature', 'mise-en-oeuvre', 'bilan'] as const;
export type Phase = (typeof PHASES)[number];

/** What people read and pick for a phase; the key is what the code speaks of. */
export const LIBELLES_PHASES: Record<Phase, string> = {
  elaboration: 'Élaboration',
  signature: 'Signature',
  'mise-en-oeuvre': 'Mise en œuvre',
  bilan: 'Bilan',
};

export const PRECISIONS = ['jour', 'mois', 'année', 'inconnue'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const OUI_NON = ['oui', 'non'] as const;
export const OUI_NON_INCONNU = ['oui', 'non', 'inconnu'] as const;

export const STATUTS_ACTION = [
  'À discuter',
  'À venir',
  'En cours',
  'En pause',
  'Bloquée',
  'Réalisée',
  'Reportée',
  'Abandonnée',
] as const;
export type StatutAction = (typeof STATUTS_ACTION)[number];

/** How the progress of an action is read, one way a workbook. */
export const METHODES_AVANCEMENT = ['déclaré', 'jalons', 'statut'] as const;
export type MethodeAvancement = (typeof METHODES_AVANCEMENT)[number];

export const PRIORITES = ['Élevée', 'Moyenne', 'Basse'] as const;

export const NATURES_ACTION = ['maintien', 'développement', 'création', 'étude'] as const;

export const TYPES_TERRITOIRE = ['commune', 'EPCI', 'syndicat', 'groupe de communes'] as const;

export const TYPES_SIGNATAIRE = [
  'Caf',
  'commune',
  'EPCI',
  'Département',
  'MSA',
  'CPAM',
  'État',
  'CCAS',
  'syndicat',
  'association',
  'autre',
] as const;

export const TYPES_INSTANCE = [
  'comité de pilotage',
  'comité technique',
  'comité technique plénier',
  'comité thématique',
  'groupe de travail',
  'séminaire',
  'conseil municipal',
  'autre',
] as const;

export const ETAPES_CALENDRIER = [
  'préparation',
  'diagnostic',
  'restitution',
  'séminaire',
  'axes',
  'objectifs',
  'plan d’actions',
  'délibération',
  'signature',
  'avenant',
  'copil',
  'bilan',
  'évaluation finale',
  'renouvellement',
  'autre',
] as const;

export const STATUTS_ETAPE = ['prévue', 'réalisée', 'annulée'] as const;

export const ETATS_DECISION = ['à faire', 'en cours', 'soldée', 'abandonnée'] as const;

/** How much the people concerned take part in an action. */
export const PARTICIPATIONS = [
  'Pas de participation',
  'Information',
  'Consultation',
  'Concertation',
  'Coconstruction',
] as const;

/** What the annex of a convention lists: equipments, services and ways of welcoming. */
export const TYPES_OFFRE = [
  'EAJE PSU',
  'micro-crèche Paje',
  'MAM',
  'accueil familial',
  'RPE',
  'LAEP',
  'ALSH périscolaire',
  'ALSH extrascolaire',
  'accueil ados',
  'séjours',
  'ludothèque',
  'centre social',
  'EVS',
  'CLAS',
  'médiation familiale',
  'FJT',
  'France services',
  'espace numérique',
  'aire d’accueil',
  'autre',
] as const;

export const STATUTS_GESTIONNAIRE = ['public', 'associatif', 'mutualiste', 'privé'] as const;
export const ZONES_OFFRE = ['QPV', 'ZRR', 'QPV et ZRR', 'aucune'] as const;
export const PROJETS_OFFRE = ['maintien', 'développement', 'création', 'fermeture'] as const;

export const NATURES_ENJEU = ['force', 'faiblesse', 'opportunité', 'menace', 'besoin'] as const;

export const MAILLES = ['IRIS', 'QPV', 'commune', 'EPCI', 'département', 'région', 'France'] as const;
export type Maille = (typeof MAILLES)[number];

export const ROLES_TERRITOIRE = ['étude', 'comparaison'] as const;

/** Why a published cell holds no number; never a zero. */
export const MARQUES = ['s', 'nd', 'ns', 'so', 'hors champ', 'estimé'] as const;
export type Marque = (typeof MARQUES)[number];

export const LIBELLES_MARQUES: Record<Marque, string> = {
  s: 'secret statistique',
  nd: 'non disponible',
  ns: 'non significatif',
  so: 'sans objet',
  'hors champ': 'hors champ de la source',
  estimé: 'valeur estimée',
};

export const NATURES_INDICATEUR = ['moyen', 'réalisation', 'résultat', 'impact'] as const;
export const SENS = ['hausse', 'baisse', 'maintien'] as const;
export type Sens = (typeof SENS)[number];

export const NATURES_FINANCEMENT = [
  'investissement',
  'fonctionnement',
  'ingénierie',
  'valorisation',
] as const;
/** Where a grant stands. */
export const OBTENUS = ['demandé', 'notifié', 'versé'] as const;
export const TAXES = ['HT', 'TTC'] as const;
export const PERIODES_MONTANT = ['mois', 'année', 'convention'] as const;

export const CRITERES_EVALUATION = [
  'pertinence',
  'cohérence interne',
  'cohérence externe',
  'efficacité',
  'efficience',
  'impact',
  'utilité',
  'durabilité',
] as const;
export type CritereEvaluation = (typeof CRITERES_EVALUATION)[number];
export const NOTES = ['0', '1', '2', '3', '4'] as const;
export const NOTE_MAX = 4;
export const SUITES = ['poursuivre', 'adapter', 'arrêter', 'essaimer'] as const;
export const OBJETS_EVALUATION = ['action', 'axe', 'convention'] as const;

/** The national champs d'intervention; local labels map to one or several of them. */
export const CHAMPS_NATIONAUX = {
  PE: 'Petite enfance',
  ENF: 'Enfance',
  JEU: 'Jeunesse',
  PAR: 'Parentalité',
  AVS: 'Animation de la vie sociale',
  DRO: 'Accès aux droits et aux services',
  NUM: 'Inclusion numérique',
  LOG: 'Logement et cadre de vie',
  HAN: 'Handicap et inclusion',
  SOC: 'Accompagnement social, familles vulnérables',
  MOB: 'Mobilité et isolement',
  AUT: 'Autre champ',
  TRA: 'Transversal, gouvernance, communication',
} as const;
export type CodeChamp = keyof typeof CHAMPS_NATIONAUX;
export const CODES_CHAMPS = Object.keys(CHAMPS_NATIONAUX) as CodeChamp[];
