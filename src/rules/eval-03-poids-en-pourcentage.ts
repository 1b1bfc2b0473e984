/** Weights typed as percentages add up to 100 %. */
import { groupBy } from '../domain/group-by';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Enregistrement, Nombre } from '../domain/valeurs';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { formatNombre } from './nombres';
import { requireTables } from './tables-requises';

/** In points: what rounding 33,3 % three times explains. */
const TOLERANCE = 0.5;

interface Pese extends Enregistrement {
  readonly poids: Nombre;
}

export default defineRegle({
  id: 'EVAL-03',
  gravite: 'avertissement',
  portee: 'evaluation',
  source: 'GK',
  enonce: fr`Des poids saisis en pourcentage font 100 % ensemble.`,
  pourquoi: fr`Une somme différente dit qu’un poids manque ou compte deux fois, et la note d’ensemble en dépend.`,
  aide: fr`Corrigez les poids, ou saisissez des nombres simples : seul leur rapport compte.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tEval']);
    if (absentes) return absentes;
    const { evaluations, axes } = classeur;
    const parObjet = groupBy(
      evaluations,
      ({ objet, code }) => `${toComparable(objet)}\n${toComparable(code)}`,
    );
    return [
      ...[...parObjet.values()].flatMap((lignes) => {
        const [premiere] = lignes;
        const [objet = '', code = ''] = [premiere?.objet.trim(), premiere?.code.trim()];
        const quoi = [objet, code].filter((mot) => mot !== '').join(' ');
        return checkPoids(lignes, quoi === '' ? '' : fr` de l’évaluation « ${quoi} »`);
      }),
      ...checkPoids(axes, fr` des axes`),
    ];
  },
});

/** One of the weights bears a « % »: they are all meant as shares of a whole. */
function checkPoids(lignes: readonly Pese[], quoi: string): Observe[] {
  const saisis = lignes.filter(({ poids }) => poids.texte.trim() !== '');
  const premier = saisis.find(({ poids }) => poids.texte.includes('%'));
  if (premier === undefined) return [];
  const autre = saisis.find(({ poids }) => poids.valeur === null || !poids.texte.includes('%'));
  if (autre !== undefined) {
    const manque = fr`Le poids « ${autre.poids.texte.trim()} »${quoi} n’est pas un pourcentage comme les autres.`;
    return [nonControlable(manque, autre.ref)];
  }
  const somme = saisis.reduce((total, { poids }) => total + (poids.valeur ?? 0), 0);
  if (Math.abs(somme - 100) <= TOLERANCE) return [];
  return [constat(premier.ref, 'poids', fr`La somme des poids${quoi} est ${formatNombre(somme)} %.`)];
}
