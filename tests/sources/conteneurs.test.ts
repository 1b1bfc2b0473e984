/** The same figures out of a text, a workbook, an archive, a Blob; and a « dossier complet » read without ever standing whole in memory. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { chiffres, essayer, fichesDe, lire, utf8 } from './lire';

const fiches = fichesDe('TAUX_PAUVRETE', 'NIVEAU_VIE_MEDIAN', 'PART_FAMILLES_MONO');
const SAIN = 'CODGEO;MED21;TP6021\n01001;25820;s\n66136;17380;34,0\n';
const ATTENDU = {
  'TAUX_PAUVRETE 66136 2021': 34,
  'NIVEAU_VIE_MEDIAN 66136 2021': 17380,
  'NIVEAU_VIE_MEDIAN 01001 2021': 25820,
  'TAUX_PAUVRETE 01001 2021': 's',
};
const TOUS = ['01001', '66136'];

async function zipOf(fichiers: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [nom, texte] of Object.entries(fichiers)) zip.file(nom, texte);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** As an Excel user has it: a cover sheet, titles above the header, codes as numbers or texts. */
async function buildClasseur(): Promise<Uint8Array> {
  const classeur = new ExcelJS.Workbook();
  classeur.addWorksheet('Lisez-moi').addRows([['Source : Insee'], ['Filosofi & pauvreté']]);
  const feuille = classeur.addWorksheet('COM');
  feuille.addRows([
    ['Revenus et pauvreté des ménages en 2021'],
    [],
    ['Code', 'Médiane', 'Taux'],
    ['CODGEO', 'MED21', 'TP6021'],
  ]);
  feuille.addRow([1001, 25820, 's']);
  feuille.addRow(['66136', { formula: '17000+380', result: 17380 }, 34.0]);
  return new Uint8Array(await classeur.xlsx.writeBuffer());
}

describe('containers', () => {
  it('a workbook: the sheet of data, its header under titles, numbers and shared strings', async () => {
    const lecture = await lire(await buildClasseur(), TOUS, { fiches, nom: 'filosofi.xlsx' });
    expect(chiffres(lecture)).toEqual(ATTENDU);
    expect(lecture.reconnu).toContain('encodage Excel');
    expect(lecture.avertissements.join(' ')).toContain('ligne 4');
  });

  it('an archive: the data file, not its dictionary', async () => {
    const zip = await zipOf({
      'base/meta_base.csv': 'COD_VAR;LIB_VAR\n',
      'base/base.csv': SAIN,
      'notice.pdf': '%PDF',
    });
    const lecture = await lire(zip, TOUS, { fiches, nom: 'base.zip' });
    expect(chiffres(lecture)).toEqual(ATTENDU);
  });

  it('an archive of several data files: all of them, told one by one', async () => {
    const zip = await zipOf({
      'a.csv': SAIN,
      'b.csv': 'CODGEO;MED19;TP6019\n66136;16730;32,0\n',
      'c.xlsx': await buildClasseur(),
    });
    const lecture = await lire(zip, TOUS, { fiches, nom: 'tout.zip' });
    expect(lecture.reconnu).toMatch(/contient 3 fichiers de données.*a\.csv.*b\.csv.*c\.xlsx/);
    expect(chiffres(lecture)).toEqual({
      ...ATTENDU,
      'TAUX_PAUVRETE 66136 2019': 32,
      'NIVEAU_VIE_MEDIAN 66136 2019': 16730,
    });
    expect(lecture.millesimes).toEqual(['2019', '2021']);
  });

  it('an archive of which one file is unknown: the others are read', async () => {
    const zip = await zipOf({ 'autre.csv': 'Nom;Ville\nA;B\n', 'base.csv': SAIN });
    expect(chiffres(await lire(zip, TOUS, { fiches, nom: 'mixte.zip' }))).toEqual(ATTENDU);
  });

  it('a Blob, in pieces', async () => {
    expect(chiffres(await lire(new Blob([SAIN]), TOUS, { fiches }))).toEqual(ATTENDU);
    expect(
      chiffres(await lire(new Blob([(await zipOf({ 'a.csv': SAIN })).slice()]), TOUS, { fiches })),
    ).toEqual(ATTENDU);
  });

  it('line ends of old Macs, of Windows, tabs and commas', async () => {
    for (const texte of [
      SAIN.replaceAll('\n', '\r'),
      SAIN.replaceAll('\n', '\r\n'),
      SAIN.replaceAll(';', '\t'),
      SAIN.replaceAll('34,0', '34.0').replaceAll(';', ','),
      `"CODGEO";"MED21";"TP6021"\n"01001";"25820";"s"\n"66136";"17380";"34,0"`,
    ])
      expect(chiffres(await lire(texte, TOUS, { fiches }))).toEqual(ATTENDU);
  });
});

describe('a dossier complet', () => {
  const COLONNES = 1_900;
  const entete = [
    'CODGEO',
    'C21_FAM',
    'C21_FAMMONO',
    ...Array.from({ length: COLONNES - 3 }, (_x, rang) => `P21_X${rang}`),
  ].join(';');
  const suite = ';1234,5678'.repeat(COLONNES - 3);
  const LIGNES = 4_000;

  /** A Blob whose bytes are made as they are asked for: what is read of it is what is held. */
  function buildBlob(): Blob {
    const encodeur = new TextEncoder();
    const morceaux = Array.from({ length: LIGNES }, (_x, rang) =>
      encodeur.encode(`${10000 + rang};28000;9500${suite}\n`),
    );
    return new Blob([encodeur.encode(`${entete}\n`), ...morceaux]);
  }

  it('of 75 MB and 1 900 columns is read in pieces: memory stays flat', async () => {
    const blob = buildBlob();
    expect(blob.size).toBeGreaterThan(75e6);
    const avant = process.memoryUsage().heapUsed;
    const lecture = await lire(blob, ['12345'], { fiches, nom: 'dossier_complet.csv' });
    const apres = process.memoryUsage().heapUsed;
    expect(lecture.libelle).toContain('dossier complet');
    expect(lecture.lignesIgnorees).toBe(LIGNES - 1);
    expect(chiffres(lecture)['PART_FAMILLES_MONO 12345 2021']).toBeCloseTo((9500 / 28000) * 100, 9);
    expect((apres - avant) / 1e6).toBeLessThan(60);
  });

  it('inside an archive, inflated as it is read', async () => {
    const lignes = Array.from({ length: 200 }, (_x, rang) => `${10000 + rang};28000;9500${suite}`);
    const zip = await zipOf({
      'dossier_complet.csv': utf8([entete, ...lignes, ''].join('\n')),
      'meta_dossier_complet.csv': 'COD_VAR;LIB_VAR\n',
    });
    const lecture = await essayer(zip, ['10150'], { fiches, nom: 'dossier_complet.zip' });
    if (!lecture.ok) throw new Error(lecture.error.message);
    expect(lecture.value.valeurs).toBe(1);
  });
});
