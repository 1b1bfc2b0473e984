/** Taille moyenne des ménages. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAILLE_MENAGES',
  libelle: 'Taille moyenne des ménages',
  unite: 'personnes par ménage',
  borne: { min: 1, max: 20 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Nombre moyen de personnes qui vivent dans un même logement, au recensement.',
  formule: 'population des ménages / ménages',
  serie: 'C{aa}_PMEN / C{aa}_MEN',
  recettes: [
    { famille: 'recensement', numerateur: ['C{aa}_PMEN'], denominateur: ['C{aa}_MEN'] },
    {
      famille: 'melodi',
      numerateur: ['DS_RP_MENAGES_COMP?OCS=DW_MAIN&PCS=_T&TPH=_T&RP_MEASURE=DWELLINGS_POPSIZE'],
      denominateur: ['DS_RP_MENAGES_COMP?OCS=DW_MAIN&PCS=_T&TPH=_T&RP_MEASURE=DWELLINGS'],
    },
  ],
  pieges: ['Un ménage (un logement) n’est ni un foyer allocataire, ni un foyer fiscal.', PIEGES_RECENSEMENT],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 116000, denominateur: 58000 },
      ],
      attendu: 2,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
