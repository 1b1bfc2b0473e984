/** Every objective has an indicator of result. */
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Objectif } from '../domain/objectif';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { indexCites } from './liens-du-plan';
import { keysOf, splitReferences } from './references';
import { requireTables } from './tables-requises';

/** What is spent or produced is not what changes for people. */
const MOYENS: ReadonlySet<string> = new Set(['moyen', 'moyens', 'realisation']);

export default defineRegle({
  id: 'OBJ-02',
  gravite: 'avertissement',
  portee: 'objectif',
  source: 'GK',
  enonce: fr`Chaque objectif a un indicateur de résultat.`,
  pourquoi: fr`Compter ce qui a été fait ne dit pas si l’objectif est atteint.`,
  aide: fr`Indiquez le code d’un indicateur de résultat sur l’objectif, ou rattachez-lui un indicateur de nature « résultat ».`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tObjectifs', 'tIndic']);
    if (absentes) return absentes;
    const resultats = classeur.indicateurs.filter(isResultat);
    const rattaches = indexCites(resultats.map(({ rattachement }) => rattachement));
    const autres = new Set(classeur.indicateurs.filter((ligne) => !isResultat(ligne)).flatMap(keysOf));
    return classeur.objectifs
      .filter(
        (objectif) => !keysOf(objectif).some((cle) => rattaches.has(cle)) && !namesResultat(objectif, autres),
      )
      .map((objectif) =>
        constat(
          objectif.ref,
          'indicateur',
          fr`L’objectif ${designate(objectif)} n’a aucun indicateur de résultat.`,
        ),
      );
  },
});

/** Of no stated nature, an indicator has the benefit of the doubt. */
function isResultat({ nature }: IndicateurSuivi): boolean {
  return !MOYENS.has(toComparable(nature));
}

/** One cited indicator that is not known to count means or outputs is enough. */
function namesResultat({ indicateur }: Objectif, autres: ReadonlySet<string>): boolean {
  return splitReferences(indicateur).some((cite) => !autres.has(toComparable(cite)));
}
