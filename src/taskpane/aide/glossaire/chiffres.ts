/** Words of public figures, of the services to families, and of the add-in's own checks. */
import { fr } from '../../../domain/typographie';
import type { Famille } from './define';

export const CHIFFRES: Famille = {
  id: 'chiffres',
  titre: 'Les chiffres publics',
  termes: [
    {
      terme: 'Millésime',
      definition: fr`L’année que décrit un chiffre, et non celle où il est publié : un taux de pauvreté paraît deux à trois ans après.`,
    },
    {
      terme: 'Maille',
      definition: fr`L’échelle d’un chiffre : quartier, commune, EPCI, département, région, France. Deux mailles ne se mélangent pas dans un calcul.`,
    },
    {
      terme: 'Secret statistique',
      aussi: ['s', 'nd', 'ns', 'so', 'marque'],
      definition: fr`Un chiffre n’est pas publié quand trop peu de personnes sont concernées. Il est alors « secret », ce qui n’est pas zéro. D’autres marques disent « non disponible », « non significatif » ou « sans objet ».`,
    },
    {
      terme: 'Arrondi de la Caf',
      definition: fr`Les données publiques de la Caf sont arrondies : les foyers à 5 près, les montants mensuels à 100 € près. Sur de petits nombres, un taux calculé est incertain.`,
    },
    {
      terme: 'Taux de pauvreté',
      definition: fr`Part des personnes dont le niveau de vie est inférieur à 60 % de la médiane nationale. C’est une valeur publiée par l’Insee : elle ne se recalcule pas, et la moyenne de plusieurs communes n’a pas de sens.`,
    },
    {
      terme: 'Niveau de vie',
      definition: fr`Revenu disponible du ménage divisé par son nombre d’unités de consommation. La médiane partage les personnes en deux moitiés.`,
    },
    {
      terme: 'Bas revenus (Caf)',
      aussi: ['allocataires sous le seuil'],
      definition: fr`Part des allocataires dont les ressources sont sous un seuil de la Caf. Ce n’est pas le taux de pauvreté de l’Insee : ni les mêmes personnes, ni le même seuil.`,
    },
    {
      terme: 'Foyer allocataire',
      definition: fr`Foyer qui reçoit au moins une prestation de la Caf au titre du mois. Ce n’est ni un ménage, ni un foyer fiscal.`,
    },
    {
      terme: 'Quotient familial',
      aussi: ['QF'],
      definition: fr`Ressources mensuelles et prestations du foyer, rapportées à sa composition. Les tarifs des services en dépendent souvent.`,
    },
    {
      terme: 'Taux de couverture petite enfance',
      definition: fr`Nombre de places d’accueil pour 100 enfants de moins de 3 ans. Ce n’est pas un pourcentage : il peut dépasser 100. À la commune, il n’est publié qu’au-dessus de 10 000 habitants.`,
    },
    {
      terme: 'Point (de pourcentage)',
      definition: fr`L’écart entre deux taux se dit en points : de 20 % à 25 %, la hausse est de 5 points.`,
    },
    {
      terme: 'Filosofi',
      definition: fr`La source de l’Insee sur les revenus et la pauvreté. Il n’y a pas de millésime 2022.`,
    },
    {
      terme: 'Recensement',
      aussi: ['RP'],
      definition: fr`La source de l’Insee sur la population, les familles et les logements. Cinq années d’enquête font un millésime : on compare des millésimes séparés d’au moins cinq ans.`,
    },
  ],
};

export const SERVICES: Famille = {
  id: 'services',
  titre: 'Les services aux familles',
  termes: [
    {
      terme: 'EAJE',
      aussi: ['crèche'],
      definition: fr`Établissement d’accueil du jeune enfant : crèche, micro-crèche, multi-accueil.`,
    },
    {
      terme: 'PSU',
      aussi: ['prestation de service unique'],
      definition: fr`Prestation de service unique : le financement de la Caf à l’heure d’accueil, pour les crèches qui appliquent son barème. Les micro-crèches Paje n’en relèvent pas.`,
    },
    {
      terme: 'Bonus territoire CTG',
      definition: fr`Aide de la Caf au fonctionnement d’équipements soutenus par une collectivité signataire d’une CTG. Son montant par place suit des tranches ; le complément les garde en paramètres, à vérifier avec votre Caf.`,
    },
    {
      terme: 'RPE',
      aussi: ['relais petite enfance', 'RAM'],
      definition: fr`Relais petite enfance : lieu d’information et de rencontre pour les familles et les assistants maternels.`,
    },
    {
      terme: 'MAM',
      definition: fr`Maison d’assistants maternels : plusieurs assistants maternels accueillent dans un même lieu.`,
    },
    {
      terme: 'LAEP',
      definition: fr`Lieu d’accueil enfants-parents : ouvert aux enfants de moins de 6 ans avec un adulte, librement et sans inscription.`,
    },
    {
      terme: 'ALSH',
      aussi: ['accueil de loisirs', 'périscolaire'],
      definition: fr`Accueil de loisirs sans hébergement : avant et après l’école (périscolaire) ou pendant les vacances (extrascolaire).`,
    },
    {
      terme: 'CLAS',
      definition: fr`Contrat local d’accompagnement à la scolarité : un appui aux enfants et à leurs parents, hors du temps scolaire.`,
    },
    {
      terme: 'REAAP',
      definition: fr`Réseau d’écoute, d’appui et d’accompagnement des parents : il soutient des actions de parentalité.`,
    },
    {
      terme: 'Centre social et EVS',
      aussi: ['espace de vie sociale', 'animation de la vie sociale'],
      definition: fr`Équipements d’animation de la vie sociale, agréés par la Caf pour une durée. L’espace de vie sociale (EVS) en est la forme de proximité.`,
    },
    {
      terme: 'France services',
      definition: fr`Guichet où l’on est aidé dans ses démarches, près de chez soi.`,
    },
    {
      terme: 'Schéma petite enfance',
      aussi: ['SPPE', 'schéma pluriannuel'],
      definition: fr`Schéma pluriannuel de maintien et de développement de l’offre d’accueil du jeune enfant, obligatoire au-dessus de 10 000 habitants. Une CTG peut en tenir lieu si elle en a les contenus : la page « Évaluation » en donne la liste.`,
    },
  ],
};

export const COMPLEMENT: Famille = {
  id: 'complement',
  titre: 'Les mots du complément',
  termes: [
    {
      terme: 'Constat',
      definition: fr`Ce qu’un contrôle a trouvé : où, pourquoi, et que faire. Il est de gravité « erreur », « avertissement » ou « info ».`,
    },
    {
      terme: 'Non contrôlable',
      definition: fr`Troisième réponse, à côté de « conforme » et de « constat » : il manque de quoi vérifier, et le complément dit quoi.`,
    },
    {
      terme: 'Justifier un constat',
      definition: fr`Accepter un constat avec un motif signé. Si la ligne change, le constat revient.`,
    },
    {
      terme: 'Prêt pour le copil',
      definition: fr`Il ne reste aucune erreur sans motif, et tous les contrôles d’erreur ont pu être faits. Le tampon tombe dès que le classeur change.`,
    },
    {
      terme: 'Structurer le classeur',
      definition: fr`Ajouter au classeur les feuilles et les tables d’une CTG, sans toucher à ce qu’il contient déjà.`,
    },
    {
      terme: 'Fonction CTG',
      aussi: ['formule'],
      definition: fr`Formule qui va chercher un chiffre du classeur, par exemple =CTG.TAUX_PAUVRETE(). Si le chiffre est secret ou absent, elle le dit au lieu d’afficher zéro.`,
    },
  ],
};
