/** The command line end to end: the contract of its outputs, its exit codes, and its refusals. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Valeur } from '../../../atelier/cli/commandes/calculer';
import { CATALOGUE } from '../../rules/catalogue';
import { openCalcul } from '../../support/open-calcul';
import type { Calcul } from '../../support/open-calcul';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { structureFile } from '../../support/structured-file';

jest.setTimeout(120_000);

const folder = makeFolder();
const at = (name: string) => path.join(folder, name);
const onData = process.env['CTG_DONNEES'] ? describe : describe.skip;
const data = (name: string) => path.join(process.env['CTG_DONNEES'] ?? '', name);

interface ConstatJson {
  readonly regle: string;
  readonly gravite: string;
  readonly feuille: string | null;
  readonly cellule: string | null;
  readonly message: string;
}
interface RapportJson {
  readonly phase: string;
  readonly date: string;
  readonly bilan: Record<string, number>;
  readonly constats: readonly ConstatJson[];
  readonly nonControlables: readonly { readonly regle: string; readonly manque: string }[];
}

async function calculer(fichier: string, formule: string): Promise<Valeur> {
  const { stdout, code } = await runCtg('calculer', fichier, formule, '--json');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Valeur;
}

beforeAll(() => structureFile(at('p.xlsx'), '--exemple', 'perpignan'));

describe('ctg controler on Perpignan', () => {
  let rapport: RapportJson;
  const count = (regle: string) => rapport.constats.filter((constat) => constat.regle === regle).length;

  beforeAll(async () => {
    const { stdout, code } = await runCtg('controler', at('p.xlsx'), '--date', '2025-06-12', '--json');
    rapport = JSON.parse(stdout) as RapportJson;
    expect(code).toBe(1);
  });

  test('keeps the shape of its contract', () => {
    expect(Object.keys(rapport)).toEqual([
      'phase',
      'date',
      'bilan',
      'pretPourCopil',
      'abaissements',
      'constats',
      'nonControlables',
      'justifies',
      'avis',
    ]);
    expect(rapport.phase).toBe('mise-en-oeuvre');
    expect(rapport.date).toBe('2025-06-12');
    expect(Object.keys(rapport.bilan)).toEqual([
      'erreurs',
      'avertissements',
      'infos',
      'nonControlables',
      'justifies',
    ]);
    // biome-ignore format: one line a case
    expect(Object.keys(rapport.constats[0] ?? {})).toEqual([
      'regle', 'gravite', 'feuille', 'ligne', 'champ', 'cellule', 'message', 'aide', 'reparation',
    ]);
  });

  test.each([
    ['CONV-07', 1],
    ['AXE-04', 1],
    ['ACT-04', 6],
    ['ACT-06', 6],
    ['ACT-09', 6],
    ['IND-01', 6],
    ['CAL-02', 1],
    ['CHAMP-01', 7],
  ])('%s is found %i times', (regle, times) => {
    expect(count(regle)).toBe(times);
  });

  test('the date the source wrote « Mars 20424 » is flagged, not corrected', () => {
    const [constat] = rapport.constats.filter(({ regle }) => regle === 'CONV-07');
    expect(constat?.message).toContain('«\u00a0Mars 20424\u00a0»');
    expect(constat?.feuille).toBe('Calendrier');
    expect(constat?.cellule).toMatch(/^[A-Z]+\d+$/);
  });

  test('SIGN-03 speaks of each structure without a person', () => {
    expect(count('SIGN-03')).toBe(2);
  });

  test('what must not fire does not', () => {
    expect(rapport.constats.filter(({ message }) => /\betc\b/i.test(message))).toEqual([]);
    // biome-ignore format: one line a case
    for (const regle of ['AVE-01', 'CAL-03', 'CONV-01', 'CONV-02', 'CONV-03', 'CONV-09', 'CONV-10', 'SIGN-01', 'ACT-02', 'ACT-07', 'ACT-23', 'DATA-01'])
      expect([regle, count(regle)]).toEqual([regle, 0]);
  });

  test('bilan counts what is listed', () => {
    const of = (gravite: string) => rapport.constats.filter((constat) => constat.gravite === gravite).length;
    expect(rapport.bilan).toMatchObject({
      erreurs: of('erreur'),
      avertissements: of('avertissement'),
      infos: of('info'),
      nonControlables: rapport.nonControlables.length,
    });
  });
});

onData('ctg importer and calculer on the real files (needs CTG_DONNEES)', () => {
  beforeAll(async () => {
    const files = ['insee/cc_filosofi_2021_COM.csv', 'caf/cnaf_s_ben_com_f_extrait.csv'];
    // biome-ignore format: one line a case
    const done = await runCtg(
      'importer', at('p.xlsx'), ...files.flatMap((file) => ['--fichier', data(file)]),
      '--territoire', '66136', '--territoire', '65233', '--sortie', at('q.xlsx'),
    );
    expect(done.code).toBe(0);
  });

  test('a rate shows as Excel would show it', async () => {
    expect(await calculer(at('q.xlsx'), '=CTG.TAUX_PAUVRETE()')).toEqual({
      valeur: 0.34,
      texte: '34,0\u00a0%',
      erreur: null,
      message: null,
    });
  });

  test('a secret value is #N/A, with its sentence', async () => {
    const secret = await calculer(at('q.xlsx'), '=CTG.TAUX_PAUVRETE("65233")');
    expect(secret).toMatchObject({ valeur: null, erreur: '#N/A', texte: '#N/A' });
    expect(secret.message).toContain('secret statistique');
  });

  test('an answer of several cells shows its rows', async () => {
    const { stdout } = await runCtg(
      'calculer',
      at('q.xlsx'),
      '=CTG.COMPARER("TAUX_PAUVRETE";"66136;65233";2021)',
    );
    expect(stdout.split('\n').map((row) => row.split('\t'))).toEqual([
      ['Territoire', 'Taux de pauvreté 2021 (%)', 'Écart à Perpignan (66136) (points)'],
      ['Perpignan (66136)', '34,0\u00a0%', ''],
      ['Jarret (65233)', '#N/A', '#N/A'],
      [''],
    ]);
  });

  describe('what the command calculates, in the file opened once', () => {
    let ouvert: Calcul;
    beforeAll(async () => {
      ouvert = await openCalcul(at('q.xlsx'));
    });
    afterAll(() => ouvert.close());

    test.each([
      ['=CTG.TAUX_PAUVRETE()', 0.34],
      ['=CTG.TAUX_PAUVRETE("66136")', 0.34],
      ['=CTG.TAUX_PAUVRETE("Perpignan";2021)', 0.34],
      ['=CTG.NIVEAU_VIE_MEDIAN("65233")', 21430],
      ['=CTG.NB_FOYERS_ALLOCATAIRES("66136",2024)', 40435],
      ['=SUM(CTG.NB_FOYERS_ALLOCATAIRES("66136",2024),1)', 40436],
      ['=CTG.NB_ERREURS(tActions[#Tout])', 12],
    ])('%s is %d', async (formule, attendu) => {
      expect(await ouvert.calcule(formule)).toMatchObject({ valeur: attendu, erreur: null });
    });

    test.each([
      ['=CTG.TAUX_PAUVRETE("99999")', '#VALUE!', '99999'],
      ['=CTG.TAUX_PAUVRETE("Saint-Denis")', '#VALUE!', '974'],
      ['=CTG.TAUX_PAUVRETE("66136",2017)', '#N/A', '2021'],
    ])('%s says why it has no value', async (formule, erreur, words) => {
      const found = await ouvert.calcule(formule);
      expect(found).toMatchObject({ valeur: null, erreur });
      expect(found.message).toContain(words);
    });
  });
});

describe('ctg refuses in French, and loses nothing', () => {
  // biome-ignore format: one line a case
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ['an unknown command', () => ['structure'], /n’existe pas/],
    ['an unknown option', () => ['structurer', '--sorite', at('x.xlsx')], /--sorite/],
    ['no output', () => ['structurer'], /--sortie/],
    ['an unknown example', () => ['structurer', '--exemple', 'paris', '--sortie', at('x.xlsx')], /perpignan/],
    ['an output that is no .xlsx', () => ['structurer', '--sortie', at('x.csv')], /\.xlsx/],
    ['an output in no folder', () => ['structurer', '--sortie', at('nulle/part.xlsx')], /dossier/],
    ['a missing input', () => ['controler', at('absent.xlsx')], /n’existe pas/],
    ['an input that is no workbook', () => ['controler', at('texte.xlsx')], /classeur|Excel/],
    ['an empty input', () => ['controler', at('vide.xlsx')], /vide/],
    ['a date that does not exist', () => ['controler', at('p.xlsx'), '--date', '2025-02-30'], /2025-02-30/],
    ['a code that is no commune', () => ['importer', at('p.xlsx'), '--fichier', at('f.csv'), '--territoire', '99999', '--sortie', at('x.xlsx')], /99999/],
    ['an ambiguous name', () => ['importer', at('p.xlsx'), '--fichier', at('f.csv'), '--territoire', 'Saint-Denis', '--sortie', at('x.xlsx')], /Saint-Denis/],
    ['an unknown CSV', () => ['importer', at('p.xlsx'), '--fichier', at('f.csv'), '--territoire', '66136', '--sortie', at('x.xlsx')], /aucune source connue/],
  ];

  beforeAll(() => {
    writeFileSync(at('texte.xlsx'), 'bonjour');
    writeFileSync(at('vide.xlsx'), '');
    writeFileSync(at('f.csv'), 'nom;age\nA;1\n');
  });

  test.each(cases)('%s', async (_name, argv, words) => {
    const refused = await runCtg(...argv());
    expect(refused.stderr).toMatch(words);
    expect(refused.stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(refused.stdout).toBe('');
    expect(refused.code).toBe(2);
    expect(existsSync(at('x.xlsx'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('the input is not touched, and a second structuring writes nothing', async () => {
    const before = { bytes: readFileSync(at('p.xlsx')), time: statSync(at('p.xlsx')).mtimeMs };
    const again = await runCtg('structurer', at('p.xlsx'), '--sortie', at('r.xlsx'));
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('déjà structuré') });
    expect(readFileSync(at('p.xlsx')).equals(before.bytes)).toBe(true);
    expect(statSync(at('p.xlsx')).mtimeMs).toBe(before.time);
  });
});

describe('ctg fonctions and regles', () => {
  test('fonctions --json has the fields of its contract', async () => {
    const list = JSON.parse((await runCtg('fonctions', '--json')).stdout) as object[];
    // The catalogue, the functions that read it, and those that control a plan.
    expect(list).toHaveLength(140 + 7 + 4);
    for (const entry of list)
      expect(Object.keys(entry)).toEqual([
        'id',
        'nom',
        'description',
        'mode',
        'unite',
        'source',
        'parametres',
      ]);
  });

  test('regles --json has the fields of its contract', async () => {
    const list = JSON.parse((await runCtg('regles', '--json')).stdout) as { readonly id: string }[];
    expect(list.map(({ id }) => id)).toEqual([...CATALOGUE.keys()]);
    for (const entry of list)
      expect(Object.keys(entry)).toEqual(['id', 'gravite', 'phases', 'portee', 'source', 'enonce']);
  });
});
