/** A cell's format follows the figure its formula shows, where it shows one as it is. */
import { fiches } from '../../../src/indicators';
import { formatOfFormule } from '../../../src/indicators/formule';

describe('formatOfFormule', () => {
  it.each([
    ['=CTG.TAUX_PAUVRETE("66136",2021)', '0.0\u00A0%'],
    ['=CTG.NIVEAU_VIE_MEDIAN()', '#,##0\u00A0"€"'],
    ['=CTG.INDICATEUR("taux_pauvrete",A1)', '0.0\u00A0%'],
    ['=CTG.INDICATEUR("TAUX_PAUVRETE",A1,,"repli")', '0.0\u00A0%'],
    ['=CTG.INDICATEUR("TAUX_PAUVRETE",A1,,"source")', null],
    ['=CTG.INDICATEUR(A1)', null],
    ['=CTG.FICHE("POPULATION")', '#,##0'],
    ['=CTG.SERIE("TAUX_PAUVRETE")', null],
    ['=CTG.TAUX_PAUVRETE()*2', null],
    ['=1+CTG.TAUX_PAUVRETE()', null],
    ['=SUM(1,2)', null],
    ['=CTG.INVENTEE()', null],
  ])('%s', (formule, format) => {
    expect(formatOfFormule(formule, fiches)).toBe(format);
  });
});
