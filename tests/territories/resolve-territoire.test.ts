/** What people write in a cell, to one territory or a sentence. */
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();

function resolve(texte: string, convention: string[] = ['66136']): string {
  const resultat = index.resolveTerritoire(texte, convention);
  return resultat.ok ? resultat.value.code : `${resultat.error.code} : ${resultat.error.message}`;
}

describe('what is understood', () => {
  it.each([
    ['66136', '66136'],
    ['1001', '01001'],
    ['COM-66136', '66136'],
    ['200 027 183', '200027183'],
    ['66', '66'],
    ['974', '974'],
    ['REG-76', 'REG-76'],
    ['reg-76', 'REG-76'],
    ['france', 'FRANCE'],
    ['Perpignan', '66136'],
    ['PERPIGNAN', '66136'],
    ['canet en roussillon', '66037'],
    ['Baugé-en-Anjou', '49018'],
    ['Lourdes', '65286'],
    ['Saint-Denis (974)', '97411'],
    ['st denis (93)', '93066'],
    ['66000', '66136'],
    ['Havre', '76351'],
    ['Tarbes-Lourdes-Pyrénées', '200069300'],
    ['Sète Agglopôle Méditerranée', '200066355'],
    ['Occitanie', 'REG-76'],
    ['Hérault', '34'],
    ['Paris', '75056'],
    ['Mayotte', '976'],
  ])('« %s » is %s', (texte, code) => {
    expect(resolve(texte)).toBe(code);
  });

  it.each([
    ['EPCI', ['66136'], '200027183'],
    ['epci', ['66136', '66037'], '200027183'],
    ['EPCI', ['200066355'], '200066355'],
    ['DEP', ['66136'], '66'],
    ['Département', ['200027183'], '66'],
    ['REG', ['65233'], 'REG-76'],
    ['région', ['REG-76'], 'REG-76'],
  ])('« %s » for the convention of %p is %s', (mot, convention, code) => {
    expect(resolve(mot, convention)).toBe(code);
  });
});

describe('what is refused, with a sentence', () => {
  it('tells namesakes apart by département, the most populated first', () => {
    expect(resolve('Saint-Denis')).toBe(
      'territoire-ambigu : «\u00A0Saint-Denis\u00A0» désigne plusieurs communes\u00A0: Saint-Denis (974), Saint-Denis (93), Saint-Denis (11) et Saint-Denis (30).',
    );
  });

  it('names five at most', () => {
    expect(resolve('Sainte-Colombe')).toMatch(/et 7 autres\.$/);
  });

  it.each(['La Réunion', 'Vienne'])(
    'does not choose between a commune and a département named « %s »',
    (nom) => {
      expect(resolve(nom)).toMatch(/^territoire-ambigu .*département/);
    },
  );

  it.each([
    ['Perpinan', 'Perpignan (66)'],
    ['Lourrdes', 'Lourdes (65)'],
    ['Frontignant', 'Frontignan (34)'],
  ])('« %s » proposes %s', (faute, proche) => {
    expect(resolve(faute)).toMatch(/^territoire-inconnu/);
    expect(resolve(faute)).toContain(`Vouliez-vous dire ${proche}`);
  });

  it.each([
    ['99999', 'aucune commune'],
    ['123456789', 'aucun EPCI'],
    ['REG-99', 'aucune région'],
    ['999', 'aucun département'],
    ['Xyzzyx', 'aucune commune'],
    ['12345678', 'aucune commune'],
  ])('« %s » is the code or name of %s', (texte, phrase) => {
    expect(resolve(texte)).toContain(phrase);
    expect(resolve(texte)).toContain(texte);
  });

  it('asks for a territory when the cell is empty', () => {
    expect(resolve('   ')).toMatch(/^territoire-vide/);
  });

  it.each([
    [[] as string[], /n’est pas renseigné/],
    [['66136', '34108'], /ne désigne pas un seul territoire/],
  ])('does not guess the EPCI of the convention %p', (convention, phrase) => {
    expect(resolve('EPCI', convention)).toMatch(phrase);
  });

  it('refuses a département that has no such commune', () => {
    expect(resolve('Perpignan (75)')).toMatch(/^territoire-inconnu/);
  });
});
