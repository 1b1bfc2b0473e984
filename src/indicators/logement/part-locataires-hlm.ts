/** Part des locataires HLM. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_LOCATAIRES_HLM',
  libelle: 'Part des locataires HLM',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Part des résidences principales louées vides à un organisme HLM, selon la déclaration des habitants.',
  formule: 'résidences principales HLM louées vides / résidences principales × 100',
  serie: 'P{aa}_RP_LOCHLMV / P{aa}_RP',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_RP_LOCHLMV'], denominateur: ['P{aa}_RP'] },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&TSH=221&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
      denominateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Déclaré par les habitants : ni le répertoire des bailleurs (RPLS), ni le taux de la loi SRU, qui comptent autre chose.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 18, numerateur: 180, denominateur: 1000 }],
      attendu: 0.18,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
