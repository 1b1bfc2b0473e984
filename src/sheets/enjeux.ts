/** The sheet « Enjeux »: what the diagnostic says is at stake, and which axis or objective answers it. */
import { enjeuSchema } from '../domain/enjeu';
import { colonneId, identifiant, liste, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'enjeux',
  titre: 'Enjeux',
  but: 'Les constats partagés et leurs enjeux, classés par priorité ; chaque enjeu prioritaire trouve un axe ou un objectif en réponse.',
  famille: 'diagnostic',
  noyau: false,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tEnjeux',
      libelle: 'Enjeux du diagnostic',
      schema: enjeuSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        identifiant('code', ['Code', 'Un code court et unique, s’il sert.', 'E1'], { largeur: 8 }),
        texte('champ', ['Champ', 'Le code du champ d’intervention.', 'PAR'], {
          niveau: 'prioritaire',
          liste: 'champs',
          listeStricte: false,
          largeur: 10,
        }),
        liste(
          'nature',
          'natures_enjeu',
          ['Nature', 'Force, faiblesse, opportunité, menace ou besoin.', 'besoin'],
          { alias: ['Force ou faiblesse'], largeur: 13 },
        ),
        texteLong(
          'constat',
          ['Constat', 'Ce que le diagnostic a montré.', 'Un tiers des familles vit seule.'],
          {
            niveau: 'prioritaire',
            requise: true,
            alias: ['Enjeu'],
            largeur: 50,
          },
        ),
        texteLong(
          'indicateurs',
          ['Indicateurs à l’appui', 'Les chiffres qui le montrent.', 'part des familles monoparentales'],
          { alias: ['Indicateurs'], largeur: 30 },
        ),
        texte('public', ['Public', 'Les personnes concernées.', 'parents isolés'], {
          alias: ['Public visé'],
        }),
        texte('secteur', ['Secteur géographique', 'Où, si ce n’est partout.', 'quartier du Vernet'], {
          alias: ['Secteur'],
          largeur: 20,
        }),
        liste('priorite', 'priorites', ['Priorité', 'Élevée, moyenne ou basse.', 'Élevée'], {
          niveau: 'prioritaire',
          largeur: 11,
        }),
        texte('reponse', ['Réponse', 'Le code de l’axe ou de l’objectif qui y répond.', '1.2'], {
          niveau: 'prioritaire',
          alias: ['Axe ou objectif'],
          format: '@',
          largeur: 14,
        }),
      ],
    }),
  ],
});
