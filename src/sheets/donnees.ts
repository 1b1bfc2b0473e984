/** The sheet « Données »: the long table of public and local figures, a value or the mark that stands for it. */
import { observationSchema } from '../domain/observation';
import { colonneId, date, identifiant, liste, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'donnees',
  titre: 'Données',
  but: 'Les chiffres publics et locaux, tels que publiés : valeur ou marque, millésime, source. Les fonctions CTG les lisent ici.',
  famille: 'service',
  noyau: true,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tDonnees',
      libelle: 'Données',
      schema: observationSchema,
      ancre: 'B4',
      lignesVides: 5,
      colonnes: [
        colonneId,
        identifiant(
          'indicateur',
          ['Indicateur', 'Le code de l’indicateur dans le catalogue.', 'TAUX_PAUVRETE'],
          {
            niveau: 'prioritaire',
            requise: true,
            alias: ['Code indicateur'],
            largeur: 24,
          },
        ),
        texte('libelle', ['Libellé', 'Le nom de l’indicateur, en clair.', 'Taux de pauvreté'], {
          largeur: 34,
        }),
        identifiant(
          'territoire',
          ['Territoire', 'Code Insee, SIREN de l’EPCI, code du département, FRANCE.', '66136'],
          {
            niveau: 'prioritaire',
            requise: true,
            alias: ['Code territoire'],
            largeur: 12,
          },
        ),
        texte('nom_territoire', ['Nom du territoire', 'Le nom, pour la lecture.', 'Perpignan']),
        liste('maille', 'mailles', ['Maille', 'Le niveau du territoire, dans la liste.', 'commune'], {
          largeur: 13,
        }),
        identifiant('millesime', ['Millésime', 'L’année des données.', '2021'], {
          niveau: 'prioritaire',
          requise: true,
        }),
        nombre(
          'valeur',
          ['Valeur', 'Le nombre publié, sans le convertir ; vide s’il y a une marque.', '34'],
          {
            niveau: 'prioritaire',
            requise: true,
            unite: 'unite',
          },
        ),
        liste(
          'marque',
          'marques',
          ['Marque', 's : secret ; nd : non disponible ; ns : non significatif ; so : sans objet.', 's'],
          {
            largeur: 11,
          },
        ),
        nombre('numerateur', ['Numérateur', 'Ce que l’on compte, pour une part.', '11 690'], {
          format: '#,##0',
        }),
        nombre('denominateur', ['Dénominateur', 'À quoi on le rapporte.', '40 435'], { format: '#,##0' }),
        texte('unite', ['Unité', 'L’unité de la valeur publiée.', '%'], {
          niveau: 'prioritaire',
          largeur: 9,
          format: '@',
        }),
        liste(
          'periode',
          'periodes',
          [
            'Période',
            'Le mois ou l’année observés ; pour un montant : mois, année ou convention.',
            'décembre 2024',
          ],
          {
            listeStricte: false,
            largeur: 12,
          },
        ),
        texte('source', ['Source', 'Qui publie, et dans quel fichier.', 'Insee, Filosofi 2021'], {
          niveau: 'prioritaire',
          largeur: 34,
        }),
        texte('url', ['Adresse', 'L’adresse de la page de téléchargement.', 'insee.fr'], {
          alias: ['URL', 'Lien'],
          largeur: 30,
        }),
        date('extrait_le', ['Extrait le', 'Le jour de l’extraction.', '12/06/2025'], {
          alias: ['Date d’extraction'],
        }),
        texte('producteur', ['Producteur', 'Caf, collectivité, partenaire, statistique publique.', 'Insee'], {
          largeur: 18,
        }),
        liste(
          'diffusable',
          'oui_non',
          ['Diffusable', 'Non si le chiffre ne doit pas sortir du copil.', 'oui'],
          { largeur: 11 },
        ),
        texteLong(
          'commentaire',
          ['Commentaire', 'Tout ce qui aide à lire ce chiffre.', 'retranscrit à la main'],
          { largeur: 36 },
        ),
      ],
    }),
  ],
});
