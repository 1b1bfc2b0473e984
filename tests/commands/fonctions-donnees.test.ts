/** The published values of six communes, by formula, through the real custom-functions runtime, from the files people have. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionsMetadata } from '../../atelier/host/custom-functions-metadata';
import type { Observation } from '../../src/domain/observation';
import { VIDE } from '../../src/domain/valeurs';
import { buildMetadata } from '../../src/functions/metadata';
import { startFunctions } from '../../src/functions/start-functions';
import { fiches } from '../../src/indicators/fiches';
import { createRegistre } from '../../src/indicators/registre';
import type { Registre } from '../../src/indicators/registre';
import { readSource } from '../../src/sources';
import type { NouvelleObservation } from '../../src/sources';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { buildObservation, nombre } from '../support/builders';
import { buildClasseurChiffres } from '../support/etats';
import { openIndexReel } from '../support/index-reel';

const DONNEES = process.env['CTG_DONNEES'];
const index = openIndexReel();
const PMM = '200027183';
const TLP = '200069300';
const SIX = ['66136', '34108', '66037', '49018', '65286', '65233'];

function toObservation({ valeur, numerateur, denominateur, ...ligne }: NouvelleObservation): Observation {
  const lu = (chiffre: number | null) => (chiffre === null ? VIDE : nombre(chiffre));
  const { extrait_le: _jour, ...texte } = ligne;
  return buildObservation({
    ...texte,
    valeur: lu(valeur),
    numerateur: lu(numerateur),
    denominateur: lu(denominateur),
  });
}

async function readFichier(fichier: string): Promise<readonly Observation[]> {
  const lecture = await readSource(readFileSync(path.join(DONNEES ?? '', fichier)), path.basename(fichier), {
    territoires: new Set([
      ...SIX,
      ...index.membersOf(PMM),
      ...index.membersOf(TLP),
      PMM,
      TLP,
      '66',
      'FRANCE',
    ]),
    fiches,
    index,
    variables: ['NBPERSMENFISC', 'PACT', 'INDFOY_AF', 'INDFOY_NDURPAJE'],
  });
  if (!lecture.ok) throw new Error(lecture.error.message);
  return lecture.value.observations.map(toObservation);
}

let atelier: Atelier;
let registre: Registre;

/** One atelier for the whole file: formulas are typed where nothing was. */
let ligne = 0;

async function answer(formules: readonly string[]): Promise<{ valeur: unknown; message: string | null }[]> {
  const debut = ligne;
  ligne += formules.length + 1;
  const adresse = `A${String(debut + 1)}:A${String(debut + formules.length)}`;
  await atelier.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(adresse).formulas = formules.map((formule) => [formule]);
    await context.sync();
  });
  await atelier.host.functionsAnswered(20_000);
  return atelier.run(async (context) => {
    const feuille = context.workbook.worksheets.getFirst();
    const plage = feuille.getRange(adresse);
    plage.load('values');
    feuille.load('id');
    await context.sync();
    return plage.values.map(([valeur], rang) => ({
      valeur: valeur as unknown,
      message: atelier.host.functionMessage(feuille.id, debut + rang, 0)?.replaceAll('\u00A0', ' ') ?? null,
    }));
  });
}

async function expectValeurs(
  attendus: readonly (readonly [formule: string, valeur: number | string])[],
): Promise<void> {
  const vus = await answer(attendus.map(([formule]) => formule));
  expect(
    vus.map(({ valeur, message }, rang) => [
      attendus[rang]?.[0],
      typeof valeur === 'number' ? Number(valeur.toFixed(6)) : (message ?? valeur),
    ]),
  ).toEqual(attendus);
}

/** One row a function, one column a commune, as published. */
const TABLE: readonly (readonly [formule: string, valeurs: readonly (number | null)[]])[] = [
  ['NIVEAU_VIE_MEDIAN("@",2021)', [17380, 21830, 22520, 21170, 18810, 21430]],
  ['TAUX_PAUVRETE("@",2021)', [0.34, 0.16, 0.18, 0.13, 0.23, null]],
  ['PART_PRESTATIONS_REVENU("@",2021)', [0.139, 0.063, 0.053, 0.053, 0.095, null]],
  ['RAPPORT_INTERDECILE("@",2021)', [3.7, 2.9, 3.5, 2.6, 2.9, null]],
  ['NIVEAU_VIE_MEDIAN("@",2019)', [16730, 20630, 21270, 19880, 18270, 20190]],
  ['INDICE_GINI("@",2019)', [0.32, 0.237, 0.298, 0.234, 0.252, null]],
  ['NB_FOYERS_ALLOCATAIRES("@",2024)', [40435, 5015, 3225, 1975, 3735, 40]],
  ['NB_PERSONNES_COUVERTES("@",2024)', [77615, 11360, 5490, 4865, 6565, 105]],
  ['NB_FOYERS_ALLOCATAIRES("@",2020)', [38725, 5230, 3135, 2040, 3825, 45]],
  ['INDICATEUR("PART_ALLOC_RSA","@",2024,"numerateur")', [11690, 650, 675, 180, 485, 5]],
  ['INDICATEUR("PART_ALLOC_PPA","@",2024,"numerateur")', [13685, 1975, 1315, 770, 1405, 15]],
  ['INDICATEUR("PART_ALLOC_LOGEMENT","@",2024,"numerateur")', [24220, 1880, 1605, 720, 1965, 10]],
  ['INDICATEUR("INDFOY_AF","@",2024)', [8385, 1615, 540, 755, 650, 20]],
  ['INDICATEUR("INDFOY_NDURPAJE","@",2024)', [3590, 520, 185, 240, 230, 5]],
  ['INDICATEUR("NBPERSMENFISC","@",2021)', [108672, 23530, 13047, 10264, 13483, 291]],
];

const suite = DONNEES === undefined ? describe.skip : describe;

suite('the six communes of the notes (CTG_DONNEES)', () => {
  beforeAll(async () => {
    const fichiers = [
      'insee/cc_filosofi_2021_COM.csv',
      'insee/FILO2019_DISP_COM.csv',
      'insee/FILO2019_DISP_EPCI.csv',
      'insee/filosofi_2023_dep66_extrait.csv',
      'caf/cnaf_s_ben_com_f_extrait.csv',
      'caf/data_CAF_2016_IRIS.csv',
      'caf/data_CAF_2020_IRIS.csv',
    ];
    const observations: Observation[] = [];
    for (const fichier of fichiers) observations.push(...(await readFichier(fichier)));
    atelier = await openAtelier();
    registre = createRegistre();
    atelier.host.registerFunctions(buildMetadata() as unknown as FunctionsMetadata);
    await startFunctions({ registre, chargerTerritoires: () => Promise.resolve(index) });
    registre.remplacer({ classeur: { ...buildClasseurChiffres(['66136'], []), observations } });
  }, 60_000);

  afterAll(() => atelier.close());

  it('shows every published value', async () => {
    const cas = TABLE.flatMap(([formule, valeurs]) =>
      valeurs.flatMap((valeur, rang) =>
        valeur === null ? [] : [[`=CTG.${formule.replace('@', SIX[rang] ?? '')}`, valeur] as const],
      ),
    );
    expect(cas).toHaveLength(86);
    await expectValeurs(cas);
  });

  it('shows 2023 where it is held, and never beside 2021 as one series', async () => {
    await expectValeurs([
      ['=CTG.NIVEAU_VIE_MEDIAN("66136",2023)', 19110],
      ['=CTG.TAUX_PAUVRETE("66136",2023)', 0.362],
      ['=CTG.NIVEAU_VIE_MEDIAN("66037",2023)', 25040],
      ['=CTG.TAUX_PAUVRETE("66037",2023)', 0.18],
      ['=CTG.TAUX_PAUVRETE("66",2023)', 0.224],
      ['=CTG.TAUX_PAUVRETE("FRANCE",2023)', 0.159],
      ['=INDEX(CTG.SERIE("NIVEAU_VIE_MEDIAN"),4,2)', 19110],
      [
        '=IFERROR(INDEX(CTG.SERIE("NIVEAU_VIE_MEDIAN"),3,2),INDEX(CTG.SERIE("NIVEAU_VIE_MEDIAN"),3,3))',
        'autre série\u00A0: rupture en 2023',
      ],
      ['=INDEX(CTG.SERIE("NIVEAU_VIE_MEDIAN","66136",2021),2,2)', 16730],
      ['=INDEX(CTG.SERIE("NIVEAU_VIE_MEDIAN","66136",2021),3,2)', 17380],
    ]);
  });

  it('says why Jarret’s poverty rate is not there, and names its EPCI', async () => {
    const [jarret, epci] = await answer([
      '=CTG.TAUX_PAUVRETE("65233",2021)',
      `=CTG.TAUX_PAUVRETE("${TLP}",2021)`,
    ]);
    expect(jarret?.valeur).toBe('#N/A');
    expect(jarret?.message).toMatch(
      /Jarret \(65233\) en 2021 : secret statistique .*CA Tarbes-Lourdes-Pyrénées/,
    );
    expect(epci?.valeur).toBe('#N/A');
    expect(epci?.message).toMatch(/Tarbes-Lourdes-Pyrénées/);
    expect(epci?.message).not.toMatch(/\d,\d %/);
  });

  it('never mixes the Caf by IRIS with the Caf by commune', async () => {
    await expectValeurs([['=CTG.NB_FOYERS_ALLOCATAIRES("34108",2020)', 5230]]);
    const [absent] = await answer(['=CTG.NB_FOYERS_ALLOCATAIRES("34108",2016)']);
    expect(absent?.valeur).toBe('#N/A');
    expect(absent?.message).toMatch(/autre série \(« Cnaf, allocataires par IRIS .* »\).*2020.* et 2024/);
  });

  it('shows the EPCI’s own row where the source has one', async () => {
    await expectValeurs([
      [`=CTG.NIVEAU_VIE_MEDIAN("${PMM}",2019)`, 19290],
      [`=CTG.NIVEAU_VIE_MEDIAN("${TLP}",2019)`, 20610],
      ['=CTG.INDICATEUR("NIVEAU_VIE_MEDIAN","EPCI",2019)', 19290],
    ]);
  });

  it('adds the 37 communes of Perpignan Méditerranée, by its SIREN or as the members of a convention', async () => {
    const sommes: readonly (readonly [string, number])[] = [
      ['NB_FOYERS_ALLOCATAIRES(@,2024)', 72045],
      ['NB_PERSONNES_COUVERTES(@,2024)', 148465],
      ['INDICATEUR("PART_ALLOC_RSA",@,2024,"numerateur")', 17095],
      ['INDICATEUR("PART_ALLOC_PPA",@,2024,"numerateur")', 26935],
      ['INDICATEUR("PART_ALLOC_LOGEMENT",@,2024,"numerateur")', 36110],
      ['INDICATEUR("INDFOY_AF",@,2024)', 18495],
      ['INDICATEUR("INDFOY_NDURPAJE",@,2024)', 7040],
    ];
    await expectValeurs(
      sommes.map(([formule, valeur]) => [`=CTG.${formule.replace('@', `"${PMM}"`)}`, valeur]),
    );
    const { classeur } = registre.lire();
    if (classeur === null) throw new Error('no workbook');
    const { territoires } = buildClasseurChiffres(index.membersOf(PMM), []);
    registre.remplacer({ classeur: { ...classeur, territoires } });
    await expectValeurs([
      ['=CTG.NB_FOYERS_ALLOCATAIRES()', 72045],
      ['=ROWS(CTG.COMMUNES())', 38],
      ['=CTG.TERRITOIRE(,"population")', 279615],
    ]);
    const [taux] = await answer(['=CTG.TAUX_PAUVRETE(,2021)']);
    expect(taux?.message).toMatch(/37 communes, dont les chiffres ne se somment pas/);
    registre.remplacer({ classeur });
  });

  it('spills a comparison, with its reasons', async () => {
    await answer(['=CTG.COMPARER("TAUX_PAUVRETE","66136;66;FRANCE;65233",2023)']);
    const haut = ligne - 1;
    ligne += 6;
    const valeurs = await atelier.run(async (context) => {
      const plage = context.workbook.worksheets.getFirst().getRange(`A${String(haut)}:C${String(haut + 4)}`);
      plage.load('values');
      await context.sync();
      return plage.values as unknown[][];
    });
    expect(valeurs).toEqual([
      ['Territoire', 'Taux de pauvreté 2023 (%)', 'Écart à Perpignan (66136) (points)'],
      ['Perpignan (66136)', 0.362, ''],
      ['Pyrénées-Orientales (66)', 0.224, -13.8],
      [expect.stringContaining('France'), 0.159, -20.3],
      ['Jarret (65233)', '#N/A', '#N/A'],
    ]);
  });
});
