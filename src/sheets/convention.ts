/** The sheet « Convention »: one rubrique a row, the facts of the convention itself. */
import { rubriqueLueSchema } from '../domain/convention';
import { CLES_RUBRIQUES, RUBRIQUES } from '../domain/convention';
import { colonneId, liste, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'convention',
  titre: 'Convention',
  but: 'Ce que dit la convention : territoire, période, signature, phase. Ce que le texte ne dit pas reste vide.',
  famille: 'convention',
  noyau: true,
  colonnesFigees: 3,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tConvention',
      libelle: 'Rubriques de la convention',
      schema: rubriqueLueSchema,
      derives: { date: 'valeur' },
      ancre: 'B4',
      colonneListes: 'valeur',
      listesParLigne: {
        type_territoire: 'types_territoire',
        phase: 'phases',
        signee: 'oui_non_inconnu',
        vaut_sppe: 'oui_non',
        methode_avancement: 'methodes_avancement',
      },
      lignesInitiales: CLES_RUBRIQUES.map((cle) => ({ id: cle, rubrique: RUBRIQUES[cle].libelle })),
      lignesVides: 0,
      colonnes: [
        colonneId,
        texte(
          'rubrique',
          ['Rubrique', 'Le nom de la rubrique ; vous pouvez en ajouter dessous.', 'Territoire'],
          {
            niveau: 'calcule',
            requise: true,
            largeur: 34,
          },
        ),
        texteLong(
          'valeur',
          ['Valeur', 'Ce que dit la convention, avec ses mots ; vide si elle ne le dit pas.', 'Perpignan'],
          {
            niveau: 'prioritaire',
            requise: true,
          },
        ),
        liste(
          'precision',
          'precisions',
          ['Précision', 'Pour une date : ce qu’elle dit vraiment, sans deviner.', 'année'],
          {
            largeur: 11,
          },
        ),
        texte(
          'source',
          [
            'Source',
            'Le document et sa page, ou « déduit » quand le texte ne le dit pas.',
            'convention, article 2',
          ],
          {
            largeur: 34,
          },
        ),
      ],
    }),
  ],
});
