/** Part des ménages sans voiture. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_SANS_VOITURE',
  libelle: 'Part des ménages sans voiture',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Part des ménages qui n’ont aucune voiture.',
  formule:
    '(résidences principales − celles dont le ménage a au moins une voiture) / résidences principales × 100',
  serie: '(P{aa}_RP − P{aa}_RP_VOIT1P) / P{aa}_RP',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_RP', '-P{aa}_RP_VOIT1P'], denominateur: ['P{aa}_RP'] },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=C0&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
      denominateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'En ville, ne pas avoir de voiture peut être un choix ; à la campagne, c’est plus souvent un obstacle.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 25, numerateur: 250, denominateur: 1000 }],
      attendu: 0.25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
