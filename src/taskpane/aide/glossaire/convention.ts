/** Words of the convention, of those who hold it, and of its plan. */
import { fr } from '../../../domain/typographie';
import type { Famille } from './define';

export const CONVENTION: Famille = {
  id: 'convention',
  titre: 'La convention et ceux qui la portent',
  termes: [
    {
      terme: 'CTG',
      aussi: ['convention territoriale globale'],
      definition: fr`Convention territoriale globale : un accord entre la Caf et une commune, un EPCI ou plusieurs, qui part d’un diagnostic partagé pour mener un projet commun au service des familles. C’est une démarche, pas un dispositif financier.`,
    },
    {
      terme: 'Caf',
      aussi: ['caisse d’allocations familiales'],
      definition: fr`Caisse d’allocations familiales du département. Elle signe la CTG, finance une part des équipements et publie des chiffres sur ses allocataires.`,
    },
    {
      terme: 'Cnaf',
      definition: fr`Caisse nationale des allocations familiales : elle fixe le cadre que les Caf déclinent.`,
    },
    {
      terme: 'MSA',
      aussi: ['mutualité sociale agricole'],
      definition: fr`Mutualité sociale agricole : le régime des familles du monde agricole. Ses allocataires ne sont pas dans les chiffres publiés par la Caf.`,
    },
    {
      terme: 'CEJ',
      aussi: ['contrat enfance jeunesse'],
      definition: fr`Contrat enfance jeunesse : le contrat que la CTG remplace depuis 2020.`,
    },
    {
      terme: 'EPCI',
      aussi: ['intercommunalité', 'communauté de communes', 'agglomération'],
      definition: fr`Établissement public de coopération intercommunale : communauté de communes, d’agglomération ou urbaine, métropole. Il a un code SIREN, là où une commune a un code Insee.`,
    },
    {
      terme: 'Signataire',
      definition: fr`Structure qui s’engage dans la convention : au moins la Caf et une collectivité ; d’autres peuvent signer (Département, MSA, État…).`,
    },
    {
      terme: 'Délibération',
      definition: fr`Vote du conseil municipal ou communautaire qui autorise à signer la convention ou un avenant.`,
    },
    {
      terme: 'Avenant',
      definition: fr`Acte signé qui complète ou change la convention. Le plan d’actions peut arriver par un avenant, après la signature.`,
    },
    {
      terme: 'Phase',
      definition: fr`Où en est la convention : élaboration, signature, mise en œuvre, bilan. Elle s’écrit dans la feuille « Convention » ; sinon, le complément la déduit des dates et le dit.`,
    },
    {
      terme: 'Champ d’intervention',
      aussi: ['thématique'],
      definition: fr`Domaine que la convention couvre : petite enfance, enfance, jeunesse, parentalité, animation de la vie sociale, accès aux droits, logement, handicap… Chaque territoire a ses mots ; le complément les relie aux champs nationaux.`,
    },
    {
      terme: 'SDSF',
      aussi: ['schéma départemental des services aux familles'],
      definition: fr`Schéma départemental des services aux familles : le cadre départemental que la CTG décline sur un territoire.`,
    },
    {
      terme: 'SDAVS',
      definition: fr`Schéma directeur de l’animation de la vie sociale : le cadre départemental des centres sociaux et des espaces de vie sociale.`,
    },
    {
      terme: 'Contrat de ville',
      aussi: ['QPV', 'quartier prioritaire'],
      definition: fr`Contrat de la politique de la ville, pour les quartiers prioritaires (QPV). Une action peut relever des deux démarches.`,
    },
    {
      terme: 'PEDT',
      aussi: ['projet éducatif territorial'],
      definition: fr`Projet éducatif territorial : il organise les activités autour du temps scolaire.`,
    },
    {
      terme: 'Copil',
      aussi: ['comité de pilotage'],
      definition: fr`Comité de pilotage : les élus et les représentants des institutions. Il décide et valide.`,
    },
    {
      terme: 'Cotech',
      aussi: ['comité technique'],
      definition: fr`Comité technique : les services qui préparent ce que le copil décide.`,
    },
    {
      terme: 'Chargé·e de coopération CTG',
      aussi: ['coordination', 'coordinateur'],
      definition: fr`La personne qui fait vivre la convention : elle tient le plan, réunit les partenaires et prépare le copil.`,
    },
    {
      terme: 'Conseiller technique Caf',
      aussi: ['chargé de conseil et développement'],
      definition: fr`L’interlocuteur de la collectivité à la Caf : il apporte les chiffres, suit les financements et relit les fiches.`,
    },
    {
      terme: 'Élu·e référent·e',
      definition: fr`L’élu·e qui porte un axe ou une action devant le copil.`,
    },
    {
      terme: 'COF',
      aussi: ['convention d’objectifs et de financement'],
      definition: fr`Convention d’objectifs et de financement : elle se signe avec la Caf pour un équipement. Elle est distincte de la CTG.`,
    },
  ],
};

export const PLAN: Famille = {
  id: 'plan',
  titre: 'Le plan d’actions et son évaluation',
  termes: [
    {
      terme: 'Diagnostic partagé',
      definition: fr`Ce que les partenaires disent ensemble du territoire : les ressources, les besoins, et les chiffres qui les appuient.`,
    },
    {
      terme: 'Enjeu',
      definition: fr`Ce que le diagnostic fait ressortir et à quoi le plan doit répondre. Un enjeu prioritaire sans action est signalé.`,
    },
    {
      terme: 'Axe stratégique',
      definition: fr`Une grande orientation du plan (code 1, 2…). Il regroupe des objectifs.`,
    },
    {
      terme: 'Objectif opérationnel',
      definition: fr`Ce que l’on veut obtenir dans un axe (code 1.2). Il regroupe des actions.`,
    },
    {
      terme: 'Fiche action',
      aussi: ['action'],
      definition: fr`La description d’une action : ce qu’elle vise, qui la pilote, avec qui, quand, avec quels moyens, et comment on saura qu’elle a réussi. Ici : une ligne de la feuille « Actions ».`,
    },
    {
      terme: 'Pilote',
      definition: fr`La personne ou le service qui conduit l’action et en donne des nouvelles.`,
    },
    {
      terme: 'Statut',
      definition: fr`Où en est l’action : à discuter, à venir, en cours, en pause, bloquée, réalisée, reportée, abandonnée. Bloquée, reportée ou abandonnée, elle dit pourquoi.`,
    },
    {
      terme: 'En retard',
      definition: fr`Une action dont la date de fin est passée et qui n’est ni réalisée, ni reportée, ni abandonnée. Sans date de fin, elle n’est jamais dite en retard.`,
    },
    {
      terme: 'Jalon',
      definition: fr`Une étape d’une action, avec une échéance et la preuve qu’elle est faite.`,
    },
    {
      terme: 'Avancement',
      definition: fr`La part faite d’une action, entre 0 et 100 %, lue d’une seule façon dans tout le classeur : déclarée, d’après les jalons, ou d’après le statut. La façon est dite à côté du chiffre.`,
    },
    {
      terme: 'Temps écoulé',
      definition: fr`La part de la période de la convention qui est passée au jour du copil. L’avancement se compare à elle.`,
    },
    {
      terme: 'Date incomplète',
      aussi: ['date partielle', 'précision'],
      definition: fr`Une date peut n’être connue qu’au mois ou à l’année. Le complément garde cette précision et ne devine jamais le jour.`,
    },
    {
      terme: 'Indicateur de suivi',
      definition: fr`Ce que l’on mesure pour suivre une action ou un objectif : moyens, réalisation, résultat ou impact. Il lui faut un sens, une référence et une cible.`,
    },
    {
      terme: 'Référence et cible',
      definition: fr`La valeur de départ et la valeur visée d’un indicateur, chacune avec sa date. Sans elles, aucun taux d’atteinte ne se calcule.`,
    },
    {
      terme: 'Sens d’un indicateur',
      definition: fr`Ce que l’on espère : hausse, baisse ou maintien. Le même chiffre est un progrès ou un recul selon le sens.`,
    },
    {
      terme: 'Taux d’atteinte',
      definition: fr`Le chemin fait de la référence à la cible. Une cible déjà atteinte au départ est signalée : elle ne dit rien du progrès.`,
    },
    {
      terme: 'Pertinence',
      definition: fr`Critère d’évaluation : les objectifs répondent-ils aux besoins du diagnostic ?`,
    },
    {
      terme: 'Cohérence',
      definition: fr`Critère d’évaluation : les moyens vont-ils avec les objectifs, et la convention avec les autres politiques du territoire ?`,
    },
    {
      terme: 'Efficacité et efficience',
      definition: fr`Critères d’évaluation : les résultats sont-ils ceux qui étaient visés (efficacité), et à quel coût (efficience) ?`,
    },
    {
      terme: 'Impact et durabilité',
      definition: fr`Critères d’évaluation : quels effets à plus long terme, prévus ou non (impact), et lesquels resteront (durabilité) ?`,
    },
    {
      terme: 'Bilan',
      definition: fr`Ce que l’année a donné, axe par axe. Le complément prépare les comptes ; le jugement reste à écrire.`,
    },
  ],
};
