/** Every action has a code of its own that other sheets can cite. */
import type { Action } from '../domain/action';
import { groupBy } from '../domain/group-by';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { repairCodes } from './reparations/codes';
import { requireTables } from './tables-requises';

/** Letters and figures, parted by a point, a dash, a slash or a space: "A1", "1.2.3", "PE-04", "Action 3". */
const FORME = /^[\p{L}\d]+(?:[ ._/–-]{1,3}[\p{L}\d]+)*\.?$/u;
const LONGUEUR_MAX = 20;
const LIGNES_CITEES = 6;

export default defineRegle({
  id: 'ACT-01',
  gravite: 'erreur',
  portee: 'action',
  source: 'GK',
  enonce: fr`Chaque action a un code court, et deux actions n’ont jamais le même.`,
  pourquoi: fr`Les financements, les indicateurs et les jalons citent ce code : en double, on ne sait plus à quelle action ils vont.`,
  aide: fr`Renumérotez l’action, puis reprenez son code dans les feuilles qui le citent.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ?? [
      ...classeur.actions.flatMap(checkForme),
      ...[...groupBy(classeur.actions, ({ code }) => toComparable(code))].flatMap(([cle, actions]) =>
        cle === '' ? [] : checkDoubles(actions),
      ),
    ],
  repair: repairCodes('tActions', isCode),
});

function isCode(code: string): boolean {
  return code.length <= LONGUEUR_MAX && FORME.test(code);
}

function checkForme(action: Action): Observe[] {
  const code = action.code.trim();
  if (code === '') return [constat(action.ref, 'code', fr`Le code de l’action ${designate(action)} manque.`)];
  // An error of Excel is a broken formula: DATA-01 speaks of it.
  if (code.startsWith('#') || isCode(code)) return [];
  const lisible = code.length <= LONGUEUR_MAX ? code : `${code.slice(0, LONGUEUR_MAX)}…`;
  return [
    constat(
      action.ref,
      'code',
      fr`Le code « ${lisible} » ne peut pas être cité : des lettres, des chiffres, points ou tirets, ${LONGUEUR_MAX} caractères au plus.`,
    ),
  ];
}

function checkDoubles(actions: readonly Action[]): Observe[] {
  const [premiere, seconde] = actions;
  if (premiere === undefined || seconde === undefined) return [];
  const lignes = actions.slice(0, LIGNES_CITEES).map(({ ref }) => ref.ligne);
  const suite = actions.length > LIGNES_CITEES ? '…' : '';
  const message = fr`Le code « ${premiere.code.trim()} » est en double (lignes ${lignes.join(', ')}${suite}).`;
  return [constat(seconde.ref, 'code', message)];
}
