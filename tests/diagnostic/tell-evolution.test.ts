/** What changed: in the unit of the figure, within one series, over the time of a convention. */
import type { FicheLue } from '../../src/diagnostic';
import { buildEtatChiffres, toObservation } from '../support/etats';
import type { Ligne } from '../support/etats';
import { POUR_CENT, index, lineOf, plain, withObservations } from './diagnostics';

describe('evolution', () => {
  const evolutionOf = (id: string, lignes: readonly Ligne[], plus: readonly FicheLue[] = []): string =>
    plain(lineOf(buildEtatChiffres(index, ['66136'], lignes), id, plus).evolution);

  it.each([
    [
      'in per cent for an amount',
      'NIVEAU_VIE_MEDIAN',
      '2019',
      16730,
      '2021',
      17380,
      '+3,9 % de 2019 à 2021, en euros courants',
    ],
    [
      'in per cent for a count',
      'NB_FOYERS_ALLOCATAIRES',
      '2020',
      38725,
      '2024',
      40435,
      '+4,4 % de 2020 à 2024',
    ],
    ['in points for a rate', 'TAUX_PAUVRETE', '2019', 32, '2021', 34, '+2 points de 2019 à 2021'],
    ['down', 'TAUX_PAUVRETE', '2019', 34.4, '2021', 34, '−0,4 point de 2019 à 2021'],
    ['as it is for a ratio', 'RAPPORT_INTERDECILE', '2019', 3.5, '2021', 3.7, '+0,2 de 2019 à 2021'],
    ['stable', 'RAPPORT_INTERDECILE', '2019', 3.7, '2021', 3.7, 'stable de 2019 à 2021'],
    ['in points for a rate per 100', 'TAUX_ESSAI', '2022', 59.5, '2023', 60.9, '+1,4 point de 2022 à 2023'],
    ['not over more than six years', 'TAUX_PAUVRETE', '2013', 30, '2021', 34, ''],
    ['not of small counts', 'NB_FOYERS_ALLOCATAIRES', '2020', 45, '2024', 40, ''],
  ] as const)('%s', (_, id, an1, v1, an2, v2, attendu) => {
    const lignes: Ligne[] = [
      [id, '66136', an1, v1],
      [id, '66136', an2, v2],
    ];
    expect(evolutionOf(id, lignes, [POUR_CENT])).toBe(attendu);
  });

  it('looks as far back as a convention lasts', () => {
    const foyers = (an: string, nombre: number): Ligne => ['NB_FOYERS_ALLOCATAIRES', '66136', an, nombre];
    expect(
      evolutionOf('NB_FOYERS_ALLOCATAIRES', [
        foyers('2020', 38725),
        foyers('2023', 40000),
        foyers('2024', 40435),
      ]),
    ).toBe('+4,4 % de 2020 à 2024');
  });

  it('is not told across a break of the series, and that is said', () => {
    const ligne = lineOf(
      buildEtatChiffres(
        index,
        ['66136'],
        [
          ['TAUX_PAUVRETE', '66136', '2021', 34],
          ['TAUX_PAUVRETE', '66136', '2023', 36.2],
        ],
      ),
      'TAUX_PAUVRETE',
    );
    expect(ligne.evolution).toBe('');
    expect(plain(ligne.prudence)).toContain(
      'Série différente à partir de 2023 : pas d’évolution depuis 2021.',
    );
  });

  const foyers = (millesime: string, valeur: number, source: string) => ({
    ...toObservation(['NB_FOYERS_ALLOCATAIRES', '34108', millesime, valeur]),
    source,
  });

  it.each([
    ['a year in the name', 'Analyse des besoins 2020', 'Analyse des besoins 2024', '−5,5 % de 2020 à 2024'],
    ['nobody’s', '', 'Cnaf, data.caf.fr (s_ben_com_f)', '−5,5 % de 2020 à 2024'],
    ['another series', 'Cnaf, allocataires par IRIS (data_CAF_IRIS)', 'Cnaf, data.caf.fr (s_ben_com_f)', ''],
  ])('knows a source from another: %s', (_, avant, apres, attendu) => {
    const etat = withObservations(['34108'], [foyers('2020', 5308, avant), foyers('2024', 5015, apres)]);
    expect(plain(lineOf(etat, 'NB_FOYERS_ALLOCATAIRES').evolution)).toBe(attendu);
  });

  it('is not told between two sources', () => {
    const ligne = lineOf(
      withObservations(
        ['34108'],
        [foyers('2020', 5308, 'Cnaf, IRIS'), foyers('2024', 5015, 'Cnaf, communal')],
      ),
      'NB_FOYERS_ALLOCATAIRES',
    );
    expect(ligne.evolution).toBe('');
    expect(plain(ligne.prudence)).toContain('Sources différentes en 2020 et 2024 : pas d’évolution.');
  });

  it('waits five years between two censuses', () => {
    const recensee: FicheLue = {
      ...POUR_CENT,
      recettes: [{ famille: 'recensement', numerateur: ['P{aa}_POP'] }],
    };
    const ligne = (an: string, valeur: number): Ligne => ['TAUX_ESSAI', '66136', an, valeur];
    expect(evolutionOf('TAUX_ESSAI', [ligne('2019', 40), ligne('2022', 42)], [recensee])).toBe('');
    expect(evolutionOf('TAUX_ESSAI', [ligne('2017', 40), ligne('2022', 42)], [recensee])).toBe(
      '+2 points de 2017 à 2022',
    );
  });
});
