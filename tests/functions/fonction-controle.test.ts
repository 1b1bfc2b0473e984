/** The functions that check ranges, before and after their code is there, with a stand-in for what Excel gives a function. */
import { success } from '../../src/domain/result';
import { createControles } from '../../src/functions/fonction-controle';
import type { ChargerControles } from '../../src/functions/fonction-controle';
import type { IDS_CONTROLES } from '../../src/indicators/controles/ids';

/** Same shape as the runtime's: a code and a message. */
class Erreur {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: { Error: Erreur, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

const PLAN = [
  ['Code', 'Intitulé'],
  ['A1', ''],
];

function call(charger: ChargerControles): {
  readonly recus: unknown[];
  readonly invocation: { setResult: (valeur: unknown) => void; onCanceled?: () => void };
  readonly ask: (id: (typeof IDS_CONTROLES)[number], ...args: unknown[]) => void;
} {
  const recus: unknown[] = [];
  const invocation = { setResult: (valeur: unknown) => void recus.push(valeur) };
  const toControle = createControles(charger);
  return { recus, invocation, ask: (id, ...args) => toControle(id)(...args, invocation) };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it('asks for its code at the first call, answers when it is there, then at once', async () => {
  let demandes = 0;
  const { recus, ask } = call(() => {
    demandes += 1;
    return import('../../src/cellules');
  });
  ask('NB_ERREURS', PLAN, null, null, null, []);
  expect(recus).toEqual([]);
  await settle();
  expect(recus).toEqual([1]);
  ask('PRET_COPIL', PLAN, null, null, null, null);
  expect(recus).toEqual([1, false]);
  expect(demandes).toBe(1);
});

it('is #N/A with a sentence when its code does not come, and tries again at the next call', async () => {
  let isAbsent = true;
  const { recus, ask } = call(() =>
    isAbsent ? Promise.reject(new Error('404')) : import('../../src/cellules'),
  );
  ask('NB_ERREURS', PLAN, null, null, null, []);
  await settle();
  expect(recus).toEqual([
    new Erreur('#N/A', expect.stringMatching(/pas pu être chargés.*connexion/) as never),
  ]);
  isAbsent = false;
  ask('NB_ERREURS', PLAN, null, null, null, []);
  await settle();
  expect(recus[1]).toBe(1);
});

it('sends nothing to a cell that was given up meanwhile', async () => {
  const { recus, ask, invocation } = call(() => import('../../src/cellules'));
  ask('NB_ERREURS', PLAN, null, null, null, []);
  invocation.onCanceled?.();
  await settle();
  expect(recus).toEqual([]);
});

it('says a wrong argument as #VALUE!, a bug as #N/A', async () => {
  const { recus, ask } = call(() => import('../../src/cellules'));
  ask('CONTROLER_PLAN', [['x']], null, null, null, []);
  await settle();
  expect(recus).toEqual([new Erreur('#VALUE!', expect.stringContaining('Intitulé') as never)]);
  const casse = call(() =>
    Promise.resolve({
      calculateControle: () => {
        throw new Error('cassé');
      },
    }),
  );
  casse.ask('NB_ERREURS', PLAN);
  await settle();
  expect(casse.recus).toEqual([new Erreur('#N/A', expect.stringContaining('cassé') as never)]);
});

it('hands over the tables that come together, one by one, empty ones as omitted', async () => {
  let recues: unknown = null;
  const { ask } = call(() =>
    Promise.resolve({
      calculateControle: (_id, args) => {
        recues = args;
        return success(0);
      },
    }),
  );
  ask('NB_ERREURS', PLAN, null, 45_820, '', [[['a'], ['b']], null]);
  await settle();
  expect(recues).toEqual([PLAN, [], [[45_820]], [['']], [['a'], ['b']], []]);
});
