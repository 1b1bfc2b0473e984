/** The sheet « Bilan »: what each year brought, axis by axis. */
import { bilanSchema } from '../domain/bilan';
import { annee, colonneId, identifiant, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'bilan',
  titre: 'Bilan',
  but: 'Le bilan de chaque année, axe par axe : ce qui a été fait, les écarts et leurs causes, la suite.',
  famille: 'evaluation',
  noyau: false,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tBilan',
      libelle: 'Bilans annuels',
      schema: bilanSchema,
      ancre: 'B4',
      lignesVides: 12,
      colonnes: [
        colonneId,
        annee('annee', ['Année', 'L’année dont on fait le bilan.', '2025'], {
          niveau: 'prioritaire',
          requise: true,
        }),
        identifiant('axe', ['Axe', 'Le code de l’axe ; vide pour toute la convention.', '1'], {
          niveau: 'prioritaire',
          listeDe: { table: 'tAxes', cle: 'code' },
          largeur: 8,
        }),
        texteLong(
          'faits_marquants',
          ['Faits marquants', 'Ce qui a compté dans l’année.', 'Ouverture du LAEP en mars'],
          { niveau: 'prioritaire', largeur: 44 },
        ),
        texteLong(
          'realise_prevu',
          ['Réalisé et prévu', 'Ce qui a été fait, rapporté à ce qui était prévu.', '5 actions sur 7'],
          { alias: ['Réalisé/prévu'], largeur: 30 },
        ),
        texteLong(
          'ecarts',
          ['Écarts et causes', 'Ce qui n’a pas été fait, et pourquoi.', 'recrutement retardé'],
          {
            alias: ['Écarts'],
            largeur: 40,
          },
        ),
        texteLong(
          'financements',
          ['Financements', 'L’argent prévu, obtenu et dépensé.', '82 000 € dépensés sur 90 000 € prévus'],
          { largeur: 30 },
        ),
        texteLong(
          'perspectives',
          ['Perspectives', 'Ce qui est attendu l’an prochain.', 'ouvrir le mercredi'],
          {
            largeur: 40,
          },
        ),
      ],
    }),
  ],
});
