/** Part des propriétaires occupants. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_PROPRIETAIRES',
  libelle: 'Part des propriétaires occupants',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Part des résidences principales occupées par leur propriétaire.',
  formule: 'résidences principales occupées par leur propriétaire / résidences principales × 100',
  serie: 'P{aa}_RP_PROP / P{aa}_RP',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_RP_PROP'], denominateur: ['P{aa}_RP'] },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&TSH=100&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
      denominateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
    },
  ],
  pieges: [PIEGES_RECENSEMENT, 'Une part de logements, pas de personnes.'],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 43, numerateur: 430, denominateur: 1000 }],
      attendu: 0.43,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
