import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import { buildRichDocument } from './rich-document';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function zipOf(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array' });
}

async function damage(path: string, change: (content: string) => string): Promise<Uint8Array> {
  const { bytes } = await saveXlsx(buildRichDocument());
  const zip = await JSZip.loadAsync(bytes);
  zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
}

describe('files that are not a workbook we can open', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['an empty file', 'classeur-vide', () => new Uint8Array()],
    ['a CSV in UTF-8 with a BOM', 'pas-un-classeur', () => bytesOf('\ufeffcode;libellé\n66136;Perpignan\n')],
    [
      'a CSV in Windows-1252',
      'pas-un-classeur',
      () => Uint8Array.from([0x63, 0x3b, 0xe9, 0x0a, 0x31, 0x3b, 0x32]),
    ],
    ['a text in UTF-16', 'pas-un-classeur', () => Uint8Array.from([0xff, 0xfe, ...utf16('a;b')])],
    [
      'an image',
      'pas-un-classeur',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    ],
    [
      'a workbook with a password',
      'classeur-protege',
      () => Uint8Array.from([...COMPOUND, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')]),
    ],
    [
      'an old .xls',
      'classeur-ancien',
      () => Uint8Array.from([...COMPOUND, ...new Array<number>(600).fill(0), ...utf16('Workbook')]),
    ],
    ['an archive of anything', 'pas-un-classeur', () => zipOf({ 'notes.txt': 'bonjour' })],
    [
      'a Word document',
      'pas-un-classeur',
      () =>
        zipOf({
          '[Content_Types].xml': '<Types/>',
          '_rels/.rels':
            '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          'word/document.xml': '<document><body/></document>',
        }),
    ],
    [
      'a binary workbook',
      'classeur-binaire',
      () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    ],
    [
      'a LibreOffice workbook',
      'classeur-opendocument',
      () => zipOf({ 'META-INF/manifest.xml': '<m/>', 'content.xml': '<c/>' }),
    ],
    [
      'a workbook cut short',
      'classeur-illisible',
      async () => (await saveXlsx(buildRichDocument())).bytes.slice(0, 2000),
    ],
    [
      'a workbook whose sheet is broken',
      'classeur-illisible',
      () => damage('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, -40)),
    ],
    [
      'a workbook whose list of sheets is broken',
      'classeur-illisible',
      () => damage('xl/workbook.xml', () => '<workbook><sheets>'),
    ],
  ])('%s is refused with a sentence (%s)', async (_what, code, build) => {
    const opened = await openXlsx(await build());
    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    expect(opened.error.code).toBe(code);
    expect(opened.error.message).toMatch(/^\p{Lu}.+\.$/u);
    expect(opened.error.aide).toMatch(/^\p{Lu}.+\.$/u);
    expect(`${opened.error.message}${opened.error.aide}`).not.toMatch(/ [:;!?»]|« /);
  });

  it('says nothing of notes, images, passwords and looks inside a text: saving carries them through', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Bilan');
    sheet.getCell('A1').value = { richText: [{ text: 'deux ' }, { text: 'styles', font: { bold: true } }] };
    sheet.getCell('A2').value = 1;
    sheet.getCell('A2').note = 'une note';
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    sheet.addImage(book.addImage({ base64: png, extension: 'png' }), 'B2:C3');
    await sheet.protect('secret', {});
    const opened = await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!opened.ok) throw new Error(opened.error.message);
    const { notices, document } = opened.value;
    const saved = await saveXlsx(document);
    expect([...notices, ...saved.notices]).toEqual([]);
    const [id = ''] = document.snapshot.sheetOrder;
    expect(document.snapshot.sheets[id]?.cellData?.[0]?.[0]).toMatchObject({ v: 'deux styles', t: 1 });
    const again = new ExcelJS.Workbook();
    await again.xlsx.load(saved.bytes.buffer as ArrayBuffer);
    const copy = again.getWorksheet('Bilan');
    expect(copy?.getCell('A1').value).toEqual(sheet.getCell('A1').value);
    expect(copy?.getCell('A2').note).toBe('une note');
    expect(copy?.getImages()).toHaveLength(1);
    const { hashValue } = (sheet as unknown as { sheetProtection: { hashValue: string } }).sheetProtection;
    expect((copy as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ hashValue });
  });
});
