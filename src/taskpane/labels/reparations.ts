/** Texts of repairs and justifications, on the page « Contrôles ». */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const reparations = {
  titre: 'Réparations proposées',
  but: fr`Ce qui ne peut se corriger que d’une façon : espaces en trop, mots de la liste, dates, codes, noms écrits de deux façons. Rien n’est écrit avant votre choix.`,
  voir: 'Voir les réparations',
  recherche: 'Recherche des réparations…',
  rien: fr`Aucune réparation sûre n’est proposée : ce qui reste à corriger demande votre choix.`,
  choisir: 'Réparations à appliquer',
  trouvees: (nombre: number) => plural(nombre, 'réparation proposée', 'réparations proposées'),
  devient: 'devient',
  vide: 'vide',
  lieu: (feuille: string, cellule: string) => `${feuille}, ${cellule}`,
  aConfirmer: fr`À confirmer : c’est une lecture possible, elle n’est pas cochée d’avance.`,
  suivantes: 'Afficher toutes les réparations',
  appliquer: (nombre: number) =>
    nombre < 2 ? 'Appliquer la réparation' : fr`Appliquer les ${nombre} réparations`,
  enCours: 'Réparation…',
  faite: (cellules: number) =>
    fr`${plural(cellules, 'cellule réparée', 'cellules réparées')}. « Annuler », en haut du volet, les rend comme elles étaient.`,
  une: {
    bouton: 'Réparer',
    boutonDe: (message: string) => fr`Réparer : ${message}`,
    titre: 'Réparation proposée',
    quoi: 'Ligne',
    avant: 'Avant',
    apres: 'Après',
  },
  justifier: {
    bouton: 'Justifier',
    boutonDe: (message: string) => fr`Justifier : ${message}`,
    motif: 'Motif',
    motifAide: fr`Une phrase que le copil peut lire, par exemple « décidé par le copil du 12 juin 2025 ».`,
    auteur: 'Auteur',
    auteurAide: fr`Une fonction plutôt qu’un nom : « chargé de coopération ». Elle reste proposée sur cet ordinateur.`,
    enregistrer: 'Enregistrer la justification',
    manque: fr`Renseignez le motif et l’auteur : sans eux, le constat reste.`,
    enCours: 'Écriture de la justification…',
    faite: fr`Constat justifié. Il reviendra si la ligne change.`,
    impossible: fr`Cette erreur ne se justifie pas : aucun motif ne la répare, et le plan ne peut pas être dit prêt tant qu’elle reste. Corrigez la cellule.`,
    lever: 'Lever la justification',
    leverDe: (message: string) => fr`Lever la justification : ${message}`,
    levee: 'Justification levée. Le constat revient dans la liste.',
  },
} as const;
