/** Every axis has an objective. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { indexCites } from './liens-du-plan';
import { keysOf } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'AXE-01',
  gravite: 'erreur',
  portee: 'axe',
  source: 'GK',
  enonce: fr`Chaque axe a au moins un objectif opérationnel.`,
  pourquoi: fr`Un axe sans objectif est une intention : rien ne dit ce qui doit changer ni quand c’est atteint.`,
  aide: fr`Ajoutez un objectif rattaché au code de l’axe dans la feuille Objectifs, ou supprimez l’axe.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tAxes', 'tObjectifs']);
    if (absentes) return absentes;
    const cites = indexCites(classeur.objectifs.map(({ axe }) => axe));
    return classeur.axes
      .filter((axe) => !keysOf(axe).some((cle) => cites.has(cle)))
      .map((axe) => constat(axe.ref, 'code', fr`L’axe ${designate(axe)} n’a aucun objectif opérationnel.`));
  },
});
