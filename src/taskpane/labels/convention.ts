/** Texts of the page « Convention »: the workbook, its structure, and its two views. */
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

export const convention = {
  vues: 'Vues de la convention',
  titres: { classeur: 'Classeur', reprendre: 'Reprendre des tableaux' },
  etat: {
    titre: 'Votre classeur',
    lecture: 'Lecture du classeur…',
    sansIntitule: 'Convention sans intitulé',
    territoire: 'Territoire',
    phase: 'Phase',
    copil: 'Prochain copil',
    deduite: 'déduite',
    axes: (nombre: number) => (nombre < 2 ? 'axe' : 'axes'),
    actions: (nombre: number) => (nombre < 2 ? 'action' : 'actions'),
    chiffres: (nombre: number) => (nombre < 2 ? 'chiffre' : 'chiffres'),
    defauts: 'À réparer dans la structure',
  },
  vide: {
    titre: 'Ce classeur n’est pas encore structuré',
    message: fr`Le complément ajoute les feuilles d’une CTG : diagnostic, axes, actions, évaluation et ce qui les entoure. Vos feuilles restent en place, et vous voyez ce qui sera créé avant toute écriture.`,
    nouvelle: 'Commencer une nouvelle CTG',
    voir: 'Voir ce qui sera créé',
  },
  completer: 'Compléter la convention',
  structure: {
    verifier: 'Ajouter des feuilles',
    examen: 'Examen du classeur…',
    titrePlan: 'Ce qui sera créé',
    titreComplet: 'La structure est complète',
    complet: fr`Toutes les feuilles et toutes les tables attendues sont là : il n’y a rien à créer.`,
    completNoyau: fr`Rien ne manque à la structure. D’autres feuilles peuvent s’y ajouter quand vous en avez besoin.`,
    migration: 'Mise à jour du classeur',
    copie: {
      titre: 'Ce classeur contient déjà autre chose qu’une CTG',
      message: fr`Rien n’y sera modifié ni supprimé. Par prudence, gardez-en d’abord une copie : dans Excel, « Fichier », puis « Enregistrer une copie ».`,
    },
    auChoix: {
      titre: (nombre: number) => fr`Feuilles à la demande : ${nombre}`,
      cochees: (nombre: number) => (nombre === 0 ? '' : `(${plural(nombre, 'cochée')})`),
      aide: fr`Cochez celles dont vous avez besoin maintenant ; les autres s’ajoutent plus tard, ici même.`,
      liste: 'Feuilles à la demande',
      toutes: 'Tout cocher',
      aucune: 'Tout décocher',
    },
    promesse: fr`Aucune cellule déjà saisie n’est modifiée ; aucune feuille existante n’est supprimée ni renommée.`,
    groupes: {
      noyau: (nombre: number) => fr`Feuilles à créer : ${nombre}`,
      service: (nombre: number) => fr`Feuilles de service, masquées : ${nombre}`,
      tables: (nombre: number) => fr`Tables ajoutées à des feuilles déjà là : ${nombre}`,
      presentes: (nombre: number) => fr`Déjà là, laissées telles quelles : ${nombre}`,
    },
    conflits: 'À savoir avant de structurer',
    colonnes: (nombre: number) =>
      `Ajouter aussi ${plural(nombre, 'colonne manquante', 'colonnes manquantes')} à droite des tables`,
    structurer: 'Structurer le classeur',
    completer: 'Compléter le classeur',
    enCours: 'Création des feuilles…',
    fermer: 'Fermer',
    planPret: (nombre: number) =>
      nombre === 0
        ? 'La structure est complète, rien à créer.'
        : fr`${plural(nombre, 'feuille')} à créer. Vérifiez la liste, puis structurez le classeur.`,
  },
  fait: {
    titre: 'Classeur structuré',
    rien: 'Le classeur était déjà structuré',
    rienMessage: 'Rien n’a été écrit.',
    feuilles: (nombre: number) => plural(nombre, 'feuille créée', 'feuilles créées'),
    tables: (nombre: number) => plural(nombre, 'table créée', 'tables créées'),
    presentes: (nombre: number) => plural(nombre, 'table déjà là', 'tables déjà là'),
    colonnes: (nombre: number) => plural(nombre, 'colonne ajoutée', 'colonnes ajoutées'),
    liste: 'Feuilles créées',
    migration: 'Mise à jour du classeur',
  },
} as const;
