/** Figures of Insee's Melodi: what is asked, what is understood, what is never invented. */
import { chargerMelodi } from '../../../src/sources/en-ligne/charger-melodi';
import type { DemandeChiffres } from '../../../src/sources/en-ligne/demande-chiffres';
import { createReseau } from '../../../src/sources/en-ligne/create-reseau';
import type { IndexTerritoires } from '../../../src/territories';
import { openIndexReel } from '../../support/index-reel';
import { expectValue } from '../../support/read-atelier';
import {
  createPortDeTest,
  json,
  openServeurCapricieux,
  statut,
  texte,
} from '../../support/serveur-capricieux';
import type { Caprice, ServeurCapricieux } from '../../support/serveur-capricieux';
import { cellule, melodiOf } from '../../support/services-jouets';
import type { CelluleMelodi } from '../../support/services-jouets';
import { FICHE, MEDIANE, createDemande, ficheOf } from './demandes';

let index: IndexTerritoires;
let serveur: ServeurCapricieux;
beforeAll(async () => {
  index = openIndexReel();
  serveur = await openServeurCapricieux();
});
afterAll(() => serveur.close());

const demandeOf = createDemande(() => index);

async function load(demande: DemandeChiffres, ...caprices: readonly Caprice[]) {
  serveur.repondre(...caprices);
  const reseau = createReseau(createPortDeTest(), { adresses: { melodi: serveur.adresse } });
  return chargerMelodi(demande, reseau.commencer());
}

async function read(
  demande: DemandeChiffres,
  jeux: Readonly<Record<string, readonly CelluleMelodi[]>>,
  parPage?: number,
) {
  return expectValue(await load(demande, melodiOf(jeux, parPage)));
}

const PAUVRETE = { FILOSOFI_MEASURE: 'PR_MD60', UNIT_MEASURE: 'PT' };
const NIVEAU = { FILOSOFI_MEASURE: 'MED_SL', UNIT_MEASURE: 'EUR_YR' };

describe('loading', () => {
  it('takes the year from the data, the secret as a secret, and one request for two indicators', async () => {
    const avant = serveur.demandes.length;
    const lecture = await read(demandeOf([FICHE, MEDIANE], ['66136', '65233']), {
      DS_FILOSOFI_CC: [
        cellule('COM-66136', 2023, PAUVRETE, 36.2),
        cellule('COM-66136', 2023, NIVEAU, 19_110),
        cellule('COM-66136', 2021, PAUVRETE, 34),
        cellule('COM-65233', 2023, PAUVRETE),
        { ...cellule('COM-65233', 2023, NIVEAU), attributes: { CONF_STATUS: 'F', OBS_STATUS: 'M' } },
        cellule('COM-66137', 2023, PAUVRETE, 12),
      ],
    });
    expect(serveur.demandes.slice(avant)).toEqual([
      '/data/DS_FILOSOFI_CC?GEO=COM-66136&GEO=COM-65233&FILOSOFI_MEASURE=PR_MD60&FILOSOFI_MEASURE=MED_SL&maxResult=100000',
    ]);
    const vus = lecture.observations.map(({ indicateur, territoire, millesime, valeur, marque }) =>
      [indicateur, territoire, millesime, valeur ?? marque].join(' '),
    );
    expect(vus).toEqual([
      'TAUX_PAUVRETE 66136 2021 34',
      'TAUX_PAUVRETE 66136 2023 36.2',
      'TAUX_PAUVRETE 65233 2023 s',
      'NIVEAU_VIE_MEDIAN 66136 2023 19110',
      'NIVEAU_VIE_MEDIAN 65233 2023 nd',
    ]);
    expect(lecture).toMatchObject({
      source: 'melodi',
      libelle: 'Insee, Melodi (2021 à 2023)',
      millesimes: ['2021', '2023'],
      marques: { s: 1, nd: 1 },
      valeurs: 3,
      territoiresAbsents: [],
      avertissements: [],
    });
    expect(lecture.reconnu).toBe(
      'Reçu de l’Insee (Melodi)\u00A0: 5 chiffres de 2 territoires, 2021 à 2023 (jeux de données DS_FILOSOFI_CC).',
    );
    expect(lecture.observations[0]).toMatchObject({
      nom_territoire: 'Perpignan',
      maille: 'commune',
      unite: '%',
      source: 'Insee, Filosofi',
      producteur: 'Insee',
      extrait_le: '',
    });
  });

  it('asks only for the years wanted', async () => {
    const demande = demandeOf([FICHE], ['66136'], { millesimes: ['2021'] });
    const jeu = [cellule('COM-66136', 2023, PAUVRETE, 36.2), cellule('COM-66136', 2021, PAUVRETE, 34)];
    const lecture = await read(demande, { DS_FILOSOFI_CC: jeu });
    expect(serveur.demandes.at(-1)).toContain('&TIME_PERIOD=2021&');
    expect(lecture.millesimes).toEqual(['2021']);
  });

  it('names metropolitan France as such, and prefers the whole of France', async () => {
    const metropole = cellule('FRANCE-FM', 2023, PAUVRETE, 15.9);
    const seule = await read(demandeOf([FICHE], ['FRANCE']), { DS_FILOSOFI_CC: [metropole] });
    expect(seule.observations[0]).toMatchObject({ nom_territoire: 'France métropolitaine', valeur: 15.9 });
    const entiere = cellule('FRANCE-F', 2023, PAUVRETE, 15.4);
    for (const jeu of [
      [metropole, entiere],
      [entiere, metropole],
    ]) {
      const lecture = await read(demandeOf([FICHE], ['FRANCE']), { DS_FILOSOFI_CC: jeu });
      expect(lecture.observations.map(({ valeur }) => valeur)).toEqual([15.4]);
      expect(lecture.observations[0]?.nom_territoire).not.toBe('France métropolitaine');
    }
  });

  it('follows the pages by their number, never to another address', async () => {
    const jeu = ['66136', '66037', '66008'].map((code, rang) =>
      cellule(`COM-${code}`, 2023, PAUVRETE, 10 + rang),
    );
    const avant = serveur.demandes.length;
    const lecture = await read(demandeOf([FICHE], ['66136', '66037', '66008']), { DS_FILOSOFI_CC: jeu }, 1);
    expect(lecture.observations).toHaveLength(3);
    expect(serveur.demandes.slice(avant).map((demande) => /&page=(\d)/.exec(demande)?.[1])).toEqual([
      undefined,
      '2',
      '3',
    ]);
  });

  it('divides counts, keeping both; a share of a secret is a secret, a share of nothing has no object', async () => {
    const mono = ficheOf(
      'PART_FAMILLES_MONO',
      '%',
      ['DS_RP_FAMILLE_COMP?TFN=1&NCH=_T'],
      ['DS_RP_FAMILLE_COMP?TFN=_T&NCH=_T'],
    );
    const famille = (code: string, TFN: string, valeur?: number, NCH = '_T') =>
      cellule(`COM-${code}`, 2022, { TFN, NCH, RP_MEASURE: 'FAM' }, valeur);
    const lecture = await read(demandeOf([mono], ['66136', '66037', '65233', '66008']), {
      DS_RP_FAMILLE_COMP: [
        famille('66136', '1', 8_000.5),
        famille('66136', '_T', 32_002),
        famille('66136', '1', 999, '2'),
        famille('66037', '1'),
        famille('66037', '_T', 100),
        famille('65233', '1', 0),
        famille('65233', '_T', 0),
        famille('66008', '_T', 50),
      ],
    });
    const vus = lecture.observations.map((o) => [
      o.territoire,
      o.valeur ?? o.marque,
      o.numerateur,
      o.denominateur,
    ]);
    expect(vus).toEqual([
      ['66136', 25, 8_000.5, 32_002],
      ['66037', 's', null, 100],
      ['65233', 'so', 0, 0],
    ]);
    expect(lecture.territoiresAbsents).toEqual(['66008']);
  });

  it('adds several codes and subtracts others; a sum with a part missing is not given', async () => {
    const fiche = ficheOf('NB', 'enfants', [
      'DS_RP_POPULATION_COMP?AGE=Y0&AGE=Y1',
      '-DS_RP_POPULATION_COMP?AGE=Y2',
    ]);
    const age = (code: string, AGE: string, valeur: number) =>
      cellule(`COM-${code}`, 2022, { AGE, SEX: '_T' }, valeur);
    const lecture = await read(demandeOf([fiche], ['66136', '66037']), {
      DS_RP_POPULATION_COMP: [
        age('66136', 'Y0', 10),
        age('66136', 'Y1', 12),
        age('66136', 'Y2', 5),
        age('66037', 'Y0', 10),
        age('66037', 'Y2', 5),
      ],
    });
    expect(lecture.observations.map(({ territoire, valeur }) => [territoire, valeur])).toEqual([
      ['66136', 17],
    ]);
    expect(serveur.demandes.at(-1)).toContain('AGE=Y0&AGE=Y1&AGE=Y2');
  });

  it('a growth compares with so many years before', async () => {
    const POP = 'DS_RP_POPULATION_PRINC?AGE=_T&SEX=_T';
    const fiche = ficheOf('TAUX_EVOL_POPULATION', '%/an', [POP], [POP], { croissance: 6 });
    const pop = (annee: number, valeur: number) =>
      cellule('COM-66136', annee, { AGE: '_T', SEX: '_T' }, valeur);
    const jeu = { DS_RP_POPULATION_PRINC: [pop(2023, 121_000), pop(2017, 120_000), pop(2012, 118_000)] };
    const lecture = await read(demandeOf([fiche], ['66136'], { millesimes: ['2023'] }), jeu);
    expect(serveur.demandes.at(-1)).toContain('TIME_PERIOD=2023&TIME_PERIOD=2017');
    expect(lecture.observations).toHaveLength(1);
    expect(lecture.observations[0]).toMatchObject({
      millesime: '2023',
      numerateur: 121_000,
      denominateur: 120_000,
    });
    expect(lecture.observations[0]?.valeur).toBeCloseTo(((121 / 120) ** (1 / 6) - 1) * 100, 10);
  });

  it('takes the total of a dimension not asked about, and nothing when there is none', async () => {
    const fiche = ficheOf('NB', 'personnes', ['DS_RP_POPULATION_PRINC?AGE=_T']);
    const sexe = (SEX: string, valeur: number) => cellule('COM-66136', 2022, { AGE: '_T', SEX }, valeur);
    const demande = demandeOf([fiche, { ...FICHE, id: 'AUTRE' }], ['66136']);
    const filosofi = [cellule('COM-66136', 2022, PAUVRETE, 30)];
    const avecTotal = await read(demande, {
      DS_RP_POPULATION_PRINC: [sexe('F', 6), sexe('M', 4), sexe('_T', 10)],
      DS_FILOSOFI_CC: filosofi,
    });
    expect(avecTotal.observations[0]?.valeur).toBe(10);
    const sans = await read(demande, {
      DS_RP_POPULATION_PRINC: [sexe('F', 6), sexe('M', 4)],
      DS_FILOSOFI_CC: filosofi,
    });
    expect(sans.observations.map(({ indicateur }) => indicateur)).toEqual(['AUTRE']);
    expect(sans.avertissements[0]).toMatch(
      /^Plusieurs chiffres répondent à DS_RP_POPULATION_PRINC \(AGE=_T\)/,
    );
  });

  it('an observation received twice is one; two that differ are none', async () => {
    const pauvrete = cellule('COM-66136', 2023, PAUVRETE, 36.2);
    const mediane = cellule('COM-66136', 2023, NIVEAU, 19_110);
    const autre = cellule('COM-66136', 2023, NIVEAU, 20_000);
    const lecture = await read(demandeOf([FICHE, MEDIANE], ['66136']), {
      DS_FILOSOFI_CC: [pauvrete, mediane, pauvrete, autre],
    });
    expect(lecture.observations.map(({ valeur }) => valeur)).toEqual([36.2]);
    expect(lecture.avertissements).toHaveLength(1);
  });

  it('leaves out, and tells, the values that cannot be', async () => {
    const lecture = await read(demandeOf([FICHE, MEDIANE], ['66136']), {
      DS_FILOSOFI_CC: [
        cellule('COM-66136', 2021, PAUVRETE, 3_400),
        cellule('COM-66136', 2023, PAUVRETE, 3_620),
        cellule('COM-66136', 2023, NIVEAU, 19_110),
      ],
    });
    expect(lecture.observations.map(({ indicateur }) => indicateur)).toEqual(['NIVEAU_VIE_MEDIAN']);
    expect(lecture.avertissements).toEqual([
      'Taux de pauvreté, 66136, 2021\u00A0: la valeur reçue (3\u202F400,0\u00A0%) est impossible\u00A0; elle est laissée de côté. De même pour une autre valeur de cet indicateur.',
    ]);
  });
});

describe('what goes wrong', () => {
  const DEUX = [FICHE, ficheOf('NB', 'personnes', ['DS_RP_PARTI?AGE=_T'])];

  it('a dataset that is gone is told; the others are loaded', async () => {
    const lecture = await read(demandeOf(DEUX, ['66136']), {
      DS_FILOSOFI_CC: [cellule('COM-66136', 2023, PAUVRETE, 36.2)],
    });
    expect(lecture.observations).toHaveLength(1);
    expect(lecture.avertissements[0]).toMatch(
      /«.DS_RP_PARTI.» n’a pas pu être lu.*catalogue-donnees\.insee\.fr.*DS_RP_PARTI/,
    );
  });

  it('every dataset refused is a failure of the whole', async () => {
    const resultat = await load(demandeOf(DEUX, ['66136']), statut(500));
    expect(resultat.ok ? null : resultat.error.code).toBe('reseau-jeu-en-panne');
    expect(resultat.ok ? '' : resultat.error.aide).toMatch(
      /recherche\/DS_FILOSOFI_CC,.* Autres fichiers utiles du même site.: DS_RP_PARTI\.$/,
    );
  });

  it.each<[string, Caprice, string]>([
    ['a web page after a good answer', texte('<html>'), 'reseau-page-web'],
    ['a service that stops after a good answer', statut(503), 'reseau-en-panne'],
    [
      'a value that is text',
      json({ observations: [{ dimensions: { GEO: '2025-COM-66136' }, measures: { M: { value: '34' } } }] }),
      'reseau-forme-inattendue',
    ],
    [
      'pages that are announced and empty',
      json({ observations: [], paging: { next: 'https://x/?page=2' } }),
      'reseau-forme-inattendue',
    ],
    [
      'pages without end',
      json({ observations: [{ dimensions: {}, measures: {} }], paging: { next: 'https://x/?page=2' } }),
      'reseau-trop-gros',
    ],
  ])('%s gives nothing at all', async (_quoi, caprice, code) => {
    const bon = melodiOf({ DS_FILOSOFI_CC: [cellule('COM-66136', 2023, PAUVRETE, 36.2)] });
    const resultat = await load(demandeOf(DEUX, ['66136']), bon, caprice);
    expect(resultat.ok ? null : resultat.error.code).toBe(code);
  });

  it('no figure at all is told, with the file twin', async () => {
    const resultat = await load(demandeOf([FICHE], ['66136']), json({ observations: [] }));
    expect(resultat.ok ? null : resultat.error).toMatchObject({
      code: 'reseau-aucun-resultat',
      message: 'Aucun chiffre n’a été trouvé par l’Insee (Melodi) pour ces territoires et ces millésimes.',
      aide: expect.stringContaining('DS_FILOSOFI_CC') as string,
    });
  });

  it('a cube that is a file only is not asked for', async () => {
    const fichier = ficheOf('NB_MOINS_3_ANS', 'enfants', ['TD_POP1B?AGED100=000']);
    const avant = serveur.demandes.length;
    await read(demandeOf([FICHE, fichier], ['66136']), {
      DS_FILOSOFI_CC: [cellule('COM-66136', 2023, PAUVRETE, 36.2)],
    });
    expect(serveur.demandes).toHaveLength(avant + 1);
  });

  it('a recipe badly written is a bug, thrown', async () => {
    await expect(
      load(demandeOf([ficheOf('NB', '', ['pas un sélecteur'])], ['66136']), json({})),
    ).rejects.toThrow('NB');
  });
});
