/** Part des résidences secondaires. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_RES_SECONDAIRES',
  libelle: 'Part des résidences secondaires',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Part des résidences secondaires et des logements occasionnels parmi tous les logements.',
  formule: 'résidences secondaires et logements occasionnels / logements × 100',
  serie: 'P{aa}_RSECOCC / P{aa}_LOG',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_RSECOCC'], denominateur: ['P{aa}_LOG'] },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_SEC_DW_OCC&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
      denominateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=_T&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Compte ensemble les résidences secondaires et les logements occasionnels.',
    'Dans une station touristique, la population au 1er janvier ne dit pas le besoin de services de l’été.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 52, numerateur: 520, denominateur: 1000 }],
      attendu: 0.52,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
