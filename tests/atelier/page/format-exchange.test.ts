import { formatExchange } from '../../../atelier/page/format-exchange';

describe('exchanges in French', () => {
  it.each([
    [0, 0, '0 échange, 0\u00A0octet'],
    [1, 999, '1 échange, 999\u00A0octets'],
    [2, 12_345, '2 échanges, 12,3\u00A0ko'],
    [1200, 2_500_000, '1\u202F200 échanges, 2,5\u00A0Mo'],
  ])('%d batches, %d bytes', (batches, octets, expected) => {
    expect(formatExchange({ batches, octets })).toBe(expected);
  });
});
