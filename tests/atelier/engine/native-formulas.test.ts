// The native formulas our sheets live by, from another sheet than their tables: what Excel answers, the engine answers.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan d’actions');
    sheet.getRange('B4:F8').numberFormat = Array.from({ length: 5 }, () => [
      '@',
      '@',
      'General',
      '@',
      'General',
    ]);
    sheet.getRange('B4:F8').values = [
      ['Code', 'Axe', 'Fin', 'Précision', 'Prévu'],
      ['A1', '1', 45000, 'jour', 100],
      ['A2', '2', 80000, 'jour', 250],
      ['A3', '1', 'à définir', '', ''],
      ['', '', '', '', ''],
    ];
    const table = sheet.tables.add('B4:F8', true);
    table.name = 'tActions';
    context.workbook.worksheets.add('Autre');
    await context.sync();
  });
});
afterAll(() => atelier.close());

async function answer(formula: string): Promise<unknown> {
  await atelier.run(async (context) => {
    context.workbook.worksheets.getItem('Autre').getRange('C3').formulas = [[formula]];
    await context.sync();
  });
  await atelier.engine.calculated();
  return atelier.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Autre').getRange('C3');
    range.load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

const FIRST = 'SUMPRODUCT(SMALL((tActions[Axe]&""<>"1")*1000000+ROW(tActions[Axe]),1))';
const SECOND = FIRST.replace(',1))', ',2))');
const ABOVE = 'ROW(tActions[[#Headers],[Axe]])';

it.each([
  ['a cell of a column', '=INDEX(tActions[Code],2)', 'A2'],
  ['the column of a found row', '=INDEX(tActions[Prévu],MATCH("A2",tActions[Code],0))', 250],
  ['an empty cell, as text', '=INDEX(tActions[Prévu],3)&""', ''],
  ['a row beyond the table', '=IFERROR(INDEX(tActions[Code],9),"aucune")', 'aucune'],
  ['the first row of a kind', `=INDEX(tActions[Code],${FIRST}-${ABOVE})`, 'A1'],
  ['the second row of a kind', `=INDEX(tActions[Code],${SECOND}-${ABOVE})`, 'A3'],
  [
    'no third row of a kind',
    `=IFERROR(INDEX(tActions[Code],${FIRST.replace(',1))', ',3))')}-${ABOVE}),"")`,
    '',
  ],
  ['a total of what is shown', '=SUBTOTAL(109,tActions[Prévu])', 350],
  ['a count by text code', '=COUNTIF(tActions[Axe],"1")', 2],
  ['a sum on two conditions', '=SUMIFS(tActions[Prévu],tActions[Axe],"1",tActions[Précision],"jour")', 100],
  [
    'dates gone by, words left out',
    '=SUMPRODUCT(ISNUMBER(tActions[Fin])*(tActions[Fin]<60000)*(tActions[Précision]="jour"))',
    1,
  ],
  ['a mean where there is none', '=IFERROR(AVERAGEIF(tActions[Axe],"9",tActions[Prévu]),"")', ''],
  [
    'a month in words',
    '=DAY(45000)&" "&CHOOSE(MONTH(45000),"janvier","février","mars")&" "&YEAR(45000)',
    '15 mars 2023',
  ],
  ['the first year of a plan', '=MIN(tActions[Prévu])', 100],
])('%s', async (_what, formula, expected) => {
  expect(await answer(formula)).toBe(expected);
});
