// Which Excel the host stands for: what isSetSupported answers, and members newer than it.
import { openAtelier } from '../../support/atelier';
import type { Profile } from '../../../atelier/host/profile';

describe.each<[Profile, string, string, boolean]>([
  ['plancher', '1.13', '1.14', false],
  ['ltsc2021', '1.14', '1.15', true],
  ['ltsc2024', '1.17', '1.18', true],
  ['m365', '1.21', '1.22', true],
])('%s', (profil, last, next, hasPrecedents) => {
  it(`goes as far as ExcelApi ${last}, and no member is newer`, async () => {
    const atelier = await openAtelier(undefined, { profil });
    const { requirements } = atelier.realm.Office.context;
    expect(requirements.isSetSupported('ExcelApi', last)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', next)).toBe(false);
    const isRecent = profil === 'm365';
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(isRecent);
    expect(requirements.isSetSupported('KeyboardShortcuts', '1.1')).toBe(isRecent);
    // Asked for by no manifest: Excel LTSC 2021 has it all the same.
    expect(requirements.isSetSupported('RibbonApi', '1.2')).toBe(profil !== 'plancher');
    // Members of ExcelApi 1.14 and 1.12.
    const tell = (use: (range: Excel.Range) => void): Promise<string> =>
      atelier
        .run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange('B1');
          range.formulas = [['=A1']];
          use(range);
          await context.sync();
        })
        .then(
          () => 'là',
          (error: OfficeExtension.Error) => error.code,
        );
    const precedents = await tell((range) => void range.getPrecedents().load('addresses'));
    expect(precedents).toBe(hasPrecedents ? 'là' : 'ApiNotFound');
    expect(await tell((range) => void range.getDirectPrecedents().load('addresses'))).toBe('là');
    expect(atelier.takeUnknown()).toHaveLength(hasPrecedents ? 0 : 1);
    atelier.close();
  });
});
