/** Every action has an indicator to follow it. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { indexCites } from './liens-du-plan';
import { keysOf } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-01',
  gravite: 'erreur',
  portee: 'action',
  source: 'W7d',
  enonce: fr`Chaque action a au moins un indicateur de suivi.`,
  pourquoi: fr`Sans indicateur choisi au départ, l’évaluation n’aura rien à comparer.`,
  aide: fr`Ajoutez un à trois indicateurs dans la feuille Indicateurs, rattachés au code de l’action.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tIndic']);
    if (absentes) return absentes;
    const suivies = indexCites(classeur.indicateurs.map(({ rattachement }) => rattachement));
    return classeur.actions
      .filter((action) => !keysOf(action).some((cle) => suivies.has(cle)))
      .map((action) =>
        constat(action.ref, 'code', fr`L’action ${designate(action)} n’a aucun indicateur de suivi.`),
      );
  },
});
