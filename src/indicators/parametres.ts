/** Parameters that many functions share, worded once. */
import type { Parametre } from './define';

export const PARAMETRE_CODE: Parametre = {
  nom: 'code',
  description:
    'Code d’un indicateur du catalogue, par exemple "TAUX_PAUVRETE", ou d’une variable de la feuille Données.',
  type: 'texte',
  optionnel: false,
  choix: 'catalogue',
};

export const PARAMETRE_TERRITOIRE: Parametre = {
  nom: 'territoire',
  description:
    'Code Insee, SIREN d’un EPCI, département, REG-76, FRANCE, EPCI, DEP, REG ou nom. Omis : le territoire de la convention.',
  type: 'texte',
  optionnel: true,
};

export const PARAMETRE_MILLESIME: Parametre = {
  nom: 'millesime',
  description:
    'Année des données, par exemple 2021. Omis : la dernière dont dispose le territoire de la convention.',
  type: 'nombre',
  optionnel: true,
};

export const PARAMETRES_PUBLIES: readonly Parametre[] = [PARAMETRE_TERRITOIRE, PARAMETRE_MILLESIME];
