/** The sheet « Indicateurs »: what the plan follows, from a reference to a target. */
import { indicateurSuiviSchema } from '../domain/indicateur';
import { colonneId, date, identifiant, liste, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const indicateurs = defineTable({
  nom: 'tIndic',
  libelle: 'Indicateurs de suivi',
  schema: indicateurSuiviSchema,
  ancre: 'B4',
  lignesVides: 20,
  colonnes: [
    colonneId,
    identifiant('code', ['Code', 'Un code court et unique.', 'L-01'], {
      niveau: 'prioritaire',
      requise: true,
      largeur: 9,
    }),
    identifiant(
      'rattachement',
      ['Rattachement', 'Le code de l’action, de l’objectif ou de l’axe mesuré.', 'A1'],
      {
        niveau: 'prioritaire',
        alias: ['Action, objectif ou axe', 'Rattaché à'],
        largeur: 14,
      },
    ),
    texte('intitule', ['Intitulé', 'Ce qui est mesuré, en clair.', 'Places ouvertes dans l’année'], {
      niveau: 'prioritaire',
      requise: true,
      alias: ['Indicateur'],
      largeur: 40,
    }),
    liste(
      'nature',
      'natures_indicateur',
      ['Nature', 'Moyen, réalisation, résultat ou impact.', 'réalisation'],
      { largeur: 13 },
    ),
    texteLong(
      'question',
      ['Question évaluative', 'La question à laquelle il répond.', 'L’offre suit-elle la demande ?'],
      { largeur: 36 },
    ),
    texteLong('calcul', ['Mode de calcul', 'Comment on l’obtient.', 'somme des places agréées'], {
      largeur: 36,
    }),
    texte('unite', ['Unité', 'L’unité de la valeur.', 'places'], { niveau: 'prioritaire', largeur: 11 }),
    liste('sens', 'sens', ['Sens attendu', 'Hausse, baisse ou maintien.', 'hausse'], {
      alias: ['Sens'],
      largeur: 12,
    }),
    nombre('tolerance', ['Tolérance', 'L’écart accepté, dans l’unité.', '2'], { largeur: 11 }),
    nombre('reference', ['Référence', 'La valeur de départ.', '1 250'], {
      niveau: 'prioritaire',
      alias: ['Valeur de référence'],
    }),
    date('date_reference', ['Date de référence', 'Quand la valeur de départ a été relevée.', '2023']),
    nombre('cible', ['Cible', 'La valeur visée.', '1 350'], {
      niveau: 'prioritaire',
      alias: ['Valeur cible'],
    }),
    date('date_cible', ['Date de la cible', 'Quand la cible doit être atteinte.', '2028'], {
      alias: ['Date cible'],
    }),
    liste(
      'creation',
      'oui_non',
      ['Création', 'Oui si rien n’existait : la référence peut rester vide.', 'non'],
      { largeur: 10 },
    ),
    texte('plafond', ['Plafond ou plancher', 'La borne à ne pas franchir, s’il y en a une.', 'plafond'], {
      largeur: 13,
    }),
    texte('source', ['Source', 'D’où vient la valeur.', 'tableau de bord de la Ville']),
    texte('frequence', ['Fréquence', 'À quel rythme on la relève.', 'chaque année'], { largeur: 14 }),
    texte('responsable', ['Responsable de la collecte', 'Qui la relève.', 'chargé de coopération'], {
      alias: ['Responsable'],
    }),
    nombre('poids', ['Poids', 'Le poids dans l’évaluation ; vide : tous pèsent autant.', '1'], {
      largeur: 8,
    }),
    texte(
      'cibles_intermediaires',
      [
        'Cibles intermédiaires',
        'Les étapes vers la cible, chacune une date et une valeur, séparées par des points-virgules.',
        '2025 : 12 ; 2026 : 20',
      ],
      { largeur: 30 },
    ),
  ],
});

export default defineFeuille({
  id: 'indicateurs',
  titre: 'Indicateurs',
  but: 'Ce que le plan suit : d’où l’on part, ce que l’on vise et dans quel sens ; les relevés sont dans Mesures.',
  famille: 'evaluation',
  noyau: false,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  tables: [indicateurs],
});
