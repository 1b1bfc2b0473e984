/** Every action is attached to a champ the convention retains, or says that it is of none. */
import { isRetenu, keysOfChamp, parseCodesChamps } from '../domain/champ-retenu';
import { textOfValeur } from '../domain/texte-cellule';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import { designate } from './designation';
import { findNomProche } from './reparations/nom-proche';
import { replaceCellule } from './reparations/replace-cellule';
import { requireTables } from './tables-requises';

/** Santé, culture, gouvernance: allowed, when it is said. */
const HORS_CHAMP = /\bhors[- ]champ|\btransvers|\bgouvernance\b/;

export default defineRegle({
  id: 'CHAMP-02',
  gravite: 'avertissement',
  portee: 'action',
  source: 'S2 (médiathèque, professions médicales)',
  enonce: fr`Chaque action est rattachée à un champ retenu, ou dite hors champ ou transversale.`,
  pourquoi: fr`Une action sans champ n’apparaît dans aucun bilan par champ et ne couvre aucun engagement signé.`,
  aide: fr`Indiquez un champ retenu dans la colonne « Champs » de l’action, ou choisissez AUT (hors champ) ou TRA (transversal).`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tChamps']);
    if (absentes) return absentes;
    if (classeur.actions.length === 0) return [];
    const retenus = new Set(classeur.champs.filter(isRetenu).flatMap(keysOfChamp));
    if (retenus.size === 0)
      return [nonControlable(fr`Aucun champ retenu n’est saisi dans la feuille Champs.`)];
    return classeur.actions
      .filter(({ champs }) => !coversOne(champs, retenus) && !isHorsChamp(champs))
      .map((action) =>
        constat(
          action.ref,
          'champs',
          fr`L’action ${designate(action)} n’est rattachée à aucun champ retenu.`,
        ),
      );
  },
  // A slip in the name of a champ of this convention; which champ an action without any belongs to is not guessed.
  repair: ({ classeur }) => {
    const champsOf = new Map(classeur.actions.map(({ ref, champs }) => [ref.ligne, champs]));
    const libelles = classeur.champs.filter(isRetenu).map(({ libelle }) => libelle);
    return ({ ref, champ }) => {
      const mots = champsOf.get(ref?.ligne ?? -1) ?? [];
      const proches = mots.map((mot) => findNomProche(mot, libelles));
      if (mots.length === 0 || proches.includes(null)) return null;
      return replaceCellule(ref, champ, textOfValeur(mots), proches.join(' ; '));
    };
  },
});

/** By the words of the cell first: most actions name a champ as the convention does. */
function coversOne(champs: readonly string[], retenus: ReadonlySet<string>): boolean {
  return (
    champs.some((mot) => retenus.has(toComparable(mot))) ||
    parseCodesChamps(champs).some((code) => retenus.has(code))
  );
}

function isHorsChamp(champs: readonly string[]): boolean {
  return (
    parseCodesChamps(champs).some((code) => code === 'AUT' || code === 'TRA') ||
    champs.some((mot) => HORS_CHAMP.test(toComparable(mot)))
  );
}
