/** What the workbook already holds, offered while a fiche is filled: codes, names, champs. Pure. */
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { isRetenu } from '../../domain/champ-retenu';
import { CHAMPS_NATIONAUX, CODES_CHAMPS, type CodeChamp } from '../../domain/listes';
import { toComparable } from '../../domain/texte-comparable';
import type { Brouillon } from './brouillon';

export interface Proposition {
  readonly valeur: string;
  readonly texte: string;
}

export interface Suggestions {
  /** Axes, or the objectives of the axis that is chosen first. */
  readonly codes: (controle: string, brouillon: Brouillon) => readonly Proposition[];
  /** Words that other actions have in this column, each once. */
  readonly mots: (champ: string) => readonly string[];
  readonly champs: () => readonly Proposition[];
}

export function buildSuggestions(plan: PlanLu): Suggestions {
  const { axes, objectifs, actions, champs } = plan.classeur;
  const connus = new Map<string, readonly string[]>();
  return {
    codes: (controle, brouillon) => {
      if (controle === 'axe') return axes.flatMap(toProposition);
      if (controle !== 'objectif') return [];
      const axe = toComparable(brouillon['axe'] ?? '');
      const siens = objectifs.filter((objectif) => toComparable(objectif.axe) === axe);
      return (axe === '' || siens.length === 0 ? objectifs : siens).flatMap(toProposition);
    },
    mots: (champ) => {
      const trouves = connus.get(champ) ?? listMots(actions, champ);
      connus.set(champ, trouves);
      return trouves;
    },
    champs: () => {
      const retenus = champs.filter(isRetenu).flatMap(({ codes_nationaux: codes }) => codes);
      const tous = unique([...retenus, ...actions.flatMap((action) => action.champs)]);
      return (tous.length === 0 ? [...CODES_CHAMPS] : tous).map((mot) => ({
        valeur: mot,
        texte: nameChamp(mot),
      }));
    },
  };
}

/** "PE ; ENF" → ["PE", "ENF"]. */
export function splitChamps(texte: string): string[] {
  return texte
    .split(/[;\n]/)
    .map((mot) => mot.trim())
    .filter((mot) => mot !== '');
}

/** Codes of the plan's rows but this one: what a code may not be. */
export function listCodesPris({ classeur: { axes, objectifs, actions } }: PlanLu, sauf: Action): string[] {
  return [...axes, ...objectifs, ...actions.filter(({ ref }) => ref.ligne !== sauf.ref.ligne)]
    .map(({ code }) => code.trim())
    .filter((code) => code !== '');
}

function toProposition({
  code,
  intitule,
}: {
  readonly code: string;
  readonly intitule: string;
}): Proposition[] {
  const valeur = code.trim();
  return valeur === '' ? [] : [{ valeur, texte: [valeur, intitule.trim()].filter(Boolean).join('\u00A0· ') }];
}

function listMots(actions: readonly Action[], champ: string): string[] {
  const mots = actions.map((action) => action[champ as keyof Action]);
  return unique(mots.filter((mot) => typeof mot === 'string')).sort((a, b) => a.localeCompare(b, 'fr'));
}

function unique(mots: readonly string[]): string[] {
  const vus = new Map<string, string>();
  for (const mot of mots) {
    const cle = toComparable(mot);
    if (cle !== '' && !vus.has(cle)) vus.set(cle, mot.trim());
  }
  return [...vus.values()];
}

function nameChamp(mot: string): string {
  const code = CODES_CHAMPS.find((connu): connu is CodeChamp => toComparable(connu) === toComparable(mot));
  return code === undefined ? mot : `${code}\u00A0· ${CHAMPS_NATIONAUX[code]}`;
}
