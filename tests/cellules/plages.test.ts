/** Any range that people may give: recognised, refused with a sentence, or read; never an exception. */
import { calculateControle } from '../../src/cellules';
import { recognizeTable } from '../../src/cellules/reconnaitre-table';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { IDS_CONTROLES } from '../../src/indicators/controles/ids';
import { fichesControles } from '../../src/indicators/controles/fiches';
import type { Argument, Cellule } from '../../src/indicators/define';
import { findTable } from '../../src/sheets';
import { ACTION, DATE, RIEN, ask, askPlan, constatsOf, plage, regle } from './plages';

describe('a table is known by its headers', () => {
  const entetesOf = (table: string): string[] => plage(table, [])[0]?.map(String) ?? [];

  it.each(TABLES_CLASSEUR)(
    '%s: whole, without its hidden key, in any order, with columns of the people',
    (table) => {
      const entetes = entetesOf(table);
      for (const vus of [
        entetes,
        entetes.slice(1),
        [...entetes].reverse(),
        entetes.map((entete) => ` ${entete.toUpperCase()} `),
        [...entetes, 'À moi', 'Remarques de la réunion'],
      ]) {
        expect(recognizeTable(vus).map(({ nom }) => nom)).toEqual([table]);
      }
    },
  );

  it('is not guessed from two columns that several have', () => {
    expect(recognizeTable(['Code', 'Intitulé']).length).not.toBe(1);
    expect(recognizeTable(['Nom', 'Prénom'])).toEqual([]);
    expect(recognizeTable([])).toEqual([]);
  });
});

describe('arguments that are not understood', () => {
  const PLAN = plage('tActions', [ACTION]);
  const AXES = plage('tAxes', []);
  it.each<[string, Argument[], RegExp]>([
    ['nothing', [], /est vide/],
    ['an omitted range', [[[null]]], /est vide/],
    [
      'a range of blanks',
      [
        [
          ['', ''],
          [0, ''],
        ],
      ],
      /est vide/,
    ],
    ['rows without headers', [PLAN.slice(1)], /Aucune colonne «\u00A0Code\u00A0» ni «\u00A0Intitulé\u00A0»/],
    ['another table', [plage('tMesures', [])], /Aucune colonne/],
    ['the axes', [plage('tAxes', [])], /a les en-têtes de la feuille «\u00A0Axes\u00A0»/],
    ['an error', [[['#REF!']]], /on y lit\u00A0: «\u00A0#REF!\u00A0»/],
    [
      'a table of nobody',
      [PLAN, RIEN, RIEN, RIEN, [['Nom', 'Prénom']]],
      /«\u00A0Nom\u00A0», «\u00A0Prénom\u00A0»/,
    ],
    ['the same table twice', [PLAN, RIEN, RIEN, RIEN, AXES, AXES], /Axes est donnée deux fois/],
    ['the plan again', [PLAN, RIEN, RIEN, RIEN, PLAN], /Actions est donnée deux fois/],
    [
      'a whole column',
      [[['Code', 'Intitulé'], ...Array.from({ length: 10_001 }, () => ['A', 'B'])]],
      /trop longue/,
    ],
  ])('%s', (_nom, args, phrase) => {
    for (const id of ['CONTROLER_PLAN', 'NB_ERREURS', 'PRET_COPIL'] as const) {
      expect(ask(id, args)).toMatch(/^argument-invalide/);
      expect(ask(id, args)).toMatch(phrase);
    }
  });

  it('leaves out what is omitted or blank', () => {
    expect(ask('NB_ERREURS', [PLAN, [[null]], [['']], [['']], [['']], [[null]]])).toBe(0);
  });
});

describe('a plan as people type it', () => {
  it('is empty with its headers alone, given with it or apart', () => {
    expect(regle(askPlan([plage('tActions', [])]), 'ACT-23')).toEqual(['Le plan d’actions est vide.']);
    const entetes = plage('tActions', []);
    const blanc = [(entetes[0] ?? []).map(() => '')];
    expect(regle(askPlan([blanc, entetes]), 'ACT-23')).toHaveLength(1);
    expect(ask('PRET_COPIL', [entetes])).toBe(false);
  });

  it('counts its rows from the first of the range, headers in it or not', () => {
    const fautive = { ...ACTION, code: 'A2', intitule: 'Autre chose', structure_pilote: '' };
    const avec = plage('tActions', [ACTION, {}, fautive]);
    expect(constatsOf(askPlan([avec]))).toEqual(['ACT-04 4']);
    expect(constatsOf(askPlan([avec.slice(1), avec.slice(0, 1)]))).toEqual(['ACT-04 3']);
  });

  it('may have blank rows, a row of totals, an error, a cell that is not answered yet', () => {
    const totaux = plage('tActions', [{ code: 'Total', budget: 12 }])[1] ?? [];
    expect(ask('NB_ERREURS', [[...plage('tActions', [{}, ACTION, {}]), totaux]])).toBe(0);
    expect(ask('NB_ERREURS', [plage('tActions', [{ ...ACTION, budget: '#N/A' }])])).toBe(1);
    expect(ask('NB_ERREURS', [plage('tActions', [{ ...ACTION, budget: '#BUSY!' }])])).toBe(0);
  });

  it('may have headers retyped, doubled, or lacking', () => {
    const [entetes = [], ...lignes] = plage('tActions', [ACTION]);
    const retapes = entetes.map((entete) => String(entete).toLowerCase());
    expect(constatsOf(askPlan([[retapes, ...lignes]]))).toEqual([]);
    const double = [[...entetes, 'Statut'], ...lignes.map((ligne) => [...ligne, 'Réalisée'])];
    expect(regle(askPlan([double]), 'DATA-02')[0]).toContain(
      'plusieurs colonnes répondent à «\u00A0Statut\u00A0»',
    );
    const sans = plage('tActions', [ACTION], ['intitule', 'statut']);
    expect(regle(askPlan([sans]), 'DATA-02')).toEqual([
      'La colonne «\u00A0Code\u00A0» manque dans la plage donnée pour «\u00A0Actions\u00A0»\u00A0: ce qu’elle contient ne peut pas être lu.',
    ]);
  });

  it('names columns by the words of the person', () => {
    const [entetes = [], ...lignes] = plage('tActions', [{ ...ACTION, structure_pilote: '' }]);
    const siens = entetes.map((entete) => (entete === 'Structure pilote' ? 'Maître d’ouvrage' : entete));
    expect(askPlan([[siens, ...lignes]]).find(([, id]) => id === 'ACT-04')?.[3]).toBe('Maître d’ouvrage');
  });

  it('is cut beyond a thousand findings, and says how many are left', () => {
    const lignes = Array.from({ length: 2_000 }, (_, rang) => ({
      code: `A${String(rang)}`,
      intitule: `Action ${String(rang)}`,
    }));
    const rendu = askPlan([plage('tActions', lignes)]);
    expect(rendu.length).toBe(1_003);
    const reste = Number(/et (\d+) autres/.exec(String(rendu.at(-2)?.[4]))?.[1]);
    expect(reste).toBeGreaterThan(9_000);
  });
});

describe('anything at all', () => {
  it('never throws, and says a sentence or a verdict', () => {
    let graine = 7;
    const draw = (max: number): number => {
      graine = (Math.imul(graine, 1_103_515_245) + 12_345) >>> 0;
      return (graine >>> 8) % max;
    };
    const CELLULES: readonly Cellule[] = [
      ...[
        '',
        '',
        'A1',
        '1.1',
        'En cours',
        'mars 2024',
        '#N/A',
        '#REF!',
        '__proto__',
        'constructor',
        '\n;\n',
        '100 %',
      ],
      ...[0, -1, 0.5, 45_820, 1e12, Number.NaN, Number.POSITIVE_INFINITY, true, false, null, 'a'.repeat(400)],
    ];
    const entetesOf = (table: string): Cellule[] =>
      (findTable(table)?.colonnes ?? []).map(({ entete }) => entete);
    const fill = (table: string): Argument => {
      const entetes = entetesOf(table).filter(() => draw(5) > 0);
      return [
        entetes,
        ...Array.from({ length: draw(6) }, () => entetes.map(() => CELLULES[draw(CELLULES.length)] ?? '')),
      ];
    };
    let verdicts = 0;
    for (let essai = 0; essai < 30; essai += 1) {
      const tables = ['tAxes', 'tObjectifs', 'tConvention', 'tFin'].filter(() => draw(2) === 0).map(fill);
      const args = [fill('tActions'), RIEN, draw(2) === 0 ? DATE : RIEN, RIEN, ...tables];
      for (const id of IDS_CONTROLES) if (calculateControle(id, args).ok) verdicts += 1;
    }
    expect(verdicts).toBeGreaterThan(10);
  });
});

describe('the help of these functions', () => {
  it('has them all, in order', () => {
    expect(fichesControles.map(({ id }) => id)).toEqual([...IDS_CONTROLES]);
  });

  it.each(fichesControles.flatMap((fiche) => fiche.exemples.map((exemple) => [fiche.id, exemple] as const)))(
    'gives examples that are true: %s',
    (id, { arguments: args, attendu }) => {
      const resultat = calculateControle(id, args);
      const obtenu = resultat.ok ? resultat.value : { echec: resultat.error.code };
      expect(obtenu).toEqual(attendu);
    },
  );

  it('fits what Excel shows while typing', () => {
    for (const { description, parametres } of fichesControles) {
      for (const texte of [description, ...parametres.map((parametre) => parametre.description)])
        expect(texte.length).toBeLessThanOrEqual(255);
    }
  });
});
