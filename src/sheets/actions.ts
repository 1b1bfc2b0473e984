/** The sheet « Actions »: the plan, one fiche action a row. */
import { actionSchema } from '../domain/action';
import {
  codes,
  colonneId,
  date,
  datePrecisee,
  identifiant,
  liste,
  montant,
  taux,
  texte,
  texteLong,
} from './colonnes';
import { COLONNES_FICHE } from './colonnes-fiche';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'actions',
  titre: 'Actions',
  but: 'Le plan d’actions : une ligne par fiche action, avec son pilote, ses dates et son avancement.',
  famille: 'plan',
  noyau: true,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tActions',
      libelle: 'Plan d’actions',
      schema: actionSchema,
      ancre: 'B4',
      lignesVides: 18,
      colonnes: [
        colonneId,
        identifiant('code', ['Code', 'Un code court et unique.', 'A1'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['N°', 'Numéro'],
          largeur: 8,
        }),
        texte(
          'intitule',
          ['Intitulé', 'L’action, qui commence par un verbe.', 'Développer le nombre de places d’accueil'],
          {
            niveau: 'prioritaire',
            requise: true,
            alias: ['Action', 'Titre', 'Intitulé de l’action', 'Titre de la fiche action'],
            largeur: 44,
          },
        ),
        identifiant('axe', ['Axe', 'Le code de l’axe.', '1'], {
          niveau: 'prioritaire',
          listeDe: { table: 'tAxes', cle: 'code' },
          largeur: 8,
        }),
        identifiant('objectif', ['Objectif', 'Le code de l’objectif.', '1.2'], {
          niveau: 'prioritaire',
          listeDe: { table: 'tObjectifs', cle: 'code' },
          largeur: 10,
        }),
        codes('champs', ['Champs', 'Les codes des champs, séparés par des points-virgules.', 'PE ; ENF'], {
          niveau: 'prioritaire',
          alias: ['Champ', 'Champs d’intervention'],
          liste: 'champs',
        }),
        texteLong(
          'description',
          ['Description', 'Ce qui sera fait, en trois phrases.', 'Ouvrir une crèche de 20 places'],
          { alias: ['Descriptif'] },
        ),
        liste(
          'nature',
          'natures_action',
          ['Nature', 'Maintien, développement, création ou étude.', 'création'],
          { largeur: 15 },
        ),
        texte(
          'public',
          ['Public visé', 'Les personnes concernées et leur âge.', 'familles, enfants de 0 à 3 ans'],
          { alias: ['Public'] },
        ),
        texte(
          'territoire',
          ['Territoire', 'Où se passe l’action, si ce n’est partout.', 'quartier du Vernet'],
          {
            alias: ['Territoire d’intervention'],
            largeur: 20,
          },
        ),
        texte(
          'structure_pilote',
          ['Structure pilote', 'La structure qui conduit l’action.', 'Ville de Perpignan'],
          {
            niveau: 'prioritaire',
            alias: ['Maître d’ouvrage'],
          },
        ),
        texte(
          'pilote',
          ['Pilote', 'Une personne ou une fonction, pas une liste.', 'responsable petite enfance'],
          {
            niveau: 'prioritaire',
            alias: ['Personne pilote', 'Responsable'],
          },
        ),
        texte(
          'copilote_caf',
          [
            'Copilote Caf',
            'La conseillère ou le conseiller de la Caf qui suit l’action.',
            'conseiller technique',
          ],
          {
            alias: ['Co-pilote Caf'],
          },
        ),
        texte(
          'elu_referent',
          ['Élu référent', 'L’élue ou l’élu qui porte l’action.', 'adjoint à la jeunesse'],
          {
            alias: ['Élue référente', 'Élu·e référent·e'],
          },
        ),
        texteLong(
          'partenaires',
          ['Partenaires', 'Les partenaires mobilisés, séparés par des points-virgules.', 'PMI ; MSA'],
          { largeur: 30 },
        ),
        ...datePrecisee(
          'debut',
          'precision_debut',
          {
            date: ['Début', 'Le jour, le mois ou l’année.', 'septembre 2024'],
            precision: 'Précision du début',
          },
          { niveau: 'prioritaire', alias: ['Date de début'] },
        ),
        ...datePrecisee(
          'fin',
          'precision_fin',
          { date: ['Fin', 'Le jour, le mois ou l’année.', '2027'], precision: 'Précision de la fin' },
          { niveau: 'prioritaire', alias: ['Date de fin', 'Échéance'] },
        ),
        liste('statut', 'statuts_action', ['Statut', 'Où en est l’action, dans la liste.', 'En cours'], {
          niveau: 'prioritaire',
          largeur: 13,
        }),
        taux('avancement', [
          'Avancement',
          'La part déjà faite, entre 0 % et 100 % ; vide si elle n’est pas connue.',
          '40 %',
        ]),
        montant(
          'budget',
          ['Budget', 'Le total prévu sur la convention, toutes taxes comprises.', '120 000 €'],
          { alias: ['Budget prévisionnel'] },
        ),
        liste('priorite', 'priorites', ['Priorité', 'Élevée, moyenne ou basse.', 'Élevée'], { largeur: 11 }),
        texteLong(
          'motif',
          ['Motif', 'Pourquoi l’action est reportée, abandonnée ou bloquée.', 'terrain non disponible'],
          { largeur: 36 },
        ),
        date('mise_a_jour', ['Mise à jour', 'Le jour où cette ligne a été relue.', '12/06/2025']),
        liste('reconduite', 'oui_non', ['Reconduite', 'Oui si l’action vient du contrat précédent.', 'oui'], {
          largeur: 12,
        }),
        ...COLONNES_FICHE,
      ],
    }),
  ],
});
