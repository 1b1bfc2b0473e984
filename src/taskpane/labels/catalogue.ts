/** Texts of the view « Catalogue » and of the assistant that writes a formula. */
import { fr } from '../../domain/typographie';
import type { Groupe, Mode } from '../../indicators/define';
import { plural } from '../plural';

const GROUPES: Readonly<Record<Groupe, string>> = {
  demographie: 'Démographie et familles',
  revenus: 'Revenus et pauvreté',
  allocataires: 'Allocataires de la Caf',
  'petite-enfance': 'Petite enfance',
  enfance: 'Enfance',
  jeunesse: 'Jeunesse',
  parentalite: 'Parentalité',
  animation: 'Animation de la vie sociale',
  droits: 'Accès aux droits et numérique',
  logement: 'Logement',
  accompagnement: 'Accompagnement social et santé',
  pilotage: 'Pilotage de la convention',
  acces: 'Fonctions d’accès',
};

const MODES: Readonly<Record<Mode, string>> = {
  publie: 'Publié par sa source, lu tel quel',
  ratio: 'Rapport de deux effectifs',
  calcule: 'Calculé avec ce qui est saisi',
};

export const catalogue = {
  groupes: GROUPES,
  modes: MODES,
  titre: 'Catalogue des indicateurs',
  recherche: 'Chercher un indicateur',
  exemple: fr`Exemple : pauvreté, crèche, monoparentales`,
  theme: 'Thème',
  tous: 'Tous les thèmes',
  themes: 'Thèmes du catalogue',
  champs: 'Champs de la convention',
  favoris: 'Mes favoris',
  trouves: (nombre: number) => plural(nombre, 'indicateur'),
  aucun: (texte: string) =>
    texte === ''
      ? 'Aucun indicateur dans ce thème.'
      : fr`Aucun indicateur ne correspond à « ${texte} ». Essayez un seul mot, ou un autre thème.`,
  sansFavori: fr`Aucun favori pour l’instant : ouvrez un indicateur, puis choisissez « Ajouter aux favoris ».`,
  suivants: (nombre: number) => fr`Afficher les ${nombre} suivants`,
  detenu: (millesime: string) => fr`${millesime} dans ce classeur`,
  favori: 'favori',
  retour: 'Retour au catalogue',
  fiche: {
    ajouter: 'Ajouter aux favoris',
    retirer: 'Retirer des favoris',
    inserer: 'Insérer dans la cellule…',
    valeurDe: (annee: string) => fr`Territoire de la convention, ${annee}`,
    valeurCalculee: 'D’après ce classeur',
    fonction: 'Fonction',
    formule: 'Calcul',
    unite: 'Unité',
    mode: 'Nature',
    niveaux: 'Publié pour',
    source: 'Source',
    serie: 'Variables',
    variables: (serie: string) =>
      /\{aa/.test(serie)
        ? fr`${serie.replace(/\{(aa[^}]*)\}/g, '$1')} (aa : l’année sur deux chiffres)`
        : serie,
    pageAide: 'Page d’aide de la fonction',
    millesimes: 'Dans ce classeur',
    sansMillesime: 'aucun chiffre du territoire de la convention',
    ruptures: 'Ruptures de série',
    rupture: (annee: string) => fr`à partir de ${annee}, ne se compare pas avec avant`,
    definitionLocale: fr`Définition locale : aucune source publique ne fixe cette formule. Gardez la même d’une année à l’autre, et dites-la.`,
    pieges: 'À savoir avant de citer ce chiffre',
    references: 'Références',
  },
  assistant: {
    titre: 'Insérer la formule',
    territoire: 'Territoire',
    convention: (nom: string) =>
      nom === '' ? 'Celui de la convention' : fr`Celui de la convention : ${nom}`,
    EPCI: 'Son EPCI',
    DEP: 'Son département',
    REG: 'Sa région',
    FRANCE: 'La France',
    nomme: (quoi: string, nom: string) => fr`${quoi} : ${nom}`,
    autre: 'Une autre commune ou un autre EPCI…',
    cellule: 'Celui d’une cellule…',
    adresse: 'Adresse de la cellule',
    exempleAdresse: fr`Exemple : A2 ou Diagnostic!B5`,
    millesime: 'Millésime',
    recent: (annee: string) => (annee === '' ? 'Le plus récent' : fr`Le plus récent : ${annee}`),
    facultatif: 'facultatif',
    exemplePlage: fr`Exemple : B2:B20, ou tActions[Statut]`,
    apercu: 'Aperçu',
    valeur: 'Valeur',
    formule: 'Formule',
    selonCellules: fr`Elle dépend d’autres cellules : vous la verrez une fois la formule insérée.`,
    incomplet: (nom: string) => fr`Renseignez « ${nom} » pour voir la valeur.`,
    pasEncoreLu: 'Les chiffres du classeur se chargent…',
    copier: 'Copier la formule',
    copiee: 'Formule copiée.',
    copieRefusee: fr`La copie est refusée par ce poste : sélectionnez la formule, puis copiez-la.`,
    inserer: 'Insérer dans la cellule active',
    fermer: 'Fermer',
    enCours: 'Écriture de la formule…',
    choisirVide: fr`Sélectionnez une cellule vide puis recommencez, ou remplacez ce qu’elle contient.`,
    remplacer: 'Remplacer son contenu',
    inseree: (adresse: string) => fr`La formule est dans la cellule ${adresse}.`,
  },
} as const;
