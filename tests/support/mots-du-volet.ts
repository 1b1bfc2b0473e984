/** What people read in the pane, the ribbon and the sheets, word for word: what the guide may quote. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEUILLES } from '../../src/sheets/feuilles';
import * as labels from '../../src/taskpane/labels';
import { RACCOURCIS } from '../../src/taskpane/raccourcis';
import { LISTES } from '../../src/sheets/listes-valeurs';
import { toEchec } from '../../src/workbook/failures';

const MANIFESTE = path.join(__dirname, '..', '..', 'manifest.xml');
/** Excel's refusals that the guide quotes. */
const REFUS = [
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'ReadOnly',
  'MergedRangeConflict',
  'FilteredRangeConflict',
  'ActivityLimitReached',
];

/** The words of the pane and of the ribbon that are always the same: labels that count are left out. */
export function collectMotsDuVolet(): ReadonlySet<string> {
  const ruban = [...readFileSync(MANIFESTE, 'utf8').matchAll(/<bt:String [^>]*DefaultValue="([^"]+)"/g)].map(
    ([, mot = '']) => mot,
  );
  return new Set([
    ...collectStrings(labels),
    ...ruban,
    ...RACCOURCIS.map(({ nom }) => nom),
    ...REFUS.map((code) => toEchec({ code })?.message ?? ''),
  ]);
}

/** Titles of sheets, headers of columns, words of lists. */
export function collectMotsDesFeuilles(): ReadonlySet<string> {
  return new Set([
    ...FEUILLES.flatMap(({ titre, tables }) => [
      titre,
      ...tables.flatMap(({ colonnes }) => colonnes.map(({ entete }) => entete)),
    ]),
    ...Object.values(LISTES).flatMap(({ valeurs }) => valeurs),
  ]);
}

/** Labels that count or name, with some number in place of theirs: a scene looks for the part that is always there. */
export function collectMotsComptes(): readonly string[] {
  return collectStrings(labels, (label) => label(2, 3));
}

function collectStrings(value: unknown, call?: (label: Label) => unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function' && call !== undefined) return collectStrings(tryTo(call, value as Label));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => collectStrings(part, call));
}

type Label = (...values: unknown[]) => unknown;

/** Nothing for a label that wants more than numbers. */
function tryTo(call: (label: Label) => unknown, label: Label): unknown {
  try {
    return call(label);
  } catch {
    return null;
  }
}
