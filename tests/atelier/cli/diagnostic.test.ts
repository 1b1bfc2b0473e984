/** `ctg diagnostic`, and the examples that come with their figures, read back by another library. */
import path from 'node:path';
import { Workbook } from 'exceljs';
import { makeFolder, runCtg } from '../../support/run-ctg';

jest.setTimeout(120_000);
const dossier = makeFolder();
const at = (nom: string): string => path.join(dossier, nom);

/** « Indicateur » → its row, by header, as the file holds it. */
async function readDiagnostic(fichier: string): Promise<Map<string, Record<string, unknown>>> {
  const classeur = new Workbook();
  await classeur.xlsx.readFile(fichier);
  const feuille = classeur.getWorksheet('Diagnostic');
  const entetes = (feuille?.getRow(4).values ?? []) as string[];
  const lignes = new Map<string, Record<string, unknown>>();
  feuille?.eachRow((ligne, rang) => {
    const cellules = (ligne.values ?? []) as unknown[];
    const parEntete = Object.fromEntries(Array.from(entetes, (entete, i) => [entete, cellules[i]]));
    if (rang > 4 && typeof parEntete['Indicateur'] === 'string')
      lignes.set(parEntete['Indicateur'], parEntete);
  });
  return lignes;
}

it('Baugé’s diagnostic is there with its figures, and filling it again changes nothing but what is asked', async () => {
  const fait = await runCtg(
    'structurer',
    '--exemple',
    'bauge',
    '--avec-chiffres',
    '--sortie',
    at('bauge.xlsx'),
  );
  expect(fait.code).toBe(0);
  const lignes = await readDiagnostic(at('bauge.xlsx'));
  expect(lignes.get('Médiane du niveau de vie')).toMatchObject({
    Territoire: 'Baugé-en-Anjou',
    Niveau: 'commune',
    Millésime: '2021',
    Valeur: 21170,
    Évolution: '+6,5\u00A0% de 2019 à 2021, en euros courants',
  });
  expect(lignes.get('Taux de pauvreté')).toMatchObject({ Valeur: 0.13, Unité: '%' });

  const encore = await runCtg('diagnostic', at('bauge.xlsx'), '--sortie', at('encore.xlsx'), '--json');
  expect(encore.code).toBe(0);
  const rapport = JSON.parse(encore.stdout) as {
    ajoutees: number;
    inchangees: number;
    sansChiffre: { id: string }[];
  };
  expect(rapport).toMatchObject({
    feuille: 'Diagnostic',
    ajoutees: 0,
    modifiees: 0,
    inchangees: lignes.size,
  });
  expect(rapport.sansChiffre.map(({ id }) => id)).toContain('TAUX_COUV_PE');
});

it('refuses what it cannot do, in words', async () => {
  const sans = await runCtg('diagnostic', at('bauge.xlsx'));
  expect([sans.code, sans.stderr]).toEqual([2, expect.stringContaining('--sortie')]);
  const inconnu = await runCtg(
    ...['diagnostic', at('bauge.xlsx'), '--indicateur', 'TAUX_INVENTE', '--sortie', at('non.xlsx')],
  );
  expect([inconnu.code, inconnu.stderr]).toEqual([2, expect.stringContaining('TAUX_INVENTE')]);
});
