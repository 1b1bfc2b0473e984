/** ctg corriger and ctg justifier: one file after the other, as in the pane. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { saveXlsx } from '../../../atelier/xlsx';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { openStructured } from '../../support/structured';

jest.setTimeout(60_000);
const folder = makeFolder();
const at = (name: string): string => path.join(folder, name);
const QUAND = ['--date', '2025-06-12'] as const;

interface Dite {
  readonly regle: string | null;
  readonly etat: string;
  readonly cellules: readonly { readonly cellule: string; readonly apres: string | number }[];
}

beforeAll(async () => {
  const atelier = await openStructured('perpignan');
  try {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tActions');
      const fill = (entete: string, valeurs: string[]): void => {
        const corps = columns.getItem(entete).getDataBodyRange().getCell(0, 0);
        corps.getResizedRange(valeurs.length - 1, 0).values = valeurs.map((valeur) => [valeur]);
      };
      fill('Statut', ['Terminée', 'bof']);
      await context.sync();
    });
    writeFileSync(at('x.xlsx'), (await saveXlsx(atelier.engine.dump())).bytes);
  } finally {
    atelier.close();
  }
});

it('repairs what has one reading, then accepts a finding that the control then counts as justified', async () => {
  const corrige = await runCtg('corriger', at('x.xlsx'), ...QUAND, '--json', '--sortie', at('y.xlsx'));
  expect(corrige.code).toBe(0);
  const { reparations } = JSON.parse(corrige.stdout) as { readonly reparations: readonly Dite[] };
  expect(reparations.map(({ regle, etat, cellules }) => [regle, etat, cellules[0]?.apres])).toEqual([
    ['ACT-10', 'reparee', 'Réalisée'],
    ['CONV-07', 'a-confirmer', 'mars 2024'],
  ]);
  const justifie = await runCtg(
    ...['justifier', at('y.xlsx'), '--regle', 'ACT-05', '--ligne', '5', '--motif', 'élu nommé en juillet'],
    ...['--auteur', 'chargée de coopération', ...QUAND, '--sortie', at('z.xlsx')],
  );
  expect([justifie.code, justifie.stdout]).toEqual([0, expect.stringMatching(/^✔ ACT-05 justifié/)]);
  const controle = await runCtg('controler', at('z.xlsx'), ...QUAND, '--json');
  const { justifies, constats } = JSON.parse(controle.stdout) as Record<string, { readonly regle: string }[]>;
  expect(justifies).toMatchObject([{ regle: 'ACT-05', ligne: 5, motif: 'élu nommé en juillet' }]);
  expect(constats?.filter(({ regle }) => regle === 'ACT-10')).toMatchObject([
    { message: expect.stringContaining('bof') as string, reparation: null },
  ]);
});

it.each([
  ['corriger', [at('x.xlsx'), '--regle', 'ACT-99'], /La règle « ACT-99 » n’existe pas/],
  ['corriger', [at('x.xlsx'), '--date', '2025-02-31'], /2025-02-31/],
  ['justifier', [at('x.xlsx'), '--sortie', at('y.xlsx')], /--regle/],
  [
    'justifier',
    [at('x.xlsx'), '--regle', 'ACT-09', '--ligne', 'x', '--sortie', at('y.xlsx')],
    /numéro de ligne/,
  ],
])('%s is refused before anything is opened: %j', async (commande, argv, phrase) => {
  const { code, stderr } = await runCtg(commande, ...argv);
  expect([code, stderr]).toEqual([2, expect.stringMatching(phrase)]);
});
