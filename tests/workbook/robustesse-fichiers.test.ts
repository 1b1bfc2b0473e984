/** Workbooks that went through another program: tables lost as Google Sheets does, merged cells. LibreOffice's own writing: atelier/cli/libreoffice. */
import JSZip from 'jszip';
import { openXlsx, saveXlsx } from '../../atelier/xlsx';
import { checkClasseur, previewStructure, structureClasseur } from '../../src/commands';
import type { Classeur } from '../../src/domain/classeur';
import { TABLES } from '../../src/sheets';
import { readClasseur } from '../../src/workbook/read-classeur';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { expectValue, readAll } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { listPertes, takePhoto } from './photo';

jest.setTimeout(60_000);

let atelier: Atelier;
let classeur: Classeur;
let bytes: Uint8Array;

beforeAll(async () => {
  const made = await openStructured('perpignan');
  ({ classeur } = expectValue(await readClasseur()));
  await made.engine.calculated();
  ({ bytes } = await saveXlsx(made.engine.dump()));
  made.close();
});
afterEach(() => atelier.close());

async function open(file: Uint8Array): Promise<void> {
  const opened = await openXlsx(file);
  if (!opened.ok) throw new Error(opened.error.message);
  atelier = await openAtelier(opened.value.document);
}

/** The same file with each of its parts rewritten; null takes the part away. */
async function rewrite(edit: (name: string, xml: string) => string | null): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files).filter((file) => /\.(xml|rels)$/.test(file))) {
    const xml = await zip.file(name)?.async('string');
    if (xml === undefined) continue;
    const edited = edit(name, xml);
    if (edited === null) zip.remove(name);
    else zip.file(name, edited);
  }
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a file whose tables are gone, as after Google Sheets', () => {
  const sansTables = (): Promise<Uint8Array> =>
    rewrite((name, xml) => {
      if (name.startsWith('xl/tables/')) return null;
      return xml
        .replace(/<tableParts[^>]*>.*?<\/tableParts>/s, '')
        .replace(/<Relationship [^>]*relationships\/table"[^>]*\/>/g, '')
        .replace(/<Override [^>]*xl\/tables\/[^>]*\/>/g, '');
    });

  it('is recognised by its tabs, and says how to have its tables back', async () => {
    await open(await sansTables());
    expect((await readAll()).tables).toEqual([]);
    const rapport = await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: false });
    expect(rapport.ok ? null : rapport.error.code).toBe('tables-perdues');
    expect(rapport.ok ? '' : rapport.error.aide).toContain('les tables seront rétablies à leur place');
  });

  it('is announced before anything is written: no sheet to create, tables to bring back', async () => {
    await open(await sansTables());
    const avant = await takePhoto();
    const plan = expectValue(await previewStructure());
    expect(plan).toMatchObject({ dejaStructure: false, classeurEtranger: false });
    expect(plan.feuilles.filter(({ creer }) => creer)).toEqual([]);
    expect(plan.conflits.map(({ message }) => message).join(' ')).toMatch(
      /Les cellules B4:[A-Z]+\d+ de la feuille/,
    );
    expect([...(await takePhoto())]).toEqual([...avant]);
    expect((await readAll()).tables).toEqual([]);
  });

  it('has them back over the same cells, none of which changes', async () => {
    await open(await sansTables());
    const avant = await takePhoto();
    const rapport = expectValue(await structureClasseur());
    expect(rapport.feuillesCreees).toEqual([]);
    expect(rapport.rienAEcrire).toBe(false);
    expect(listPertes(avant, await takePhoto())).toEqual([]);
    const noms = new Set((await readAll()).tables.map(({ nom }) => nom));
    expect(TABLES.filter(({ nom }) => classeur.tables.includes(nom) && !noms.has(nom))).toEqual([]);
    expect(rapport.conflits.filter(({ code }) => code === 'table-retablie')).toHaveLength(noms.size);
    const relu = expectValue(await readClasseur()).classeur;
    expect(relu.actions).toEqual(classeur.actions);
    expect(relu.convention).toEqual(classeur.convention);
    expect(relu.membres).toEqual(classeur.membres);
    expect(expectValue(await structureClasseur()).rienAEcrire).toBe(true);
  });

  it('is left alone when its sheet is protected, and says so', async () => {
    await open(await sansTables());
    await atelier.run(async (context) => {
      context.workbook.worksheets.getItem('Actions').protection.protect({}, 'secret');
      await context.sync();
    });
    const refus = await structureClasseur();
    expect(refus.ok ? '' : refus.error.message).toContain('étaient la table tActions');
    expect((await readAll()).tables).toEqual([]);
  });
});

/** Excel merges no cells of a table: another program has, in the file. */
async function openMerged(area: { startRow: number; endRow: number; column: number }): Promise<void> {
  const document = atelier.engine.dump();
  const page = Object.values(document.snapshot.sheets).find(({ name }) => name === 'Actions');
  if (page === undefined) throw new Error('The workbook has no sheet « Actions ».');
  const { startRow, endRow, column } = area;
  page.mergeData = [...(page.mergeData ?? []), { startRow, endRow, startColumn: column, endColumn: column }];
  atelier.close();
  atelier = await openAtelier(document);
}

describe('a file with merged cells inside a table', () => {
  it('tells the merged area, and reads its first cell', async () => {
    await open(bytes);
    const plage = await atelier.run(async (context) => {
      const table = context.workbook.tables.getItem('tActions');
      const cells = table.columns.getItem('Axe').getDataBodyRange().getCell(0, 0).getResizedRange(1, 0);
      cells.load('address,rowIndex,columnIndex');
      await context.sync();
      return cells;
    });
    const place = plage.address.replace(/^.*!/, '');
    await openMerged({ startRow: plage.rowIndex, endRow: plage.rowIndex + 1, column: plage.columnIndex });
    const lus = expectValue(await readClasseur()).avis;
    const [fusion] = lus.filter(({ code }) => code === 'cellules-fusionnees');
    expect(fusion).toMatchObject({ feuille: 'Actions', cellule: place.split(':')[0] });
    expect(fusion?.message).toContain(`Les cellules ${place}`);
    // Through a file too: the area survives saving and opening.
    const saved = await saveXlsx(atelier.engine.dump());
    atelier.close();
    await open(saved.bytes);
    expect(expectValue(await readClasseur()).avis).toEqual(lus);
  });
});
