import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { AtelierDocument } from '../../../atelier/engine/document';

interface Report {
  seen: Record<string, unknown>;
  document: AtelierDocument;
  again: AtelierDocument;
}

/** The engine's packages mix module kinds in a way that only Node's own loader takes: it runs in a Node of its own. */
function loadInEngine(): Report {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'load-in-engine.ts')], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.slice(run.stdout.lastIndexOf('@@{') + 2)) as Report;
}

function readPlugin({ snapshot }: AtelierDocument, name: string): unknown {
  return JSON.parse(
    snapshot.resources?.find((resource) => resource.name === name)?.data ?? 'null',
  ) as unknown;
}

describe('an opened workbook in a real headless engine', () => {
  const report = loadInEngine();

  it('gives back tables, validations, formats, links and formulas, and calculates over the table', () => {
    expect(report.seen).toMatchObject({
      tables: [['tActions', 3, 6]],
      list: { type: 'list', formula1: '["À discuter","En cours"]' },
      prompt: { type: 'any', prompt: 'Deux lignes :\nun exemple.' },
      formats: 10,
      link: {
        v: 'Caf',
        p: { body: { customRanges: [{ properties: { url: 'https://www.caf.fr/a?b=1&c=2' } }] } },
      },
      formula: '=CTG.TAUX_PAUVRETE("66136",2021)',
      pattern: 'dd/mm/yyyy',
      sum: 1234.5,
    });
  });

  it('saves again what it was given, with what was calculated meanwhile', () => {
    const { document, again } = report;
    const grid = again.snapshot.sheets['feuille-1']?.cellData;
    expect(grid?.[19]?.[0]).toMatchObject({ f: '=SUM(tActions[Budget])', v: 1234.5 });
    expect(grid?.[11]?.[2]).toMatchObject({ ref: 'C12:C13' });
    expect(again.tables).toEqual(document.tables);
    expect(again.sheets).toEqual(document.sheets);
  });

  it.each([
    'SHEET_TABLE_PLUGIN',
    'SHEET_DATA_VALIDATION_PLUGIN',
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    'SHEET_FILTER_PLUGIN',
  ])('keeps %s through the engine', (name) => {
    expect(readPlugin(report.again, name)).toEqual(readPlugin(report.document, name));
  });
});
