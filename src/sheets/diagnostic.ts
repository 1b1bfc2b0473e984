/** The sheet « Diagnostic »: figures beside those of other territories, their limits, and what people make of them. */
import { diagnosticSchema } from '../domain/diagnostic';
import { calcul, colonneId, identifiant, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const ECRIT = 'Écrit par « Remplir le diagnostic ».';
const FIGURE = { largeur: 13, rendu: 'figure' } as const;

/** Characters of the longer bar. */
const BARRE = 10;
/** Figures further apart than this are not of the same size: a count beside the country's. */
const RAPPORT_MAX = 20;

const VALEUR = 'tDiagnostic[[#This Row],[Valeur]]';
/** The widest level held: the last number of the four columns. */
const REPERE = 'LOOKUP(9.99E+307,tDiagnostic[[#This Row],[EPCI]:[France]])';
const GRAND = `MAX(${VALEUR},${REPERE})`;
const barre = (signe: string, nombre: string): string =>
  `REPT("${signe}",ROUND(${BARRE}*${nombre}/${GRAND},0))`;
/** Two bars in the cell, the territory's over the other's; nothing where their lengths would say nothing. */
const BARRES =
  `=IFERROR(IF(AND(ISNUMBER(${VALEUR}),MIN(${VALEUR},${REPERE})>=0,${GRAND}<=${RAPPORT_MAX}*MIN(${VALEUR},${REPERE})),` +
  `${barre('█', VALEUR)}&CHAR(10)&${barre('░', REPERE)},""),"")`;

export default defineFeuille({
  id: 'diagnostic',
  titre: 'Diagnostic',
  but: 'Le diagnostic partagé : un chiffre, sa comparaison, ce qu’il faut en dire et l’enjeu qui en découle.',
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
        texte('champ', ['Champ', 'Le champ d’intervention éclairé par ce chiffre.', 'Petite enfance'], {
          niveau: 'prioritaire',
          liste: 'libelles_champs',
          listeStricte: false,
          largeur: 16,
        }),
        texte('indicateur', ['Indicateur', 'Le nom de l’indicateur, en clair.', 'Taux de pauvreté'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 34,
        }),
        texte('territoire', ['Territoire', 'Le code ou le nom du territoire.', 'Perpignan'], {
          format: '@',
          largeur: 16,
        }),
        texte(
          'niveau',
          ['Niveau', `Le niveau du chiffre : celui du territoire, ou celui au-dessus. ${ECRIT}`, 'commune'],
          {
            largeur: 12,
          },
        ),
        texte('millesime', ['Millésime', 'L’année des données.', '2021'], { format: '@', largeur: 11 }),
        texte('unite', ['Unité', 'L’unité du chiffre.', '%'], { format: '@', largeur: 10 }),
        texte('valeur', ['Valeur', 'Le chiffre, ou le mot qui en tient lieu.', '34,0 %'], {
          niveau: 'prioritaire',
          largeur: 13,
          rendu: 'figure-forte',
        }),
        texte('epci', ['EPCI', `Le même chiffre pour l’EPCI, au même millésime. ${ECRIT}`, '32,0 %'], {
          groupe: 'Comparaisons',
          ...FIGURE,
        }),
        texte(
          'departement',
          ['Département', `Le même chiffre pour le département. ${ECRIT}`, '20,0 %'],
          FIGURE,
        ),
        texte('region', ['Région', `Le même chiffre pour la région. ${ECRIT}`, '18,0 %'], FIGURE),
        texte('france', ['France', `Le même chiffre pour la France. ${ECRIT}`, '14,9 %'], FIGURE),
        calcul(
          'barres',
          'texte',
          [
            'Barres',
            'Plein : le territoire ; grisé : le plus large des niveaux affichés. Vide si les deux ne se comparent pas à l’œil.',
            '████',
          ],
          BARRES,
          { largeur: 14, rendu: 'barres' },
        ),
        texte(
          'comparaison',
          [
            'Comparaison',
            'L’écart avec un autre territoire, au même millésime.',
            '20,3 points de plus que la France',
          ],
          { largeur: 25 },
        ),
        texteLong(
          'autres',
          [
            'Autres territoires',
            `Ceux de la feuille Territoires dont le rôle est « comparaison ». ${ECRIT}`,
            'Canet-en-Roussillon : 18,0 %',
          ],
          { largeur: 36 },
        ),
        texte(
          'evolution',
          ['Évolution', 'Ce qui a changé depuis un millésime de la même série.', '+ 1,4 point'],
          {
            largeur: 22,
          },
        ),
        texteLong('prudence', ['Prudence', `Ce que ce chiffre ne dit pas. ${ECRIT}`, 'secret statistique'], {
          largeur: 36,
        }),
        texteLong(
          'constat',
          ['Constat', 'Ce que le diagnostic retient.', 'Un tiers des habitants vit sous le seuil.'],
          { niveau: 'prioritaire', largeur: 44 },
        ),
        texteLong('enjeu', ['Enjeu', 'Ce que la convention doit changer.', 'Faciliter l’accès aux droits'], {
          niveau: 'prioritaire',
          largeur: 44,
        }),
        identifiant(
          'code_indicateur',
          ['Code indicateur', 'Le code du catalogue, s’il en a un.', 'TAUX_PAUVRETE'],
          { largeur: 22, impression: false },
        ),
      ],
    }),
  ],
});
