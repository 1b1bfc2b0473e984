/** Texts of a fiche of the plan: reading it, editing it, what is asked of the person, and its gestures. */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const fichePlan = {
  retour: 'Revenir au plan',
  modifier: 'Modifier',
  aller: 'Aller à la ligne',
  montree: (feuille: string, cellule: string) => fr`Cellule ${feuille}!${cellule} sélectionnée.`,
  groupes: { essentiel: 'L’essentiel', quand: 'Quand', qui: 'Qui', quoi: 'Quoi' },
  vides: (nombre: number) =>
    nombre === 0
      ? 'Tous les champs sont remplis.'
      : fr`${plural(nombre, 'champ')} sans réponse : « Modifier » les montre.`,
  nonRenseigne: 'non renseigné',
  enregistrer: 'Enregistrer',
  enCours: 'Enregistrement…',
  renoncer: 'Renoncer',
  saisis: (nombre: number) => plural(nombre, 'champ modifié', 'champs modifiés'),
  rienChange: fr`Rien n’a changé : rien n’est à enregistrer.`,
  ecrites: (combien: number, champs: string) =>
    combien === 0
      ? fr`Rien n’a été écrit : la feuille disait déjà la même chose.`
      : fr`${plural(combien, 'champ écrit', 'champs écrits')} : ${champs}.`,
  suivies: (nombre: number) =>
    fr`${plural(nombre, 'cellule')} d’autres feuilles ${nombre < 2 ? 'citait' : 'citaient'} l’ancien code : le nouveau y est écrit.`,
  nonSuivies: (nombre: number) =>
    fr`${plural(nombre, 'cellule')} ${nombre < 2 ? 'cite' : 'citent'} encore l’ancien code par une formule : à revoir.`,
  annulable: fr`Vous pouvez l’annuler en haut du volet.`,
  sansColonne: (entetes: string) =>
    fr`Sans colonne dans la feuille, rien n’a été écrit pour : ${entetes}. Choisissez « Structurer le classeur » pour rétablir les colonnes.`,
  invalides: (nombre: number) =>
    fr`${plural(nombre, 'champ')} à corriger avant d’enregistrer. Rien n’a été écrit.`,
  formule: (entete: string) =>
    fr`${entete} vient d’une formule de la feuille. L’écrire ici remplacerait la formule.`,
  cederFormule: (entete: string) => fr`Remplacer la formule de ${entete}`,
  conflits: {
    titre: (nombre: number) =>
      nombre === 1
        ? fr`La feuille a changé pendant votre saisie : à vous de choisir.`
        : fr`${nombre} champs ont changé dans la feuille pendant votre saisie : à vous de choisir.`,
    dit: (entete: string, feuille: string, saisie: string) =>
      fr`${entete} : ${quote(feuille)} dans la feuille, ${quote(saisie)} dans votre saisie.`,
    feuille: 'Garder la feuille',
    saisie: 'Garder ma saisie',
    feuilleDe: (entete: string) => fr`Garder la feuille : ${entete}`,
    saisieDe: (entete: string) => fr`Garder ma saisie : ${entete}`,
  },
  disparue: fr`La ligne de cette action a été supprimée de la feuille. Votre saisie reste affichée tant que la fiche est ouverte : copiez ce qui doit l’être.`,
  date: {
    precision: (entete: string) => fr`Précision : ${entete}`,
    precisions: { jour: 'Le jour', mois: 'Le mois', année: 'L’année', inconnue: 'En toutes lettres' },
    effacer: 'Effacer la date',
  },
  champs: {
    autre: 'Autre champ, tel que la convention l’écrit',
  },
  horsListe: (valeur: string) => fr`${valeur} (hors liste)`,
  vide: 'Non renseigné',
  part: { curseur: (entete: string) => fr`${entete}, de 0 à 100 %`, unite: '%' },
  dupliquer: {
    bouton: 'Dupliquer',
    enCours: 'Copie de l’action…',
    faite: (origine: string, code: string) =>
      fr`L’action ${code} est créée, copie de ${origine}, avec le statut « À venir ».`,
    nonCopies: (entetes: string) => fr`N’ont pas été copiés, car propres à l’action d’origine : ${entetes}.`,
  },
  deplacer: {
    bouton: 'Changer d’axe',
    titre: 'Déplacer l’action',
    axe: 'Nouvel axe',
    objectif: 'Objectif de cet axe',
    sansObjectif: 'Sans objectif',
    nouveauCode: fr`Donner un code du nouvel axe (les autres feuilles suivront)`,
    ecrire: 'Déplacer',
    enCours: 'Déplacement…',
    sansAxe: fr`La feuille Axes n’a pas d’autre axe avec un code : écrivez-le d’abord.`,
  },
  abandonner: {
    bouton: 'Abandonner',
    titre: 'Abandonner l’action',
    motif: 'Motif de l’abandon',
    aide: 'Une phrase que le copil pourra lire. L’action reste dans le plan, hors du décompte de l’avancement.',
    ecrire: 'Abandonner l’action',
    enCours: 'Écriture…',
    manque: fr`Le motif est vide. Écrivez en une phrase pourquoi l’action est abandonnée : le copil le demandera.`,
  },
  fermerGeste: 'Ne rien changer',
  erreurs: {
    intitule: fr`L’intitulé est vide : l’action ne serait plus reconnaissable. Écrivez ce qu’elle fait.`,
    codeVide: fr`Le code est vide : les autres feuilles désignent l’action par lui. Écrivez un code court.`,
    codePris: (code: string) =>
      fr`Le code « ${code} » est déjà pris par une autre ligne du plan. Écrivez-en un autre.`,
    date: (texte: string) =>
      fr`« ${texte} » ne se lit pas comme une date. Écrivez par exemple « 2026 », « mars 2026 » ou « 12/03/2026 », ou choisissez « En toutes lettres ».`,
    datePrecision: (texte: string, precision: string) =>
      fr`« ${texte} » ne dit pas ${{ jour: 'le jour', mois: 'le mois' }[precision] ?? 'l’année'}. Complétez la date, ou choisissez une précision plus large.`,
    periode: fr`La fin est avant le début. Corrigez l’une des deux dates.`,
    part: (texte: string) =>
      fr`« ${texte} » n’est pas un pourcentage. Écrivez un nombre de 0 à 100, ou videz le champ s’il n’est pas connu.`,
    partHors: (texte: string) =>
      fr`« ${texte} » sort de 0 à 100 %. Écrivez la part déjà faite, entre les deux.`,
    nombre: (texte: string) =>
      fr`« ${texte} » n’est pas un nombre. Écrivez par exemple « 12 500 » ou « 0,5 », ou « à définir ».`,
    negatif: (texte: string) => fr`« ${texte} » est négatif. Écrivez un nombre positif, ou videz le champ.`,
    motif: fr`Une action abandonnée dit pourquoi. Écrivez le motif en une phrase.`,
    tropLong: fr`Ce texte dépasse ce qu’une cellule peut contenir (32 767 caractères). Raccourcissez-le.`,
  },
} as const;

function quote(texte: string): string {
  return texte.trim() === '' ? 'vide' : fr`« ${texte} »`;
}
