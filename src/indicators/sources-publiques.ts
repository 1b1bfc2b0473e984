/** The public sources of the first figures, with the words that go into tDonnees: importing twice must find the same row. */

export const FILOSOFI = {
  organisme: 'Insee',
  libelle: 'Insee, Filosofi',
  url: 'https://www.insee.fr/fr/metadonnees/source/serie/s1172',
} as const;

export const CAF_COMMUNAL = {
  organisme: 'Cnaf',
  libelle: 'Cnaf, data.caf.fr (s_ben_com_f)',
  url: 'https://data.caf.fr/explore/dataset/s_ben_com_f/',
} as const;

export const COG = {
  organisme: 'Insee',
  /** The row's year is the one it takes effect in. */
  libelle: 'Insee, populations municipales en vigueur au 1er janvier',
  url: 'https://www.insee.fr/fr/information/2560452',
} as const;

/** Counted and typed by the convention's people. */
export const SAISIE_LOCALE = {
  organisme: 'Partenaires de la convention',
  libelle: 'saisie locale',
  url: '',
} as const;

export const CLASSEUR = { organisme: 'Classeur', libelle: 'Classeur de la convention', url: '' } as const;

export const REFERENCES_FILOSOFI = [{ titre: 'Insee, le dispositif Filosofi', url: FILOSOFI.url }];
export const REFERENCES_CAF = [{ titre: 'Caf, toutes prestations par commune', url: CAF_COMMUNAL.url }];

export const PIEGES_CAF = [
  'Régime général des Caf seul : la MSA n’est pas comptée, ce qui pèse dans les territoires ruraux.',
  'Effectifs de décembre, arrondis à 5 par la Cnaf.',
];

export const RECENSEMENT = {
  organisme: 'Insee',
  libelle: 'Insee, recensement de la population',
  url: 'https://www.insee.fr/fr/metadonnees/source/serie/s1321',
} as const;

export const REFERENCES_RECENSEMENT = [
  { titre: 'Insee, le recensement de la population', url: RECENSEMENT.url },
];

export const PIEGES_RECENSEMENT = [
  'Un millésime du recensement résume cinq années d’enquêtes\u00A0: ne comparer que des millésimes distants d’au moins cinq ans.',
];

/** What a Caf hands to its partners, under the agreement that binds them: no open file holds it. */
export const CAF_LOCALE = {
  organisme: 'Caf',
  libelle: 'Caf, données transmises aux partenaires',
  url: '',
} as const;

export const DREES_APL = {
  organisme: 'Drees',
  libelle: 'Drees, accessibilité potentielle localisée',
  url: 'https://data.drees.solidarites-sante.gouv.fr/explore/dataset/530_l-accessibilite-potentielle-localisee-apl/',
} as const;

/** Nobody hands out a person behind a small count. */
export const PIEGE_PETITS_EFFECTIFS =
  'Sous 11 personnes, le chiffre peut désigner quelqu’un\u00A0: ne pas le diffuser.';

export const ETAT_CIVIL = {
  organisme: 'Insee',
  libelle: 'Insee, état civil',
  url: 'https://www.insee.fr/fr/statistiques/1893255',
} as const;

export const REFERENCES_ETAT_CIVIL = [
  { titre: 'Insee, naissances domiciliées par commune', url: ETAT_CIVIL.url },
];

/** Another count than CAF_COMMUNAL: communes cut into IRIS only, and households of other definition. */
export const CAF_IRIS = {
  organisme: 'Cnaf',
  libelle: 'Cnaf, allocataires par IRIS (data_CAF_IRIS)',
  url: 'https://www.insee.fr/',
} as const;

export const REFERENCES_CAF_IRIS = [
  { titre: 'Insee, qui diffuse les données de la Cnaf par IRIS', url: CAF_IRIS.url },
];

export const PIEGES_CAF_IRIS = [
  'Régime général des Caf seul : la MSA n’est pas comptée, ce qui pèse dans les territoires ruraux.',
  'Somme des IRIS : publiée pour les seules communes découpées en IRIS, et incomplète quand l’un d’eux est secret.',
  'Ne se compare pas aux fichiers par commune de la Cnaf : le champ n’est pas le même.',
];

export const CAF_QF = {
  organisme: 'Cnaf',
  libelle: 'Cnaf, data.caf.fr (ndur_s_qf_400_com_f)',
  url: 'https://data.caf.fr/explore/dataset/ndur_s_qf_400_com_f/',
} as const;

/** Places and rates of the childcare of under-threes, one dataset a level (com, epci, dep, reg, nat). */
export const TAUX_COUVERTURE = {
  organisme: 'Cnaf',
  libelle: 'Cnaf, taux de couverture de l’accueil du jeune enfant',
  url: 'https://data.caf.fr/explore/dataset/txcouv_pe_com/',
} as const;

export const REFERENCES_TAUX_COUVERTURE = [
  { titre: 'Caf, taux de couverture de l’accueil du jeune enfant', url: TAUX_COUVERTURE.url },
];

export const PIEGES_TAUX_COUVERTURE = [
  'Des places pour 100 enfants, pas un pourcentage\u00A0: le chiffre peut dépasser 100.',
  'Capacité théorique, et non accueil effectif.',
  'Publié pour les communes de plus de 10\u202F000 habitants\u00A0: pour une autre, citer l’EPCI en le disant.',
];

export const EDUCATION = {
  organisme: 'Éducation nationale',
  libelle: 'Ministère de l’Éducation nationale',
  url: 'https://data.education.gouv.fr/explore/dataset/fr-en-ecoles-effectifs-nb_classes/',
} as const;

export const EDUCATION_IPS = {
  organisme: 'Éducation nationale',
  libelle: 'Ministère de l’Éducation nationale, indices de position sociale',
  url: 'https://data.education.gouv.fr/explore/dataset/fr-en-ips-ecoles-ap2022/',
} as const;

export const OBSERVATOIRE_TERRITOIRES = {
  organisme: 'ANCT',
  libelle: 'ANCT, Observatoire des territoires',
  url: 'https://www.observatoire-des-territoires.gouv.fr/',
} as const;

export const QPV = {
  organisme: 'Insee, ANCT',
  libelle: 'Insee et ANCT, quartiers prioritaires',
  url: 'https://www.insee.fr/fr/statistiques/8243167',
} as const;

/** Said of what nobody publishes: whose wording it is. */
export const PIEGE_DEFINITION_LOCALE =
  'Définition convenue entre les partenaires\u00A0: aucune source publique ne publie ce chiffre pour la commune.';

/** No file of theirs is read yet: an empty address has the cell say to type the figure. */
export const FRANCE_SERVICES = {
  organisme: 'Agence nationale de la cohésion des territoires',
  libelle: 'ANCT, France services',
  url: '',
} as const;

export const SNE = {
  organisme: 'Ministère du Logement',
  libelle: 'Système national d’enregistrement de la demande de logement social',
  url: '',
} as const;

/** Partners hand it out: no open file by commune is read. */
export const CNAF_BAS_REVENUS = {
  organisme: 'Cnaf',
  libelle: 'Cnaf, foyers allocataires à bas revenus',
  url: '',
} as const;

export const REFERENCES_BAS_REVENUS = [{ titre: 'Caf, données ouvertes', url: 'https://data.caf.fr/' }];

export const REFERENCES_DEPENDANCE = [
  {
    titre: 'Observatoire des territoires, part des allocataires dont les ressources sont des prestations',
    url: 'https://observatoire-des-territoires.gouv.fr/part-des-allocataires-dont-les-ressources-sont-constituees-100-des-prestations-caf',
  },
];
