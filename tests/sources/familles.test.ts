/** Families of files that are not at hand: small files written by hand in the formats that their publishers document. Their values are made up. */
import { fiches as catalogue } from '../../src/indicators/fiches';
import { buildIndexReel, openIndexReel } from '../support/index-reel';
import { chiffres, essayer, lire } from './lire';

const index = openIndexReel();

describe('wide bases of Insee', () => {
  it('couples, familles, ménages: several vintages, counts that keep their decimals', async () => {
    const lecture = await lire(
      'CODGEO;C21_MEN;C21_MENPSEUL;C21_PMEN;C21_FAM;C21_COUPAENF;C21_FAMMONO;C21_COUPSENF;C21_NE24F3;C21_NE24F4P;C15_FAM;C15_FAMMONO\n66136;59406,4;27000;115000;28000,5;9000;9500,25;9500;2000;900;27000;8800\n',
      ['66136'],
    );
    expect(lecture.libelle).toBe('Insee, recensement 2021, 2015, couples, familles, ménages (communes)');
    const lus = chiffres(lecture);
    expect(lus['PART_FAMILLES_MONO 66136 2021']).toBeCloseTo((9500.25 / 28000.5) * 100, 9);
    expect(lus['PART_FAMILLES_MONO 66136 2015']).toBeCloseTo((8800 / 27000) * 100, 9);
    expect(lus['PART_MONO_AVEC_ENFANTS 66136 2021']).toBeCloseTo((9500.25 / 18500.25) * 100, 9);
    const parts = lecture.observations.filter(({ indicateur }) => indicateur === 'PART_FAMILLES_MONO');
    expect(parts.find(({ millesime }) => millesime === '2021')).toMatchObject({
      numerateur: 9500.25,
      denominateur: 28000.5,
      source: 'Insee, recensement de la population',
    });
  });

  it('évolution et structure: growth over six years, natural balance', async () => {
    const lus = chiffres(
      await lire(
        'CODGEO;P22_POP;P16_POP;NAIS1621;DECE1621;P22_POP0014\n66136;119000;121000;8000;7000;20000\n',
        ['66136'],
      ),
    );
    expect(lus['TAUX_EVOL_POPULATION 66136 2022']).toBeCloseTo(((119 / 121) ** (1 / 6) - 1) * 100, 9);
    expect(lus['SOLDE_NATUREL 66136 2022']).toBe(1000);
    expect(lus['SOLDE_MIGRATOIRE 66136 2022']).toBe(-3000);
  });

  it('logement, diplômes, activité in one file each', async () => {
    const logement = await lire(
      'CODGEO;P21_LOG;P21_RP;P21_RSECOCC;P21_LOGVAC;P21_RP_PROP;P21_RP_LOCHLMV;P21_RP_VOIT1P\n66136;70000;59000;3000;8000;25000;9000;41300\n',
      ['66136'],
    );
    expect(chiffres(logement)).toMatchObject({ 'PART_SANS_VOITURE 66136 2021': 30 });
    expect(logement.libelle).toContain('logement');
    const activite = await lire('CODGEO;P22_POP1564;P22_ACT1564;P22_CHOM1564\n66136;73000;44558;10497\n', [
      '66136',
    ]);
    expect(chiffres(activite)['TAUX_CHOMAGE_RP 66136 2022']).toBeCloseTo(23.558, 3);
    const diplomes = await lire('CODGEO;P21_NSCOL15P;P21_NSCOL15P_DIPLMIN\n66136;80000;24000\n', ['66136']);
    expect(chiffres(diplomes)).toMatchObject({ 'PART_SANS_DIPLOME 66136 2021': 30 });
  });

  it('état civil: each year of births is a vintage, by name', async () => {
    const lecture = await lire('CODGEO;NAISD14;NAISD15;NAISD22\n66136;1600;1580;s\n', ['66136'], {
      variables: ['NAISD'],
    });
    expect(lecture.millesimes).toEqual(['2014', '2015', '2022']);
    expect(chiffres(lecture)).toMatchObject({ 'NAISD 66136 2014': 1600, 'NAISD 66136 2022': 's' });
  });

  it('comparateur: figures of several sources and years, each with its own', async () => {
    const lecture = await lire(
      'CODGEO;P22_POP;P16_POP;SUPERF;NAIS1621;DECE1621;NAISD24;P22_LOG;P22_RSECOCC;MED21;TP6021\n66136;119000;121000;68,07;8000;7000;1500;70000;3500;17380;34\n',
      ['66136'],
    );
    expect(lecture.libelle).toMatch(/comparateur de territoires/);
    const cles = lecture.observations.map(
      ({ indicateur, millesime, source }) => `${indicateur} ${millesime} ${source}`,
    );
    expect(cles).toContain('TAUX_PAUVRETE 2021 Insee, Filosofi');
    expect(cles).toContain('PART_RES_SECONDAIRES 2022 Insee, recensement de la population');
    expect(cles.some((cle) => cle.startsWith('TAUX_NATALITE 2024'))).toBe(true);
  });

  it('Filosofi, poor households apart; IRIS with marks of its own; any year from 2013', async () => {
    const pauvres = await lire(
      'CODGEO;LIBGEO;NBMEN13;TP6013;TP60Q213\n66136;Perpignan;50000;32,1;8400\n66037;Canet;6000;;\n',
      ['66136', '66037'],
    );
    expect(chiffres(pauvres)).toMatchObject({
      'TAUX_PAUVRETE 66136 2013': 32.1,
      'TAUX_PAUVRETE 66037 2013': 's',
    });
    const iris = await lire(
      'IRIS;LIBIRIS;COM;LIBCOM;DISP_TP6021;DISP_MED21;DISP_NOTE21\n661360101;Centre;66136;Perpignan;45,0;14000;0\n661360102;Sud;66136;Perpignan;ns;so;2\n',
      ['661360101', '661360102', '66136'],
    );
    expect(chiffres(iris)).toMatchObject({
      'TAUX_PAUVRETE 661360101 2021': 45,
      'TAUX_PAUVRETE 661360102 2021': 'ns',
      'NIVEAU_VIE_MEDIAN 661360102 2021': 'so',
    });
    expect(iris.observations.every(({ territoire }) => territoire.length === 9)).toBe(true);
    expect(iris.avertissements.join(' ')).toMatch(/ne s’additionnent pas/);
  });

  it('census by IRIS: counts of a commune are the sum of its IRIS', async () => {
    const lecture = await lire(
      'IRIS;COM;TYP_IRIS;P21_POP;P21_POP0002\n661360101;66136;H;2000,5;60\n661360102;66136;H;1000;40,5\n660370000;66037;Z;12598;250\n',
      ['66136', '66037'],
      { index },
    );
    expect(chiffres(lecture)).toMatchObject({
      'NB_MOINS_3_ANS 66136 2021': 100.5,
      'NB_MOINS_3_ANS 66037 2021': 250,
    });
  });

  it('detailed tables: ages added up, zeros of codes lost or not', async () => {
    const lignes = ['000', '001', '2', '003', '015'].flatMap((age) => [
      `COM;66136;Perpignan;1;${age};10`,
      `COM;66136;Perpignan;2;${age};9,5`,
    ]);
    const td = await lire(['NIVGEO;CODGEO;LIBGEO;SEXE;AGED100;NB', ...lignes, ''].join('\n'), ['66136'], {
      nom: 'TD_POP1B_2021.csv',
    });
    expect(chiffres(td)['NB_MOINS_3_ANS 66136 2021']).toBeCloseTo(58.5, 9);
    const btx = await lire(
      'CODGEO;LIBGEO;SEXE1_AGEPYR1000;SEXE2_AGEPYR1000\n66136;Perpignan;2000;1900\n',
      ['66136'],
      { nom: 'BTX_TD_POP1A_2021.csv' },
    );
    expect(chiffres(btx)['NB_MOINS_3_ANS 66136 2021']).toBe(3900);
    const fam6 = ['11;100', '12;50', '21;200', '22;150', '41;400', '42;60', '43;30', '44;10'].map(
      (fin) => `66136;00;${fin}`,
    );
    const fam = await lire(['CODGEO;AGEFOR5;TF12;NB', ...fam6, '66136;03;41;999', ''].join('\n'), ['66136'], {
      nom: 'TD_FAM6v2_2021.csv',
    });
    expect(chiffres(fam)['PART_ENFANTS_PARENTS_ACTIFS 66136 2021']).toBeCloseTo(70, 9);
    expect(fam.avertissements.join()).toContain('2021 est lue dans son nom');
    const anonyme = await essayer('CODGEO;AGEFOR5;TF12;NB\n66136;00;11;1\n', ['66136'], {
      nom: 'export.csv',
    });
    expect(anonyme).toMatchObject({ ok: false, error: { code: 'annee-absente' } });
    expect(
      (
        await lire('CODGEO;AGEFOR5;TF12;NB\n66136;00;11;1\n', ['66136'], {
          nom: 'export.csv',
          millesime: '2020',
        })
      ).millesimes,
    ).toEqual(['2020']);
  });
});

describe('Melodi in long form', () => {
  const FILOSOFI = [
    'GEO;GEO_OBJECT;FILOSOFI_MEASURE;UNIT_MEASURE;UNIT_MULT;CONF_STATUS;OBS_STATUS;TIME_PERIOD;OBS_VALUE',
    '66136;COM;MED_SL;EUR_YR;0;F;A;2023;19110',
    '66136;COM;PR_MD60;PT;0;F;A;2023;36.2',
    '65233;COM;PR_MD60;PT;0;C;A;2023;',
    '66136;BV2022;MED_SL;EUR_YR;0;F;A;2023;1',
    '200027183;EPCI;MED_SL;EUR_YR;0;F;A;2023;21000',
    '76;REG;MED_SL;EUR_YR;0;F;A;2023;22000',
    '76;DEP;MED_SL;EUR_YR;0;F;A;2023;23000',
    'FM;FRANCE;PR_MD60;PT;0;F;A;2023;15.9',
    '66136;COM;MED_SL;EUR_YR;0;F;A;2021;17380',
    '',
  ].join('\n');

  it('Filosofi: levels by GEO_OBJECT, several years, a missing value is a secret', async () => {
    const lecture = await lire(FILOSOFI, ['66136', '65233', '200027183', 'REG-76', '76', 'FRANCE']);
    expect(chiffres(lecture)).toEqual({
      'NIVEAU_VIE_MEDIAN 66136 2023': 19110,
      'TAUX_PAUVRETE 66136 2023': 36.2,
      'TAUX_PAUVRETE 65233 2023': 's',
      'NIVEAU_VIE_MEDIAN 200027183 2023': 21000,
      'NIVEAU_VIE_MEDIAN REG-76 2023': 22000,
      'NIVEAU_VIE_MEDIAN 76 2023': 23000,
      'TAUX_PAUVRETE FRANCE 2023': 15.9,
      'NIVEAU_VIE_MEDIAN 66136 2021': 17380,
    });
    expect(lecture.libelle).toContain('Insee, Filosofi 2021, 2023');
    expect(lecture.observations.every(({ source }) => source === 'Insee, Filosofi')).toBe(true);
  });

  it('with commas and years in GEO, quoted', async () => {
    const texte =
      '"GEO","TIME_PERIOD","FILOSOFI_MEASURE","OBS_VALUE"\n"2025-COM-66136","2023","PR_MD60","36.2"\n';
    expect(chiffres(await lire(texte, ['66136']))).toEqual({ 'TAUX_PAUVRETE 66136 2023': 36.2 });
  });

  it('census: totals of the dimensions nobody names, ratios of two cells', async () => {
    const texte = [
      'GEO;GEO_OBJECT;TFN;NCH;TIME_PERIOD;OBS_VALUE',
      '66136;COM;_T;_T;2022;28000',
      '66136;COM;1;_T;2022;9500',
      '66136;COM;1;1;2022;5000',
      '66136;COM;22;_T;2022;9000',
      '',
    ].join('\n');
    const lus = chiffres(await lire(texte, ['66136']));
    expect(lus['PART_FAMILLES_MONO 66136 2022']).toBeCloseTo((9500 / 28000) * 100, 9);
    expect(lus['PART_MONO_AVEC_ENFANTS 66136 2022']).toBeCloseTo((9500 / 18500) * 100, 9);
  });
});

describe('Cnaf', () => {
  it('labels of the portal, other levels, days of Excel', async () => {
    const libelles = await lire(
      'Date référence;Numéro commune;Nom commune;Nombre foyers NDUR;Nombre personnes NDUR;Montant total NDUR;Nombre foyers RSA\n2023-12-01;66136;PERPIGNAN;39 710;76 555;21 000 000;11 320\n',
      ['66136'],
    );
    expect(chiffres(libelles)).toMatchObject({
      'NB_FOYERS_ALLOCATAIRES 66136 2023': 39710,
      'MONTANT_PRESTATIONS 66136 2023': 21_000_000,
    });
    const epci = await lire(
      'dtreffre;numepci;nomepci;indfoy_ndur\n2024-12;200027183;PMM;72050\n2024-12;200027183;PMM;1\n2024-12;XX;XX;15\n',
      ['200027183'],
    );
    expect(chiffres(epci)).toEqual({ 'NB_FOYERS_ALLOCATAIRES 200027183 2024': 72050 });
    expect(epci.avertissements.join()).toContain('la plus complète');
    const dep = await lire(
      'dtreffre;numdep;nomdep;numregi;indfoy_ndur\n45627;1;Ain;84;90000\n2024-12;66;PO;76;110001\n',
      ['01', '66'],
    );
    expect(chiffres(dep)).toEqual({
      'NB_FOYERS_ALLOCATAIRES 01 2024': 90000,
      'NB_FOYERS_ALLOCATAIRES 66 2024': 110001,
    });
    const nat = await lire('dtreffre;indfoy_ndur;indnbp_ndur\n2024-12;13800000;32700000\n', ['FRANCE']);
    expect(chiffres(nat)['NB_FOYERS_ALLOCATAIRES FRANCE 2024']).toBe(13_800_000);
  });

  it('quotient familial: rows by bracket make a share, never a total', async () => {
    const tranches = [
      'Moins de 400 euros;10',
      'Entre 400 et 799 euros;30',
      'Entre 800 et 1199 euros;20',
      'Entre 1200 et 1599 euros;10',
      'Entre 1600 et 1999 euros;10',
      'Entre 2000 et 3999 euros;10',
      '4000 euros ou plus;5',
      'Inconnu;5',
    ];
    const lecture = await lire(
      ['dtreffre;numcomdo;qf_400;indfoy_ndur', ...tranches.map((t) => `2024-12;66136;${t}`), ''].join('\n'),
      ['66136'],
    );
    expect(chiffres(lecture)).toEqual({ 'PART_ALLOC_QF_BAS 66136 2024': 40 });
  });

  it('coverage rates: five levels on a row, zeros lost, placeholders dropped', async () => {
    const texte =
      'NUM_COM;NOM_COM;NUM_EPCI;NOM_EPCI;tauxcouv_com;tauxcouv_epci;tauxcouv_dep;tauxcouv_reg;tauxcouv_fe\n1004;AMBERIEU;240100883;CC;55,5;60,1;62,0;64,3;59,4\n66136;PERPIGNAN;200027183;PMM;48,2;51,0;50,3;52,2;59,4\nXX;XX;XX;XX;195,8;195,8;195,8;195,8;59,4\n';
    const lecture = await lire(texte, ['01004', '66136', '200027183', '66', 'REG-76', 'FRANCE'], {
      nom: 'TAUXCOUV2021.csv',
      index,
    });
    expect(chiffres(lecture)).toEqual({
      'TAUX_COUV_PE 01004 2021': 55.5,
      'TAUX_COUV_PE FRANCE 2021': 59.4,
      'TAUX_COUV_PE 66136 2021': 48.2,
      'TAUX_COUV_PE 200027183 2021': 51,
      'TAUX_COUV_PE 66 2021': 50.3,
      'TAUX_COUV_PE REG-76 2021': 52.2,
    });
    expect(lecture.avertissements.join(' ')).toMatch(/plus de 10 000 habitants/);
  });

  it('coverage rates of data.caf.fr: the year as a number, a text or a date; places beside them', async () => {
    const com = await lire(
      'annee,numcom,nomcom,numepci,txcouv_com,txcouv_eaje_com,txcouv_psu_col_com,txcouv_am_ind_com,txcouv_prescol_com,txcouv_gad_ind_com\n2023,66136,PERPIGNAN,200027183,48.2,30.1,25,15,2.1,1\n',
      ['66136', '200027183'],
    );
    expect(chiffres(com)).toMatchObject({
      'TAUX_COUV_PE 66136 2023': 48.2,
      'TAUX_COUV_EAJE 66136 2023': 30.1,
      'TAUX_COUV_AM 66136 2023': 15,
    });
    expect(com.territoiresAbsents).toEqual(['200027183']);
    const nat = await lire(
      'annee;national;txcouv_nat\n2023-01-01;FRANCE ENTIERE HORS MAYOTTE;60.9\n2022-01-01;FRANCE ENTIERE HORS MAYOTTE;59.5\n',
      ['FRANCE'],
    );
    expect(chiffres(nat)).toEqual({ 'TAUX_COUV_PE FRANCE 2023': 60.9, 'TAUX_COUV_PE FRANCE 2022': 59.5 });
    expect(nat.observations[0]?.nom_territoire).toBe('France (hors Mayotte)');
    const places = await lire(
      'annee;numepci;nomepci;pl_eaje_epci;tot_offre_epci\n2023;200027183;PMM;1500;4200\n2023;XXX;XXX;1;15\n',
      ['200027183'],
    );
    expect(chiffres(places)).toEqual({ 'NB_PLACES_ACCUEIL 200027183 2023': 4200 });
  });

  it('2018 layout by IRIS with labels, and the file by commune of 2021', async () => {
    const iris = await lire(
      'CODGEO;LIBGEO;DEPCOM;LIBCOM;EPCI;UU;REG;NOTE;A;PERCOU;AM;AAL;AAAH;APPA;ENF_2\n661360101;Centre;66136;Perpignan;200027183;66501;76;0;1 000;2 000;200;600;90;300;50\n',
      ['66136'],
      { nom: 'data_CAF_2018_IRIS.csv' },
    );
    expect(chiffres(iris)).toMatchObject({ 'PART_ALLOC_MONOPARENTS 66136 2018': 20 });
    const communes = await lire(
      'CODGEO;EPCI;REG;A;PERCOU;AAL;AAAH\n66136;200027183;76;38000;74000;25000;4000\n',
      ['66136'],
      { nom: 'data_CAF2021_COM.csv' },
    );
    expect(chiffres(communes)).toMatchObject({ 'NB_FOYERS_ALLOCATAIRES 66136 2021': 38000 });
  });

  it('2009 to 2015: a blank is a secret, abroad and unknown are dropped, the series is its own', async () => {
    const lecture = await lire(
      'Communes;Codes_Insee;NB_Allocataires;ALL_PAJE\nETRANGER;99999;100;5\nINCONNU;XXXXX;10;\nPERPIGNAN;66136;33000;3900\nJARRET;65233;;\n',
      ['66136', '65233'],
      { nom: 'PAJECom2012.csv' },
    );
    expect(chiffres(lecture)).toMatchObject({
      'NB_FOYERS_ALLOCATAIRES 66136 2012': 33000,
      'NB_FOYERS_ALLOCATAIRES 65233 2012': 's',
    });
    expect(lecture.observations[0]?.source).toBe('Cnaf, fichiers communaux 2009-2015');
  });
});

describe('others', () => {
  const creches = [
    {
      ...(catalogue.find(({ id }) => id === 'NB_FOYERS_ALLOCATAIRES') ?? catalogue[0]),
      id: 'NB_EAJE_BPE',
      recettes: [{ famille: 'bpe', numerateur: ['D502'] }],
    },
  ] as unknown as typeof catalogue;

  it('équipements counted by commune, or counted already', async () => {
    const detail = await lire(
      'AN;DCIRIS;DEP;REG;DEPCOM;TYPEQU;LAMBERT_X\n2021;66136_0101;66;76;66136;D502;1\n2021;66136_0102;66;76;66136;D502;2\n2021;66037_0000;66;76;66037;C101;3\n',
      ['66136', '66037'],
      { fiches: creches },
    );
    expect(chiffres(detail)).toEqual({ 'NB_EAJE_BPE 66136 2021': 2 });
    const large = await lire('CODGEO;NB_D502;NB_C101\n66136;14;40\n', ['66136'], {
      fiches: creches,
      nom: 'bpe_2023.csv',
    });
    expect(chiffres(large)).toEqual({ 'NB_EAJE_BPE 66136 2023': 14 });
  });

  it('schools added up by commune, found by name and postal code', async () => {
    const texte =
      'rentree_scolaire;departement;commune;numero_ecole;nombre_total_eleves;code_postal\n2024;PYRENEES-ORIENTALES;PERPIGNAN;0660001A;200;66000\n2024;PYRENEES-ORIENTALES;PERPIGNAN;0660002B;150;66100\n2024;HERAULT;FRONTIGNAN;0340001A;99;34110\n';
    expect(chiffres(await lire(texte, ['66136', '34108'], { index }))).toEqual({
      'NB_ELEVES_PREMIER_DEGRE 66136 2024': 350,
      'NB_ELEVES_PREMIER_DEGRE 34108 2024': 99,
    });
  });

  it('accessibility to doctors under its lines of title', async () => {
    const texte =
      ';;;\nAccessibilité potentielle localisée;;;\n;;;\nCode commune INSEE;Commune;APL aux médecins généralistes;Population\n66136;Perpignan;3,9;119656\n';
    expect(chiffres(await lire(texte, ['66136'], { nom: 'indicateur_apl_2023.csv' }))).toEqual({
      'APL_MEDECINS 66136 2023': 3.9,
    });
  });

  it('communes merged since: counts add up, medians do not, and it is told', async () => {
    const [ancien = '', actuel = ''] = buildIndexReel().anciensCodes.split(' ')[0]?.split('>') ?? [];
    const texte = `CODGEO;P13_POP;MED13\n${actuel};6000;19000\n${ancien};1000;18500\n`;
    const lecture = await lire(texte, [actuel], { index, variables: ['P_POP'] });
    expect(chiffres(lecture)).toEqual({ [`P_POP ${actuel} 2013`]: 7000 });
    expect(lecture.avertissements.join(' ')).toMatch(/anciennes communes.*ne s’additionnent pas.*Médiane/);
  });

  it('Paris, Lyon, Marseille by arrondissement: added when all are there, never in part', async () => {
    const lyon = Array.from({ length: 9 }, (_x, rang) => `2024-12;6938${rang + 1};${100 * (rang + 1)}`);
    const entete = 'dtreffre;numcomdo;indfoy_ndur';
    expect(chiffres(await lire([entete, ...lyon].join('\n'), ['69123'], { index }))).toEqual({
      'NB_FOYERS_ALLOCATAIRES 69123 2024': 4500,
    });
    const partie = await lire([entete, ...lyon.slice(1)].join('\n'), ['69123'], { index });
    expect(partie.observations).toEqual([]);
    expect(partie.avertissements.join(' ')).toMatch(
      /Tous les arrondissements ne sont pas dans le fichier.*Lyon/,
    );
  });
});
