/** Part des ménages d’une personne. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_MENAGES_1_PERSONNE',
  libelle: 'Part des ménages d’une personne',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Ménages d’une seule personne rapportés à l’ensemble des ménages, au recensement.',
  formule: 'ménages d’une personne / ménages × 100',
  serie: 'C{aa}_MENPSEUL / C{aa}_MEN',
  recettes: [
    { famille: 'recensement', numerateur: ['C{aa}_MENPSEUL'], denominateur: ['C{aa}_MEN'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_MENAGES_COMP?OCS=DW_MAIN&PCS=_T&TPH=11&RP_MEASURE=DWELLINGS'],
      denominateur: ['DS_RP_MENAGES_COMP?OCS=DW_MAIN&PCS=_T&TPH=_T&RP_MEASURE=DWELLINGS'],
    },
  ],
  pieges: [
    'Part des ménages, et non des personnes : les habitants qui vivent seuls sont une part bien plus faible de la population.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 450, denominateur: 1000 },
      ],
      attendu: 0.45,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
