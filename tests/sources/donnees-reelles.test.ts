/** Every file of the public data at hand, read with the whole catalogue: vintage, level, counts and control totals (needs CTG_DONNEES). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fiches } from '../../src/indicators/fiches';
import { inspectSource } from '../../src/sources';
import { openIndexReel } from '../support/index-reel';
import { chiffres, fichesDe, lire } from './lire';

const donnees = process.env['CTG_DONNEES'];
const real = (chemin: string): Uint8Array => readFileSync(path.join(donnees ?? '', chemin));
const nomOf = (chemin: string): string => path.basename(chemin);

(donnees ? describe : describe.skip)('the real files (CTG_DONNEES)', () => {
  const index = openIndexReel();

  it.each([
    ['insee/cc_filosofi_2021_COM.csv', 'Insee, Filosofi 2021 (communes)', '2021', 34_909, 34_909],
    ['insee/FILO2019_DISP_COM.csv', 'Insee, Filosofi 2019 (communes)', '2019', 31_361, 31_361],
    ['insee/FILO2019_DISP_EPCI.csv', 'Insee, Filosofi 2019 (EPCI)', '2019', 1_240, 1_240],
    ['insee/FILO2019_DISP_DEP.csv', 'Insee, Filosofi 2019 (départements)', '2019', 98, 98],
    ['insee/FILO2019_DISP_REG.csv', 'Insee, Filosofi 2019 (régions)', '2019', 15, 15],
    ['insee/FILO2019_DISP_METROPOLE.csv', 'Insee, Filosofi 2019 (France)', '2019', 1, 1],
    [
      'insee/filosofi_2023_dep66_extrait.csv',
      'Insee, Filosofi 2023 (France, communes, départements)',
      '2023',
      42,
      42,
    ],
    [
      'caf/cnaf_s_ben_com_f_extrait.csv',
      'Cnaf, data.caf.fr 2020 à 2024 (communes)',
      '2020 2021 2022 2023 2024',
      89,
      57,
    ],
    ['caf/data_CAF_2016_IRIS.csv', 'Cnaf, allocataires par IRIS 2016 (IRIS)', '2016', 13_148, 13_148],
    ['caf/data_CAF_2020_IRIS.csv', 'Cnaf, allocataires par IRIS 2020 (IRIS)', '2020', 13_444, 13_444],
    ['insee/REVN_2022.csv', 'Insee et Cnaf, quartiers prioritaires 2022 (QPV)', '2022', 1_352, 1_352],
    [
      'dgcl/perimetre-epci-a-fp.csv',
      'DGCL, périmètres des EPCI 2025 (communes, EPCI)',
      '2025',
      34_872,
      36_126,
    ],
  ])('%s is %s', async (chemin, libelle, millesimes, lignes, codes) => {
    const contenu = await inspectSource(real(chemin), nomOf(chemin), { fiches, index });
    if (!contenu.ok) throw new Error(contenu.error.message);
    expect(contenu.value).toMatchObject({ libelle, millesimes: millesimes.split(' '), lignes });
    expect(contenu.value.codes.size).toBe(codes);
  });

  it('counts what Filosofi 2021 publishes: 31 304 medians, 4 397 poverty rates, 5 348 first deciles, 731 rates by age', async () => {
    const octets = real('insee/cc_filosofi_2021_COM.csv');
    const codes = new TextDecoder()
      .decode(octets)
      .split('\n')
      .slice(1)
      .map((ligne) => ligne.slice(0, 5));
    const lecture = await lire(octets, codes, {
      fiches: fichesDe('NIVEAU_VIE_MEDIAN', 'TAUX_PAUVRETE', 'PREMIER_DECILE', 'TAUX_PAUVRETE_JEUNES'),
    });
    const publies = (indicateur: string) =>
      lecture.observations.filter((o) => o.indicateur === indicateur && o.valeur !== null).length;
    expect(
      ['NIVEAU_VIE_MEDIAN', 'TAUX_PAUVRETE', 'PREMIER_DECILE', 'TAUX_PAUVRETE_JEUNES'].map(publies),
    ).toEqual([31_304, 4_397, 5_348, 731]);
    expect(lecture.observations.every(({ valeur, marque }) => (valeur === null) !== (marque === ''))).toBe(
      true,
    );
    expect(lecture.marques.nd).toBe(12 * 4);
  });

  it('reads the six communes of 2021, Jarret secret and not zero', async () => {
    const lus = chiffres(
      await lire(real('insee/cc_filosofi_2021_COM.csv'), [
        '66136',
        '34108',
        '66037',
        '49018',
        '65286',
        '65233',
      ]),
    );
    const rangee = (indicateur: string) =>
      ['66136', '34108', '66037', '49018', '65286', '65233'].map((code) => lus[`${indicateur} ${code} 2021`]);
    expect(rangee('NIVEAU_VIE_MEDIAN')).toEqual([17380, 21830, 22520, 21170, 18810, 21430]);
    expect(rangee('TAUX_PAUVRETE')).toEqual([34, 16, 18, 13, 23, 's']);
    expect(rangee('PART_PRESTATIONS_REVENU')).toEqual([13.9, 6.3, 5.3, 5.3, 9.5, 's']);
    expect(rangee('RAPPORT_INTERDECILE')).toEqual([3.7, 2.9, 3.5, 2.6, 2.9, 's']);
  });

  it('reads median and Gini of 2019 at every level', async () => {
    const lus = {
      ...chiffres(await lire(real('insee/FILO2019_DISP_COM.csv'), ['66136', '49018', '65233'])),
      ...chiffres(await lire(real('insee/FILO2019_DISP_EPCI.csv'), ['200027183', '200069300'])),
      ...chiffres(await lire(real('insee/FILO2019_DISP_DEP.csv'), ['66'])),
      ...chiffres(await lire(real('insee/FILO2019_DISP_METROPOLE.csv'), ['FRANCE'])),
    };
    expect(lus).toMatchObject({
      'NIVEAU_VIE_MEDIAN 66136 2019': 16730,
      'INDICE_GINI 66136 2019': 0.32,
      'NIVEAU_VIE_MEDIAN 49018 2019': 19880,
      'INDICE_GINI 65233 2019': 's',
      'NIVEAU_VIE_MEDIAN 200027183 2019': 19290,
      'NIVEAU_VIE_MEDIAN 200069300 2019': 20610,
      'NIVEAU_VIE_MEDIAN 66 2019': 19610,
      'NIVEAU_VIE_MEDIAN FRANCE 2019': 21930,
    });
  });

  it('finds regions and départements of one number in their own files only', async () => {
    const deux = ['76', 'REG-76'];
    expect((await lire(real('insee/FILO2019_DISP_REG.csv'), deux)).observations[0]?.maille).toBe('région');
    expect((await lire(real('insee/FILO2019_DISP_DEP.csv'), deux)).observations[0]?.maille).toBe(
      'département',
    );
  });

  it('adds the 37 communes of Perpignan Méditerranée to 72 045 households, and the 7 of Baugeois Vallée to 5 615', async () => {
    const octets = real('caf/cnaf_s_ben_com_f_extrait.csv');
    const somme = async (siren: string, indicateur: string) => {
      const lecture = await lire(octets, index.membersOf(siren));
      return lecture.observations
        .filter((o) => o.indicateur === indicateur && o.millesime === '2024')
        .reduce((total, { valeur }) => total + (valeur ?? NaN), 0);
    };
    expect(await somme('200027183', 'NB_FOYERS_ALLOCATAIRES')).toBe(72_045);
    expect(await somme('200027183', 'NB_PERSONNES_COUVERTES')).toBe(148_465);
    expect(await somme('244900882', 'NB_FOYERS_ALLOCATAIRES')).toBe(5_615);
    expect(await somme('244900882', 'NB_PERSONNES_COUVERTES')).toBe(14_825);
  });

  it('reads the columns asked for by name: 26 935 households with the prime d’activité, 18 495 with family allowances', async () => {
    const octets = real('caf/cnaf_s_ben_com_f_extrait.csv');
    const lecture = await lire(octets, index.membersOf('200027183'), {
      fiches: [],
      variables: ['INDFOY_PPA', 'INDFOY_AF', 'INDFOY_NDURPAJE', 'INDFOY_NDURAL', 'INDFOY_RSA'],
    });
    const somme = (indicateur: string) =>
      lecture.observations
        .filter((o) => o.indicateur === indicateur && o.millesime === '2024')
        .reduce((total, { valeur }) => total + (valeur ?? NaN), 0);
    expect(['INDFOY_RSA', 'INDFOY_PPA', 'INDFOY_NDURAL', 'INDFOY_AF', 'INDFOY_NDURPAJE'].map(somme)).toEqual([
      17_095, 26_935, 36_110, 18_495, 7_040,
    ]);
    expect(lecture.observations[0]).toMatchObject({
      unite: 'foyers',
      source: 'Cnaf, data.caf.fr (s_ben_com_f)',
    });
  });

  it('adds the IRIS of a commune only when all are published, and says how many are', async () => {
    const codes = ['34108', '66037', '49018', '66136', '65286', '65233'];
    const lecture = await lire(real('caf/data_CAF_2020_IRIS.csv'), codes, {
      nom: 'data_CAF_2020_IRIS.csv',
      index,
    });
    const lus = chiffres(lecture);
    expect(codes.map((code) => lus[`NB_FOYERS_ALLOCATAIRES ${code} 2020`])).toEqual([
      5308,
      3144,
      2044,
      's',
      's',
      undefined,
    ]);
    const part = lecture.observations.find(
      (o) => o.indicateur === 'PART_ALLOC_MONOPARENTS' && o.territoire === '34108',
    );
    expect(part?.valeur).toBeCloseTo(18.1, 1);
    expect(lecture.avertissements.join(' ')).toContain('66136 (42 IRIS publiés sur 47)');
    expect(lecture.avertissements.join(' ')).toContain('65286 (7 IRIS publiés sur 10)');
    expect(lecture.territoiresAbsents).toEqual(['65233']);
    expect(new Set(lecture.observations.map((o) => o.nom_territoire))).toEqual(
      new Set(['Frontignan', 'Canet-en-Roussillon', 'Baugé-en-Anjou', 'Perpignan', 'Lourdes']),
    );
    const sources = new Set(
      lecture.observations.map(({ indicateur, source }) => `${indicateur} | ${source}`),
    );
    expect(sources).toContain('NB_FOYERS_ALLOCATAIRES | Cnaf, allocataires par IRIS (data_CAF_IRIS)');
  });

  it('reads thousands parted by U+202F and one IRIS by its code', async () => {
    const lecture = await lire(real('caf/data_CAF_2016_IRIS.csv'), ['010040102'], {
      nom: 'data_CAF_2016_IRIS.csv',
    });
    expect(chiffres(lecture)).toMatchObject({
      'NB_FOYERS_ALLOCATAIRES 010040102 2016': 929,
      'NB_PERSONNES_COUVERTES 010040102 2016': 2256,
    });
    expect(lecture.observations[0]).toMatchObject({ maille: 'IRIS', nom_territoire: 'Longeray-Gare' });
  });

  it('checks the members of an EPCI against the index, in Windows-1252 with plain spaces in thousands', async () => {
    const lecture = await lire(real('dgcl/perimetre-epci-a-fp.csv'), ['66136', '200027183'], { index });
    expect(lecture.reconnu).toContain('Windows-1252');
    expect(chiffres(lecture)).toMatchObject({
      'POPULATION 66136 2025': 120_996,
      'POPULATION 200027183 2025': 277_926,
    });
    expect(lecture.avertissements.join(' ')).toContain('les 37 communes du fichier sont celles');
  });

  it('reads a quartier prioritaire behind a thousand empty columns', async () => {
    const lecture = await lire(real('insee/REVN_2022.csv'), ['QP001001'], {
      nom: 'REVN_2022.csv',
      variables: ['TP60', 'DISP_Q2', 'AAAH'],
    });
    expect(chiffres(lecture)).toEqual({
      'TP60 QP001001 2022': 41.4,
      'DISP_Q2 QP001001 2022': 14_180,
      'AAAH QP001001 2022': 247,
    });
    expect(lecture.observations[0]).toMatchObject({
      maille: 'QPV',
      nom_territoire: 'Grande Reyssouze Terre Des Fleurs',
    });
  });

  it('counts Paris once, and reads its arrondissements when they are asked for', async () => {
    const lecture = await lire(real('insee/cc_filosofi_2021_COM.csv'), ['75056', '75101'], {
      fiches: fichesDe('NIVEAU_VIE_MEDIAN'),
      index,
    });
    expect(lecture.observations.map(({ territoire }) => territoire).sort()).toEqual(['75056', '75101']);
    expect(lecture.avertissements).toEqual([]);
  });

  it('resolves the communes known under an older code, and tells it', async () => {
    const octets = real('insee/cc_filosofi_2021_COM.csv');
    const lecture = await lire(octets, ['12218', '69114'], { fiches: fichesDe('NIVEAU_VIE_MEDIAN'), index });
    expect(lecture.observations.map(({ territoire }) => territoire).sort()).toEqual(['12218', '69114']);
    expect(lecture.avertissements.join(' ')).toContain('ancien code');
  });
});
