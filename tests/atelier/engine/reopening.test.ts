// A workbook opened in place of another: its formulas read its own tables, whatever stood under the same names before.
import type { AtelierDocument } from '../../../atelier/engine/document';
import { createReader } from '../../../atelier/engine/cells';
import { createNodeEngine } from '../../../atelier/engine/node';
import { openAtelier } from '../../support/atelier';
import { openStructured } from '../../support/structured';

jest.setTimeout(60_000);

async function documentOf(contenu: 'base' | 'perpignan'): Promise<AtelierDocument> {
  const atelier = await openStructured(contenu);
  const document = atelier.engine.dump();
  atelier.close();
  return document;
}

/** What Accueil shows from C3 to C19, beside its labels. */
async function accueilOf(engine: Awaited<ReturnType<typeof createNodeEngine>>): Promise<unknown[]> {
  await engine.calculated();
  engine.recalculate('all');
  await engine.calculated();
  const reader = createReader(engine, engine.workbook().getActiveSheet());
  return Array.from({ length: 17 }, (_, rang) => reader.value(rang + 2, 2));
}

it('calculates as in an engine of its own', async () => {
  const [base, perpignan] = [await documentOf('base'), await documentOf('perpignan')];
  const alone = await openAtelier(perpignan);
  const expected = await accueilOf(alone.engine);
  alone.close();
  const engine = await createNodeEngine(base);
  const before = await accueilOf(engine);
  engine.load(perpignan);
  const found = await accueilOf(engine);
  engine.dispose();
  expect(found).toEqual(expected);
  expect(found).not.toEqual(before);
});

it('gives back the document under its own name', async () => {
  const perpignan = await documentOf('perpignan');
  const engine = await createNodeEngine(perpignan);
  const { id } = engine.dump().snapshot;
  engine.dispose();
  expect(id).toBe(perpignan.snapshot.id);
});

it('settles when another workbook is opened while a change waits to be calculated', async () => {
  const engine = await createNodeEngine();
  await engine.calculated();
  const blank = engine.dump();
  const first = engine.workbook().getActiveSheet();
  engine.recalculate([{ sheetId: first.getSheetId(), startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }]);
  // The person who waits is told once the new workbook has settled: before the fix, the event loop never turned again.
  const settled = engine.calculated();
  engine.load(blank);
  await settled;
  const reader = createReader(engine, engine.workbook().getActiveSheet());
  expect(reader.value(0, 0)).toBe('');
  engine.dispose();
});
