/** Who funds an action is a signatory of the convention or a partner of the action. */
import type { Action } from '../domain/action';
import { isMotAbsence } from '../domain/mot-absence';
import { indexTextes } from '../domain/texte-cellule';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import { keysOf } from './references';
import { findNomProche } from './reparations/nom-proche';
import { replaceCellule } from './reparations/replace-cellule';
import { toMots } from './ressemblances';
import { requireTables } from './tables-requises';

/** What pays without being a partner. */
const PROPRES =
  /^(?:a trouver|familles?|usagers?|adherents?|fonds propres|autofinancement|participations? .*|dons?|ventes?|reste a (?:charge|financer))$/;

export default defineRegle({
  id: 'FIN-04',
  gravite: 'avertissement',
  portee: 'financement',
  source: 'GK',
  enonce: fr`Chaque financeur est un signataire de la convention ou un partenaire de l’action.`,
  pourquoi: fr`Un financeur qui n’est ni l’un ni l’autre n’a peut-être rien promis, ou son nom est mal écrit.`,
  aide: fr`Corrigez le nom, ou ajoutez la structure aux signataires ou aux partenaires de l’action.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tFin', 'tSignataires']);
    if (absentes) return absentes;
    const nommes = classeur.financements.filter(({ financeur }) => isNom(financeur));
    if (nommes.length === 0) return [];
    const signataires = classeur.signataires.map(({ structure }) => toMots(structure)).filter(isRempli);
    if (signataires.length === 0)
      return [
        nonControlable(fr`Aucun signataire n’est saisi : on ne peut pas leur comparer les financeurs.`),
      ];
    const actions = new Map<string, Action>();
    for (const action of classeur.actions) for (const cle of keysOf(action)) actions.set(cle, action);
    const connus = new Map<string, boolean>();
    return nommes.flatMap(({ ref, financeur, action }) => {
      const cle = toComparable(financeur);
      const signe = connus.get(cle) ?? isParmi(toMots(financeur), signataires);
      connus.set(cle, signe);
      if (signe || isPartenaire(toMots(financeur), actions.get(toComparable(action)))) return [];
      const message = fr`Le financeur « ${financeur.trim()} » n’est ni signataire ni partenaire de l’action.`;
      return [constat(ref, 'financeur', message)];
    });
  },
  // Two towns may differ by a letter: a person confirms.
  repair: ({ classeur }) => {
    const texteOf = indexTextes(classeur);
    const connus = classeur.signataires.map(({ structure }) => structure);
    return ({ ref, champ }) => {
      const texte = ref === null || champ === null ? '' : (texteOf(ref, champ) ?? '');
      const proche = findNomProche(texte, connus);
      return proche === null ? null : replaceCellule(ref, champ, texte, proche, { aConfirmer: true });
    };
  },
});

function isNom(financeur: string): boolean {
  const cle = toComparable(financeur);
  return cle !== '' && !cle.startsWith('#') && !isMotAbsence(cle) && !PROPRES.test(cle);
}

function isPartenaire(mots: readonly string[], action: Action | undefined): boolean {
  if (action === undefined) return false;
  const { partenaires, structure_pilote, direction_pilote, copilote_caf } = action;
  const noms = [...partenaires.split(/[;,\n]/), structure_pilote, direction_pilote];
  const caf = copilote_caf.trim() === '' ? [] : [['caf']];
  return isParmi(mots, [...noms.map(toMots).filter(isRempli), ...caf]);
}

/** « Caf » is « Caf de l’Hérault », and « Ville de Lourdes » is « Ville ». */
function isParmi(mots: readonly string[], noms: readonly (readonly string[])[]): boolean {
  return noms.some((nom) => isDans(mots, nom) || isDans(nom, mots));
}

function isDans(mots: readonly string[], autres: readonly string[]): boolean {
  return mots.every((mot) => autres.includes(mot));
}

function isRempli(mots: readonly string[]): boolean {
  return mots.length > 0;
}
