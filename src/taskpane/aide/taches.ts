/** The tasks of the guide: how each is done, in three lines at most, and where in the pane. */
import { fr } from '../../domain/typographie';
import type { Destination } from '../demandes';

export interface Tache {
  /** Also the name of its page in the illustrated guide. */
  readonly id: string;
  readonly titre: string;
  readonly etapes: readonly string[];
  readonly destination: Destination;
}

export const TACHES: readonly Tache[] = [
  {
    id: 'exemple',
    titre: 'Regarder un exemple',
    etapes: [
      fr`Ouvrez un classeur neuf, puis, dans « Accueil », choisissez « Regarder un exemple ».`,
      fr`Parcourez les feuilles et les pages du volet : tout y répond comme dans votre convention.`,
      fr`« Annuler », en haut du volet, rend le classeur vide.`,
    ],
    destination: { page: 'accueil' },
  },
  {
    id: 'commencer',
    titre: 'Commencer une nouvelle CTG',
    etapes: [
      fr`Dans « Convention », choisissez « Commencer une nouvelle CTG » : territoire, période, champs, signataires, calendrier.`,
      fr`Passez ce que vous ne savez pas encore : chaque réponse se complète plus tard dans la feuille « Convention ».`,
      fr`Vérifiez ce qui sera écrit, puis validez. « Annuler », en haut du volet, reprend tout.`,
    ],
    destination: { page: 'convention', vue: 'classeur', objet: 'nouvelle', geste: true },
  },
  {
    id: 'structurer',
    titre: 'Structurer un classeur ou ajouter des feuilles',
    etapes: [
      fr`Dans « Convention », regardez ce qui sera créé : aucune cellule déjà saisie n’est modifiée.`,
      fr`Cochez les feuilles à la demande dont vous avez besoin maintenant ; les autres s’ajoutent plus tard.`,
      fr`Choisissez « Structurer le classeur » ou « Compléter le classeur ».`,
    ],
    destination: { page: 'convention', vue: 'classeur' },
  },
  {
    id: 'reprendre',
    titre: 'Reprendre des tableaux existants',
    etapes: [
      fr`Indiquez où est le tableau : une feuille du classeur, un fichier, ou un tableau copié depuis un document.`,
      fr`Corrigez la correspondance des colonnes : ce qui est mis de côté est listé, avec la raison.`,
      fr`Choisissez « Reprendre » : votre tableau d’origine reste tel quel.`,
    ],
    destination: { page: 'convention', vue: 'reprendre' },
  },
  {
    id: 'territoire-chiffres',
    titre: 'Choisir le territoire et importer des chiffres',
    etapes: [
      fr`Dans « Chiffres », tapez le nom de la commune ou de l’EPCI et retenez-le.`,
      fr`Déposez les fichiers de l’Insee ou de la Caf, ou demandez-les en ligne ; lisez ce qui a été compris avant d’écrire.`,
      fr`Choisissez « Remplir le diagnostic » : chaque chiffre y garde son millésime et sa source.`,
    ],
    destination: { page: 'donnees', vue: 'donnees' },
  },
  {
    id: 'charger-en-ligne',
    titre: 'Charger des chiffres en ligne',
    etapes: [
      fr`Dans « Chiffres », vue « Données », allez à « Charger en ligne » et cochez les sources.`,
      fr`Choisissez « Charger les chiffres » : seuls des codes de territoires sont envoyés.`,
      fr`Lisez ce qui a été compris, puis écrivez. Hors ligne, le fichier téléchargé convient aussi.`,
    ],
    destination: { page: 'donnees', vue: 'donnees' },
  },
  {
    id: 'diagnostic',
    titre: 'Écrire le diagnostic',
    etapes: [
      fr`Une fois les chiffres importés, choisissez « Remplir le diagnostic » dans « Chiffres ».`,
      fr`La feuille « Diagnostic » met chaque chiffre en regard de l’EPCI, du département, de la région et de la France.`,
      fr`Écrivez votre lecture dans « Constat » : elle n’est jamais remplacée.`,
    ],
    destination: { page: 'donnees', vue: 'donnees' },
  },
  {
    id: 'indicateur-cellule',
    titre: 'Mettre un indicateur dans une cellule',
    etapes: [
      fr`Dans le catalogue, cherchez l’indicateur par ses mots : « pauvreté », « crèche », « allocataires »…`,
      fr`Lisez ce qu’il mesure et ce qu’il ne dit pas, puis insérez la formule dans la cellule choisie.`,
      fr`Une valeur secrète ou absente se dit en toutes lettres : elle n’est jamais remplacée par zéro.`,
    ],
    destination: { page: 'donnees', vue: 'catalogue' },
  },
  {
    id: 'expliquer-chiffre',
    titre: 'Expliquer un chiffre',
    etapes: [
      fr`Placez-vous sur la cellule dont le chiffre vous interroge.`,
      fr`Dans « Chiffres », vue « Formules », lisez d’où il vient : source, millésime, maille, réserves.`,
      fr`Copiez cette explication pour un courriel ou une note de bas de page.`,
    ],
    destination: { page: 'donnees', vue: 'formules' },
  },
  {
    id: 'axes',
    titre: 'Écrire les axes et les objectifs',
    etapes: [
      fr`Écrivez un axe par ligne dans la feuille « Axes », un objectif par ligne dans « Objectifs ».`,
      fr`Dans « Convention », choisissez « Proposer les codes » : chaque ligne sans code en reçoit un.`,
      fr`Ces codes relient ensuite les actions à leur axe et à leur objectif.`,
    ],
    destination: { page: 'convention', vue: 'classeur' },
  },
  {
    id: 'plan-fiches',
    titre: 'Tenir les fiches action',
    etapes: [
      fr`Ouvrez une fiche dans « Plan », ou sélectionnez sa ligne dans la feuille « Actions ».`,
      fr`Modifiez ce qui a changé : seules les cellules modifiées sont écrites, et l’écriture s’annule.`,
      fr`Une date peut être un jour, un mois ou une année : n’écrivez que ce que vous savez.`,
    ],
    destination: { page: 'plan', vue: 'fiches' },
  },
  {
    id: 'plan-calendrier',
    titre: 'Voir le plan dans le temps et par statut',
    etapes: [
      fr`La vue « Frise » place chaque action sur les années de la convention ; une année seule y reste une année entière.`,
      fr`Les actions sans date sont listées à part : aucune date n’est devinée.`,
      fr`La vue « Tableau » range les actions par statut.`,
    ],
    destination: { page: 'plan', vue: 'frise' },
  },
  {
    id: 'controler',
    titre: 'Contrôler le plan avant le copil',
    etapes: [
      fr`Dans « Contrôles », choisissez « Contrôler le plan » : chaque constat dit où, pourquoi et que faire.`,
      fr`Allez à la cellule, réparez ou justifiez ; ce qui n’a pas pu être contrôlé est dit aussi.`,
      fr`Le rapport est écrit dans la feuille « Contrôles », prête à imprimer.`,
    ],
    destination: { page: 'controles', vue: 'constats' },
  },
  {
    id: 'corriger',
    titre: 'Corriger ou justifier un constat',
    etapes: [
      fr`Dans « Contrôles », allez d’un constat au suivant avec F8 : la cellule est sélectionnée.`,
      fr`Choisissez « Réparer » quand il n’y a qu’une façon de corriger, ou corrigez la cellule vous-même.`,
      fr`Un constat accepté se justifie par un motif ; il revient si la ligne change.`,
    ],
    destination: { page: 'controles', vue: 'constats' },
  },
  {
    id: 'copil',
    titre: 'Préparer le copil',
    etapes: [
      fr`Écrivez la date du prochain copil dans la feuille « Convention », puis contrôlez le plan.`,
      fr`Traitez les erreurs : « Prêt pour le copil » s’affiche quand il n’en reste aucune.`,
      fr`Imprimez les feuilles « Contrôles » et « Synthèse » : leur mise en page est déjà réglée.`,
    ],
    destination: { page: 'controles', vue: 'constats' },
  },
  {
    id: 'mes-actions',
    titre: 'Préparer le point avec un pilote',
    etapes: [
      fr`Dans « Contrôles », vue « Mes actions », choisissez le pilote.`,
      fr`Lisez ses échéances proches, ses retards et les constats qui le concernent.`,
      fr`Complétez avec lui l’avancement et la date de mise à jour.`,
    ],
    destination: { page: 'controles', vue: 'actions' },
  },
  {
    id: 'evaluer',
    titre: 'Suivre et évaluer la convention',
    etapes: [
      fr`« Avancement » et « Indicateurs » disent chaque figure avec la façon dont elle est comptée.`,
      fr`Notez les critères avec une preuve : une note sans preuve est signalée.`,
      fr`Préparez le bilan d’une année : il reprend ce que le classeur contient, rien d’autre.`,
    ],
    destination: { page: 'evaluation', vue: 'avancement' },
  },
  {
    id: 'annuler',
    titre: 'Annuler ce que le complément a écrit',
    etapes: [
      fr`Après chaque écriture, une barre en haut du volet dit ce qui a été fait.`,
      fr`« Annuler », en haut du volet, remet ce qui était là avant ; ce que vous avez changé depuis est gardé.`,
      fr`Faites-le avant de fermer le volet : la mémoire des gestes s’arrête avec lui.`,
    ],
    destination: { page: 'accueil' },
  },
  {
    id: 'clavier',
    titre: 'Travailler au clavier',
    etapes: [
      fr`F6 passe de la feuille au volet ; Tab et les flèches parcourent ses pages.`,
      fr`Dans « Contrôles », F8 va au constat suivant, Maj + F8 au précédent.`,
      fr`Les raccourcis du complément sont dans cette page, vue « Raccourcis ».`,
    ],
    destination: { page: 'aide', vue: 'raccourcis' },
  },
  {
    id: 'erreurs',
    titre: 'Réagir à une erreur ou à une coupure',
    etapes: [
      fr`Chaque message dit ce qui s’est passé, où et que faire ; « Réessayer » relance le geste.`,
      fr`Hors ligne, le plan, les contrôles et l’évaluation continuent.`,
      fr`« Copier les détails » prépare un texte à envoyer à la personne qui vous aide.`,
    ],
    destination: { page: 'accueil' },
  },
];
