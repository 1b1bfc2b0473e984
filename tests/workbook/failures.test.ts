/** Office.js's refusals in French; anything else stays a bug. */
import { toEchec } from '../../src/workbook/failures';
import { toSuites } from '../../src/workbook/to-suites';

describe('toEchec', () => {
  it.each([
    ['AccessDenied', 'protégé', 'Ôtez la protection'],
    ['InvalidOperationInCellEditMode', 'en cours de saisie', 'Terminez la saisie'],
    ['RequestPayloadSizeLimitExceeded', 'trop de cellules', 'moins de territoires'],
    ['ItemNotFound', 'a disparu', 'Actualisez'],
    ['ReadOnly', 'lecture seule', 'copie'],
  ])('%s says what happened and what to do', (code, message, aide) => {
    const echec = toEchec(Object.assign(new Error('technical'), { code }));
    expect(echec?.code).toBe(code);
    expect(echec?.message).toContain(message);
    expect(echec?.aide).toContain(aide);
    expect(`${echec?.message} ${echec?.aide}`).not.toContain('technical');
    expect(`${echec?.message} ${echec?.aide}`).not.toMatch(/ [:;!?»%€]|« |'/);
  });

  it.each([
    ['an unknown code', Object.assign(new Error('x'), { code: 'ApiNotFound' })],
    ['a bug', new TypeError('undefined is not a function')],
    ['nothing', null],
    ['a word', 'AccessDenied'],
  ])('leaves %s alone', (_quoi, error) => expect(toEchec(error)).toBeNull());
});

describe('toSuites', () => {
  it('groups neighbours only', () => {
    expect(toSuites(['a', 'a', 'b', 'a']).map(({ debut, longueur }) => [debut, longueur])).toEqual([
      [0, 2],
      [2, 1],
      [3, 1],
    ]);
    expect(toSuites([])).toEqual([]);
  });
});
