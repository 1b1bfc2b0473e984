/** The sheet « Territoires »: those the convention covers, and those it is compared with. */
import { territoireSchema } from '../domain/territoire';
import { colonneId, identifiant, liste, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'territoires',
  titre: 'Territoires',
  but: 'Le territoire de la convention (étude) et ceux auxquels on le compare (comparaison).',
  famille: 'diagnostic',
  noyau: false,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tTerritoires',
      libelle: 'Territoires',
      schema: territoireSchema,
      ancre: 'B4',
      lignesVides: 6,
      colonnes: [
        colonneId,
        identifiant('code', ['Code', 'Code Insee de la commune ou SIREN de l’EPCI.', '66136'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Code Insee', 'Code Insee ou SIREN'],
          largeur: 12,
        }),
        texte('libelle', ['Libellé', 'Le nom du territoire.', 'Perpignan'], {
          niveau: 'prioritaire',
          largeur: 36,
        }),
        liste('maille', 'mailles', ['Maille', 'Le niveau du territoire, dans la liste.', 'commune'], {
          largeur: 14,
        }),
        liste(
          'role',
          'roles_territoire',
          ['Rôle', 'Étude pour le territoire de la convention, sinon comparaison.', 'étude'],
          {
            niveau: 'prioritaire',
            largeur: 14,
          },
        ),
        texteLong(
          'commentaire',
          ['Commentaire', 'Pourquoi ce territoire est là.', 'ville de taille proche'],
          { largeur: 40 },
        ),
      ],
    }),
  ],
});
