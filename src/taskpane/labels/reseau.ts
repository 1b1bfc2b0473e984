/** Texts of the network: being offline, and a part of the pane that did not come. */
import { fr } from '../../domain/typographie';

export const reseau = {
  horsLigne: {
    titre: fr`Hors ligne`,
    message: fr`Le plan, les contrôles, l’évaluation et la lecture de vos fichiers continuent. Attendent la connexion : les chiffres demandés à l’Insee ou à la Caf, et les pages du volet que vous n’avez pas encore ouvertes.`,
    retour: fr`La connexion est revenue.`,
    attente: fr`Ce que vous venez de demander attend la connexion.`,
  },
  absente: {
    message: fr`Cette partie du complément n’a pas pu être chargée : la connexion manque, ou le complément vient d’être mis à jour.`,
    aide: fr`Vérifiez la connexion, puis réessayez ; si cela continue, rechargez le volet. Votre classeur n’est pas concerné.`,
    recharger: fr`Recharger le volet`,
  },
} as const;
