/** Médiane du niveau de vie. */
import { definePublie } from './publie';
import { FILOSOFI, REFERENCES_FILOSOFI } from './sources';

export default definePublie({
  id: 'NIVEAU_VIE_MEDIAN',
  libelle: 'Médiane du niveau de vie',
  description:
    'Niveau de vie annuel tel que la moitié des personnes vit avec moins, par unité de consommation, en euros.',
  unite: '€',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: { ...FILOSOFI, serie: 'MED{aa}' },
  agregation: 'aucune',
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
  ],
});
