/** Texts of the page « Plan »: its cards, its filter, and what it says when there is nothing to show. */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';
import { fichePlan } from './plan-fiche';

export const plan = {
  titre: 'Plan d’actions',
  lecture: 'Lecture du plan…',
  actualiser: 'Actualiser',
  vues: 'Manières de voir le plan',
  titres: { fiches: 'Fiches', frise: 'Frise', tableau: 'Tableau' },
  montrees: (montrees: number, toutes: number, retards: number) => {
    const combien =
      montrees === toutes ? plural(toutes, 'action') : fr`${plural(montrees, 'action')} sur ${toutes}`;
    return retards === 0 ? fr`${combien}.` : fr`${combien}, dont ${retards} en retard.`;
  },
  nonStructure: fr`Ce classeur n’est pas encore celui d’une convention : il n’a pas de plan d’actions à montrer. Préparez-le depuis la page « Convention ».`,
  ouvrirConvention: 'Ouvrir la page Convention',
  sansAction: fr`Le plan ne compte encore aucune action. Créez la première, ou reprenez le tableau que vous avez déjà : chaque ligne deviendra une fiche.`,
  reprendre: 'Reprendre mes tableaux',
  creer: 'Créer une action',
  aucune: fr`Aucune action ne répond à ces choix.`,
  toutMontrer: 'Montrer toutes les actions',
  sansAxe: 'Sans axe',
  axe: (code: string, intitule: string) => (intitule === '' ? fr`Axe ${code}` : fr`${code} · ${intitule}`),
  groupe: (actions: number) => plural(actions, 'action'),
  filtre: {
    texte: 'Chercher dans le plan',
    titre: 'Filtrer',
    actifs: (nombre: number) => (nombre === 0 ? '' : plural(nombre, 'filtre actif', 'filtres actifs')),
    axe: 'Axe',
    statut: 'Statut',
    pilote: 'Pilote',
    champ: 'Champ',
    tous: {
      axe: 'Tous les axes',
      statut: 'Tous les statuts',
      pilote: 'Tous les pilotes',
      champ: 'Tous les champs',
    },
    sans: { axe: 'Sans axe', statut: 'Sans statut', pilote: 'Sans pilote', champ: 'Sans champ' },
    enRetard: 'En retard seulement',
    memoire: 'Ces choix restent sur cet ordinateur et valent pour les fiches, la frise et le tableau.',
  },
  carte: {
    sansIntitule: 'Action sans intitulé',
    objectif: (code: string) => fr`objectif ${code}`,
    sansPilote: 'pilote non renseigné',
    sansStatut: 'statut non renseigné',
    du: (debut: string, fin: string) => fr`${debut} → ${fin}`,
    des: (debut: string) => fr`à partir de ${debut}`,
    jusque: (fin: string) => fr`jusqu’à ${fin}`,
    sansDate: 'sans date',
    enRetard: 'en retard',
    fait: (part: string) => fr`${part} fait`,
    nonChiffre: 'avancement non renseigné',
    constats: (nombre: number) => plural(nombre, 'constat'),
  },
  creation: {
    titre: 'Créer une action',
    intitule: 'Intitulé',
    axe: 'Axe',
    objectif: 'Objectif',
    sansObjectif: 'Sans objectif',
    aChoisir: 'À choisir plus tard',
    code: (code: string) => fr`Code proposé : ${code}.`,
    suite: fr`L’action ira après la dernière ligne de la feuille Actions. Sa fiche s’ouvrira pour la compléter.`,
    bouton: 'Créer l’action',
    enCours: 'Création de l’action…',
    faite: (code: string, feuille: string, cellule: string) =>
      fr`L’action ${code} est créée, ligne de la cellule ${feuille}!${cellule}.`,
    annuler: 'Ne rien créer',
    manque: fr`L’intitulé est vide. Écrivez ce que l’action fait, en commençant par un verbe.`,
  },
  selection: {
    ouverte: (nom: string) => fr`Fiche de l’action ${nom} ouverte.`,
    gardee: (nom: string) =>
      fr`Votre saisie n’est pas enregistrée : la fiche reste ouverte. Enregistrez-la ou renoncez-y pour ouvrir l’action ${nom}.`,
    ouvrir: (nom: string) => fr`Renoncer et ouvrir ${nom}`,
    gardeeListe: fr`Votre saisie n’est pas enregistrée. Enregistrez-la, ou renoncez-y pour revenir au plan.`,
    revenir: 'Renoncer et revenir au plan',
    rester: 'Continuer ma saisie',
    manque: {
      action: fr`La cellule sélectionnée n’est pas celle d’une action : il n’y a pas de fiche à ouvrir. Sélectionnez une ligne remplie de la feuille « Actions », puis choisissez de nouveau « Ouvrir la fiche » ; ou choisissez une action ci-dessous.`,
      lecture: fr`Excel ne laisse pas lire la cellule sélectionnée : elle est sans doute en cours de saisie. Validez-la avec Entrée, puis choisissez de nouveau « Ouvrir la fiche ».`,
    },
    introuvable: fr`Cette action n’est plus dans le plan : sa ligne a été supprimée, ou sa clé a changé.`,
  },
  statut: {
    titre: (nom: string, statut: string) => fr`Passer l’action « ${nom} » à « ${statut} »`,
    ecrit: (nom: string) => fr`Statut de l’action ${nom} écrit. Vous pouvez l’annuler en haut du volet.`,
    laisse: (nom: string, actuel: string) =>
      fr`Le statut de l’action ${nom} a changé dans la feuille (« ${actuel} ») : il n’a pas été remplacé. Recommencez si c’est bien ce que vous voulez.`,
    formule: (nom: string) =>
      fr`Le statut de l’action ${nom} vient d’une formule : il n’a pas été remplacé. Ouvrez la fiche pour décider.`,
  },
  fiche: fichePlan,
} as const;
