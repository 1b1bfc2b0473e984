/** Every amount of the plan is a number of euros, and none is negative. */
import type { Action } from '../domain/action';
import { isMotAbsence } from '../domain/mot-absence';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Nombre, Reference } from '../domain/valeurs';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { keysOf } from './references';

export default defineRegle({
  id: 'FIN-02',
  gravite: 'erreur',
  portee: 'financement',
  source: 'R12 InvalidBudget',
  enonce: fr`Chaque montant est un nombre d’euros, jamais négatif.`,
  pourquoi: fr`Un mot, une date ou un montant négatif sort des totaux sans que personne le voie.`,
  aide: fr`Écrivez le montant en chiffres ; « 12 000 € », « 30 k€ » et « 1,2 M€ » sont compris.`,
  check: ({ classeur }) => {
    const absente = requireClasseur(classeur);
    if (absente) return absente;
    const actions = new Map<string, Action>();
    for (const action of classeur.actions) for (const cle of keysOf(action)) actions.set(cle, action);
    return [
      ...classeur.actions.flatMap((action) => checkMontant(action.ref, 'budget', action.budget, action)),
      ...classeur.financements.flatMap(({ ref, action, prevu, realise }) => {
        const liee = actions.get(toComparable(action));
        const nommee = liee ?? { code: action, ref };
        return [
          ...checkMontant(ref, 'prevu', prevu, nommee),
          ...checkMontant(ref, 'realise', realise, nommee),
        ];
      }),
    ];
  },
});

function checkMontant(
  ref: Reference,
  champ: string,
  { valeur, texte }: Nombre,
  nommee: Parameters<typeof designate>[0],
): Observe[] {
  const ecrit = texte.trim();
  // An error of Excel is a broken formula: DATA-01 speaks of it.
  if (ecrit === '' || ecrit.startsWith('#') || (valeur !== null && valeur >= 0)) return [];
  const action = designate(nommee);
  if (valeur === null && isMotAbsence(ecrit))
    return [nonControlable(fr`Le montant « ${ecrit} » de l’action ${action} n’est pas encore connu.`, ref)];
  return [constat(ref, champ, fr`Montant invalide pour l’action ${action} : « ${ecrit} ».`)];
}
