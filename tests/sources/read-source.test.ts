/** Files of public figures to rows of tDonnees: small made-up files in the real formats, then the real ones. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectSource, readSource } from '../../src/sources/read-source';
import type { LectureSource } from '../../src/sources/lecture';

const utf8 = (texte: string): Uint8Array => new TextEncoder().encode(texte);

function lire(texte: string | Uint8Array, territoires: string[], nom = 'fichier.csv'): LectureSource {
  const lecture = readSource(typeof texte === 'string' ? utf8(texte) : texte, nom, {
    territoires: new Set(territoires),
  });
  if (!lecture.ok) throw new Error(lecture.error.message);
  return lecture.value;
}

const FILOSOFI = [
  'CODGEO;NBMENFISC21;MED21;TP6021;PPSOC21;RD21',
  '01001;346;25820;s;nd;s',
  '66136;55482;17380;34,0;13,9;3,7',
  '65233;126;21430;s;s;s',
].join('\n');

const CAF = [
  'dtreffre;numcomdo;indfoy_ndur;indnbp_ndur;indfoy_rsa;indfoy_ndural',
  '2023-12;66136;39710;76555;11320;24410',
  '2024-12;66136;40435;77615;11690;24220',
  '2024-12;65233;40;105;;10',
  '2024-12;;15;20;5;5',
  '2024-12;01001;0;0;0;0',
].join('\n');

describe('Filosofi', () => {
  const lecture = lire(FILOSOFI, ['66136', '65233', '99999']);

  it('keeps the published number with its unit', () => {
    expect(lecture.observations[0]).toEqual({
      indicateur: 'TAUX_PAUVRETE',
      libelle: 'Taux de pauvreté',
      territoire: '66136',
      nom_territoire: '',
      maille: 'commune',
      millesime: '2021',
      valeur: 34,
      marque: '',
      numerateur: null,
      denominateur: null,
      unite: '%',
      periode: '2021',
      source: 'Insee, Filosofi',
      url: 'https://www.insee.fr/fr/metadonnees/source/serie/s1172',
      extrait_le: '',
      producteur: 'Insee',
      diffusable: 'oui',
    });
    expect(
      lecture.observations.map(({ indicateur, territoire, valeur, marque }) => [
        indicateur,
        territoire,
        valeur ?? marque,
      ]),
    ).toEqual([
      ['TAUX_PAUVRETE', '66136', 34],
      ['NIVEAU_VIE_MEDIAN', '66136', 17380],
      ['RAPPORT_INTERDECILE', '66136', 3.7],
      ['PART_PRESTATIONS_REVENU', '66136', 13.9],
      ['TAUX_PAUVRETE', '65233', 's'],
      ['NIVEAU_VIE_MEDIAN', '65233', 21430],
      ['RAPPORT_INTERDECILE', '65233', 's'],
      ['PART_PRESTATIONS_REVENU', '65233', 's'],
    ]);
  });

  it('says what was understood, what is missing and what was left out', () => {
    expect(lecture.source).toBe('filosofi');
    expect(lecture.reconnu).toContain('Insee, Filosofi 2021 (communes)');
    expect(lecture.millesimes).toEqual(['2021']);
    expect(lecture.marques).toEqual({ s: 3 });
    expect(lecture.territoiresAbsents).toEqual(['99999']);
    expect(lecture.lignesIgnorees).toBe(1);
    expect(lecture.avertissements).toEqual([]);
  });

  it.each([
    ['another year', FILOSOFI.replaceAll('21;', '17;').replace('RD21', 'RD17'), '2017'],
    ['lower case and another order', 'rd19;tp6019;codgeo;med19\n3,7;34,0;66136;17380', '2019'],
    ['a BOM', `\uFEFF${FILOSOFI}`, '2021'],
    ['commas and points', 'CODGEO,MED20,TP6020\n66136,17380,34.0', '2020'],
  ])('is recognised by its header with %s', (_quoi, texte, millesime) => {
    const lu = lire(texte, ['66136'], 'renommé.txt');
    expect(lu.millesimes).toEqual([millesime]);
    expect(lu.observations.find(({ indicateur }) => indicateur === 'TAUX_PAUVRETE')?.valeur).toBe(34);
  });

  it('finds a commune whose zero Excel has eaten', () => {
    expect(lire(FILOSOFI.replace('01001', '1001'), ['01001']).observations[0]).toMatchObject({
      territoire: '01001',
      marque: 's',
    });
  });

  it.each([
    ['200027183;17000;20,0', 'EPCI', '200027183'],
    ['66;17000;20,0', 'département', '66'],
    ['1;17000;20,0', 'France', 'FRANCE'],
  ])('reads the level from the codes: %s is %s', (ligne, maille, code) => {
    const lu = lire(`CODGEO;MED21;TP6021\n${ligne}`, [code]);
    expect(lu.observations[0]).toMatchObject({ territoire: code, maille, valeur: 20 });
  });

  it('says that the national row is metropolitan France', () => {
    const lu = lire('CODGEO;MED21;TP6021\n1;17000;14,9', ['FRANCE']);
    expect(lu.observations[0]?.nom_territoire).toBe('France métropolitaine');
    expect(lu.avertissements.join()).toContain('métropolitaine');
  });

  it('leaves an unreadable cell aside and says where', () => {
    const lu = lire('CODGEO;MED21;TP6021\n66136;=1+1;34,0', ['66136']);
    expect(lu.observations.map(({ indicateur }) => indicateur)).toEqual(['TAUX_PAUVRETE']);
    expect(lu.avertissements.join()).toContain('ligne 2');
  });

  it('keeps one row a territory when the file repeats it', () => {
    expect(lire(`${FILOSOFI}\n66136;1;1;1;1;1`, ['66136']).observations).toHaveLength(4);
  });
});

describe('Caf, by commune', () => {
  const lecture = lire(CAF, ['66136', '65233', '01001']);
  const chiffre = (indicateur: string, territoire: string, millesime = '2024') =>
    lecture.observations.find(
      (o) => o.indicateur === indicateur && o.territoire === territoire && o.millesime === millesime,
    );

  it('gives the counts of December as the year', () => {
    expect(chiffre('NB_FOYERS_ALLOCATAIRES', '66136')).toMatchObject({
      valeur: 40435,
      millesime: '2024',
      periode: 'décembre 2024',
    });
    expect(chiffre('NB_PERSONNES_COUVERTES', '66136', '2023')).toMatchObject({ valeur: 76555 });
    expect(lecture.millesimes).toEqual(['2023', '2024']);
  });

  it('writes a share with its two counts', () => {
    const part = chiffre('PART_ALLOC_RSA', '66136');
    expect(part).toMatchObject({ numerateur: 11690, denominateur: 40435, unite: '%', marque: '' });
    expect(part?.valeur).toBeCloseTo(28.9106, 4);
    expect(chiffre('PART_ALLOC_LOGEMENT', '66136')).toMatchObject({ numerateur: 24220, denominateur: 40435 });
  });

  it('makes no share of a figure that is not there, nor of nobody', () => {
    expect(chiffre('PART_ALLOC_RSA', '65233')).toMatchObject({
      valeur: null,
      marque: 'nd',
      numerateur: null,
      denominateur: 40,
    });
    expect(chiffre('PART_ALLOC_RSA', '01001')).toMatchObject({ valeur: null, marque: 'so' });
    expect(chiffre('NB_FOYERS_ALLOCATAIRES', '01001')).toMatchObject({ valeur: 0, marque: '' });
  });

  it('counts the rows left out, unlocated households among them', () => {
    expect(lire(CAF, ['65233']).lignesIgnorees).toBe(4);
  });

  it('keeps the last month of a year', () => {
    const mensuel = 'dtreffre;numcomdo;indfoy_ndur\n2024-12;66136;12\n2024-06;66136;6';
    expect(lire(mensuel, ['66136']).observations).toMatchObject([{ valeur: 12, millesime: '2024' }]);
  });

  it('names the columns a file lacks', () => {
    expect(
      lire('dtreffre;numcomdo;indfoy_ndur\n2024-12;66136;12', ['66136']).avertissements.join(),
    ).toContain('indnbp_ndur');
  });
});

describe('what is no file of ours', () => {
  it('says which columns it has and which files are accepted', () => {
    const lecture = readSource(utf8('Nom;Prénom;Ville\nA;B;C'), 'liste.csv', { territoires: new Set() });
    expect(lecture).toMatchObject({ ok: false, error: { code: 'source-inconnue' } });
    if (lecture.ok) return;
    expect(lecture.error.message).toContain('Nom, Prénom, Ville');
    expect(lecture.error.aide).toMatch(/Filosofi.*data\.caf\.fr/);
  });

  it('does not take one column of a source for the source', () => {
    expect(readSource(utf8('CODGEO;MED21\n66136;1'), 'x.csv', { territoires: new Set() }).ok).toBe(false);
  });
});

describe('inspecting before choosing', () => {
  it('lists levels, years and territories', () => {
    const contenu = inspectSource(utf8(FILOSOFI), 'f.csv');
    expect(contenu).toMatchObject({
      ok: true,
      value: { source: 'filosofi', mailles: ['commune'], millesimes: ['2021'] },
    });
    if (contenu.ok) expect([...contenu.value.codes]).toEqual(['01001', '66136', '65233']);
  });
});

const donnees = process.env['CTG_DONNEES'];
(donnees ? describe : describe.skip)('the real files (CTG_DONNEES)', () => {
  const real = (chemin: string): Uint8Array => readFileSync(path.join(donnees ?? '', chemin));

  it('reads Perpignan and Jarret in cc_filosofi_2021_COM.csv', () => {
    const lecture = lire(real('insee/cc_filosofi_2021_COM.csv'), ['66136', '65233']);
    const paires = lecture.observations.map(({ indicateur, territoire, valeur, marque }) => [
      `${territoire} ${indicateur}`,
      valeur ?? marque,
    ]);
    expect(Object.fromEntries(paires)).toEqual({
      '66136 TAUX_PAUVRETE': 34,
      '66136 NIVEAU_VIE_MEDIAN': 17380,
      '66136 RAPPORT_INTERDECILE': 3.7,
      '66136 PART_PRESTATIONS_REVENU': 13.9,
      '65233 TAUX_PAUVRETE': 's',
      '65233 NIVEAU_VIE_MEDIAN': 21430,
      '65233 RAPPORT_INTERDECILE': 's',
      '65233 PART_PRESTATIONS_REVENU': 's',
    });
    expect(lecture.lignesIgnorees).toBe(34_907);
  });

  it('reads the communal extract of the Caf', () => {
    const lecture = lire(real('caf/cnaf_s_ben_com_f_extrait.csv'), ['66136']);
    expect(lecture.millesimes).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(
      lecture.observations
        .filter(({ millesime }) => millesime === '2024')
        .map(({ valeur }) => Math.round(valeur ?? -1)),
    ).toEqual([40435, 77615, 29, 60]);
  });

  it.each([
    'insee/FILO2019_DISP_COM.csv',
    'dgcl/perimetre-epci-a-fp.csv',
    'caf/data_CAF_2016_IRIS.csv',
    'insee/REVN_2022.csv',
  ])('refuses %s by what it holds', (chemin) => {
    expect(readSource(real(chemin), chemin, { territoires: new Set(['66136']) })).toMatchObject({
      ok: false,
      error: { code: 'source-inconnue' },
    });
  });
});
