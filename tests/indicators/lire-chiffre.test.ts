/** Looking a figure up: territories, vintages, sums, and the sentences for what is not there. */
import type { Cellule } from '../../src/indicators/define';
import { findIndicateur } from '../../src/indicators/catalogue';
import { isArgumentInvalide, phraseOf } from '../../src/indicators/echecs';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import { nombre } from '../support/builders';
import { buildClasseurChiffres, buildEtatChiffres, toObservation } from '../support/etats';
import type { Ligne } from '../support/etats';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();

const LIGNES: readonly Ligne[] = [
  ['TAUX_PAUVRETE', '66136', '2021', 34],
  ['TAUX_PAUVRETE', '66136', '2019', 32],
  ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ['TAUX_PAUVRETE', '200069300', '2021', 17],
  ['TAUX_PAUVRETE', '34108', '2022', 15],
  ['NIVEAU_VIE_MEDIAN', '65233', '2021', 21430],
  ['NB_FOYERS_ALLOCATAIRES', '66136', '2024-12', 40435],
  ['TAUX_PAUVRETE', 'REG-76', '2021', 17.2],
];

function ask(etat: EtatRegistre, id: string, ...args: Cellule[]): string {
  const indicateur = findIndicateur(id);
  if (indicateur === null) throw new Error(id);
  const resultat = indicateur.calculate(
    args.map((arg) => [[arg]]),
    etat,
  );
  if (resultat.ok) return String(Number(Number(resultat.value).toPrecision(12)));
  return `${isArgumentInvalide(resultat.error) ? '#VALUE!' : '#N/A'} ${phraseOf(resultat.error)}`.replaceAll(
    '\u00A0',
    ' ',
  );
}

describe('one territory', () => {
  const etat = buildEtatChiffres(index, ['66136'], LIGNES);

  it.each([
    [[], '0.34'],
    [['66136'], '0.34'],
    [[66136], '0.34'],
    [['Perpignan'], '0.34'],
    [['66000'], '0.34'],
    [['66136', 2021], '0.34'],
    [[null, 2019], '0.32'],
    [['Perpignan', '2019'], '0.32'],
    [['REG'], '0.172'],
  ] as [Cellule[], string][])('TAUX_PAUVRETE(%p) is %s', (args, attendu) => {
    expect(ask(etat, 'TAUX_PAUVRETE', ...args)).toBe(attendu);
  });

  it.each([
    ['NIVEAU_VIE_MEDIAN', ['65233'], '21430'],
    ['NB_FOYERS_ALLOCATAIRES', [], '40435'],
    ['NB_FOYERS_ALLOCATAIRES', ['66136', '2024-12'], '40435'],
    ['NB_FOYERS_ALLOCATAIRES', ['66136', 2024], '40435'],
    ['NB_FOYERS_ALLOCATAIRES', ['66136', 45627], '40435'],
    ['POPULATION', [], '121616'],
    ['POPULATION', ['200027183'], '279615'],
    ['POPULATION', ['EPCI', 2026], '279615'],
    ['POPULATION', ['FRANCE'], String(index.france.population)],
  ] as [string, Cellule[], string][])('%s(%p) is %s', (id, args, attendu) => {
    expect(ask(etat, id, ...args)).toBe(attendu);
  });

  it('reads the code of tConvention even beside a note', () => {
    const classeur = buildClasseurChiffres(['66136 (déduit)'], LIGNES);
    expect(ask(buildEtat({ classeur, index, echecTerritoires: null }), 'TAUX_PAUVRETE')).toBe('0.34');
  });

  it('prefers tTerritoires to the code of tConvention', () => {
    const classeur = buildClasseurChiffres(['66136'], LIGNES);
    const territoires = buildClasseurChiffres(['34108', '34108'], []).territoires;
    expect(
      ask(
        buildEtat({ classeur: { ...classeur, territoires }, index, echecTerritoires: null }),
        'TAUX_PAUVRETE',
      ),
    ).toBe('0.15');
  });
});

describe('a figure that is not there', () => {
  const etat = buildEtatChiffres(index, ['66136'], LIGNES);

  it('says secret statistique, and names the EPCI’s figure without using it', () => {
    expect(ask(etat, 'TAUX_PAUVRETE', '65233')).toBe(
      '#N/A Taux de pauvreté de Jarret (65233) en 2021 : secret statistique (Insee, Filosofi), ce n’est pas zéro. Pour son EPCI, CA Tarbes-Lourdes-Pyrénées : 17,0 % en 2021. Utilisez un territoire plus grand, ou citez le chiffre comme non publié.',
    );
  });

  it('uses the convention’s latest year for every territory, and names the years another has', () => {
    expect(ask(etat, 'TAUX_PAUVRETE', '34108')).toBe(
      '#N/A Taux de pauvreté de Frontignan (34108) : pas de chiffre pour 2021 ; le seul millésime présent est 2022. Demandez l’un de ces millésimes, ou importez le fichier Insee, Filosofi de 2021.',
    );
    expect(ask(etat, 'TAUX_PAUVRETE', '66136', 2020)).toContain('les millésimes présents sont 2019 et 2021');
  });

  it.each([
    ['RAPPORT_INTERDECILE', [], /^#N\/A .*n’en contient aucun chiffre\. Importez le fichier/],
    ['TAUX_PAUVRETE', ['66037'], /^#N\/A Taux de pauvreté de Canet-en-Roussillon \(66037\)/],
    ['POPULATION', ['66136', 2015], /pas de chiffre pour 2015 ; disponible : 2026/],
    ['TAUX_PAUVRETE', ['Saint-Denis'], /^#VALUE! .*Saint-Denis \(974\), Saint-Denis \(93\)/],
    ['TAUX_PAUVRETE', ['Perpinan'], /^#VALUE! .*Vouliez-vous dire Perpignan \(66\)/],
    ['TAUX_PAUVRETE', ['99999'], /^#VALUE! « 99999 »/],
    ['TAUX_PAUVRETE', [''], /^#VALUE! Le territoire est vide/],
    ['TAUX_PAUVRETE', [0], /^#VALUE! Le territoire est vide/],
    ['TAUX_PAUVRETE', ['66136', 'hier'], /^#VALUE! « hier » n’est pas un millésime/],
    ['TAUX_PAUVRETE', ['66136', 12345], /^#VALUE! « 12345 » n’est pas un millésime/],
    ['TAUX_PAUVRETE', ['66136', 21], /^#VALUE! « 21 » n’est pas un millésime/],
    ['TAUX_PAUVRETE', ['66136', ''], /^#VALUE! Le millésime est vide/],
    ['TAUX_PAUVRETE', ['#REF!'], /^#VALUE! .*#REF!/],
  ] as [string, Cellule[], RegExp][])('%s(%p)', (id, args, phrase) => {
    expect(ask(etat, id, ...args)).toMatch(phrase);
  });

  it('asks for a territory when the convention says none', () => {
    const sans = buildEtatChiffres(index, [], LIGNES);
    expect(ask(sans, 'TAUX_PAUVRETE')).toMatch(/^#N\/A .*n’est pas renseigné/);
    expect(ask(sans, 'TAUX_PAUVRETE', '66136')).toBe('0.34');
  });

  it.each([
    [
      'two rows that differ',
      [['TAUX_PAUVRETE', '66136', '2021', 36]],
      /chiffres différents \(34,0 % et 36,0 %\)/,
    ],
    ['a mark of its own', [['TAUX_PAUVRETE', '66136', '2023', 'zz']], /la marque « zz »/],
    ['« nd »', [['TAUX_PAUVRETE', '66136', '2023', 'nd']], /non disponible/],
  ] as [string, Ligne[], RegExp][])('tells %s', (_quoi, plus, phrase) => {
    expect(ask(buildEtatChiffres(index, ['66136'], [...LIGNES, ...plus]), 'TAUX_PAUVRETE')).toMatch(phrase);
  });

  it('accepts two rows that agree', () => {
    const etatDouble = buildEtatChiffres(
      index,
      ['66136'],
      [...LIGNES, ['TAUX_PAUVRETE', '66136', '2021', 34]],
    );
    expect(ask(etatDouble, 'TAUX_PAUVRETE')).toBe('0.34');
  });

  it('names the words of a cell that is no number', () => {
    const observation = {
      ...toObservation(['TAUX_PAUVRETE', '66136', '2021', 1]),
      valeur: nombre('environ'),
    };
    const classeur = { ...buildClasseurChiffres(['66136'], []), observations: [observation] };
    expect(ask(buildEtat({ classeur, index, echecTerritoires: null }), 'TAUX_PAUVRETE')).toContain(
      '« environ » n’est pas un nombre',
    );
  });
});

describe('territories made of communes', () => {
  const membres = index.membersOf('200027183');
  const foyers = (codes: readonly string[]): Ligne[] =>
    codes.map((code) => ['NB_FOYERS_ALLOCATAIRES', code, '2024', 10]);

  it('sums the communes of an EPCI when all are there', () => {
    expect(ask(buildEtatChiffres(index, ['66136'], foyers(membres)), 'NB_FOYERS_ALLOCATAIRES', 'EPCI')).toBe(
      '370',
    );
    expect(ask(buildEtatChiffres(index, ['200027183'], foyers(membres)), 'NB_FOYERS_ALLOCATAIRES')).toBe(
      '370',
    );
  });

  it('never gives a partial sum', () => {
    const etat = buildEtatChiffres(index, ['200027183'], foyers(membres.slice(0, 27)));
    expect(ask(etat, 'NB_FOYERS_ALLOCATAIRES')).toMatch(/^#N\/A .*27 communes sur 37 seulement/);
  });

  it('counts a secret commune as missing', () => {
    const [premier = '', ...reste] = membres;
    const etat = buildEtatChiffres(
      index,
      ['200027183'],
      [...foyers(reste), ['NB_FOYERS_ALLOCATAIRES', premier, '2024', 's']],
    );
    expect(ask(etat, 'NB_FOYERS_ALLOCATAIRES')).toContain('36 communes sur 37');
  });

  it('prefers the EPCI’s own row to the sum', () => {
    const etat = buildEtatChiffres(
      index,
      ['200027183'],
      [...foyers(membres), ['NB_FOYERS_ALLOCATAIRES', '200027183', '2024', 371]],
    );
    expect(ask(etat, 'NB_FOYERS_ALLOCATAIRES')).toBe('371');
  });

  it('never averages a rate over the communes of an EPCI', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      membres.map((code) => ['TAUX_PAUVRETE', code, '2021', 20] as const),
    );
    expect(ask(etat, 'TAUX_PAUVRETE', 'EPCI')).toMatch(/^#N\/A/);
  });

  it('sums a convention of several communes, and asks for one code where sums mean nothing', () => {
    const lignes: Ligne[] = [
      ...foyers(['66136', '66037']),
      ['TAUX_PAUVRETE', '66136', '2021', 34],
      ['TAUX_PAUVRETE', '200027183', '2021', 21.4],
    ];
    const etat = buildEtatChiffres(index, ['66136', '66037'], lignes);
    expect(ask(etat, 'NB_FOYERS_ALLOCATAIRES')).toBe('20');
    expect(ask(etat, 'POPULATION')).toBe(String(121_616 + 13_227));
    const phrase = ask(etat, 'TAUX_PAUVRETE');
    expect(phrase).toMatch(/^#N\/A .*2 communes.*indiquez un seul code/i);
    expect(phrase).toContain('CU Perpignan Méditerranée Métropole : 21,4 % en 2021');
  });

  it('refuses the sum of a convention one commune of which is missing', () => {
    expect(
      ask(buildEtatChiffres(index, ['66136', '66037'], foyers(['66136'])), 'NB_FOYERS_ALLOCATAIRES'),
    ).toContain('1 commune sur 2');
  });

  it('adds numerators and denominators of a ratio', () => {
    const part = (code: string, numerateur: number, denominateur: number) => ({
      ...toObservation(['PART_ALLOC_RSA', code, '2024', (100 * numerateur) / denominateur]),
      numerateur: nombre(numerateur),
      denominateur: nombre(denominateur),
    });
    const classeur = {
      ...buildClasseurChiffres(['66136', '66037'], []),
      observations: [part('66136', 30, 100), part('66037', 0, 50)],
    };
    expect(ask(buildEtat({ classeur, index, echecTerritoires: null }), 'PART_ALLOC_RSA')).toBe('0.2');
  });
});

describe('TAUX_COUVERTURE_CAF', () => {
  it('divides persons covered by the population when it has no row of its own', () => {
    const etat = buildEtatChiffres(index, ['66136'], [['NB_PERSONNES_COUVERTES', '66136', '2024', 77615]]);
    expect(Number(ask(etat, 'TAUX_COUVERTURE_CAF'))).toBeCloseTo(77615 / 121616, 10);
  });

  it('prefers its own row', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [
        ['NB_PERSONNES_COUVERTES', '66136', '2024', 77615],
        ['TAUX_COUVERTURE_CAF', '66136', '2024', 60],
      ],
    );
    expect(ask(etat, 'TAUX_COUVERTURE_CAF')).toBe('0.6');
  });
});

describe('without the index', () => {
  const echecTerritoires = {
    code: 'x',
    message: 'La liste des communes n’a pas pu être chargée.',
    aide: 'Rouvrez.',
  };
  const etat = buildEtat({
    classeur: buildClasseurChiffres(['66136'], LIGNES),
    index: null,
    echecTerritoires,
  });

  it('still answers codes', () => {
    expect(ask(etat, 'TAUX_PAUVRETE')).toBe('0.34');
    expect(ask(etat, 'TAUX_PAUVRETE', '66136')).toBe('0.34');
  });

  it('says why a name or a population cannot be found', () => {
    expect(ask(etat, 'TAUX_PAUVRETE', 'Perpignan')).toContain('n’a pas pu être chargée');
    expect(ask(etat, 'POPULATION')).toContain('n’a pas pu être chargée');
  });
});
