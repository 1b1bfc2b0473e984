/** The bytes people have: encodings, separators, spellings of numbers and of what is missing. */
import { anneeDuNom } from '../../src/sources/annee-du-nom';
import { decodeTexte } from '../../src/sources/csv/decode';
import { parseCellule } from '../../src/sources/csv/parse-cellule';
import { deuxCaracteresOf, parseCode } from '../../src/sources/csv/parse-code';

const utf8 = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const latin = (texte: string): Uint8Array => Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0));

describe('decoding', () => {
  it.each([
    ['plain UTF-8', utf8('é;à'), 'é;à', 'UTF-8'],
    ['UTF-8 with BOM', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('é;à')]), 'é;à', 'UTF-8'],
    ['Windows-1252', latin('\xe9;\x80;\x9c;\x92'), 'é;€;œ;’', 'Windows-1252'],
    ['UTF-16 LE', Uint8Array.from([0xff, 0xfe, 0xe9, 0, 0x3b, 0]), 'é;', 'UTF-16'],
    ['UTF-16 BE', Uint8Array.from([0xfe, 0xff, 0, 0xe9, 0, 0x3b]), 'é;', 'UTF-16'],
  ])('%s', (_nom, octets, texte, encodage) => {
    expect(decodeTexte(octets)).toEqual({ texte, encodage });
  });
});

describe('numbers and marks', () => {
  it.each([
    ['34,0', 34],
    ['15.9', 15.9],
    ['-14,2', -14.2],
    ['−14,2', -14.2],
    ['1 195', 1195],
    ['1\u00A0195', 1195],
    ['1\u202F195,5', 1195.5],
    [' 17380 ', 17380],
    ['0', 0],
    ['1E3', 1000],
  ])('« %s » is %d', (texte, valeur) => {
    expect(parseCellule(texte, 'nd')).toEqual({ type: 'valeur', valeur });
  });

  it.each([
    ['s', 's'],
    ['S', 's'],
    ['nd', 'nd'],
    ['n.d.', 'nd'],
    ['ns', 'ns'],
    ['so', 'so'],
    ['', 'nd'],
    ['  ', 'nd'],
  ])('« %s » is the mark %s, never zero', (texte, marque) => {
    expect(parseCellule(texte, 'nd')).toEqual({ type: 'marque', marque });
  });

  it('lets the source say what an empty cell is', () => {
    expect(parseCellule('', 's')).toEqual({ type: 'marque', marque: 's' });
  });

  it.each(['abc', '1,2,3', '=1+1', '12 €', '#N/A'])('« %s » is neither', (texte) => {
    expect(parseCellule(texte, 'nd')).toEqual({ type: 'illisible', texte });
  });
});

describe('codes', () => {
  it.each([
    ['66136', '66136', 'commune'],
    ['1001', '01001', 'commune'],
    ['2a004', '2A004', 'commune'],
    ['200027183', '200027183', 'EPCI'],
    ['66', '66', 'département'],
    ['974', '974', 'département'],
    ['66\u202F136', '66136', 'commune'],
    ['66136,0', '66136', 'commune'],
    ['QP066001', 'QP066001', 'QPV'],
    ['2A0040101', '2A0040101', 'IRIS'],
  ])('« %s » is %s, %s', (texte, code, maille) => {
    expect(parseCode(texte, 'département')).toEqual({ code, maille });
  });

  it('reads two characters as the file means them', () => {
    expect(parseCode('76', 'région')).toEqual({ code: 'REG-76', maille: 'région' });
  });

  it.each(['', 'XXXXX', '99999', '661360101', '1'])(
    '« %s » is no territory of ours or an EPCI-like code only',
    (texte) => {
      const lu = parseCode(texte, 'département');
      expect(lu === null || lu.maille === 'EPCI').toBe(true);
    },
  );

  it('tells a file of régions from one of départements', () => {
    const regions = '11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ');
    expect(deuxCaracteresOf(regions, 'x.csv')).toBe('région');
    expect(deuxCaracteresOf([...regions, '66'], 'x.csv')).toBe('département');
    expect(deuxCaracteresOf(['76'], 'extrait.csv')).toBe('département');
    expect(deuxCaracteresOf(['76'], 'cc_filosofi_2021_REG.csv')).toBe('région');
  });
});

describe('the year in a name', () => {
  it.each([
    ['data_CAF_2020_IRIS.csv', '2020'],
    ['BTX_TD_POP1A_2018-geo2021.csv', '2018'],
    ['TAUXCOUV2021 (2).csv', '2021'],
    ['export_20241103.csv', null],
    ['de 2019 à 2021.csv', null],
    ['base.csv', null],
  ])('%s: %s', (nom, annee) => {
    expect(anneeDuNom(nom)).toBe(annee);
  });
});
