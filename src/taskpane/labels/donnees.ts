/** Texts of the page « Données ». */
import { formatNombre } from '../format';
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

export const donnees = {
  horsStructure: {
    titre: 'Structurez d’abord le classeur',
    message: fr`Les chiffres s’écrivent dans la feuille « Données », que la structure crée. Commencez par la page « Accueil ».`,
    bouton: 'Aller à l’accueil',
  },
  territoire: {
    titre: 'Territoire de la convention',
    actuel: (nom: string, code: string) => fr`Territoire actuel : ${nom}${code === '' ? '' : ` (${code})`}`,
    aucun: 'Aucun territoire n’est encore choisi.',
    champ: 'Commune ou EPCI',
    aide: 'Tapez un nom, un code postal, un code Insee ou un SIREN.',
    invite: fr`Exemple : Perpignan`,
    rien: (texte: string) =>
      fr`Aucune commune ni aucun EPCI ne correspond à « ${texte} ». Vérifiez l’orthographe, ou tapez le code postal.`,
    habitants: (nombre: number) => `${formatNombre(nombre, 0)}\u00A0${nombre < 2 ? 'habitant' : 'habitants'}`,
    retenir: 'Retenir ce territoire',
    enCours: 'Écriture du territoire…',
    ecrit: (nom: string) => fr`${nom} est le territoire de la convention.`,
    inchange: (nom: string) => fr`${nom} était déjà le territoire de la convention : rien n’a été écrit.`,
    confirmer: 'Le classeur porte déjà un territoire',
    confirmerMessage: fr`Rien n’a été écrit. Voici ce qui serait remplacé :`,
    remplacer: 'Remplacer',
    garder: 'Garder ce qui est saisi',
    enTetes: { rubrique: 'Rubrique', avant: 'Avant', apres: 'Après' },
  },
  import: {
    titre: 'Importer des chiffres publics',
    aide: fr`Déposez ici un fichier CSV, tel que téléchargé. Vous verrez ce qui a été compris avant toute écriture.`,
    choisir: 'Choisir un fichier…',
    autre: 'Choisir un autre fichier…',
    accueillis: fr`Fichiers reconnus : Insee, Filosofi par commune (cc_filosofi_…_COM.csv) ; Caf, extraction par commune (s_ben_com_f).`,
    lacher: 'Lâchez le fichier ici',
    lecture: (nom: string) => fr`Lecture de « ${nom} »…`,
    plusieurs: {
      message: 'Plusieurs fichiers ont été déposés ensemble.',
      aide: fr`Déposez-les un par un : chacun se vérifie avant d’être écrit.`,
    },
    tropGrand: (nom: string, taille: string) => ({
      message: fr`Le fichier « ${nom} » pèse ${taille} : c’est plus que ce que le volet peut lire.`,
      aide: fr`Gardez-en les lignes de votre département, puis importez le fichier réduit.`,
    }),
    illisible: (nom: string) => ({
      message: fr`Le fichier « ${nom} » n’a pas pu être lu.`,
      aide: fr`Fermez-le s’il est ouvert dans un autre logiciel, vérifiez qu’il est téléchargé sur ce poste, puis choisissez-le à nouveau.`,
    }),
  },
  apercu: {
    titre: 'Ce qui a été compris',
    fichier: 'Fichier',
    source: 'Source',
    millesimes: 'Millésimes',
    valeurs: 'Chiffres lus',
    marques: 'Sans valeur publiée',
    territoires: 'Territoires cherchés',
    absents: 'Absents du fichier',
    ignorees: 'Lignes d’autres territoires',
    aucun: 'aucun',
    autres: (nombre: number) => (nombre < 2 ? 'et 1 autre' : `et ${formatNombre(nombre)} autres`),
    changements: fr`Ce qui changera dans « Données »`,
    ajouts: (nombre: number) => plural(nombre, 'ajout'),
    modifies: (nombre: number) => plural(nombre, 'valeur modifiée', 'valeurs modifiées'),
    identiques: (nombre: number) => plural(nombre, 'valeur identique', 'valeurs identiques'),
    enTetes: { chiffre: 'Chiffre', avant: 'Avant', apres: 'Après' },
    ecrire: 'Écrire dans Données',
    enCours: fr`Écriture dans « Données »…`,
    rien: fr`Rien à écrire : la feuille « Données » contient déjà ces chiffres.`,
    vide: fr`Rien à écrire : le fichier ne contient aucun chiffre des territoires cherchés. Vérifiez le territoire de la convention.`,
    pret: (nombre: number) =>
      fr`${plural(nombre, 'chiffre lu', 'chiffres lus')}. Vérifiez, puis écrivez dans Données.`,
  },
  ecrit: {
    titre: 'Chiffres écrits',
    message: (ajoutees: number, modifiees: number, feuille: string) =>
      fr`${plural(ajoutees, 'chiffre ajouté', 'chiffres ajoutés')} et ${plural(modifiees, 'chiffre modifié', 'chiffres modifiés')} dans la feuille « ${feuille} ». Les cellules CTG se mettent à jour.`,
  },
  actualiser: {
    titre: 'Cellules CTG',
    message: fr`Elles suivent la feuille « Données ». Si une cellule vous paraît en retard, actualisez.`,
    bouton: 'Actualiser',
    enCours: 'Actualisation…',
    dernier: (heure: string) => fr`Dernière actualisation : ${heure}`,
    jamais: 'Pas encore actualisé depuis l’ouverture.',
    fait: (nombre: number) => fr`Cellules CTG actualisées : ${plural(nombre, 'chiffre lu', 'chiffres lus')}.`,
  },
} as const;
