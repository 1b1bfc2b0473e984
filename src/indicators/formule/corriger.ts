/** Brings a formula that lost its way back to `CTG.X(…)`: the name a file kept, a namespace lost, a slip — never a guess. */
import { isAtDistance, slipsAllowed } from '../../domain/distance';
import { fr } from '../../domain/typographie';
import { findAppels } from './appels';
import type { Appel } from './appels';
import { fromFormuleLocale } from './ecrire';
import { listReferences } from './references';

export type Correction =
  /** Nothing of ours in it, or nothing wrong. */
  | { readonly type: 'aucune' }
  /** `formule` may be the very same: typing it again is then what wakes the cell. */
  | { readonly type: 'proposee'; readonly formule: string; readonly raisons: readonly string[] }
  /** It calls a function of ours that does not exist, and no single name is meant. */
  | { readonly type: 'inconnue'; readonly nom: string; readonly candidats: readonly string[] };

export interface Etat {
  /** The cell shows #NAME?. */
  readonly nomInconnu: boolean;
  /** The formula is kept as a text: the cell shows it instead of calculating it. */
  readonly isTexte?: boolean;
}

const AUCUNE: Correction = { type: 'aucune' };

/** @param ids the functions there are, in capitals. */
export function corrigerFormule(formule: string, ids: readonly string[], etat: Etat): Correction {
  // Most formulas of a workbook are native, and answer.
  if (!etat.nomInconnu && !/ctg/i.test(formule)) return AUCUNE;
  const saisie = etat.isTexte === true ? fromFormuleLocale(formule) : formule;
  const lus = findAppels(saisie).map((appel) => readAppel(appel, ids, etat));
  const inconnu = lus.find((lu): lu is Inconnu => lu?.type === 'inconnu');
  if (inconnu !== undefined) return { type: 'inconnue', nom: inconnu.nom, candidats: inconnu.candidats };
  const connus = lus.filter((lu): lu is Connu => lu?.type === 'connu');
  if (connus.length === 0) return AUCUNE;
  const corrigee = replaceNoms(saisie, connus);
  const raisons = connus.flatMap(({ raison }) => (raison === null ? [] : [raison]));
  if (etat.isTexte === true)
    raisons.unshift(fr`La formule est enregistrée comme un texte : elle n’est pas calculée.`);
  if (raisons.length === 0 && etat.nomInconnu) raisons.push(describeRessaisie(saisie, connus.length));
  return raisons.length === 0
    ? AUCUNE
    : { type: 'proposee', formule: corrigee, raisons: [...new Set(raisons)] };
}

/** Excel tells that a name is unknown, not which. */
function describeRessaisie(formule: string, notres: number): string {
  const isSeule =
    findAppels(formule).length === notres &&
    [...listReferences(formule).values()].every(({ type }) => type !== 'nom');
  return isSeule
    ? fr`La formule est juste, mais la cellule est restée à #NOM? : elle sera saisie de nouveau.`
    : fr`Les fonctions CTG sont justes : la formule sera saisie de nouveau. Si la cellule reste à #NOM?, un autre nom y est mal écrit.`;
}

interface Connu {
  readonly type: 'connu';
  readonly appel: Appel;
  readonly id: string;
  /** Null: nothing to correct. */
  readonly raison: string | null;
}

interface Inconnu {
  readonly type: 'inconnu';
  readonly nom: string;
  readonly candidats: readonly string[];
}

/** Null: not a call of ours. */
function readAppel(appel: Appel, ids: readonly string[], { nomInconnu }: Etat): Connu | Inconnu | null {
  const { forme, espace, id } = appel.fonction;
  const isNotre = forme === 'ctg' || forme === 'fichier';
  if (!isNotre && !nomInconnu) return null;
  if (forme === 'autre' && !(isAtDistance(espace, 'CTG', 1) && ids.includes(id))) return null;
  if (ids.includes(id)) return { type: 'connu', appel, id, raison: raisonOf(appel, id) };
  const isNomme = isNotre || id.includes('_');
  if (!isNomme) return null;
  const candidats = findCandidats(id, ids);
  const [seul] = candidats;
  if (seul !== undefined && candidats.length === 1) {
    return {
      type: 'connu',
      appel,
      id: seul,
      raison: fr`« ${appel.nom} » n’existe pas : la fonction la plus proche est CTG.${seul}.`,
    };
  }
  return isNotre ? { type: 'inconnu', nom: appel.nom, candidats } : null;
}

function raisonOf({ nom, fonction: { forme }, debut, finNom }: Appel, id: string): string | null {
  if (forme === 'fichier') return fr`Le nom est resté tel que le fichier l’enregistre (« ${nom} »).`;
  if (forme === 'nue' || forme === 'soulignee')
    return fr`« CTG. » manque devant le nom de la fonction (« ${nom} »).`;
  if (forme === 'autre')
    return fr`« ${nom} » commence mal : les fonctions de la convention commencent par « CTG. ».`;
  if (finNom - debut > nom.length)
    return fr`La formule renvoie à un autre fichier, qui ne contient pas la fonction.`;
  return nom === `CTG.${id}` ? null : fr`Le nom « ${nom} » n’est pas écrit comme le complément le connaît.`;
}

/** The names at the least distance, within the slips one may make in a word of this length. */
export function findCandidats(id: string, ids: readonly string[]): readonly string[] {
  for (let ecart = 1; ecart <= slipsAllowed(id.length); ecart += 1) {
    const proches = ids.filter((autre) => isAtDistance(id, autre, ecart));
    if (proches.length > 0) return proches;
  }
  return [];
}

/** From the last one, so that places hold. */
function replaceNoms(formule: string, connus: readonly Connu[]): string {
  return [...connus]
    .sort((a, b) => b.appel.debut - a.appel.debut)
    .reduce(
      (texte, { appel, id }) => `${texte.slice(0, appel.debut)}CTG.${id}${texte.slice(appel.finNom)}`,
      formule,
    );
}
