/** Somebody is in charge of the cooperation: the chargé·e de coopération. */
import type { Membre } from '../domain/membre';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle } from './define';
import { requireTables } from './tables-requises';

/** "Chargée de coopération", "chargé(e) de coopération CTG", "coordinatrice de la convention territoriale globale". */
const CHARGE =
  /\bcharge\S* (?:de |d')(?:la )?cooperation|\bcoordinat\S* (?:de la |de )?(?:ctg|convention territoriale)/;

export default defineRegle({
  id: 'GOUV-03',
  gravite: 'avertissement',
  portee: 'instance',
  source: 'W24, S4',
  enonce: fr`Un·e chargé·e de coopération est désigné·e.`,
  pourquoi: fr`La Caf finance cette fonction, qui fait vivre la convention entre deux comités.`,
  aide: fr`Ajoutez la personne parmi les membres, feuille Gouvernance, avec sa fonction et son ETP.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tMembres']) ??
    (classeur.membres.some(isCharge)
      ? []
      : [constatGlobal('tMembres', 'fonction', fr`Aucun·e chargé·e de coopération n’est désigné·e.`)]),
});

function isCharge({ fonction, role }: Membre): boolean {
  return [fonction, role].some((texte) => CHARGE.test(toComparable(texte)));
}
