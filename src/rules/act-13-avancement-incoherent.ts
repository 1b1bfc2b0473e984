/** The statut and the share done say the same thing. */
import type { Action } from '../domain/action';
import { isMotAbsence } from '../domain/mot-absence';
import { textOfValeur } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { formatPourcent } from './nombres';
import { replaceCellule } from './reparations/replace-cellule';
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
  // « 60 » in a column of shares is 60 %: from 2 on, no share done may be meant otherwise.
  repair: ({ classeur }) => {
    const actions = new Map(classeur.actions.map((action) => [action.ref.ligne, action]));
    return ({ ref, champ }) => {
      const avancement = actions.get(ref?.ligne ?? -1)?.avancement;
      const valeur = avancement?.valeur ?? 0;
      if (avancement === undefined || valeur < 2 || valeur >= 100) return null;
      return replaceCellule(ref, champ, textOfValeur(avancement), valeur / 100, {
        lu: formatPourcent(valeur / 100),
      });
    };
  },
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
