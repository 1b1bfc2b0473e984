/** A Caf is among the signing structures. */
import type { Signataire } from '../domain/signataire';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle } from './define';
import { requireTables } from './tables-requises';

/** "Caf", "CAF de l’Hérault", "Caisse d’allocations familiales", not "Café des parents". */
const CAF = /\bcaf(?![a-z])|allocations familiales/;

export default defineRegle({
  id: 'SIGN-01',
  gravite: 'erreur',
  portee: 'signataire',
  source: 'GK',
  enonce: fr`Une Caf est parmi les structures signataires.`,
  pourquoi: fr`La CTG est une convention entre la Caf et les collectivités : sans la Caf, il n’y a pas de convention.`,
  aide: fr`Ajoutez la Caf dans la feuille Signataires.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tSignataires']) ??
    (classeur.signataires.some(isCaf)
      ? []
      : [constatGlobal('tSignataires', 'structure', fr`Aucune Caf parmi les signataires.`)]),
});

function isCaf({ type, structure }: Signataire): boolean {
  return [type, structure].some((texte) => CAF.test(toComparable(texte)));
}
