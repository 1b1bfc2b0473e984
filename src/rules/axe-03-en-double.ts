/** No two axes bear the same code or the same wording. */
import type { Axe } from '../domain/axe';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { repairCodes } from './reparations/codes';
import { requireTables } from './tables-requises';

/** Of a code that people read in a table. */
const LONGUEUR_MAX = 20;

export default defineRegle({
  id: 'AXE-03',
  gravite: 'avertissement',
  portee: 'axe',
  source: 'R12 normalizeName',
  enonce: fr`Deux axes n’ont ni le même code ni le même intitulé.`,
  pourquoi: fr`Les actions rattachées à un axe en double se partagent entre les deux, et chaque synthèse est fausse.`,
  aide: fr`Fusionnez les deux lignes, ou donnez à chacune son code et son intitulé.`,
  check: ({ classeur }) => requireTables(classeur, ['tAxes']) ?? listDoubles(classeur.axes),
  // Two wordings alike are one axis typed twice: a person merges them.
  repair: repairCodes('tAxes', (code) => code.length <= LONGUEUR_MAX),
});

/** Accents, case and spaces make no difference; each row after the first is one finding. */
function listDoubles(axes: readonly Axe[]): Observe[] {
  const vus = new Map<string, number>();
  return axes.flatMap((axe) => {
    const doubles = (['code', 'intitule'] as const).flatMap((champ) => {
      const valeur = toComparable(axe[champ]);
      if (valeur === '') return [];
      const cle = `${champ}\n${valeur}`;
      const premiere = vus.get(cle);
      if (premiere === undefined) vus.set(cle, axe.ref.ligne);
      return premiere === undefined ? [] : [{ champ, premiere }];
    });
    const [double] = doubles;
    if (double === undefined) return [];
    const quoi = double.champ === 'code' ? 'code' : 'intitulé';
    const message = fr`L’axe ${designate(axe)} est en double : même ${quoi} que la ligne ${double.premiere}.`;
    return [constat(axe.ref, double.champ, message)];
  });
}
