/** The five conventions through the command line: every fact of their documents read back by another library, and their controls. */
import path from 'node:path';
import { EXEMPLES } from '../../../examples';
import { FAITS } from '../../../examples/faits';
import { checkLieu } from '../../support/check-lieu';
import { CONSTATS_DES_EXEMPLES, countByRegle, DATE_DES_CONSTATS } from '../../support/constats-des-exemples';
import { readWithExceljs } from '../../support/read-exceljs';
import type { TablesVues } from '../../support/read-exceljs';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { structureFile } from '../../support/structured-file';

jest.setTimeout(180_000);

interface RapportJson {
  readonly phase: string;
  readonly constats: readonly { readonly regle: string; readonly message: string }[];
  readonly nonControlables: readonly { readonly regle: string }[];
}

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
    await structureFile(file(nom), '--exemple', nom);
    tables = await readWithExceljs(file(nom));
  });

  it.each((FAITS[nom] ?? []).map((fait) => [fait.id, fait.sujet, fait.dit, fait] as const))(
    '%s %s: %s',
    (_id, _sujet, _dit, { lieux }) => {
      expect(lieux.map((lieu) => checkLieu(tables, lieu)).filter((faute) => faute !== null)).toEqual([]);
    },
  );

  it('is told by the controls what its document does not say, and nothing else', async () => {
    const { stdout } = await runCtg('controler', file(nom), '--date', DATE_DES_CONSTATS, '--json');
    const { phase, constats, nonControlables } = JSON.parse(stdout) as RapportJson;
    const dits = { constats: countByRegle(constats), nonControlables: countByRegle(nonControlables) };
    expect(dits).toEqual(CONSTATS_DES_EXEMPLES[nom]);
    expect(constats.filter(({ message }) => JAMAIS[nom]?.test(message) ?? true)).toEqual([]);
    expect(phase).toBe('mise-en-oeuvre');
  });
});
