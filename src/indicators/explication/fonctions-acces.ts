/** What an explanation says of the functions that read any indicator, apart from their help: nothing of it enters the page. */

export interface FonctionAccesDite {
  /** The parameters' names, in order. */
  readonly parametres: readonly string[];
  readonly definition: string;
}

export const FONCTIONS_ACCES: Readonly<Record<string, FonctionAccesDite>> = {
  INDICATEUR: {
    parametres: ['code', 'territoire', 'millesime', 'retour'],
    definition:
      'N’importe quel indicateur, ou n’importe quelle variable de la feuille Données, par son code ; et ce qui va avec son chiffre.',
  },
  SERIE: {
    parametres: ['code', 'territoire', 'millesime'],
    definition:
      'Les années d’un indicateur avec leur valeur, d’une seule série : ce qui ne se compare pas est dit, et n’est pas donné.',
  },
  COMPARER: {
    parametres: ['code', 'territoires', 'millesime'],
    definition:
      'Un indicateur pour plusieurs territoires, tous de la même année et de la même série, et l’écart de chacun au premier.',
  },
  SOURCE: {
    parametres: ['code', 'territoire', 'millesime'],
    definition:
      'La source d’un chiffre en une phrase, à citer sous un tableau : organisme, année, territoire, adresse.',
  },
  TERRITOIRE: {
    parametres: ['code', 'retour'],
    definition:
      'Ce que l’index des communes sait d’un territoire : nom, niveau, EPCI, département, région, population.',
  },
  COMMUNES: {
    parametres: ['territoire'],
    definition:
      'Les communes d’un EPCI, d’un département, d’une région ou de la convention : code et nom, une par ligne.',
  },
  FICHE: {
    parametres: ['code', 'territoire', 'millesime'],
    definition:
      'Le chiffre avec sa fiche, qui s’ouvre d’un clic sur la cellule : année, source, définition, comparaison. Le nombre seul sur un Excel plus ancien.',
  },
};
