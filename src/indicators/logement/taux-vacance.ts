/** Taux de vacance des logements. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_VACANCE',
  libelle: 'Taux de vacance',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Part des logements inoccupés au moment du recensement parmi tous les logements.',
  formule: 'logements vacants / logements × 100',
  serie: 'P{aa}_LOGVAC / P{aa}_LOG',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_LOGVAC'], denominateur: ['P{aa}_LOG'] },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=DW_VAC&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
      denominateur: [
        'DS_RP_LOGEMENT_PRINC?RP_MEASURE=DWELLINGS&OCS=_T&TSH=_T&TDW=_T&NOR=_T&L_STAY=_T&CARS=_T&CARPARK=_T&BUILD_END=_T&NRG_SRC=_T',
      ],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Compte aussi la vacance courte, entre deux occupants : la vacance de longue durée (LOVAC) est un autre chiffre.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 9, numerateur: 90, denominateur: 1000 }],
      attendu: 0.09,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
