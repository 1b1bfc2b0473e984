/** Texts of the page « Contrôles ». */
import type { Gravite } from '../../domain/listes';
import { formatNombre } from '../format';
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

const NOMS_GRAVITES: Record<Gravite, readonly [string, string]> = {
  erreur: ['erreur', 'erreurs'],
  avertissement: ['avertissement', 'avertissements'],
  info: ['info', 'infos'],
};

const ARTICLES: Record<Gravite, string> = {
  erreur: 'une erreur',
  avertissement: 'un avertissement',
  info: 'une info',
};

const GROUPES_GRAVITES: Record<Gravite, string> = {
  erreur: 'Erreurs',
  avertissement: 'Avertissements',
  info: 'Infos',
};

interface ComptesSuite {
  readonly resolus: number;
  readonly justifies: number;
  readonly apparus: number;
}

export const controles = {
  titre: 'Contrôler le plan d’actions',
  but: fr`Les contrôles relisent tout le classeur : ce qui manque, ce qui se contredit, ce qui ne peut pas être vérifié. Ensuite, chaque saisie est contrôlée à mesure ; rien n’est écrit sans vous.`,
  vues: 'Vues de la page Contrôles',
  titresVues: { constats: 'Constats', actions: 'Mes actions' },
  lancer: 'Contrôler le plan',
  relancer: 'Contrôler à nouveau',
  enCours: 'Contrôle du plan…',
  gravite: (gravite: Gravite) => NOMS_GRAVITES[gravite][0],
  gravites: (gravite: Gravite, nombre: number) => NOMS_GRAVITES[gravite][nombre < 2 ? 0 : 1],
  groupeGravite: (gravite: Gravite) => GROUPES_GRAVITES[gravite],
  abaissee: (depuis: Gravite) =>
    fr`Gravité abaissée dans ce classeur : ailleurs, ce serait ${ARTICLES[depuis]}.`,
  abaisseePar: (auteur: string, motif: string) => fr`Par ${auteur} : ${motif}`,
  abaissements: (nombre: number) =>
    fr`${plural(nombre, 'règle')} dont la gravité est abaissée dans ce classeur : le tampon en tient compte.`,
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
  rapport: (feuille: string, heure: string) => fr`Le rapport de la feuille « ${feuille} » date de ${heure}.`,
  rapportDepasse: (feuille: string, heure: string) =>
    fr`Le rapport de la feuille « ${feuille} » date de ${heure} : il ne dit plus la même chose.`,
  mettreAJour: 'Mettre le rapport à jour',
  sansRapport: fr`Ces constats n’ont pas été écrits dans le classeur : « Contrôler le plan » écrit le rapport.`,
  annonce: (erreurs: number, avertissements: number, infos: number) =>
    fr`Contrôle terminé : ${plural(erreurs, 'erreur')}, ${plural(avertissements, 'avertissement')}, ${plural(infos, 'info')}.`,
  /** « 1 constat résolu, 1 justifié, 2 nouveaux ; 25 restent. »; '' when nothing changed. */
  suite: ({ resolus, justifies, apparus }: ComptesSuite, restent: number) => {
    const [premier, ...autres] = [
      { nombre: resolus, mots: ['résolu', 'résolus'] },
      { nombre: justifies, mots: ['justifié', 'justifiés'] },
      { nombre: apparus, mots: ['nouveau', 'nouveaux'] },
    ].filter(({ nombre }) => nombre > 0);
    if (premier === undefined) return '';
    const tete =
      premier.mots[0] === 'nouveau'
        ? ['nouveau constat', 'nouveaux constats']
        : [`constat ${premier.mots[0] ?? ''}`, `constats ${premier.mots[1] ?? ''}`];
    const dits = [
      plural(premier.nombre, tete[0] ?? '', tete[1]),
      ...autres.map(({ nombre, mots }) => plural(nombre, mots[0] ?? '', mots[1])),
    ].join(', ');
    return fr`${dits} ; ${restent === 0 ? 'il n’en reste aucun' : `${formatNombre(restent)} ${restent < 2 ? 'reste' : 'restent'}`}.`;
  },
  etats: { resolu: 'Résolu', justifie: 'Justifié', nouveau: 'Nouveau' },
  rien: {
    titre: 'Aucun constat',
    message: fr`Le plan satisfait à tous les contrôles qui ont pu être faits.`,
  },
  filtres: {
    gravite: 'Filtrer par gravité',
    titre: 'Filtrer',
    actifs: (nombre: number) => (nombre === 0 ? '' : plural(nombre, 'filtre')),
    dimensions: { feuille: 'Feuille', regle: 'Règle', pilote: 'Pilote', axe: 'Axe' },
    tous: { feuille: 'Toutes', regle: 'Toutes', pilote: 'Tous', axe: 'Tous' },
    sans: {
      gravite: '',
      feuille: 'Ensemble du plan',
      regle: 'Sans règle',
      pilote: 'Sans pilote',
      axe: 'Sans axe',
    },
    sansFeuille: 'Ensemble du plan',
    texte: 'Chercher dans les constats',
    grouper: 'Grouper par',
    groupements: { gravite: 'Gravité', feuille: 'Feuille', regle: 'Règle', pilote: 'Pilote', axe: 'Axe' },
    aucun: 'Aucun constat ne correspond à ces filtres.',
    effacer: 'Effacer les filtres',
    compte: (montres: number, total: number) =>
      montres === total ? plural(total, 'constat') : fr`${plural(montres, 'constat')} sur ${total}`,
  },
  parcours: {
    titre: 'Parcourir les constats',
    precedent: 'Constat précédent (Maj + F8)',
    suivant: 'Constat suivant (F8)',
    debut: (total: number) => fr`${plural(total, 'constat')} à parcourir`,
    rang: (rang: number, total: number) => fr`${rang} sur ${total}`,
    annonce: (rang: number, total: number, quoi: string) => fr`${rang} sur ${total} : ${quoi}`,
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
