/** The statut and the share done say the same thing. */
import type { Action } from '../domain/action';
import { isMotAbsence } from '../domain/mot-absence';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { formatPourcent } from './nombres';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-13',
  gravite: 'erreur',
  portee: 'action',
  source: 'GK',
  enonce: fr`Une action réalisée est avancée à 100 %, et une action avancée à 100 % est réalisée.`,
  pourquoi: fr`Deux réponses différentes pour une même action font douter de tout le tableau de bord.`,
  aide: fr`Accordez le statut et l’avancement ; un avancement vide suit le statut.`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap(checkAction),
});

function checkAction(action: Action): Observe[] {
  const { ref, statut, avancement } = action;
  const [texte, ecrit] = [statut.trim(), avancement.texte.trim()];
  if (ecrit === '' || ecrit.startsWith('#') || isMotAbsence(ecrit)) return [];
  if (avancement.valeur === null) {
    return [
      nonControlable(
        fr`L’avancement « ${ecrit} » de l’action ${designate(action)} n’est pas un nombre.`,
        ref,
      ),
    ];
  }
  const complet = avancement.valeur >= 1;
  if (texte === '') {
    const manque = fr`Le statut de l’action ${designate(action)} manque : on ne peut pas le comparer à son avancement.`;
    return complet ? [nonControlable(manque, ref)] : [];
  }
  const lu = parseStatut(texte);
  if (lu === null || (lu === 'Réalisée') === complet) return [];
  const part = formatPourcent(avancement.valeur);
  return [
    constat(
      ref,
      'avancement',
      fr`L’action ${designate(action)} est « ${texte} » avec un avancement de ${part}.`,
    ),
  ];
}
