/** Texts of the page « Contrôles ». */
import type { Gravite } from '../../domain/listes';
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

const NOMS_GRAVITES: Record<Gravite, readonly [string, string]> = {
  erreur: ['erreur', 'erreurs'],
  avertissement: ['avertissement', 'avertissements'],
  info: ['info', 'infos'],
};

export const controles = {
  titre: 'Contrôler le plan d’actions',
  but: fr`Les contrôles relisent tout le classeur : ce qui manque, ce qui se contredit, ce qui ne peut pas être vérifié. Ils ne modifient que la feuille « Contrôles ».`,
  lancer: 'Contrôler le plan',
  relancer: 'Contrôler à nouveau',
  enCours: 'Contrôle du plan…',
  gravite: (gravite: Gravite) => NOMS_GRAVITES[gravite][0],
  gravites: (gravite: Gravite, nombre: number) => NOMS_GRAVITES[gravite][nombre < 2 ? 0 : 1],
  resultat: 'Résultat du contrôle',
  date: 'Date du contrôle',
  dateCopil: 'prochain copil',
  dateJour: 'aujourd’hui',
  phase: 'Phase',
  deduite: 'déduite',
  pret: {
    oui: 'Prêt pour le copil',
    ouiDetail: 'Aucune erreur ne reste, et tous les contrôles d’erreur ont pu être faits.',
    non: 'Pas encore prêt pour le copil',
    nonErreurs: (nombre: number) => fr`${plural(nombre, 'erreur')} à corriger ou à justifier.`,
    nonControle: 'Des contrôles d’erreur n’ont pas pu être faits.',
  },
  rapport: (feuille: string) => fr`Le rapport est écrit dans la feuille « ${feuille} ».`,
  sansRapport: 'Le rapport n’a pas été écrit dans le classeur.',
  annonce: (erreurs: number, avertissements: number, infos: number) =>
    fr`Contrôle terminé : ${plural(erreurs, 'erreur')}, ${plural(avertissements, 'avertissement')}, ${plural(infos, 'info')}.`,
  rien: {
    titre: 'Aucun constat',
    message: fr`Le plan satisfait à tous les contrôles qui ont pu être faits.`,
  },
  filtres: {
    gravite: 'Filtrer par gravité',
    feuille: 'Feuille',
    toutes: 'Toutes',
    sansFeuille: 'Ensemble du plan',
    texte: 'Chercher dans les constats',
    grouper: 'Grouper par',
    parFeuille: 'Feuille',
    parRegle: 'Règle',
    aucun: 'Aucun constat ne correspond à ces filtres.',
    effacer: 'Effacer les filtres',
    compte: (montres: number, total: number) =>
      montres === total ? plural(total, 'constat') : fr`${plural(montres, 'constat')} sur ${total}`,
  },
  constats: 'Constats',
  regle: (id: string) => fr`Règle ${id}`,
  aller: 'Aller à la cellule',
  allerOu: (feuille: string, cellule: string) => fr`Aller à la cellule ${cellule} de la feuille ${feuille}`,
  montree: (feuille: string, cellule: string) =>
    fr`Cellule ${cellule} de la feuille « ${feuille} » sélectionnée.`,
  suivants: (nombre: number) =>
    nombre < 2 ? 'Afficher le suivant' : `Afficher les ${String(nombre)} suivants`,
  nonControlables: {
    titre: (nombre: number) => fr`Non contrôlables : ${nombre}`,
    aide: 'Ces contrôles n’ont pas pu être faits. Voici ce qui manque pour les faire.',
  },
  justifies: {
    titre: (nombre: number) => fr`Justifiés : ${nombre}`,
    aide: 'Constats acceptés par une personne. Ils reviennent si la ligne change.',
    par: (auteur: string, date: string) => fr`Justifié par ${auteur}, ${date}`,
    motif: (motif: string) => fr`Motif : ${motif}`,
  },
  ligne: (ligne: number) => `ligne\u00A0${String(ligne)}`,
} as const;
