/** Which actions, amounts and indicators belong to each axis, objective and champ; what belongs to none is a group too, never dropped. */
import type { Action } from '../domain/action';
import { indexChampsCouverts, isRetenu, keysOfChamp, parseCodesChamps } from '../domain/champ-retenu';
import type { Classeur } from '../domain/classeur';
import { CHAMPS_NATIONAUX } from '../domain/listes';
import type { CodeChamp } from '../domain/listes';
import { keysCited, keysOf } from '../domain/references';
import type { Reference } from '../domain/valeurs';
import type { Agregat } from './bilan-evaluation';

export interface Groupe extends Pick<Agregat, 'objet' | 'code' | 'libelle' | 'ref' | 'sans'> {
  readonly actions: readonly Action[];
  /** What an indicator may be attached to, to count in the group, besides its actions. */
  readonly cles: readonly string[];
}

type Plan = Pick<Classeur, 'axes' | 'objectifs' | 'champs'>;

interface Ligne {
  readonly code: string;
  readonly intitule: string;
  readonly ref: Reference;
}

/** An action goes with the axes it cites, else with those of its objectives; one that cites only axes that do not exist has none. */
export function groupByAxe({ axes, objectifs }: Plan, actions: readonly Action[]): readonly Groupe[] {
  const nommes = axes.filter(isNomme);
  const axesOf = newLiens(nommes);
  const objectifsOf = newLiens(objectifs);
  const groupes = gather(nommes, actions, (action) => {
    const cites = axesOf(action.axe);
    return cites.length > 0
      ? cites
      : [...new Set(objectifsOf(action.objectif).flatMap(({ axe }) => axesOf(axe)))];
  });
  return toGroupes('axe', 'Sans axe', groupes, (axe) => [
    ...keysOf(axe),
    ...objectifs.filter((objectif) => axesOf(objectif.axe).includes(axe)).flatMap(keysOf),
  ]);
}

export function groupByObjectif({ objectifs }: Plan, actions: readonly Action[]): readonly Groupe[] {
  const nommes = objectifs.filter(isNomme);
  const objectifsOf = newLiens(nommes);
  const groupes = gather(nommes, actions, ({ objectif }) => objectifsOf(objectif));
  return toGroupes('objectif', 'Sans objectif', groupes, keysOf);
}

/** The champs the convention retains, then the national champs that actions cite and it does not; an action of several is in each. */
export function groupByChamp({ champs }: Plan, actions: readonly Action[]): readonly Groupe[] {
  const retenus = champs.filter((champ) => isRetenu(champ) && keysOfChamp(champ).length > 0);
  const couverts = new Set(retenus.flatMap(keysOfChamp));
  const citations = actions.map((action) => {
    const mots = indexChampsCouverts(action.champs);
    return {
      action,
      siens: retenus.filter((champ) => keysOfChamp(champ).some((cle) => mots.has(cle))),
      autres: parseCodesChamps(action.champs).filter((code) => !couverts.has(code)),
    };
  });
  const codes = [...new Set(citations.flatMap(({ autres }) => autres))];
  return [
    ...retenus.map(
      (champ): Groupe => ({
        objet: 'champ',
        code: champ.codes_nationaux.join(' ; '),
        libelle: champ.libelle.trim() || parseCodesChamps(champ.codes_nationaux).map(nameOf).join(', '),
        ref: champ.ref,
        sans: false,
        actions: citations.filter(({ siens }) => siens.includes(champ)).map(({ action }) => action),
        cles: [],
      }),
    ),
    ...codes.map(
      (code): Groupe => ({
        objet: 'champ',
        code,
        libelle: nameOf(code),
        ref: null,
        sans: false,
        actions: citations.filter(({ autres }) => autres.includes(code)).map(({ action }) => action),
        cles: [],
      }),
    ),
    ...sansGroupe(
      'champ',
      'Sans champ',
      citations.filter(({ siens, autres }) => siens.length + autres.length === 0).map(({ action }) => action),
    ),
  ];
}

/** Everything, indicators attached to nothing included. */
export function groupConvention(actions: readonly Action[]): Groupe {
  return { objet: 'convention', code: '', libelle: 'Convention', ref: null, sans: false, actions, cles: [] };
}

function nameOf(code: CodeChamp): string {
  return CHAMPS_NATIONAUX[code];
}

function isNomme({ code, intitule }: { readonly code: string; readonly intitule: string }): boolean {
  return `${code}${intitule}`.trim() !== '';
}

/** The rows a cell cites, by code or wording, each once. */
function newLiens<L extends Ligne>(lignes: readonly L[]): (cellule: string) => readonly L[] {
  const parCle = new Map<string, L[]>();
  for (const ligne of lignes) {
    for (const cle of new Set(keysOf(ligne))) parCle.set(cle, [...(parCle.get(cle) ?? []), ligne]);
  }
  return (cellule) => [...new Set(keysCited(cellule).flatMap((cle) => parCle.get(cle) ?? []))];
}

function gather<L>(
  lignes: readonly L[],
  actions: readonly Action[],
  lignesOf: (action: Action) => readonly L[],
): ReadonlyMap<L | null, Action[]> {
  const groupes = new Map<L | null, Action[]>(lignes.map((ligne) => [ligne, []]));
  groupes.set(null, []);
  for (const action of actions) {
    const siennes = lignesOf(action);
    for (const ligne of siennes.length === 0 ? [null] : siennes) groupes.get(ligne)?.push(action);
  }
  return groupes;
}

function toGroupes<L extends Ligne>(
  objet: 'axe' | 'objectif',
  sans: string,
  groupes: ReadonlyMap<L | null, readonly Action[]>,
  clesOf: (ligne: L) => readonly string[],
): readonly Groupe[] {
  return [...groupes].flatMap(([ligne, actions]) =>
    ligne === null
      ? sansGroupe(objet, sans, actions)
      : [
          {
            objet,
            code: ligne.code.trim(),
            libelle: ligne.intitule.trim(),
            ref: ligne.ref,
            sans: false,
            actions,
            cles: clesOf(ligne),
          },
        ],
  );
}

function sansGroupe(
  objet: 'axe' | 'objectif' | 'champ',
  libelle: string,
  actions: readonly Action[],
): readonly Groupe[] {
  return actions.length === 0 ? [] : [{ objet, code: '', libelle, ref: null, sans: true, actions, cles: [] }];
}
