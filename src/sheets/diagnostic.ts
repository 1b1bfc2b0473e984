/** The sheet « Diagnostic »: figures as read, their comparisons, and what people make of them. */
import { diagnosticSchema } from '../domain/diagnostic';
import { colonneId, identifiant, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'diagnostic',
  titre: 'Diagnostic',
  but: 'Le diagnostic partagé : un chiffre, sa comparaison, ce qu’il faut en dire et l’enjeu qui en découle.',
  famille: 'diagnostic',
  noyau: true,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tDiagnostic',
      libelle: 'Diagnostic partagé',
      schema: diagnosticSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        texte('champ', ['Champ', 'Le champ d’intervention éclairé par ce chiffre.', 'PE'], {
          niveau: 'prioritaire',
          liste: 'champs',
          listeStricte: false,
          largeur: 12,
        }),
        texte('indicateur', ['Indicateur', 'Le nom de l’indicateur, en clair.', 'Taux de pauvreté'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 36,
        }),
        identifiant(
          'code_indicateur',
          ['Code indicateur', 'Le code du catalogue, s’il en a un.', 'TAUX_PAUVRETE'],
          {
            largeur: 22,
          },
        ),
        texte('territoire', ['Territoire', 'Le code ou le nom du territoire.', '66136'], {
          format: '@',
          largeur: 16,
        }),
        texte('millesime', ['Millésime', 'L’année des données.', '2021'], { format: '@', largeur: 11 }),
        texte('valeur', ['Valeur', 'Le chiffre, ou le mot qui en tient lieu.', '34,0 %'], {
          niveau: 'prioritaire',
          largeur: 14,
        }),
        texte(
          'comparaison',
          ['Comparaison', 'Le même chiffre ailleurs, au même millésime.', 'France 14,9 %'],
          { largeur: 24 },
        ),
        texte('evolution', ['Évolution', 'Ce qui a changé depuis le millésime précédent.', '+ 1,4 point'], {
          largeur: 18,
        }),
        texteLong(
          'prudence',
          ['Prudence', 'Ce que ce chiffre ne dit pas.', 'secret statistique pour 10 communes'],
          { largeur: 36 },
        ),
        texteLong(
          'constat',
          ['Constat', 'Ce que le diagnostic retient.', 'Un tiers des habitants vit sous le seuil.'],
          {
            niveau: 'prioritaire',
            largeur: 44,
          },
        ),
        texteLong('enjeu', ['Enjeu', 'Ce que la convention doit changer.', 'Faciliter l’accès aux droits'], {
          niveau: 'prioritaire',
          largeur: 44,
        }),
      ],
    }),
  ],
});
