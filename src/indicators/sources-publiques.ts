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
  libelle: 'Insee, populations municipales en vigueur au 1er janvier 2026',
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
