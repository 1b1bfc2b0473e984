// Addresses, inputs and structured references: the pure parts of the engine.
import {
  columnLetters,
  formatRectangle,
  intersect,
  parseAddress,
  quoteSheetName,
} from '../../../atelier/engine/area';
import { parseInput } from '../../../atelier/engine/input';
import { plainColumnName, titleMap } from '../../../atelier/engine/structured-names';
import {
  expandThisRow,
  mapStructuredReferences,
  renameColumns,
} from '../../../atelier/engine/structured-references';

describe('addresses', () => {
  it.each([
    ['A1', 'A1'],
    ['$B$2:$C$3', 'B2:C3'],
    ['c3:a1', 'A1:C3'],
    ['A:C', 'A:C'],
    ['$4:$4', '4:4'],
    ['XFD1048576', 'XFD1048576'],
  ])('reads %s', (text, expected) => {
    const parsed = parseAddress(text);
    expect(parsed?.sheetName).toBeNull();
    expect(parsed && formatRectangle(parsed.rectangle)).toBe(expected);
  });

  it.each([
    ["'Plan d''actions'!A1", "Plan d'actions"],
    ['Actions!B2:C3', 'Actions'],
    ["'Évaluation'!A:A", 'Évaluation'],
  ])('reads the sheet of %s', (text, sheet) => {
    expect(parseAddress(text)?.sheetName).toBe(sheet);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'tActions', 'A1,B2', 'A1:B2:C3'])(
    'refuses « %s »',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each([
    ['Actions', 'Actions'],
    ['Évaluation', 'Évaluation'],
    ["Plan d'actions", "'Plan d''actions'"],
    ['A1', "'A1'"],
    ['2025', "'2025'"],
  ])('quotes %s', (name, expected) => {
    expect(quoteSheetName(name)).toBe(expected);
  });

  it('counts columns in letters', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('intersects', () => {
    const a = { startRow: 0, endRow: 4, startColumn: 0, endColumn: 1 };
    expect(intersect(a, { startRow: 3, endRow: 9, startColumn: 1, endColumn: 5 })).toEqual({
      startRow: 3,
      endRow: 4,
      startColumn: 1,
      endColumn: 1,
    });
    expect(intersect(a, { startRow: 5, endRow: 9, startColumn: 0, endColumn: 1 })).toBeNull();
  });
});

describe('inputs', () => {
  it.each<[unknown, boolean, unknown]>([
    [null, false, undefined],
    ['', false, { v: null }],
    ['=A1', false, { f: '=A1' }],
    ['=A1', true, { v: '=A1', t: 1 }],
    ['=', false, { v: '=', t: 1 }],
    ["'007", false, { v: '007', t: 1 }],
    ['1 234', false, { v: '1 234', t: 1 }],
    ['12,34', false, { v: '12,34', t: 1 }],
    ['12,345', false, { v: 12345, t: 2 }],
    ['.5', false, { v: 0.5, t: 2 }],
    ['.', false, { v: '.', t: 1 }],
    ['TRUE', false, { v: 1, t: 3 }],
    [false, false, { v: 0, t: 3 }],
    // A date as Excel reads it when typed, and the same kept as text.
    ['2025-06-12', false, { v: 45820, t: 2 }],
    ['2025-06-12', true, { v: '2025-06-12', t: 1 }],
  ])('%p (text: %p)', (value, isText, expected) => {
    expect(parseInput(value, isText).content).toEqual(expected);
  });
});

describe('structured references', () => {
  it.each([
    ['=SUM(t[Coût])', ['t|Coût']],
    ['="[x]"&t[A]', ['t|A']],
    ["='Feuille [1]'!A1+t[A]", ['t|A']],
    ["=t[L''un '[x']]", ["t|L''un '[x']"]],
    ['=[@A]+t[[#All],[B]]', ['|@A', 't|[#All],[B]']],
  ])('finds those of %s', (formula, expected) => {
    const found: string[] = [];
    const same = mapStructuredReferences(formula, ({ table, inside }) => {
      found.push(`${table}|${inside}`);
      return `${table}[${inside}]`;
    });
    expect([found, same]).toEqual([expected, formula]);
  });

  it.each([
    ['', '@A', 't[[#This Row],[A]]'],
    ['', '@[A b]', 't[[#This Row],[A b]]'],
    ['', '@', 't[#This Row]'],
    ['u', '@[A]:[B]', 'u[[#This Row],[A]:[B]]'],
    ['u', 'A', 'u[A]'],
    ['', 'A', 't[A]'],
  ])('expands %s[%s]', (table, inside, expected) => {
    expect(expandThisRow({ table, inside }, 't')).toBe(expected);
  });

  it('renames columns and leaves keywords', () => {
    const upper = (name: string): string => name.toUpperCase();
    expect(renameColumns('[#This Row],[a]:[b c]', upper)).toBe('[#This Row],[A]:[B C]');
    expect(renameColumns('#All', upper)).toBe('#All');
    expect(renameColumns("l''a '[b']", upper)).toBe("L'A [B]");
  });

  it('gives every column a twin of its own', () => {
    const names = ['Coût total (€)', 'Coût', 'Coût total', "L'un, [deux]", 'a:b', '#', '@x'];
    const twins = names.map(plainColumnName);
    expect(new Set(twins).size).toBe(names.length);
    expect(twins.every((twin) => /^[\p{L}\p{N}_.]+$/u.test(twin))).toBe(true);
    const map = titleMap(names);
    names.forEach((name, index) =>
      expect([map.get(name), map.get(plainColumnName(name))]).toEqual([index, index]),
    );
  });
});
