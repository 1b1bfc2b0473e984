/** Texts of « Nouvelle CTG ». */
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

export const nouvelle = {
  etapes: {
    territoire: 'Territoire',
    periode: 'Période et signature',
    champs: 'Champs d’intervention',
    signataires: 'Signataires',
    calendrier: 'Calendrier',
    verification: 'Vérification',
  },
  progression: (rang: number, total: number) => `Nouvelle CTG, étape ${String(rang)} sur ${String(total)}`,
  chargement: 'Ouverture…',
  suivant: 'Suivant',
  precedent: 'Précédent',
  fermer: 'Revenir au classeur',
  territoire: {
    aide: fr`Une commune, un EPCI, ou plusieurs communes qui signent ensemble. Le département et la Caf en sont déduits.`,
    ajouter: 'Retenir ce territoire',
    retenus: 'Territoires retenus',
    retirer: 'Retirer',
    retirerNom: (nom: string) => `Retirer ${nom}`,
    requis: fr`Choisissez d’abord un territoire : le reste s’en déduit.`,
    nom: 'Nom du territoire',
    aideNom: 'Le nom de l’ensemble, comme dans la convention.',
    type: 'Type',
    departement: 'Département',
    caf: 'Caf',
    cafDeduite: fr`Déduite du département : corrigez-la si besoin.`,
    cafInconnue: fr`Son nom ne se déduit pas ici avec certitude : écrivez-le.`,
    intitule: 'Intitulé de la convention',
  },
  periode: {
    aide: fr`Une CTG dure de un à cinq ans ; quatre ans sont conseillés. Ce que vous ne savez pas encore reste vide.`,
    debut: 'Début',
    fin: 'Fin',
    duree: 'Durée',
    annees: (nombre: number) => plural(nombre, 'an'),
    conseillee: (nombre: number) => `${plural(nombre, 'an')} (durée conseillée)`,
    signature: 'Date de signature',
    exemple: fr`Une année, un mois ou un jour : 2027, mars 2027 ou 06/03/2027.`,
    aideSignature: fr`Prévue ou déjà passée. Le calendrier de la démarche en est proposé.`,
    finCalculee: fr`Calculée avec le début et la durée ; vous pouvez l’écrire vous-même.`,
    lu: (date: string) => fr`Lu : ${date}.`,
    illisible: (texte: string) =>
      fr`« ${texte} » ne se lit pas comme une date : ces mots seront gardés tels quels, sans être interprétés.`,
  },
  champs: {
    aide: fr`Cochez les champs de la liste nationale que la convention couvre, puis écrivez leur nom avec vos mots. Deux champs qui portent le même nom font une seule ligne.`,
    nom: 'Vos mots',
    manquent: (noms: string) =>
      fr`Une CTG couvre au minimum la petite enfance, la jeunesse, la parentalité et un autre champ. Il manque : ${noms}.`,
    complet: 'Le minimum d’une CTG est couvert.',
  },
  signataires: {
    aide: fr`La Caf et le territoire signent toujours. Cochez les autres structures ; les personnes qui signent pour elles se complètent dans la feuille « Signataires ».`,
    structure: 'Nom de la structure',
    ajouter: 'Ajouter une structure',
    autre: 'Nom de la structure',
    type: 'Type de structure',
    retirer: 'Retirer cette structure',
  },
  calendrier: {
    aide: fr`Des dates proposées à partir de la signature, à corriger librement. Une étape déjà passée est proposée sans date : vous seul savez quand elle a eu lieu.`,
    sansSignature: fr`Sans mois de signature, les étapes sont proposées sans date. Revenez à l’étape « Période et signature » pour l’indiquer, ou datez-les plus tard dans la feuille « Calendrier ».`,
    date: 'Date',
    proposee: 'date proposée',
    aPreciser: 'à préciser',
  },
  verification: {
    lecture: 'Comparaison avec le classeur…',
    aideVierge: fr`Voici ce qui sera écrit. Les feuilles de la CTG seront créées en même temps ; vos feuilles restent en place.`,
    aideStructure: fr`Voici ce qui sera écrit. Seules des cellules vides sont remplies, et des lignes ajoutées.`,
    lot: (feuille: string, nombre: number) => fr`${feuille} : ${plural(nombre, 'ligne')}`,
    gardees: 'Déjà rempli autrement dans le classeur, gardé tel quel',
    enTetes: { rubrique: 'Rubrique', presente: 'Gardé', proposee: 'Votre réponse' },
    dejaLa: (nombre: number) =>
      `${plural(nombre, 'élément est déjà', 'éléments sont déjà')} dans le classeur\u00A0: ${nombre < 2 ? 'il n’est pas ajouté' : 'ils ne sont pas ajoutés'} une seconde fois.`,
    rien: fr`Le classeur dit déjà tout cela : il n’y a rien à écrire.`,
    ecrire: 'Commencer la CTG',
    enCours: 'Écriture de la convention…',
    pret: (nombre: number) => fr`${plural(nombre, 'ligne')} à écrire. Vérifiez, puis commencez la CTG.`,
  },
  fait: {
    titre: 'La CTG est commencée',
    message: (lignes: number, feuilles: number) =>
      feuilles === 0
        ? fr`${plural(lignes, 'ligne écrite', 'lignes écrites')}.`
        : fr`${plural(feuilles, 'feuille créée', 'feuilles créées')}, ${plural(lignes, 'ligne écrite', 'lignes écrites')}.`,
  },
} as const;
