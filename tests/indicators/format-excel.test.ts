/** The format of a cell follows the unit: no figure loses what stands after its comma. */
import { formatExcel } from '../../src/indicators/format-excel';

describe('formatExcel', () => {
  it.each([
    ['%', '0.0\u00A0%'],
    ['%/an', '0.0\u00A0%'],
    ['€', '#,##0\u00A0"€"'],
    ['€/an/UC', '#,##0\u00A0"€"'],
    ['rapport', '0.0'],
    ['sur 100', '0.0'],
    ['pour 100 enfants', '#,##0.0##'],
    ['‰', '#,##0.0##'],
    ['indice', '#,##0.0##'],
    ['points', '#,##0.0##'],
    ['personnes par ménage', '#,##0.0##'],
    ['consultations/an/hab.', '#,##0.0##'],
    ['points d’accès', '#,##0'],
    ['habitants', '#,##0'],
    ['foyers', '#,##0'],
  ])('%s', (unite, format) => {
    expect(formatExcel(unite)).toBe(format);
  });
});
