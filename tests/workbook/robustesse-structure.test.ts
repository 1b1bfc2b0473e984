/** Whatever people do to the structure of a workbook, structuring it again changes none of their cells. */
import fc from 'fast-check';
import { structureClasseur } from '../../src/commands';
import type { TableBrute } from '../../src/sheets';
import { readClasseur } from '../../src/workbook/read-classeur';
import { isTableClasseur, rowsOf } from '../../src/domain/tables';
import type { Atelier } from '../support/atelier';
import { expectValue } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { applyEdit, edits } from './edits';
import type { Edit } from './edits';
import { listPertes, takePhoto } from './photo';

/** 5 sequences of 40 edits by default; CTG_SEQUENCES and CTG_GRAINE ask for more, or for the same again. */
const SEQUENCES = Number(process.env['CTG_SEQUENCES'] ?? 5);
const GRAINE = Number(process.env['CTG_GRAINE'] ?? 20261122);
const LONGUEUR = 40;

jest.setTimeout(120_000 + SEQUENCES * 10_000);

/** Excel's row numbers of the rows that hold something typed: what a reader may not miss. */
function listTyped({ ligne, formules, totaux }: TableBrute): number[] {
  const entetes = (formules[0] ?? []).map(String);
  const corps = formules.slice(1, totaux ? -1 : undefined);
  return corps.flatMap((cellules, rang) => {
    const isTyped = cellules.some(
      (cellule, i) => entetes[i] !== 'id' && cellule !== '' && !String(cellule).startsWith('='),
    );
    return isTyped ? [ligne + 2 + rang] : [];
  });
}

async function checkSequence(atelier: Atelier, sequence: readonly Edit[]): Promise<void> {
  for (const edit of sequence) await applyEdit(atelier, edit);
  await atelier.engine.calculated();
  const avant = await takePhoto();
  expectValue(await structureClasseur());
  await atelier.engine.calculated();
  const structure = await takePhoto();
  expect(listPertes(avant, structure)).toEqual([]);

  const { rienAEcrire, feuillesCreees, colonnesAjoutees, migration, conflits } = expectValue(
    await structureClasseur(),
  );
  const retablies = conflits.filter(({ code }) => code === 'table-retablie');
  expect({ rienAEcrire, feuillesCreees, colonnesAjoutees, migration, retablies }).toEqual({
    rienAEcrire: true,
    feuillesCreees: [],
    colonnesAjoutees: [],
    migration: null,
    retablies: [],
  });
  expect([...(await takePhoto())]).toEqual([...structure]);

  const { classeur, brutes } = expectValue(await readClasseur());
  for (const brute of brutes) {
    const { nom } = brute;
    // The rubriques of tConvention are known by their labels; generated tables are read back by nobody.
    if (nom === 'tConvention' || !isTableClasseur(nom)) continue;
    const lues = new Set(rowsOf(classeur, nom).map(({ ref }) => ref.ligne));
    expect({ nom, perdues: listTyped(brute).filter((ligne) => !lues.has(ligne)) }).toEqual({
      nom,
      perdues: [],
    });
  }
}

it(`${SEQUENCES} sequences of ${LONGUEUR} random edits (seed ${GRAINE}) lose no cell and no row`, async () => {
  await fc.assert(
    fc.asyncProperty(edits(LONGUEUR), async (sequence) => {
      const atelier = await openStructured('perpignan');
      try {
        await checkSequence(atelier, sequence);
      } finally {
        atelier.close();
      }
    }),
    { seed: GRAINE, numRuns: SEQUENCES, endOnFailure: true },
  );
});
