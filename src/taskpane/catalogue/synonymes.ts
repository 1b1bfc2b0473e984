/** Words people type for what the catalogue calls otherwise, on both sides of a line of equals. */

const GROUPES: readonly (readonly string[])[] = [
  ['creche', 'creches', 'eaje', 'micro-creche', 'multi-accueil', 'collectif'],
  ['nounou', 'nounous', 'assmat', 'assistante', 'assistantes', 'assistants', 'maternels', 'maternelles'],
  ['centre', 'centres', 'loisirs', 'alsh', 'periscolaire', 'extrascolaire'],
  ['bebe', 'bebes', 'nourrisson', 'jeune enfant', 'petite enfance', 'moins de 3 ans'],
  ['monoparent', 'monoparental', 'monoparentale', 'monoparentales', 'monoparents', 'parent seul', 'solo'],
  ['pauvre', 'pauvres', 'pauvrete', 'precarite', 'precaire'],
  ['revenu', 'revenus', 'niveau de vie', 'salaire', 'richesse', 'mediane', 'median'],
  ['inegalite', 'inegalites', 'gini', 'interdecile'],
  ['vieux', 'ages', 'agees', 'seniors', 'senior', 'retraites', 'vieillissement', '65 ans'],
  ['jeunes', 'ados', 'adolescents', 'jeunesse'],
  ['chomeur', 'chomeurs', 'chomage', 'sans emploi', 'demandeurs'],
  ['habitants', 'population', 'demographie'],
  ['naissances', 'natalite'],
  ['hlm', 'social', 'sociaux', 'bailleur'],
  ['allocataire', 'allocataires', 'caf', 'foyers'],
  ['quartier', 'quartiers', 'qpv', 'politique de la ville'],
  ['ecole', 'ecoles', 'scolaire', 'scolarisation', 'eleves'],
  ['handicap', 'handicapes', 'aah', 'aeeh', 'inclusion'],
  ['numerique', 'internet', 'france services', 'illectronisme'],
  ['voiture', 'mobilite', 'transport', 'vehicule'],
  ['medecin', 'medecins', 'sante', 'apl'],
  ['logement', 'logements', 'habitat'],
  ['budget', 'financement', 'financements', 'argent', 'cout', 'depenses'],
  ['avancement', 'realisation', 'suivi', 'bilan', 'evaluation', 'pilotage'],
  ['centre social', 'centres sociaux', 'espace de vie sociale', 'avs', 'animation'],
  ['parents', 'parentalite', 'laep', 'reaap', 'familles'],
];

/** The words that stand for this one, comparable (without accents or capitals). */
export function synonymesOf(mots: readonly string[]): readonly string[] {
  const phrase = ` ${mots.join(' ')} `;
  return GROUPES.filter((groupe) => groupe.some((mot) => phrase.includes(` ${mot} `))).flat();
}
