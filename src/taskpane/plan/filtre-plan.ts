/** Which actions of the plan are shown: the same filter for the cards, the line of time and the board. Pure. */
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { isLigneVide } from '../../domain/lignes-remplies';
import { STATUTS_ACTION } from '../../domain/listes';
import { toComparable } from '../../domain/texte-comparable';
import { isEnRetard } from '../../evaluation/en-retard';
import { parseStatut } from '../../evaluation/statuts';

/** Value of a choice that keeps the actions of which the thing is not said. */
export const SANS = '∅';

export interface FiltrePlan {
  /** '' keeps everything; `SANS` keeps what is not said. */
  readonly axe: string;
  readonly statut: string;
  readonly pilote: string;
  readonly champ: string;
  readonly texte: string;
  readonly enRetard: boolean;
}

export const FILTRE_VIDE: FiltrePlan = {
  axe: '',
  statut: '',
  pilote: '',
  champ: '',
  texte: '',
  enRetard: false,
};

/** The actions the filter keeps, in the order of the sheet. */
export function filterActions({ classeur, aujourdhui }: PlanLu, filtre: FiltrePlan): readonly Action[] {
  const mots = toComparable(filtre.texte).split(' ').filter(Boolean);
  return classeur.actions.filter((action) => {
    if (isLigneVide(action)) return false;
    if (!isChosen(filtre.axe, [action.axe])) return false;
    if (!isChosen(filtre.statut, [statutOf(action)])) return false;
    if (!isChosen(filtre.pilote, [action.pilote, action.structure_pilote])) return false;
    if (!isChosen(filtre.champ, action.champs)) return false;
    if (filtre.enRetard && !isEnRetard(action, aujourdhui)) return false;
    return mots.length === 0 || hasMots(action, mots);
  });
}

export function isFiltreVide(filtre: FiltrePlan): boolean {
  return countCriteres(filtre) === 0;
}

/** How many of its criteria keep something out. */
export function countCriteres({ axe, statut, pilote, champ, texte, enRetard }: FiltrePlan): number {
  return [axe, statut, pilote, champ, texte.trim()].filter((un) => un !== '').length + (enRetard ? 1 : 0);
}

/** The list's word, else the words of the cell. */
export function statutOf({ statut }: Pick<Action, 'statut'>): string {
  return parseStatut(statut) ?? statut.trim();
}

/** What was left by an earlier opening; anything that is no filter is no filter at all. */
export function parseFiltre(memoire: string | null): FiltrePlan {
  const lu = parseObjet(memoire);
  const texte = (cle: keyof FiltrePlan): string => (typeof lu[cle] === 'string' ? lu[cle] : '');
  return {
    axe: texte('axe'),
    statut: texte('statut'),
    pilote: texte('pilote'),
    champ: texte('champ'),
    texte: texte('texte'),
    enRetard: lu['enRetard'] === true,
  };
}

export function formatFiltre(filtre: FiltrePlan): string {
  return isFiltreVide(filtre) ? '' : JSON.stringify(filtre);
}

export interface ChoixFiltre {
  readonly valeur: string;
  readonly libelle: string;
}

/** What each criterion may be in this workbook, what is not said last. */
export interface ChoixPlan {
  readonly axes: readonly ChoixFiltre[];
  readonly statuts: readonly ChoixFiltre[];
  readonly pilotes: readonly ChoixFiltre[];
  readonly champs: readonly ChoixFiltre[];
}

export function listChoix({ classeur }: PlanLu): ChoixPlan {
  const actions = classeur.actions.filter((action) => !isLigneVide(action));
  const libelles = new Map(classeur.axes.map((axe) => [toComparable(axe.code), axe]));
  const axes = unique(actions.map(({ axe }) => axe)).map((code) => {
    const intitule = libelles.get(toComparable(code))?.intitule.trim() ?? '';
    return { valeur: code, libelle: [code, intitule].filter(Boolean).join('\u00A0· ') };
  });
  const statuts = unique(actions.map(statutOf));
  const rangs = new Map<string, number>(STATUTS_ACTION.map((statut, rang) => [statut, rang]));
  const rangOf = (statut: string): number => rangs.get(statut) ?? STATUTS_ACTION.length;
  return {
    axes,
    statuts: [...statuts].sort((a, b) => rangOf(a) - rangOf(b)).map(same),
    pilotes: unique(actions.flatMap(({ pilote, structure_pilote }) => [pilote, structure_pilote]))
      .sort((a, b) => toComparable(a).localeCompare(toComparable(b), 'fr'))
      .map(same),
    champs: unique(actions.flatMap(({ champs }) => champs)).map(same),
  };
}

function same(valeur: string): ChoixFiltre {
  return { valeur, libelle: valeur };
}

/** A person or a structure is found under either column. */
function isChosen(choix: string, valeurs: readonly string[]): boolean {
  if (choix === '') return true;
  if (choix === SANS) return valeurs.every((valeur) => valeur.trim() === '');
  return valeurs.some((valeur) => toComparable(valeur) === toComparable(choix));
}

function hasMots(action: Action, mots: readonly string[]): boolean {
  const { code, intitule, description, pilote, structure_pilote, partenaires, territoire } = action;
  const tout = toComparable(
    [code, intitule, description, pilote, structure_pilote, partenaires, territoire, action.public].join(' '),
  );
  return mots.every((mot) => tout.includes(mot));
}

/** Each once, as first written. */
function unique(textes: readonly string[]): string[] {
  const vus = new Map<string, string>();
  for (const texte of textes) {
    const cle = toComparable(texte);
    if (cle !== '' && !vus.has(cle)) vus.set(cle, texte.trim());
  }
  return [...vus.values()];
}

function parseObjet(texte: string | null): Readonly<Record<string, unknown>> {
  try {
    const lu: unknown = JSON.parse(texte ?? '');
    return typeof lu === 'object' && lu !== null ? { ...lu } : {};
  } catch {
    return {};
  }
}
