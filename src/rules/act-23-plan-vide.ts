/** The plan holds actions. */
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-23',
  gravite: 'erreur',
  portee: 'classeur',
  source: 'S0 (plan by avenant), S1, S3, S4',
  enonce: fr`Le plan contient au moins une action.`,
  pourquoi: fr`Une convention en cours sans action n’a rien à présenter au copil ; à la signature, le plan peut encore venir par avenant.`,
  aide: fr`Saisissez les actions, ou prévoyez l’avenant qui les apportera.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    (classeur.actions.length > 0
      ? []
      : [constatGlobal('tActions', 'intitule', fr`Le plan d’actions est vide.`)]),
});
