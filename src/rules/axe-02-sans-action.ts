/** Every axis has an action. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { indexAxesCites, planVide } from './liens-du-plan';
import { keysOf } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'AXE-02',
  gravite: 'erreur',
  portee: 'axe',
  source: 'GK',
  enonce: fr`Chaque axe a au moins une action, directement ou par un de ses objectifs.`,
  pourquoi: fr`Un axe voté que personne ne met en œuvre se voit dès la première synthèse par axe.`,
  aide: fr`Rattachez une action au code de l’axe dans la feuille Actions, ou supprimez l’axe.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tAxes', 'tActions']);
    if (absentes) return absentes;
    if (classeur.axes.length === 0) return [];
    if (classeur.actions.length === 0) return [planVide('quels axes ont des actions')];
    const cites = indexAxesCites(classeur);
    return classeur.axes
      .filter((axe) => !keysOf(axe).some((cle) => cites.has(cle)))
      .map((axe) => constat(axe.ref, 'code', fr`L’axe ${designate(axe)} n’a aucune action.`));
  },
});
