/** The plan of a workbook that validates itself in cells, as it is typed, through the real Office.js. */
import type { FunctionsMetadata } from '../../atelier/host/custom-functions-metadata';
import { buildMetadata } from '../../src/functions/metadata';
import { startFunctions } from '../../src/functions/start-functions';
import { createRegistre } from '../../src/indicators/registre';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { openStructured } from '../support/structured';

const PLAN = 'tActions[#All],,"12/06/2025",,tAxes[#All],tObjectifs[#All],tConvention[#All]';
const FORMULES: Readonly<Record<string, string>> = {
  A1: `=CTG.CONTROLER_PLAN(${PLAN})`,
  J1: `=CTG.NB_ERREURS(${PLAN})`,
  J2: `=IF(CTG.PRET_COPIL(${PLAN}),"prêt","à revoir")`,
  J3: '=CTG.CONTROLER_ACTION(Actions!$B$5:$Y$5,Actions!$B$4:$Y$4)',
  J4: '=CTG.CONTROLER_ACTION(Actions!$B$18:$Y$18,Actions!$B$4:$Y$4)',
  J5: '=CTG.CONTROLER_PLAN(Axes!$B$5:$D$6)',
  J6: '=CTG.PRET_COPIL(tAxes[#All])',
};

let atelier: Atelier;
let essai = '';

beforeAll(async () => {
  atelier = await openStructured('perpignan');
  atelier.host.registerFunctions(buildMetadata() as unknown as FunctionsMetadata);
  const index = openIndexReel();
  await startFunctions({ registre: createRegistre(), chargerTerritoires: () => Promise.resolve(index) });
  essai = await atelier.run(async (context) => {
    const feuille = context.workbook.worksheets.add('Essai');
    for (const [adresse, formule] of Object.entries(FORMULES))
      feuille.getRange(adresse).formulas = [[formule]];
    feuille.load('id');
    await context.sync();
    return feuille.id;
  });
}, 60_000);

afterAll(() => atelier.close());

interface Vu {
  readonly lignes: readonly (readonly unknown[])[];
  readonly cellules: Readonly<Record<string, unknown>>;
}

/** The lines that spilled from A1, and the other cells. */
async function see(): Promise<Vu> {
  await atelier.host.functionsAnswered(20_000);
  return atelier.run(async (context) => {
    const feuille = context.workbook.worksheets.getItem('Essai');
    const [table, cote] = [feuille.getRange('A1:F120'), feuille.getRange('J1:J6')];
    table.load('values');
    cote.load('values');
    await context.sync();
    const lignes = table.values.filter((ligne) => ligne.some((cellule) => cellule !== ''));
    const cellules = cote.values.map(([valeur], rang) => [`J${String(rang + 1)}`, valeur as unknown]);
    return { lignes, cellules: Object.fromEntries(cellules) as Vu['cellules'] };
  });
}

async function type(entete: string, valeur: string): Promise<void> {
  await atelier.run(async (context) => {
    const colonne = context.workbook.tables.getItem('tActions').columns.getItem(entete);
    colonne.getDataBodyRange().getCell(0, 0).values = [[valeur]];
    await context.sync();
  });
}

const rulesOf = ({ lignes }: Vu, rang: number): unknown[] =>
  lignes.filter(([, , ligne]) => ligne === rang).map(([, regle]) => regle);

it('says of each row what the controls say, and of what is not given that it is not', async () => {
  const vu = await see();
  expect(vu.lignes[0]).toEqual(['Gravité', 'Règle', 'Ligne', 'Colonne', 'Constat', 'Que faire']);
  expect(rulesOf(vu, 2)).toEqual(expect.arrayContaining(['ACT-04', 'ACT-06', 'ACT-05', 'ACT-09']));
  expect(vu.lignes.at(-1)?.[0]).toBe('? non contrôlable');
  expect(vu.cellules).toMatchObject({ J2: 'à revoir', J4: '' });
  expect(vu.cellules['J1']).toBe(vu.lignes.filter(([gravite]) => gravite === '✖ erreur').length);
  expect(vu.cellules['J3']).toMatch(/^✖ 2 erreurs, .*N’a pas de pilote\./);
});

it('says in a sentence what an argument lacks', async () => {
  const { cellules } = await see();
  expect([cellules['J5'], cellules['J6']]).toEqual(['#VALUE!', '#VALUE!']);
  expect(atelier.host.functionMessage(essai, 4, 9)).toMatch(/tActions\[#Tout\]/);
});

it('changes as the plan is typed: the table of findings shrinks, then grows again', async () => {
  const avant = await see();
  await type('Structure pilote', 'Ville de Perpignan');
  const pendant = await see();
  expect(rulesOf(pendant, 2)).not.toContain('ACT-04');
  expect(pendant.lignes.length).toBe(avant.lignes.length - 1);
  expect(pendant.cellules['J1']).toBe(Number(avant.cellules['J1']) - 1);
  expect(pendant.cellules['J3']).toMatch(/^✖ 1 erreur, /);
  await type('Structure pilote', '');
  await type('Statut', 'En courss');
  const apres = await see();
  expect(rulesOf(apres, 2)).toEqual(expect.arrayContaining(['ACT-04', 'ACT-10']));
  expect(apres.lignes.length).toBe(avant.lignes.length + 1);
  expect(apres.cellules['J3']).toContain('«\u00A0En courss\u00A0»');
});
