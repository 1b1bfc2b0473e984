/** Texts of two views of the plan: the line of time and the board. */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const planVues = {
  nomSans: 'Action sans intitulé',
  statut: (mot: string) => (mot === 'non renseigné' ? 'statut non renseigné' : mot),
  avancement: (part: string) => fr`avancement ${part}`,
  enRetard: 'en retard',
  sansDate: 'sans date',
  aucune: fr`Aucune action à montrer : le plan est vide, ou les filtres n’en gardent aucune.`,
  frise: {
    nom: 'Frise du plan d’actions',
    voirTableau: 'Voir le tableau',
    voirFrise: 'Voir la frise',
    clavier: fr`Au clavier : flèches haut et bas d’une action à l’autre, gauche et droite vers ses jalons, Entrée pour ouvrir la fiche.`,
    annees: (debut: string, fin: string) => (debut === fin ? debut : fr`de ${debut} à ${fin}`),
    echelle: {
      convention: (annees: string) => fr`Années de la convention : ${annees}.`,
      actions: (annees: string) =>
        fr`Années montrées : ${annees}, d’après les dates des actions, parce que le début ou la fin de la convention manque dans la feuille Convention.`,
    },
    sansEchelle: fr`Aucune année n’est connue : ni la convention ni les actions n’ont de date. Renseignez le début et la fin de la convention dans la feuille Convention.`,
    lire: 'Lire la frise',
    sur: fr`Contour plein : les deux dates bornent ce morceau avec certitude.`,
    incertain: fr`Contour en tirets, plus pâle : seul le mois ou l’année est connu, l’action commence ou finit quelque part dans ce morceau.`,
    jalon: fr`Losange : un jalon ; plein quand il est fait.`,
    aujourdhui: fr`Trait vertical épais : aujourd’hui.`,
    chevron: fr`Flèche au bord : l’action commence avant, ou finit après, les années montrées.`,
    ouverte: fr`Point d’interrogation : l’autre date n’est pas écrite.`,
    jalonFait: (libelle: string, quand: string) => fr`Jalon ${libelle} : fait ${quand}`,
    jalonPrevu: (libelle: string, quand: string) => fr`Jalon ${libelle} : prévu ${quand}`,
    sansPlace: (nombre: number) => fr`Sans place sur la frise : ${nombre}`,
    placer: fr`Ouvrez la fiche d’une action pour écrire son début et sa fin : un mois ou une année suffisent.`,
    raisons: {
      'sans-date': 'aucune date lue',
      inversees: 'la fin précède le début',
    },
    jalonsNonPlaces: (nombre: number) => plural(nombre, 'jalon sans place', 'jalons sans place'),
    tableau: {
      titre: 'Dates des actions',
      action: 'Action',
      periode: 'Période',
      statut: 'Statut',
    },
  },
  tableau: {
    nom: 'Actions par statut',
    clavier: fr`Au clavier : flèches haut et bas d’une carte à l’autre, gauche et droite d’une colonne à l’autre, Alt et flèche gauche ou droite pour changer le statut, Entrée pour ouvrir la fiche.`,
    compte: (nombre: number) => plural(nombre, 'action'),
    vide: 'Aucune action.',
    changer: 'Changer le statut',
    changerDe: (action: string) => fr`Changer le statut : ${action}`,
    choisir: (action: string) => fr`Nouveau statut : ${action}`,
    horsListe: fr`Ce mot n’est pas dans la liste des statuts : choisissez-en un pour qu’il compte.`,
    sansStatut: 'Sans statut',
    pilote: (pilote: string) => fr`Pilote : ${pilote}`,
  },
} as const;
