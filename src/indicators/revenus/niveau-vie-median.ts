/** Médiane du niveau de vie. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from '../sources-publiques';

export default definePublie({
  id: 'NIVEAU_VIE_MEDIAN',
  libelle: 'Médiane du niveau de vie',
  unite: '€',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: FILOSOFI,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Niveau de vie annuel tel que la moitié des personnes vit avec moins, par unité de consommation, en euros.',
  formule: 'niveau de vie au-dessous duquel vit la moitié des personnes',
  serie: 'MED{aa}',
  recettes: [
    { famille: 'filosofi', numerateur: ['MED{aa}'] },
    { famille: 'filosofi', numerateur: ['Q2{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=MED_SL'] },
  ],
  ruptures: ['2023'],
  pieges: [
    'Une médiane ne se somme pas et ne se moyenne pas : celle d’un EPCI est sur la ligne de l’EPCI.',
    'Par unité de consommation : ce n’est ni un revenu par ménage, ni un revenu par personne.',
  ],
  references: REFERENCES_FILOSOFI,
  exemples: [
    {
      arguments: [[['65233']]],
      donnees: [{ territoire: '65233', millesime: '2021', valeur: 21430 }],
      attendu: 21430,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
