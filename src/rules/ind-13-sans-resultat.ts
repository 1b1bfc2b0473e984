/** Every axis that is followed has an indicator of what changes for people, not only of what was produced. */
import type { Axe } from '../domain/axe';
import type { Classeur } from '../domain/classeur';
import type { IndicateurSuivi } from '../domain/indicateur';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { keysCited, keysOf } from './references';
import { requireTables } from './tables-requises';

const RESULTATS: ReadonlySet<string> = new Set(['resultat', 'impact']);

export default defineRegle({
  id: 'IND-13',
  gravite: 'avertissement',
  portee: 'axe',
  source: 'W7d',
  enonce: fr`Chaque axe suivi a au moins un indicateur de résultat ou d’impact.`,
  pourquoi: fr`Compter ce que l’on a fait ne dit pas ce que cela a changé pour les habitants.`,
  aide: fr`Ajoutez un indicateur de résultat : combien de familles servies, quelle satisfaction, quel effet.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tAxes', 'tIndic']);
    if (absentes) return absentes;
    const axesOf = indexAxes(classeur);
    const parAxe = new Map<Axe, IndicateurSuivi[]>();
    for (const indicateur of classeur.indicateurs) {
      for (const axe of axesOf(indicateur.rattachement)) {
        const suivis = parAxe.get(axe);
        if (suivis) suivis.push(indicateur);
        else parAxe.set(axe, [indicateur]);
      }
    }
    const annonces = new Set(
      classeur.objectifs
        .filter(({ indicateur }) => indicateur.trim() !== '')
        .flatMap(({ axe }) => axesOf(axe)),
    );
    return [...parAxe].flatMap(([axe, suivis]) => (annonces.has(axe) ? [] : checkAxe(axe, suivis)));
  },
});

function checkAxe(axe: Axe, suivis: readonly IndicateurSuivi[]): Observe[] {
  const natures = suivis.map(({ nature }) => toComparable(nature));
  if (natures.some((nature) => RESULTATS.has(nature))) return [];
  const nom = designate(axe);
  if (natures.includes('')) {
    const manque = fr`La nature d’un indicateur de l’axe ${nom} n’est pas indiquée : on ne sait pas s’il mesure un résultat.`;
    return [nonControlable(manque, axe.ref)];
  }
  return [constat(axe.ref, 'code', fr`L’axe ${nom} n’a que des indicateurs de réalisation ou de moyen.`)];
}

/** The axes a code leads to: its own, or the one of the objective or of the action that it names. */
function indexAxes({ axes, objectifs, actions }: Classeur): (cellule: string) => readonly Axe[] {
  const parCle = new Map<string, readonly Axe[]>();
  const find = (cellule: string): readonly Axe[] => {
    const [premiere, ...autres] = keysCited(cellule);
    if (premiere === undefined) return [];
    if (autres.length === 0) return parCle.get(premiere) ?? [];
    return [...new Set([premiere, ...autres].flatMap((cle) => parCle.get(cle) ?? []))];
  };
  for (const axe of axes) for (const cle of keysOf(axe)) parCle.set(cle, [axe]);
  for (const objectif of objectifs) {
    const siens = find(objectif.axe);
    for (const cle of keysOf(objectif)) if (!parCle.has(cle)) parCle.set(cle, siens);
  }
  for (const action of actions) {
    const [directs, parObjectif] = [find(action.axe), find(action.objectif)];
    const siens = directs.length === 0 ? parObjectif : [...new Set([...directs, ...parObjectif])];
    for (const cle of keysOf(action)) if (!parCle.has(cle)) parCle.set(cle, siens);
  }
  return find;
}
