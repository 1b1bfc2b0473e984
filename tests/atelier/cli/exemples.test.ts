/** The five conventions through the command line: every fact of their documents read back by another library, and their controls. */
import path from 'node:path';
import { EXEMPLES } from '../../../examples';
import { FAITS } from '../../../examples/faits';
import { checkLieu } from '../../support/check-lieu';
import { readWithExceljs } from '../../support/read-exceljs';
import type { TablesVues } from '../../support/read-exceljs';
import { makeFolder, runCtg } from '../../support/run-ctg';

jest.setTimeout(180_000);

interface RapportJson {
  readonly phase: string;
  readonly constats: readonly { readonly regle: string; readonly message: string }[];
  readonly nonControlables: readonly { readonly regle: string }[];
}

/** What the controls say of each saved example: rule → how many findings, and the rules that cannot be checked. */
const CONTROLES: Readonly<Record<string, readonly [Readonly<Record<string, number>>, readonly string[]]>> = {
  perpignan: [
    {
      'CONV-05': 1,
      'CONV-07': 1,
      'SIGN-03': 2,
      'CAL-02': 1,
      'AXE-04': 1,
      'CHAMP-01': 7,
      'ACT-04': 6,
      'ACT-06': 6,
      'ACT-09': 6,
      'IND-01': 6,
    },
    [],
  ],
  frontignan: [{ 'CONV-05': 1, 'DIAG-03': 1, 'DIAG-11': 2, 'AXE-04': 1, 'ACT-23': 1 }, ['CHAMP-01']],
  canet: [
    {
      'CONV-02': 1,
      'AXE-04': 1,
      'OBJ-03': 7,
      'CHAMP-01': 7,
      'ACT-04': 10,
      'ACT-06': 10,
      'ACT-09': 10,
      'IND-01': 10,
    },
    ['CONV-03', 'CONV-05'],
  ],
  bauge: [
    { 'CONV-02': 2, 'CONV-07': 1, 'SIGN-03': 2, 'AXE-04': 1, 'OBJ-03': 10, 'ACT-23': 1 },
    ['CONV-03', 'CONV-05', 'CHAMP-01'],
  ],
  lourdes: [{ 'CONV-02': 2, 'AXE-04': 1, 'ACT-23': 1 }, ['CONV-03', 'CONV-05', 'CHAMP-01']],
};

/** Words that no finding of an example may say: noise of its page, bodies that do not sign, years nobody wrote. */
const JAMAIS: Readonly<Record<string, RegExp>> = {
  perpignan: /\betc\b|commentaire/i,
  frontignan: /Pôle emploi|Msa|Cpam/i,
  canet: /Parmi elles/,
  bauge: /2014|2020|2025/,
  lourdes: /agglomération|Pélieu/,
};

const folder = makeFolder();
const file = (nom: string) => path.join(folder, `${nom}.xlsx`);

it('has a place for each of the 145 facts, and facts for each example', () => {
  expect(Object.keys(FAITS)).toEqual(EXEMPLES);
  expect(Object.values(FAITS).map((faits) => faits.length)).toEqual([33, 26, 29, 31, 26]);
});

describe.each(EXEMPLES.map((nom) => [nom]))('ctg structurer --exemple %s', (nom) => {
  let tables: TablesVues;

  beforeAll(async () => {
    const { code, stderr } = await runCtg('structurer', '--exemple', nom, '--sortie', file(nom));
    expect([code, stderr]).toEqual([0, '']);
    tables = await readWithExceljs(file(nom));
  });

  it.each((FAITS[nom] ?? []).map((fait) => [fait.id, fait.sujet, fait.dit, fait] as const))(
    '%s %s: %s',
    (_id, _sujet, _dit, { lieux }) => {
      expect(lieux.map((lieu) => checkLieu(tables, lieu)).filter((faute) => faute !== null)).toEqual([]);
    },
  );

  it('is told by the controls what its document does not say, and nothing else', async () => {
    const { stdout } = await runCtg('controler', file(nom), '--date', '2025-06-12', '--json');
    const { phase, constats, nonControlables } = JSON.parse(stdout) as RapportJson;
    const nombres: Record<string, number> = {};
    for (const { regle } of constats) nombres[regle] = (nombres[regle] ?? 0) + 1;
    expect([nombres, nonControlables.map(({ regle }) => regle)]).toEqual(CONTROLES[nom]);
    expect(constats.filter(({ message }) => JAMAIS[nom]?.test(message) ?? true)).toEqual([]);
    expect(phase).toBe('mise-en-oeuvre');
  });
});
