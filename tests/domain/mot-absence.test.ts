/** Words that stand for no value yet, and words that say something. */
import { isMotAbsence } from '../../src/domain/mot-absence';

describe('isMotAbsence', () => {
  it.each([
    'néant',
    'NÉANT',
    'à définir',
    'A DEFINIR',
    '(à définir)',
    'à préciser…',
    '?',
    '??',
    '-',
    '—',
    '…',
    '/',
    'NC',
    'n.c.',
    'N/A',
    'sans objet',
    's.o.',
    'Inconnue',
    'non renseigné',
  ])('« %s » is no value yet', (mot) => {
    expect(isMotAbsence(mot)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '0',
    '0 €',
    'environ 10 000',
    'mars 2024',
    'À discuter',
    'nord',
    'sol',
    'à définir avec la Caf',
  ])('« %s » says something, or nothing at all', (mot) => {
    expect(isMotAbsence(mot)).toBe(false);
  });
});
