/** Taux de suroccupation des logements. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_SUROCCUPATION',
  libelle: 'Taux de suroccupation',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
  ruptures: ['2022'],
});

export const fiche: Fiche = {
  description:
    'Part des résidences principales qui ont moins de pièces que la norme pour le ménage qui y vit.',
  formule: 'résidences principales suroccupées / résidences principales observées × 100',
  serie:
    'C{aa}_RP_HSTU1P_SUROCC / C{aa}_RP_HSTU1P jusqu’en 2021 ; C{aa}_RP_SUROCC_MOD et C{aa}_RP_SUROCC_ACC depuis 2022',
  recettes: [
    { famille: 'recensement', numerateur: ['C{aa}_RP_HSTU1P_SUROCC'], denominateur: ['C{aa}_RP_HSTU1P'] },
    {
      famille: 'recensement',
      numerateur: ['C{aa}_RP_SUROCC_MOD', 'C{aa}_RP_SUROCC_ACC'],
      denominateur: [
        'C{aa}_RP_NORME',
        'C{aa}_RP_SOUSOCC_MOD',
        'C{aa}_RP_SOUSOCC_ACC',
        'C{aa}_RP_SOUSOCC_TACC',
        'C{aa}_RP_SUROCC_MOD',
        'C{aa}_RP_SUROCC_ACC',
      ],
    },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_LOGEMENT_COMP?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&OCC_IND=MOD_OVER_OCC',
        'DS_RP_LOGEMENT_COMP?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&OCC_IND=SEV_OVER_OCC',
      ],
      denominateur: ['DS_RP_LOGEMENT_COMP?RP_MEASURE=DWELLINGS&OCS=DW_MAIN&OCC_IND=_T'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'La définition a changé en 2022 : jusqu’en 2021, les studios d’une personne sont exclus. Ne pas comparer de part et d’autre.',
    'L’API de l’Insee recalcule les années anciennes dans la nouvelle définition : son chiffre de 2017 n’est pas celui du fichier de 2017.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 7, numerateur: 70, denominateur: 1000 }],
      attendu: 0.07,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
