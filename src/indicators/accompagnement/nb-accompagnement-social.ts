/** Nombre de ménages accompagnés par le service social. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_ACCOMPAGNEMENT_SOCIAL',
  libelle: 'Ménages accompagnés par le service social',
  unite: 'ménages',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Ménages accompagnés dans l’année par un travailleur social du Département, du CCAS ou de la Caf.',
  formule: 'somme des ménages accompagnés dans l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Un ménage suivi par deux services compte deux fois si l’on additionne leurs chiffres.',
    'Dire ce qui est un accompagnement : un rendez-vous isolé n’en est pas un.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 320 }],
      attendu: 320,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 300 },
        { territoire: '66136', millesime: '2024', valeur: 320 },
      ],
      attendu: 300,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
