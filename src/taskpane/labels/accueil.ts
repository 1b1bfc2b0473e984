/** Texts of the page « Accueil ». */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const accueil = {
  titre: 'Où en est la convention',
  lecture: 'Lecture du classeur…',
  sansNom: 'Convention sans intitulé',
  territoire: 'Territoire',
  phase: 'Phase',
  deduite: 'déduite des dates',
  copil: 'Prochain copil',
  quand: {
    aFixer: 'à fixer',
    illisible: (texte: string) => fr`« ${texte} » ne se lit pas comme une date`,
    periode: (quand: string) => `en ${quand}`,
    periodePassee: (quand: string) => `en ${quand}, passé`,
    aujourdhui: (jour: string) => `aujourd’hui, le ${jour}`,
    demain: (jour: string) => `demain, le ${jour}`,
    dans: (jours: number, jour: string) => `dans ${plural(jours, 'jour')}, le ${jour}`,
    passe: (jours: number, jour: string) => `passé depuis ${plural(jours, 'jour')}, le ${jour}`,
  },
  fixer: 'Fixer la date',
  voirDate: 'Voir la date',
  montree: (feuille: string, cellule: string) =>
    fr`Cellule ${cellule} de la feuille « ${feuille} » sélectionnée.`,
  suite: {
    titre: 'Prochaine étape',
    territoire: {
      texte: fr`Choisir le territoire de la convention : les fonctions CTG sans argument s’y rapportent.`,
      bouton: 'Choisir le territoire',
    },
    chiffres: {
      texte: fr`Importer les chiffres publics (Insee, Caf) du territoire dans la feuille « Données ».`,
      bouton: 'Importer des chiffres',
    },
    actions: {
      texte: fr`Écrire les actions : dans le volet, fiche par fiche, ou dans la feuille « Actions », une par ligne.`,
      bouton: 'Ouvrir le plan',
    },
    copil: {
      texte: fr`Écrire la date du prochain copil : les contrôles et l’évaluation se placent à ce jour.`,
      bouton: 'Fixer la date du copil',
    },
    bloque: {
      texte: 'Traiter ce qui bloque le plan avant le prochain copil.',
      bouton: 'Voir ce qui bloque',
    },
    controles: {
      texte: 'Contrôler le plan d’actions avant le prochain copil.',
      bouton: 'Contrôler le plan',
    },
    plan: {
      texte: fr`Rien ne bloque : tenir les fiches à jour, avec les pilotes.`,
      bouton: 'Ouvrir le plan',
    },
  },
  bloque: {
    titre: 'Ce qui bloque',
    enCours: (actions: number) =>
      fr`Contrôle de ${plural(actions, 'action')} en cours : ce qui bloque s’écrira ici. Le reste de la page est à jour.`,
    pret: 'Prêt pour le copil',
    pretDetail: 'Aucune erreur ne reste, et tous les contrôles d’erreur ont pu être faits.',
    avertissements: (nombre: number) =>
      nombre === 0 ? 'Aucun avertissement.' : fr`${plural(nombre, 'avertissement')} à lire.`,
    erreurs: (nombre: number) => fr`${plural(nombre, 'erreur')} à corriger ou à justifier :`,
    nonControlables: (nombre: number) =>
      fr`${plural(nombre, 'contrôle d’erreur n’a', 'contrôles d’erreur n’ont')} pas pu être fait${nombre < 2 ? '' : 's'} :`,
    autres: (nombre: number) => `et ${plural(nombre, 'autre')}.`,
    fiche: 'Ouvrir la fiche',
    ficheDe: (message: string) => fr`Ouvrir la fiche : ${message}`,
    cellule: 'Aller à la cellule',
    celluleDe: (message: string) => fr`Aller à la cellule : ${message}`,
    tout: 'Voir tous les constats',
    sansPlan: fr`Le plan ne contient encore aucune action : il n’y a rien à contrôler.`,
  },
  plan: { titre: 'Avancement du plan', ouvrir: 'Ouvrir le plan' },
  bouge: {
    depuisJour: (jour: string) => `Ce qui a bougé depuis le copil du ${jour}`,
    depuisPeriode: (periode: string) => `Ce qui a bougé depuis le copil de ${periode}`,
    troisMois: 'Ce qui a bougé depuis trois mois',
    sansCopil: fr`Aucun copil passé n’est écrit dans les feuilles « Gouvernance » et « Calendrier » : les trois derniers mois sont regardés.`,
    groupes: {
      realisees: (nombre: number) => plural(nombre, 'action dite réalisée', 'actions dites réalisées'),
      'mises-a-jour': (nombre: number) =>
        plural(nombre, 'autre action mise à jour', 'autres actions mises à jour'),
      jalons: (nombre: number) => plural(nombre, 'jalon fait', 'jalons faits'),
      mesures: (nombre: number) => plural(nombre, 'mesure relevée', 'mesures relevées'),
      decisions: (nombre: number) => plural(nombre, 'décision prise', 'décisions prises'),
      soldees: (nombre: number) => plural(nombre, 'décision soldée', 'décisions soldées'),
    },
    rien: 'Aucune date du classeur ne tombe dans cette période.',
    sansDate: (nombre: number) =>
      fr`${plural(nombre, 'action n’a', 'actions n’ont')} pas de date de mise à jour : le classeur ne dit pas si elle${nombre < 2 ? ' a' : 's ont'} bougé.`,
    jalonsSansDate: (nombre: number) =>
      fr`${plural(nombre, 'jalon est dit fait', 'jalons sont dits faits')} sans date réelle.`,
    indecis: (nombre: number) =>
      fr`${plural(nombre, 'date, un mois ou une année, est trop large', 'dates, des mois ou des années, sont trop larges')} pour dire si elle${nombre < 2 ? ' tombe' : 's tombent'} dans cette période.`,
  },
  demarrage: {
    titre: 'Pour commencer',
    but: fr`Trois étapes, chacune à votre rythme : ce qui est fait se lit dans le classeur, vous reprenez où vous en étiez.`,
    fait: 'fait',
    aFaire: 'à faire',
    etapes: {
      classeur: {
        titre: 'Un classeur de convention',
        message: fr`Le complément ajoute les feuilles d’une CTG à ce classeur. Vos feuilles restent en place, et vous voyez ce qui sera créé avant toute écriture.`,
      },
      territoire: {
        titre: 'Le territoire et la période',
        message: fr`Le territoire donne les chiffres ; la période donne l’échelle du plan. Une année suffit, une date s’affine plus tard.`,
      },
      chiffres: {
        titre: 'Les chiffres du territoire',
        message: fr`Importez les chiffres publics du territoire. Vous écrirez ensuite les actions ; le contrôle du plan dira ce qui manque, sans rien remplir à votre place.`,
      },
    },
    nouvelle: 'Commencer une nouvelle CTG',
    reprendre: 'Reprendre mes tableaux',
    exemple: 'Regarder un exemple',
    exempleEnCours: 'Écriture de l’exemple…',
    exempleEcrit: (feuilles: number) =>
      fr`L’exemple est écrit : ${plural(feuilles, 'feuille')}. « Annuler », en haut du volet, rend le classeur vide.`,
    completer: 'Dire le territoire et la période',
    chiffres: 'Importer des chiffres',
    passer: 'Passer ces étapes',
    revoir: 'Revoir les étapes du démarrage',
    structurer: 'Voir ce qui sera créé',
  },
  defauts: 'À réparer dans la structure',
  reparer: 'Ouvrir la convention',
} as const;
