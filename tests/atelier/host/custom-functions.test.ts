// Custom functions: the real runtime of Office.js, called by formulas of the engine.
import type { FunctionsMetadata } from '../../../atelier/host/custom-functions-metadata';
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

const METADATA: FunctionsMetadata = {
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x', type: 'number' }] },
    {
      id: 'ECHO',
      name: 'ECHO',
      parameters: [
        { name: 'x', type: 'any', optional: true },
        { name: 'y', type: 'any', optional: true },
      ],
    },
    { id: 'PLAGE', name: 'PLAGE', parameters: [{ name: 'm', type: 'any', dimensionality: 'matrix' }] },
    { id: 'NOMBRES', name: 'NOMBRES', parameters: [{ name: 'm', type: 'number', dimensionality: 'matrix' }] },
    { id: 'TEXTE', name: 'TEXTE', parameters: [{ name: 't', type: 'string' }] },
    { id: 'TOUS', name: 'TOUS', parameters: [{ name: 'v', type: 'any', repeating: true }] },
    { id: 'ECHEC', name: 'ECHEC', parameters: [{ name: 'code', type: 'string' }] },
    { id: 'LENTE', name: 'LENTE', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'MATRICE', name: 'MATRICE', parameters: [], result: { dimensionality: 'matrix' } },
    { id: 'TAUX', name: 'TAUX', parameters: [] },
    { id: 'TAUX_DEUX', name: 'TAUX_DEUX', parameters: [], result: { dimensionality: 'matrix' } },
    { id: 'CARTE', name: 'CARTE', parameters: [] },
    { id: 'ADRESSE', name: 'ADRESSE', parameters: [], options: { requiresAddress: true } },
    { id: 'FLUX', name: 'FLUX', parameters: [{ name: 'x', type: 'any' }], options: { stream: true } },
  ],
};

interface Stream {
  value: unknown;
  invocation: CustomFunctions.StreamingInvocation<unknown>;
  cancelled: boolean;
}

let atelier: Atelier;
let streams: Stream[];
let calls: number;

function associate({ CustomFunctions: functions }: Atelier['realm']): void {
  const fail = (code: CustomFunctions.ErrorCode, message?: string): never => {
    throw new functions.Error(code, message);
  };
  functions.associate({
    DOUBLE: (x: number) => {
      calls += 1;
      return x * 2;
    },
    ECHO: (x: unknown, y: unknown) => JSON.stringify([x, y]),
    PLAGE: (m: unknown) => JSON.stringify(m),
    NOMBRES: (m: unknown) => JSON.stringify(m),
    TEXTE: (t: string) => `${typeof t}:${t}`,
    TOUS: (...values: unknown[]) => JSON.stringify(values[0]),
    ECHEC: (code: string) => {
      if (code === 'secret') fail(functions.ErrorCode.notAvailable, 'Chiffre sous secret statistique.');
      if (code === 'argument') fail(functions.ErrorCode.invalidValue, 'Ce territoire n’existe pas.');
      if (code === 'zero') fail(functions.ErrorCode.divisionByZero);
      throw new Error('interne');
    },
    LENTE: async (x: number) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return x + 1;
    },
    MATRICE: () => [
      [1, 'a'],
      [true, new functions.Error(functions.ErrorCode.notAvailable, 'absent')],
    ],
    TAUX: () => ({ type: 'FormattedNumber', basicValue: 0.34, numberFormat: '0.0\u00a0%' }),
    TAUX_DEUX: () => [['taux', { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0.0\u00a0%' }]],
    CARTE: () => ({
      type: 'Entity',
      text: '34,0\u00a0%',
      properties: {
        Valeur: { type: 'FormattedNumber', basicValue: 0.34, numberFormat: '0.0%' },
        Source: { type: 'String', basicValue: 'Insee' },
        Cachée: { type: 'String', basicValue: 'non' },
      },
      layouts: { card: { title: 'Taux', sections: [{ layout: 'List', properties: ['Source', 'Valeur'] }] } },
    }),
    ADRESSE: (invocation: CustomFunctions.Invocation) => invocation.address,
    FLUX: (value: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
      const stream: Stream = { value, invocation, cancelled: false };
      streams.push(stream);
      invocation.onCanceled = () => {
        stream.cancelled = true;
      };
      invocation.setResult(`début ${String(value)}`);
    },
  } as Record<string, (...args: never[]) => unknown> as never);
}

async function open(options?: Parameters<typeof openAtelier>[1]): Promise<void> {
  atelier = await openAtelier(undefined, options);
  streams = [];
  calls = 0;
  associate(atelier.realm);
  atelier.host.registerFunctions(METADATA);
}

/** Types formulas in D1, D2… and gives the values they end up with. */
async function answers(formulas: readonly string[]): Promise<unknown[]> {
  await type('D1', formulas);
  await atelier.host.functionsAnswered();
  return read(`D1:D${formulas.length}`);
}

async function type(first: string, formulas: readonly string[]): Promise<void> {
  await atelier.run(async (context) => {
    const start = context.workbook.worksheets.getFirst().getRange(first);
    start.getAbsoluteResizedRange(formulas.length, 1).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[]> {
  return atelier.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values');
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()) && tries < 150; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeEach(() => open());
afterEach(() => atelier.close());

describe('calls', () => {
  beforeEach(async () => {
    await atelier.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [
        [1, ''],
        ['deux', true],
      ];
      await context.sync();
    });
  });

  it.each<[string, string, unknown]>([
    ['a literal', '=CTG.DOUBLE(4)', 8],
    ['a cell, as a scalar', '=CTG.DOUBLE(A1)', 2],
    ['a blank cell for a number', '=CTG.DOUBLE(B1)', 0],
    ['a text that is no number', '=CTG.DOUBLE(A2)', '#VALUE!'],
    ['a number for a text', '=CTG.TEXTE(66136)', 'string:66136'],
    ['omitted arguments', '=CTG.ECHO()', '[null,null]'],
    ['one omitted argument', '=CTG.ECHO(,2)', '[null,2]'],
    ['a blank cell for any type', '=CTG.ECHO(B1)', '["",null]'],
    ['a boolean', '=CTG.ECHO(B2,TRUE)', '[true,true]'],
    ['a range', '=CTG.PLAGE(A1:B2)', '[[1,""],["deux",true]]'],
    ['one cell for a range', '=CTG.PLAGE(A1)', '[[1]]'],
    ['blanks of a range of numbers', '=CTG.NOMBRES(A1:B1)', '[[1,0]]'],
    ['repeated arguments', '=CTG.TOUS(1,"b",TRUE)', '[1,"b",true]'],
    ['an error in an argument', '=CTG.ECHO(1/0)', '#DIV/0!'],
    ['an error in a range', '=CTG.PLAGE(NA())', '#N/A'],
    ['a function in another', '=IF(CTG.DOUBLE(1)=2,"oui","non")', 'oui'],
    ['two calls in one cell', '=CTG.DOUBLE(1)+CTG.DOUBLE(2)', 6],
    ['lower case', '=ctg.double(2)', 4],
    ['a promise', '=CTG.LENTE(1)', 2],
    ['the address, when asked', '=CTG.ADRESSE()', 'Feuil1!D1'],
    ['too many arguments', '=CTG.DOUBLE(1,2)', '#VALUE!'],
    ['an unknown function', '=CTG.INCONNUE()', '#NAME?'],
  ])('%s', async (_what, formula, expected) => {
    expect(await answers([formula])).toEqual([expected]);
  });

  it('shows #BUSY! until the answer comes, and reads back as typed', async () => {
    await type('D1', ['=CTG.LENTE(1)']);
    expect(await read('D1')).toEqual(['#BUSY!']);
    await atelier.host.functionsAnswered();
    await atelier.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('D1');
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=CTG.LENTE(1)']], [[2]]]);
    });
  });

  it('spills a matrix, errors in it included', async () => {
    await answers(['=CTG.MATRICE()']);
    expect(await read('D1:E2')).toEqual([1, 'a', true, '#N/A']);
  });

  it('calls once a cell when a range is given for a scalar, and spills', async () => {
    await answers(['=CTG.TEXTE(A1:A2)']);
    expect(await read('D1:D2')).toEqual(['string:1', 'string:deux']);
  });

  it('is called again when an argument changes, and not otherwise', async () => {
    expect(await answers(['=CTG.DOUBLE(A1)'])).toEqual([2]);
    expect(calls).toBe(1);
    await type('A1', ['21']);
    await atelier.host.functionsAnswered();
    expect(await read('D1')).toEqual([42]);
    await type('H1', ['1']);
    await atelier.host.functionsAnswered();
    expect(calls).toBe(2);
    await atelier.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    await atelier.host.functionsAnswered();
    expect(calls).toBe(3);
  });
});

describe('failures', () => {
  it.each([
    ['secret', '#N/A', 'Chiffre sous secret statistique.'],
    ['argument', '#VALUE!', 'Ce territoire n’existe pas.'],
    ['zero', '#DIV/0!', null],
    ['autre', '#VALUE!', null],
  ])('%s', async (code, shown, message) => {
    expect(await answers([`=CTG.ECHEC("${code}")`])).toEqual([shown]);
    const sheetId = atelier.engine.workbook().getActiveSheet().getSheetId();
    expect(atelier.host.functionMessage(sheetId, 0, 3)).toBe(message);
  });

  it('is caught by formulas', async () => {
    expect(await answers(['=IFERROR(CTG.ECHEC("secret"),"s")', '=ISNA(CTG.ECHEC("secret"))'])).toEqual([
      's',
      true,
    ]);
  });
});

describe('streaming', () => {
  it('updates its cell, and the cells that use it', async () => {
    expect(await answers(['=CTG.FLUX("x")', '=D1&"!"'])).toEqual(['début x', 'début x!']);
    streams[0]?.invocation.setResult('suite');
    await until(async () => (await read('D2'))[0] === 'suite!');
    expect(await read('D1:D2')).toEqual(['suite', 'suite!']);
  });

  it('is cancelled when its arguments change, and when its formula goes', async () => {
    await type('A1', ['a']);
    await answers(['=CTG.FLUX(A1)']);
    await type('A1', ['b']);
    await atelier.host.functionsAnswered();
    await until(() => streams[0]?.cancelled === true);
    expect(streams.map(({ value, cancelled }) => [value, cancelled])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    await type('D1', ['']);
    await until(() => streams[1]?.cancelled === true);
    expect(streams[1]?.cancelled).toBe(true);
  });

  it('goes on when its row moves', async () => {
    await answers(['=CTG.FLUX("x")']);
    await atelier.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
      await context.sync();
    });
    await atelier.host.functionsAnswered();
    streams.at(-1)?.invocation.setResult('ailleurs');
    await until(async () => (await read('D2'))[0] === 'ailleurs');
    expect(await read('D1:D2')).toEqual(['', 'ailleurs']);
  });
});

describe('formatted numbers', () => {
  it('are refused on the floor and shown with their format on a recent host', async () => {
    expect(await answers(['=CTG.TAUX()'])).toEqual(['#VALUE!']);
    atelier.close();
    await open({ profil: 'm365' });
    expect(await answers(['=CTG.TAUX()'])).toEqual([0.34]);
    await atelier.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('D1');
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([['34,0\u00a0%']]);
    });
  });

  it('keep their format in the cells a matrix fills, unless the cell has its own', async () => {
    atelier.close();
    await open({ profil: 'm365' });
    await atelier.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('E2').numberFormat = [['0.00']];
      await context.sync();
    });
    await answers(['=CTG.TAUX_DEUX()', '=CTG.TAUX_DEUX()']);
    await atelier.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange('E1:E2');
      cells.load('text');
      await context.sync();
      expect(cells.text).toEqual([['50,0\u00a0%'], ['0,50']]);
    });
  });
});

describe('cards', () => {
  it('keeps the card of an entity beside its text, which is no number', async () => {
    atelier.close();
    await open({ profil: 'm365' });
    expect(await answers(['=CTG.CARTE()', '=CTG.CARTE()*2'])).toEqual(['▤ 34,0\u00a0%', '#VALUE!']);
    const sheetId = await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('id');
      await context.sync();
      return sheet.id;
    });
    expect(atelier.host.functionCard(sheetId, 0, 3)).toEqual({
      title: 'Taux',
      lines: [
        { name: 'Source', value: 'Insee', format: null },
        { name: 'Valeur', value: 0.34, format: '0.0%' },
      ],
    });
    expect(atelier.host.functionCard(sheetId, 5, 5)).toBeNull();
  });
});

describe('opening', () => {
  it('answers formulas typed before the functions were known, two hundred of them', async () => {
    const formulas = Array.from({ length: 200 }, (_, index) => `=CTG.DOUBLE(${index})`);
    expect((await answers(formulas)).slice(-1)).toEqual([398]);
    const document = atelier.engine.dump();
    atelier.close();
    atelier = await openAtelier(document);
    associate(atelier.realm);
    calls = 0;
    atelier.host.registerFunctions(METADATA);
    await atelier.host.functionsAnswered();
    expect(calls).toBe(200);
    expect((await read('D1:D200')).slice(0, 3)).toEqual([0, 2, 4]);
  });
});
