import fc from 'fast-check';
import { isRetenu, parseCodesChamps } from '../../src/domain/champ-retenu';
import { empreinteLigne } from '../../src/domain/empreinte';
import { groupBy } from '../../src/domain/group-by';
import { isLigneVide, keepLignesRemplies } from '../../src/domain/lignes-remplies';
import { formatMontant } from '../../src/domain/montant';
import { rowsOf, TABLES_CLASSEUR } from '../../src/domain/tables';
import { toComparable } from '../../src/domain/texte-comparable';
import {
  buildAction,
  buildChamp,
  buildClasseur,
  buildLignesVides,
  date,
  nombre,
  ref,
} from '../support/builders';

describe('empreinteLigne', () => {
  const of = (plus = {}): string =>
    empreinteLigne(buildClasseur({ actions: [buildAction(plus)] }), 'tActions', 'a-1');

  it('is stable: justifications kept in workbooks depend on it', () => {
    expect(of()).toMatch(/^[0-9a-f]{16}$/);
    expect(of()).toBe(of({ ref: ref('tActions', 'a-1', 99) }));
    const { ref: place, code, ...reste } = buildAction();
    expect(
      empreinteLigne(buildClasseur({ actions: [{ ...reste, code, ref: place }] }), 'tActions', 'a-1'),
    ).toBe(of());
  });

  it.each([
    { intitule: 'Autre' },
    { fin: date('2027') },
    { budget: nombre(1) },
    { champs: ['PE'] },
    { code: '' },
  ])('changes with %j', (plus) => {
    expect(of(plus)).not.toBe(of());
  });

  it('tells rows, tables and copies apart', () => {
    const deux = buildClasseur({ actions: [buildAction(), buildAction({ intitule: 'Copie' })] });
    expect(empreinteLigne(deux, 'tActions', 'a-1')).not.toBe(of());
    expect(empreinteLigne(deux, 'tAxes', 'x-1')).not.toBe(empreinteLigne(deux, 'tActions', 'a-1'));
    expect(empreinteLigne(deux, 'tActions', '')).toBe(empreinteLigne(deux, 'tActions', 'a-1'));
    expect(empreinteLigne(deux, 'tActions', 'none')).toBe(empreinteLigne(deux, 'tAutre', ''));
  });

  it('of a whole table takes no notice of its blank rows', () => {
    const plein = buildClasseur();
    const avecVides = { ...plein, actions: [...plein.actions, ...(buildLignesVides().actions ?? [])] };
    expect(empreinteLigne(avecVides, 'tActions', '')).toBe(empreinteLigne(plein, 'tActions', ''));
  });

  it('differs for different wordings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(of({ intitule: a }) === of({ intitule: b })).toBe(a === b);
      }),
    );
  });
});

describe('rowsOf', () => {
  it('gives the rows of each table, and none of a table that holds no record', () => {
    const classeur = buildClasseur();
    for (const table of TABLES_CLASSEUR)
      for (const ligne of rowsOf(classeur, table)) expect(ligne.ref.table).toBe(table);
    expect(rowsOf(classeur, 'tListes')).toEqual([]);
    expect(rowsOf(classeur, 'toString')).toEqual([]);
  });
});

describe('blank rows', () => {
  it('are rows whose cells are all empty, whatever their key', () => {
    const { actions = [] } = buildLignesVides();
    const [vide] = actions;
    if (!vide) throw new Error('one row was built');
    expect(isLigneVide(vide)).toBe(true);
    expect(isLigneVide({ ...vide, intitule: ' \u00a0', champs: [''] } as typeof vide)).toBe(true);
    expect(isLigneVide({ ...vide, budget: nombre(0) } as typeof vide)).toBe(false);
    expect(isLigneVide({ ...vide, fin: date('bientôt') } as typeof vide)).toBe(false);
  });

  it('are left out, the others kept in order', () => {
    const plein = buildClasseur();
    const vides = buildLignesVides();
    const mele = {
      ...plein,
      actions: [...(vides.actions ?? []), ...plein.actions],
      champs: [...plein.champs, ...(vides.champs ?? [])],
    };
    expect(keepLignesRemplies(mele)).toEqual(plein);
    expect(keepLignesRemplies({ ...plein, ...vides }).actions).toEqual([]);
  });
});

describe('champs', () => {
  it.each([
    ['oui', true],
    ['', true],
    ['inconnu', true],
    ['non', false],
    [' NON', false],
  ])('retenu « %s »: %s', (retenu, attendu) => {
    expect(isRetenu(buildChamp({ retenu }))).toBe(attendu);
  });

  it('reads codes and national labels, and leaves other words out', () => {
    expect(parseCodesChamps(['PE', 'jeu', 'Parentalité', 'LOGEMENT ET CADRE DE VIE', 'Culture', ''])).toEqual(
      ['PE', 'JEU', 'PAR', 'LOG'],
    );
  });
});

describe('formatMontant', () => {
  it.each([
    [0, '0\u00a0€'],
    [999, '999\u00a0€'],
    [1234, '1\u202f234\u00a0€'],
    [1234567.5, '1\u202f234\u202f567,50\u00a0€'],
    [-12.05, '−12,05\u00a0€'],
    [0.999, '1\u00a0€'],
    [-0.001, '0\u00a0€'],
  ])('%d is %s', (euros, attendu) => {
    expect(formatMontant(euros)).toBe(attendu);
  });
});

describe('toComparable', () => {
  it.each([
    ['  L’Été\u00a0 à  Bô ', "l'ete a bo"],
    ['MISE EN ŒUVRE', 'mise en oeuvre'],
    [' NON', 'non'],
    ['NON ', 'non'],
    ['A1  ;  B', 'a1 ; b'],
    [' ', ''],
    ['Baugé–en–Anjou', 'bauge-en-anjou'],
    ['', ''],
  ])('« %s » compares as « %s »', (texte, attendu) => {
    expect(toComparable(texte)).toBe(attendu);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string(), (texte) =>
        expect(toComparable(toComparable(texte))).toBe(toComparable(texte)),
      ),
    );
  });
});

describe('groupBy', () => {
  it('keeps the order of keys and values', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (mot) => mot.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
