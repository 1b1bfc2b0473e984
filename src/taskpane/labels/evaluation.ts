/** Texts of the page « Évaluation ». */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

const OBJETS = { action: 'Action', axe: 'Axe', convention: 'Toute la convention' } as const;

export const evaluation = {
  lecture: 'Lecture du classeur…',
  actualiser: 'Actualiser',
  jour: (date: string, copil: boolean) =>
    copil
      ? fr`Compté au ${date}, date du prochain copil.`
      : fr`Compté au ${date} : la date du prochain copil n’est pas renseignée dans la feuille Convention.`,
  lue: (actions: number, indicateurs: number) =>
    fr`Évaluation comptée : ${plural(actions, 'action')}, ${plural(indicateurs, 'indicateur')}.`,
  vues: 'Parties de l’évaluation',
  titres: { avancement: 'Avancement', indicateurs: 'Indicateurs', criteres: 'Critères', bilan: 'Bilan' },
  nomme: (nom: string) => fr`${nom} :`,
  nonCalcule: 'non calculé',
  sur: (utilises: number, comptes: number) => fr`${utilises} sur ${comptes}`,
  sur100: (score: string) => fr`${score} sur 100`,
  points: (nombre: string) => fr`${nombre} points`,
  figures: {
    titre: 'Toute la convention',
    avancement: 'Avancement',
    tempsEcoule: 'Temps écoulé',
    ecart: 'Écart d’avancement',
    realisation: 'Actions réalisées',
    realisationToutes: fr`Actions réalisées, abandonnées comprises (manière de Territoires en Transitions)`,
    engagement: 'Actions engagées',
    retard: 'Actions en retard',
    abandon: 'Actions abandonnées',
    consommation: 'Budget consommé',
    atteinte: 'Cibles atteintes, en moyenne',
    completude: 'Fiches remplies',
  },
  rythme: {
    vert: 'dans le rythme du calendrier',
    orange: 'en retrait du calendrier, à regarder',
    rouge: 'loin derrière le calendrier',
  },
  groupes: {
    titre: 'Partie par partie',
    choix: 'Regrouper les actions',
    axes: 'par axe',
    objectifs: 'par objectif',
    champs: 'par champ',
    sans: { axes: 'Sans axe', objectifs: 'Sans objectif', champs: 'Sans champ' },
    nom: 'Groupe',
    avancement: 'Avancement',
    ecart: 'Écart',
    actions: (nombre: number) => plural(nombre, 'action'),
    retard: (part: string) => fr`${part} en retard`,
    aucun: 'Le classeur n’a aucune ligne de cette sorte.',
    champsMultiples: 'Une action de plusieurs champs compte dans chacun.',
  },
  remarques: {
    titre: (nombre: number) => fr`Ce qui n’a pas pu être compté : ${nombre}`,
    aller: 'Aller à la cellule',
    suivantes: (nombre: number) => fr`Et ${nombre} de plus, dans la feuille Contrôles.`,
  },
  indicateurs: {
    titre: 'Indicateurs du plan',
    aucun: fr`Aucun indicateur de suivi n’est écrit : la feuille Indicateurs est vide ou absente du classeur.`,
    reference: 'Référence',
    mesure: 'Dernière mesure',
    cible: 'Cible',
    atteinte: 'Part du chemin faite',
    mesureDu: (valeur: string, date: string) => (date === '' ? valeur : fr`${valeur} (${date})`),
    dejaAtteinte: 'Déjà atteinte à la référence',
    dejaAtteinteAide: fr`La valeur de départ atteignait déjà la cible : relever la cible, ou vérifier le sens.`,
    sansReference: 'Sans référence (création)',
    resume: (nombre: number) => plural(nombre, 'indicateur'),
  },
  profil: {
    titre: 'Profil des critères',
    choix: 'Notes montrées',
    objets: {
      tout: 'Toutes les notes',
      action: 'Notes des actions',
      axe: 'Notes des axes',
      convention: 'Notes de la convention',
    },
    critere: 'Critère',
    moyenne: 'Moyenne de 0 à 4',
    basse: 'Plus basse',
    nonNote: 'non noté',
    poidsNul: 'poids nul',
    poids: (poids: string) => fr`poids ${poids}`,
    notes: (utilises: number, comptes: number) => fr`${plural(utilises, 'note')} sur ${comptes}`,
    horsListe: 'hors de la liste',
    score: fr`Score pondéré :`,
    partNotee: (part: string) =>
      fr`${part} du poids écrit est noté. Moyenne pondérée des notes ; un critère non noté n’est pas un zéro.`,
    refus: {
      'aucune-ligne': 'Aucune note',
      'hors-echelle': fr`Non calculé : une note n’est pas entre 0 et 4`,
      'poids-negatif': fr`Non calculé : un poids est négatif`,
      'moitie-du-poids': fr`Non calculé : moins de la moitié du poids est notée`,
    },
    sansObjet: (nombre: number) =>
      fr`${plural(nombre, 'ligne d’évaluation nomme', 'lignes d’évaluation nomment')} une action ou un axe inconnu : le profil en tient compte.`,
  },
  aides: {
    titre: 'Ce que les chiffres disent de chaque critère',
    avertissement: 'Des chiffres pour éclairer la note, jamais la note elle-même.',
  },
  noter: {
    titre: 'Noter un critère',
    objet: 'Ce qui est évalué',
    objets: OBJETS,
    objetNomme: (objet: string, code: string, libelle: string) =>
      libelle === '' ? fr`${objet} ${code}` : fr`${objet} ${code} – ${libelle}`,
    critere: 'Critère',
    note: 'Note',
    notes: ['0 – pas du tout', '1', '2', '3', '4 – pleinement'],
    aChoisir: 'À choisir',
    preuve: 'Preuve',
    preuveAide: 'Le fait ou le document sur lequel la note repose.',
    auteur: 'Auteur',
    auteurAide: fr`Votre fonction plutôt que votre nom : « chargée de coopération ».`,
    suite: 'Suite à donner',
    aucune: 'Pas encore décidée',
    bouton: 'Enregistrer la note',
    enCours: 'Écriture de la note…',
    sansNote: fr`Choisissez une note de 0 à 4 : sans note, rien n’est écrit.`,
    sansPreuve: 'Une note sans preuve ne vaut pas pour le copil.',
    deja: 'Déjà noté',
    dejaLigne: (note: string, auteur: string, date: string) =>
      fr`${note} ${auteur === '' ? '(auteur non précisé)' : fr`par ${auteur}`}${date === '' ? '' : fr`, ${date}`}`,
    remplace: fr`La note du même auteur sur ce critère est remplacée ; celles des autres restent.`,
    fait: (feuille: string, cellule: string, remplacee: boolean) =>
      remplacee
        ? fr`Note remplacée, feuille « ${feuille} », cellule ${cellule}.`
        : fr`Note écrite, feuille « ${feuille} », cellule ${cellule}.`,
    conservees: (nombre: number) =>
      fr`${plural(nombre, 'cellule à formule, laissée telle quelle', 'cellules à formule, laissées telles quelles')}.`,
  },
  bilan: {
    titre: 'Bilan de l’année',
    but: fr`Une ligne pour la convention et une par axe, avec les comptes de l’année. Vous y écrivez les faits marquants, les écarts et les perspectives ; une cellule déjà remplie ne change jamais.`,
    annee: 'Année',
    bouton: (annee: string) => fr`Préparer le bilan ${annee}`,
    enCours: 'Préparation du bilan…',
    fait: (annee: number, lignes: number, cellules: number, feuille: string) =>
      lignes + cellules === 0
        ? fr`Bilan ${annee} : rien à ajouter dans la feuille « ${feuille} », tout y est déjà.`
        : fr`Bilan ${annee} : ${plural(lignes, 'ligne ajoutée', 'lignes ajoutées')}, ${plural(cellules, 'cellule remplie', 'cellules remplies')}, feuille « ${feuille} ».`,
    conservees: (nombre: number) =>
      fr`${plural(nombre, 'cellule déjà remplie, laissée telle quelle', 'cellules déjà remplies, laissées telles quelles')}. Pour recompter une phrase, videz sa cellule et recommencez.`,
    sansCode: (nombre: number) =>
      fr`${plural(nombre, 'axe')} sans code : donnez-lui un code dans la feuille Axes pour avoir sa ligne.`,
    aucune: fr`La convention n’a pas encore commencé : il n’y a pas d’année à raconter.`,
  },
  sppe: {
    titre: 'Schéma pluriannuel petite enfance',
    verifier: 'Vérifier les six contenus',
    vaut: {
      oui: 'La convention dit qu’elle vaut schéma.',
      non: 'La convention dit qu’elle ne vaut pas schéma.',
      inconnu: 'La convention ne dit pas si elle vaut schéma (feuille Convention).',
    },
    etats: { present: 'présent', 'a-reprendre': 'à reprendre', absent: 'absent' },
    resume: (presents: number, total: number) =>
      fr`${plural(presents, 'contenu présent', 'contenus présents')} sur ${total}.`,
    source: (source: string) => fr`Source : ${source}.`,
    limite: fr`Une rubrique remplie n’est pas une rubrique suffisante : à vous de la relire.`,
    aller: 'Aller à la cellule',
    allerA: (contenu: string) => fr`Aller à la cellule : ${contenu}`,
  },
} as const;
