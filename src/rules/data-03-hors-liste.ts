/** A column with a drop-down holds one of its words. */
import type { Classeur } from '../domain/classeur';
import { COLONNES_LISTES, RUBRIQUES_LISTES } from '../domain/colonnes-listes';
import type { CleRubrique } from '../domain/convention';
import { LIBELLES_PHASES } from '../domain/listes';
import { parsePhase } from '../domain/phase';
import { rowsOf } from '../domain/tables';
import type { TableClasseur } from '../domain/tables';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Reference } from '../domain/valeurs';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { repairMot } from './reparations/mot-de-liste';

export default defineRegle({
  id: 'DATA-03',
  gravite: 'avertissement',
  portee: 'classeur',
  source: 'GK',
  enonce: fr`Une colonne à liste déroulante contient l’un des mots de sa liste.`,
  pourquoi: fr`Un mot hors liste n’entre dans aucun compte ni dans aucun filtre.`,
  aide: fr`Choisissez le mot dans la liste déroulante de la cellule.`,
  check: ({ classeur }) =>
    requireClasseur(classeur) ?? [...checkTables(classeur), ...checkRubriques(classeur)],
  repair: repairMot(listOf),
});

const PHASES_DITES: readonly string[] = Object.values(LIBELLES_PHASES);

function listOf({ table, id }: Reference, champ: string): readonly string[] | null {
  if (table === 'tConvention' && champ === 'valeur')
    return id === 'phase' ? PHASES_DITES : (RUBRIQUES_LISTES[id as CleRubrique] ?? null);
  return COLONNES_LISTES[table as TableClasseur]?.[champ] ?? null;
}

function checkTables(classeur: Classeur): Observe[] {
  return Object.entries(COLONNES_LISTES).flatMap(([table, colonnes]) => {
    const listes = Object.entries(colonnes).map(([champ, mots]) => ({
      champ,
      mots,
      cles: toCles(mots),
      exacts: new Set<unknown>(['', ...mots]),
    }));
    const constats: Observe[] = [];
    for (const ligne of rowsOf(classeur, table)) {
      const valeurs: Readonly<Record<string, unknown>> = ligne;
      for (const { champ, mots, cles, exacts } of listes)
        if (!exacts.has(valeurs[champ]))
          constats.push(...checkMot(ligne.ref, champ, valeurs[champ], mots, cles));
    }
    return constats;
  });
}

function checkRubriques({ convention: { rubriques } }: Classeur): Observe[] {
  const listees = Object.entries(RUBRIQUES_LISTES).flatMap(([cle, mots]) => {
    const rubrique = rubriques[cle as CleRubrique];
    return rubrique ? checkMot(rubrique.ref, 'valeur', rubrique.valeur, mots, toCles(mots)) : [];
  });
  const { phase } = rubriques;
  if (phase === undefined || parsePhase(phase.valeur) !== null) return listees;
  return [...listees, ...checkMot(phase.ref, 'valeur', phase.valeur, PHASES_DITES, toCles(PHASES_DITES))];
}

/** An error of Excel is a broken formula: DATA-01 speaks of it. */
function checkMot(
  ref: Reference,
  champ: string,
  valeur: unknown,
  mots: readonly string[],
  cles: ReadonlySet<string>,
): Observe[] {
  const mot = typeof valeur === 'string' ? valeur.trim() : '';
  if (mot === '' || mot.startsWith('#') || cles.has(toComparable(mot))) return [];
  return [constat(ref, champ, fr`« ${mot} » n’est pas dans la liste (${mots.join(', ')}).`)];
}

/** The lists are a few, the cells thousands. */
const CLES = new WeakMap<readonly string[], ReadonlySet<string>>();

function toCles(mots: readonly string[]): ReadonlySet<string> {
  const connues = CLES.get(mots);
  if (connues) return connues;
  const cles = new Set(mots.map(toComparable));
  CLES.set(mots, cles);
  return cles;
}
