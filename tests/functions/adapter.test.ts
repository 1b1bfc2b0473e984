/** The adapter between the catalogue and Excel, with a stand-in for what Excel gives a function. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { toArgument } from '../../src/functions/arguments';
import { toFonction } from '../../src/functions/adapter';
import type { OptionsAdapter } from '../../src/functions/adapter';
import { startFunctions } from '../../src/functions/start-functions';
import { acces } from '../../src/indicators/acces';
import { catalogue, findIndicateur } from '../../src/indicators/catalogue';
import { IDS_CONTROLES } from '../../src/indicators/controles/ids';
import type { Indicateur } from '../../src/indicators/define';
import { createRegistre } from '../../src/indicators/registre';
import type { Registre } from '../../src/indicators/registre';
import { buildClasseurChiffres } from '../support/etats';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();

/** Same shape as the runtime's: a code and a message. */
class Erreur {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const associes = new Map<string, (...args: unknown[]) => unknown>();
Object.assign(globalThis, {
  CustomFunctions: {
    Error: Erreur,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id: string, fonction: (...args: unknown[]) => unknown) => associes.set(id, fonction),
  },
});

function entry(id: string): Indicateur {
  const indicateur = findIndicateur(id);
  if (indicateur === null) throw new Error(id);
  return indicateur;
}

function filled(taux: number): Registre {
  const registre = createRegistre();
  registre.definirTerritoires(index);
  registre.remplacer({
    classeur: buildClasseurChiffres(['66136'], [['TAUX_PAUVRETE', '66136', '2021', taux]]),
  });
  return registre;
}

const options = (registre: Registre, plus: Partial<OptionsAdapter> = {}): OptionsAdapter => ({
  registre,
  hasFormats: () => false,
  delai: 20_000,
  ...plus,
});

interface Flux {
  readonly recus: unknown[];
  readonly invocation: { setResult: (valeur: unknown) => void; onCanceled?: () => void };
}

function flux(): Flux {
  const recus: unknown[] = [];
  return { recus, invocation: { setResult: (valeur) => recus.push(valeur) } };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a function that reads the workbook', () => {
  it('answers at once when the figures are there, and again when they change', () => {
    const registre = filled(34);
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(registre))(null, null, invocation);
    registre.remplacer({
      classeur: buildClasseurChiffres(['66136'], [['TAUX_PAUVRETE', '66136', '2021', 35]]),
    });
    expect(recus).toEqual([0.34, 0.35]);
  });

  it('sends nothing again when the answer is the same', () => {
    const registre = filled(34);
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(registre))('66136', null, invocation);
    registre.remplacer({
      classeur: buildClasseurChiffres(['66136'], [['TAUX_PAUVRETE', '66136', '2021', 34]]),
    });
    expect(recus).toEqual([0.34]);
  });

  it('waits for the workbook and the index: no false #N/A at opening', () => {
    const registre = createRegistre();
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(registre))(null, null, invocation);
    registre.definirTerritoires(index);
    expect(recus).toEqual([]);
    registre.remplacer({
      classeur: buildClasseurChiffres(['66136'], [['TAUX_PAUVRETE', '66136', '2021', 34]]),
    });
    expect(recus).toEqual([0.34]);
    jest.advanceTimersByTime(60_000);
    expect(recus).toEqual([0.34]);
  });

  it('says so after twenty seconds without the workbook, and still answers later', () => {
    const registre = createRegistre();
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(registre))(null, null, invocation);
    jest.advanceTimersByTime(19_000);
    expect(recus).toEqual([]);
    jest.advanceTimersByTime(2_000);
    expect(recus).toEqual([
      new Erreur('#N/A', expect.stringContaining('n’a pas encore pu lire') as unknown as string),
    ]);
    registre.definirTerritoires(index);
    registre.remplacer({
      classeur: buildClasseurChiffres(['66136'], [['TAUX_PAUVRETE', '66136', '2021', 34]]),
    });
    expect(recus[1]).toBe(0.34);
  });

  it('leaves no timer and no subscription behind once cancelled', () => {
    const registre = filled(34);
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(registre))(null, null, invocation);
    invocation.onCanceled?.();
    registre.remplacer({ classeur: CLASSEUR_VIDE });
    expect(recus).toEqual([0.34]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    ['65233', '#N/A', /Jarret/],
    ['Saint-Denis', '#VALUE!', /Saint-Denis \(974\)/],
  ])('%s is %s with a sentence', (territoire, code, phrase) => {
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(filled(34)))(territoire, null, invocation);
    expect(recus).toEqual([new Erreur(code, expect.stringMatching(phrase) as unknown as string)]);
  });

  it('sends a formatted number where the host takes it', () => {
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_PAUVRETE'), options(filled(34), { hasFormats: () => true }))(
      null,
      null,
      invocation,
    );
    expect(recus).toEqual([{ type: 'FormattedNumber', basicValue: 0.34, numberFormat: '0.0\u00A0%' }]);
  });

  it('answers a range form at once, workbook or not', () => {
    const { recus, invocation } = flux();
    toFonction(entry('TAUX_REALISATION'), options(createRegistre()))(
      [['Réalisée'], ['En cours']],
      invocation,
    );
    expect(recus).toEqual([0.5]);
  });

  it('turns a bug into a sentence, never into a mute error', () => {
    const casse: Indicateur = {
      ...entry('TAUX_PAUVRETE'),
      calculate: () => {
        throw new Error('oups');
      },
    };
    const { recus, invocation } = flux();
    toFonction(casse, options(filled(34)))(null, null, invocation);
    expect(recus).toEqual([new Erreur('#N/A', expect.stringContaining('oups') as unknown as string)]);
  });
});

describe('a pure function', () => {
  const evolution = toFonction(entry('EVOLUTION'), options(createRegistre()));

  it('returns its number', () => {
    expect(evolution(100, 106, {})).toBeCloseTo(0.06, 12);
  });

  it.each([
    [0, 5, '#N/A'],
    ['abc', 5, '#VALUE!'],
  ])('throws a sentence for %p', (v1, v2, code) => {
    let erreur: unknown;
    try {
      evolution(v1, v2, {});
    } catch (lancee) {
      erreur = lancee;
    }
    expect(erreur).toMatchObject({ code, message: expect.stringMatching(/\.$/) as unknown });
  });

  it('never returns what Excel cannot show', () => {
    const infini: Indicateur = { ...entry('EVOLUTION'), calculate: () => ({ ok: true, value: Infinity }) };
    expect(() => toFonction(infini, options(createRegistre()))(1, 2, {})).toThrow(
      expect.objectContaining({ code: '#N/A' }) as Error,
    );
  });
});

describe('a function that reads any indicator', () => {
  function fonction(id: string): (typeof acces)[number] {
    const trouvee = acces.find((candidat) => candidat.id === id);
    if (trouvee === undefined) throw new Error(id);
    return trouvee;
  }

  it('sends rows, formatted numbers and sentences in them', () => {
    const { recus, invocation } = flux();
    const excel = toFonction(fonction('COMPARER'), options(filled(34), { hasFormats: () => true }));
    excel('TAUX_PAUVRETE', '66136 ; 34108', null, invocation);
    expect(recus).toEqual([
      [
        ['Territoire', 'Taux de pauvreté 2021 (%)', expect.stringContaining('Perpignan')],
        ['Perpignan (66136)', { type: 'FormattedNumber', basicValue: 0.34, numberFormat: '0.0\u00A0%' }, ''],
        ['Frontignan (34108)', expect.any(Erreur), expect.any(Erreur)],
      ],
    ]);
  });

  it('sends plain numbers on the floor, a card’s own number included', () => {
    const { recus, invocation } = flux();
    toFonction(fonction('SERIE'), options(filled(34)))('TAUX_PAUVRETE', null, null, invocation);
    toFonction(fonction('FICHE'), options(filled(34)))('TAUX_PAUVRETE', null, null, invocation);
    expect(recus).toEqual([[expect.any(Array), [2021, 0.34, '']], 0.34]);
  });

  it('sends a card where the host shows them, and again with its definition when that comes', () => {
    const registre = filled(34);
    const { recus, invocation } = flux();
    const demanderDefinitions = jest.fn(() =>
      registre.definirDefinitions(new Map([['TAUX_PAUVRETE', 'Part des personnes.']])),
    );
    toFonction(fonction('FICHE'), options(registre, { hasFormats: () => true, demanderDefinitions }))(
      'TAUX_PAUVRETE',
      null,
      null,
      invocation,
    );
    expect(demanderDefinitions).toHaveBeenCalledTimes(1);
    expect(recus).toEqual([
      {
        type: 'Entity',
        text: '34,0\u00A0%',
        properties: {
          Valeur: { type: 'FormattedNumber', basicValue: 0.34, numberFormat: '0.0\u00A0%' },
          Millésime: { type: 'String', basicValue: '2021' },
          Territoire: { type: 'String', basicValue: 'Perpignan (66136)' },
          Source: { type: 'String', basicValue: 'Insee, Filosofi' },
          Définition: { type: 'String', basicValue: 'Part des personnes.' },
        },
        layouts: {
          compact: { icon: 'Generic' },
          card: {
            title: 'Taux de pauvreté, Perpignan (66136)',
            sections: [
              { layout: 'List', properties: ['Valeur', 'Millésime', 'Territoire', 'Source', 'Définition'] },
            ],
          },
        },
      },
    ]);
  });
});

describe('arguments as Excel gives them', () => {
  it.each([
    [null, []],
    [undefined, []],
    [66136, [[66136]]],
    ['', [['']]],
    [
      [
        [1, 2],
        [3, ''],
      ],
      [
        [1, 2],
        [3, ''],
      ],
    ],
    [
      [1, 2],
      [[1], [2]],
    ],
    [{ type: 'FormattedNumber', basicValue: 0.34, numberFormat: '0%' }, [[0.34]]],
    [{ type: 'Error', basicValue: '#REF!' }, [['#REF!']]],
    [new Erreur('#NAME?'), [['#NAME?']]],
    [{ code: 42 }, [['#VALUE!']]],
    [[[null]], [['']]],
  ])('%j', (valeur, attendu) => {
    expect(toArgument(valeur)).toEqual(attendu);
  });
});

describe('starting', () => {
  it('associates the whole catalogue, then the functions that read it and those that check ranges, and gives the store its index', async () => {
    const registre = createRegistre();
    await startFunctions({ registre, chargerTerritoires: () => Promise.resolve(index) });
    expect([...associes.keys()]).toEqual([...[...catalogue, ...acces].map(({ id }) => id), ...IDS_CONTROLES]);
    expect(registre.lire().index).toBe(index);
  });

  it('loads definitions at the first card, once, and again after a failure', async () => {
    const registre = filled(34);
    let essais = 0;
    await startFunctions({
      registre,
      chargerTerritoires: () => Promise.resolve(index),
      chargerDefinitions: () => {
        essais += 1;
        return essais === 1
          ? Promise.reject(new Error('réponse 404'))
          : Promise.resolve(new Map([['TAUX_PAUVRETE', 'Part des personnes.']]));
      },
    });
    const card = async (): Promise<void> => {
      associes.get('FICHE')?.('TAUX_PAUVRETE', null, null, flux().invocation);
      await Promise.resolve();
      await Promise.resolve();
    };
    expect(essais).toBe(0);
    await card();
    expect([essais, registre.lire().definitions]).toEqual([1, null]);
    await card();
    await card();
    expect([essais, registre.lire().definitions?.size]).toEqual([2, 1]);
  });

  it('says why when the index cannot be loaded', async () => {
    const registre = createRegistre();
    await startFunctions({ registre, chargerTerritoires: () => Promise.reject(new Error('réponse 404')) });
    expect(registre.lire().echecTerritoires?.message).toContain('réponse 404');
  });
});
