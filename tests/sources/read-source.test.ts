/** Files of public figures to rows of tDonnees: small made-up files in the real formats. */
import { inspectSource } from '../../src/sources';
import type { LectureSource } from '../../src/sources';
import { essayer, fichesDe, lire as lireTout, utf8 } from './lire';

/** These entries only: the catalogue grows, what is read of a row does not change. */
const fiches = fichesDe(
  'TAUX_PAUVRETE',
  'NIVEAU_VIE_MEDIAN',
  'RAPPORT_INTERDECILE',
  'PART_PRESTATIONS_REVENU',
  'NB_FOYERS_ALLOCATAIRES',
  'NB_PERSONNES_COUVERTES',
  'PART_ALLOC_RSA',
  'PART_ALLOC_LOGEMENT',
);

function lire(texte: string, territoires: string[], nom = 'fichier.csv'): Promise<LectureSource> {
  return lireTout(texte, territoires, { nom, fiches });
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
  let lecture: LectureSource;
  beforeAll(async () => {
    lecture = await lire(FILOSOFI, ['66136', '65233', '99999']);
  });

  it('keeps the published number with its unit', async () => {
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

  it('says what was understood, what is missing and what was left out', async () => {
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
  ])('is recognised by its header with %s', async (_quoi, texte, millesime) => {
    const lu = await lire(texte, ['66136'], 'renommé.txt');
    expect(lu.millesimes).toEqual([millesime]);
    expect(lu.observations.find(({ indicateur }) => indicateur === 'TAUX_PAUVRETE')?.valeur).toBe(34);
  });

  it('finds a commune whose zero Excel has eaten', async () => {
    expect((await lire(FILOSOFI.replace('01001', '1001'), ['01001'])).observations[0]).toMatchObject({
      territoire: '01001',
      marque: 's',
    });
  });

  it.each([
    ['200027183;17000;20,0', 'EPCI', '200027183'],
    ['66;17000;20,0', 'département', '66'],
    ['COM-66136;17000;20,0', 'commune', '66136'],
    ['2025-REG-76;17000;20,0', 'région', 'REG-76'],
    ['1;17000;20,0', 'France', 'FRANCE'],
  ])('reads the level from the codes: %s is %s', async (ligne, maille, code) => {
    const lu = await lire(`CODGEO;MED21;TP6021\n${ligne}`, [code]);
    expect(lu.observations[0]).toMatchObject({ territoire: code, maille, valeur: 20 });
  });

  it('says that the national row is metropolitan France', async () => {
    const lu = await lire('CODGEO;MED21;TP6021\n1;17000;14,9', ['FRANCE']);
    expect(lu.observations[0]?.nom_territoire).toBe('France métropolitaine');
    expect(lu.avertissements.join()).toContain('métropolitaine');
  });

  it('leaves an unreadable cell aside and says where', async () => {
    const lu = await lire('CODGEO;MED21;TP6021\n66136;=1+1;34,0', ['66136']);
    expect(lu.observations.map(({ indicateur }) => indicateur)).toEqual(['TAUX_PAUVRETE']);
    expect(lu.avertissements.join()).toContain('ligne 2');
  });

  it('keeps one row a territory when the file repeats it', async () => {
    expect((await lire(`${FILOSOFI}\n66136;1;1;1;1;1`, ['66136'])).observations).toHaveLength(4);
  });
});

describe('Caf, by commune', () => {
  let lecture: LectureSource;
  beforeAll(async () => {
    lecture = await lire(CAF, ['66136', '65233', '01001']);
  });
  const chiffre = (indicateur: string, territoire: string, millesime = '2024') =>
    lecture.observations.find(
      (o) => o.indicateur === indicateur && o.territoire === territoire && o.millesime === millesime,
    );

  it('gives the counts of December as the year', async () => {
    expect(chiffre('NB_FOYERS_ALLOCATAIRES', '66136')).toMatchObject({
      valeur: 40435,
      millesime: '2024',
      periode: 'décembre 2024',
    });
    expect(chiffre('NB_PERSONNES_COUVERTES', '66136', '2023')).toMatchObject({ valeur: 76555 });
    expect(lecture.millesimes).toEqual(['2023', '2024']);
  });

  it('writes a share with its two counts', async () => {
    const part = chiffre('PART_ALLOC_RSA', '66136');
    expect(part).toMatchObject({ numerateur: 11690, denominateur: 40435, unite: '%', marque: '' });
    expect(part?.valeur).toBeCloseTo(28.9106, 4);
    expect(chiffre('PART_ALLOC_LOGEMENT', '66136')).toMatchObject({ numerateur: 24220, denominateur: 40435 });
  });

  it('makes no share of a figure that is not there, nor of nobody', async () => {
    expect(chiffre('PART_ALLOC_RSA', '65233')).toMatchObject({
      valeur: null,
      marque: 'nd',
      numerateur: null,
      denominateur: 40,
    });
    expect(chiffre('PART_ALLOC_RSA', '01001')).toMatchObject({ valeur: null, marque: 'so' });
    expect(chiffre('NB_FOYERS_ALLOCATAIRES', '01001')).toMatchObject({ valeur: 0, marque: '' });
  });

  it('counts the rows left out, unlocated households among them', async () => {
    expect((await lire(CAF, ['65233'])).lignesIgnorees).toBe(4);
  });

  it('keeps the last month of a year', async () => {
    const mensuel = 'dtreffre;numcomdo;indfoy_ndur\n2024-12;66136;12\n2024-06;66136;6';
    expect((await lire(mensuel, ['66136'])).observations).toMatchObject([{ valeur: 12, millesime: '2024' }]);
  });

  it('names the columns a file lacks', async () => {
    expect(
      (await lire('dtreffre;numcomdo;indfoy_ndur\n2024-12;66136;12', ['66136'])).avertissements.join(),
    ).toContain('indnbp_ndur');
  });
});

describe('what is no file of ours', () => {
  it('says which columns it has and which files are accepted', async () => {
    const lecture = await essayer('Nom;Prénom;Ville\nA;B;C', [], { nom: 'liste.csv' });
    expect(lecture).toMatchObject({ ok: false, error: { code: 'source-inconnue' } });
    if (lecture.ok) return;
    expect(lecture.error.message).toContain('Nom, Prénom, Ville');
    for (const source of ['Filosofi', 'data.caf.fr', 'recensement'])
      expect(lecture.error.aide).toContain(source);
  });

  it('reads an extract of one column, whose name tells the source', async () => {
    expect((await lire('CODGEO;MED21\n66136;17380', ['66136'])).observations).toMatchObject([
      { indicateur: 'NIVEAU_VIE_MEDIAN', valeur: 17380 },
    ]);
  });
});

describe('inspecting before choosing', () => {
  it('lists levels, years and territories', async () => {
    const contenu = await inspectSource(utf8(FILOSOFI), 'f.csv', { fiches });
    expect(contenu).toMatchObject({
      ok: true,
      value: { source: 'filosofi', mailles: ['commune'], millesimes: ['2021'] },
    });
    if (contenu.ok) expect([...contenu.value.codes]).toEqual(['01001', '66136', '65233']);
  });
});
