/** A link that leads nowhere → the one row it means: the same code written otherwise, or its wording with a slip. */
import { isSameButSlips } from '../../domain/distance';
import { toComparable } from '../../domain/texte-comparable';
import type { Enregistrement } from '../../domain/valeurs';
import { replaceReference } from './citations';

interface Cible extends Enregistrement {
  readonly code: string;
  readonly intitule: string;
}

/** Answers the way the row meant writes itself, null when none or several may be meant. */
export function indexLiens(cibles: readonly Cible[]): (reference: string) => string | null {
  const parCode = new Map<string, Set<string>>();
  const parMots = new Map<string, Set<string>>();
  for (const { code, intitule } of cibles) {
    add(parCode, toCode(code), code.trim());
    for (const cle of keysOfMots(intitule)) add(parMots, cle, intitule.trim());
  }
  return (reference) => onlyOne(parCode.get(toCode(reference)) ?? new Set()) ?? findMots(reference, parMots);
}

/** Wordings with a slip share all their words but one: only those are compared. */
function findMots(reference: string, parMots: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const cle = toComparable(reference);
  const candidats = keysOfMots(reference).flatMap((partielle) => [...(parMots.get(partielle) ?? [])]);
  return onlyOne(new Set(candidats.filter((intitule) => isSameButSlips(toComparable(intitule), cle))));
}

/** A wording without each of its words in turn: enough to find those that differ by one. */
function keysOfMots(texte: string): string[] {
  const mots = toComparable(texte)
    .split(/[^\p{L}\d]+/u)
    .filter((mot) => mot !== '');
  return mots.length < 2 ? [] : mots.map((_, rang) => mots.filter((_mot, i) => i !== rang).join(' '));
}

/** "Axe n° 1", "AXE-01" and "axe 1" are one code; "1.1" and "11" are two. */
function toCode(texte: string): string {
  return toComparable(texte)
    .replace(/\bn ?[°o]\s*(?=\d)/g, '')
    .replace(/[^\p{L}\d]+/gu, '.')
    .replace(/(?<=\p{L})\.(?=\d)|(?<=\d)\.(?=\p{L})|^\.|\.$/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

function add(index: Map<string, Set<string>>, cle: string, valeur: string): void {
  if (cle === '' || valeur === '' || valeur.startsWith('#')) return;
  const connues = index.get(cle);
  if (connues) connues.add(valeur);
  else index.set(cle, new Set([valeur]));
}

function onlyOne(valeurs: ReadonlySet<string>): string | null {
  const [seule] = valeurs;
  return valeurs.size === 1 ? (seule ?? null) : null;
}

/** The cell with each lost link put right; null when one of them stays lost. */
export function mendLiens(
  cellule: string,
  orphelines: readonly string[],
  find: (reference: string) => string | null,
): string | null {
  let reparee = cellule;
  for (const orpheline of orphelines) {
    const cible = find(orpheline);
    if (cible === null) return null;
    reparee = replaceReference(reparee, orpheline, cible);
  }
  return reparee === cellule ? null : reparee;
}
