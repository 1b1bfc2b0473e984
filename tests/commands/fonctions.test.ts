/** CTG functions through the real custom-functions runtime of Office.js: what cells show, and that they stay true. */
import { buildMetadata } from '../../src/functions/metadata';
import { startFunctions } from '../../src/functions/start-functions';
import { createRegistre } from '../../src/indicators/registre';
import type { Registre } from '../../src/indicators/registre';
import type { HostOptions } from '../../atelier/host/host';
import type { FunctionsMetadata } from '../../atelier/host/custom-functions-metadata';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { buildClasseurChiffres } from '../support/etats';
import type { Ligne } from '../support/etats';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();
const CHIFFRES: readonly Ligne[] = [
  ['TAUX_PAUVRETE', '66136', '2021', 34],
  ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ['NIVEAU_VIE_MEDIAN', '65233', '2021', 21430],
  ['NB_FOYERS_ALLOCATAIRES', '66136', '2024', 40435],
];

let atelier: Atelier;
let registre: Registre;

async function open(options?: HostOptions): Promise<void> {
  atelier = await openAtelier(undefined, options);
  registre = createRegistre();
  atelier.host.registerFunctions(buildMetadata() as unknown as FunctionsMetadata);
  await startFunctions({ registre, chargerTerritoires: () => Promise.resolve(index) });
}

function fill(lignes: readonly Ligne[] = CHIFFRES): void {
  registre.remplacer({ classeur: buildClasseurChiffres(['66136'], lignes) });
}

interface Vu {
  readonly valeur: unknown;
  readonly texte: string;
  readonly message: string | null;
}

/** Types the formulas in column A, from A1. */
async function type(formules: readonly string[]): Promise<void> {
  await atelier.run(async (context) => {
    const plage = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${String(formules.length)}`);
    plage.formulas = formules.map((formule) => [formule]);
    await context.sync();
  });
}

async function see(nombre: number): Promise<Vu[]> {
  await atelier.host.functionsAnswered(20_000);
  return atelier.run(async (context) => {
    const feuille = context.workbook.worksheets.getActiveWorksheet();
    const plage = feuille.getRange(`A1:A${String(nombre)}`);
    plage.load('values, text');
    feuille.load('id');
    await context.sync();
    return plage.values.map(([valeur], rang) => ({
      valeur: valeur as unknown,
      texte: plage.text[rang]?.[0] ?? '',
      message: atelier.host.functionMessage(feuille.id, rang, 0),
    }));
  });
}

async function show(...formules: string[]): Promise<Vu[]> {
  await type(formules);
  return see(formules.length);
}

interface Mesure {
  readonly duree: number;
  /** What this process spent: what a machine busy with other things does not change. */
  readonly calcul: number;
}

function startMesure(): () => Mesure {
  const debut = Date.now();
  const depart = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(depart);
    return { duree: Date.now() - debut, calcul: (user + system) / 1000 };
  };
}

function tell({ duree, calcul }: Mesure): string {
  return `${String(duree)} ms (${calcul.toFixed(0)} ms of work)`;
}

afterEach(() => atelier.close());

describe('the figures of the workbook', () => {
  it.each([
    ['=CTG.TAUX_PAUVRETE()', 0.34],
    ['=CTG.TAUX_PAUVRETE("66136")', 0.34],
    ['=CTG.TAUX_PAUVRETE(66136,2021)', 0.34],
    ['=CTG.TAUX_PAUVRETE("Perpignan")', 0.34],
    ['=CTG.NIVEAU_VIE_MEDIAN("65233")', 21430],
    ['=CTG.NB_FOYERS_ALLOCATAIRES(66136,"2024-12")', 40435],
    ['=CTG.POPULATION("EPCI")', 279615],
    ['=CTG.EVOLUTION(100,106)', 0.06],
    ['=CTG.SCORE_EVALUATION({4;2})', 75],
    ['=CTG.TAUX_PAUVRETE()*2', 0.68],
  ])('%s is %d', async (formule, attendu) => {
    await open();
    fill();
    const [vu] = await show(formule);
    expect(vu?.valeur).toBeCloseTo(attendu, 9);
    expect(vu?.message).toBeNull();
  });

  it('reads ranges, and shares of actions in them', async () => {
    await open();
    fill();
    await atelier.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C1:D3').values = [
        ['Réalisée', 1],
        ['En cours', 0.5],
        ['Abandonnée', 0.9],
      ];
      await context.sync();
    });
    const vus = await show(
      '=CTG.TAUX_REALISATION(C1:C3)',
      '=CTG.TAUX_AVANCEMENT(D1:D3,,C1:C3)',
      '=CTG.TAUX_PAUVRETE(F1)',
    );
    expect(vus.map(({ valeur }) => valeur)).toEqual([0.5, 0.75, '#VALUE!']);
    expect(vus[2]?.message).toContain('vide');
  });

  it.each([
    ['=CTG.TAUX_PAUVRETE("65233")', '#N/A', /secret statistique/],
    ['=CTG.RAPPORT_INTERDECILE()', '#N/A', /Importez/],
    ['=CTG.TAUX_PAUVRETE("66136",2015)', '#N/A', /2021/],
    ['=CTG.TAUX_PAUVRETE("Saint-Denis")', '#VALUE!', /Saint-Denis \(974\)/],
    ['=CTG.TAUX_PAUVRETE("99999")', '#VALUE!', /99999/],
    ['=CTG.EVOLUTION(0,5)', '#N/A', /nulle/],
    ['=CTG.TAUX_REALISATION("Finie")', '#VALUE!', /Finie/],
  ])('%s is %s, with a sentence', async (formule, erreur, phrase) => {
    await open();
    fill();
    const [vu] = await show(formule);
    expect(vu?.valeur).toBe(erreur);
    expect(vu?.message).toMatch(phrase);
  });
});

describe('what cells show', () => {
  it('is a formatted rate where the host takes it', async () => {
    await open({ profil: 'm365' });
    fill();
    const [vu] = await show('=CTG.TAUX_PAUVRETE()');
    expect(vu).toMatchObject({ valeur: 0.34, texte: '34,0\u00A0%' });
  });

  it('is the plain number on the floor', async () => {
    await open({ profil: 'plancher' });
    fill();
    const [vu] = await show('=CTG.TAUX_PAUVRETE()');
    expect(vu?.valeur).toBe(0.34);
  });
});

describe('staying true', () => {
  it('answers again when the figures change', async () => {
    await open();
    fill();
    await show('=CTG.TAUX_PAUVRETE()', '=CTG.TAUX_PAUVRETE("65233")');
    fill([
      ['TAUX_PAUVRETE', '66136', '2021', 35],
      ['TAUX_PAUVRETE', '65233', '2021', 12],
    ]);
    const limite = Date.now() + 2_000;
    let valeurs: unknown[] = [];
    while (valeurs[0] !== 0.35 && Date.now() < limite) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      valeurs = (await see(2)).map(({ valeur }) => valeur);
    }
    expect(valeurs).toEqual([0.35, 0.12]);
  });

  it('shows no false #N/A before the workbook was read', async () => {
    await open();
    await type(['=CTG.TAUX_PAUVRETE()']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [avant] = await atelier.run(async (context) => {
      const plage = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      plage.load('values');
      await context.sync();
      return plage.values.flat() as unknown[];
    });
    expect(avant).toBe('#BUSY!');
    fill();
    expect((await see(1))[0]?.valeur).toBe(0.34);
  });

  it('answers 500 cells within three seconds of the figures, and an edit of them within two', async () => {
    await open();
    const formules = Array.from({ length: 500 }, (_, rang) =>
      [
        `=CTG.TAUX_PAUVRETE("66136",2021)+${String(rang)}*0`,
        '=CTG.TAUX_PAUVRETE()',
        '=CTG.INDICATEUR("TAUX_PAUVRETE","Perpignan")',
        `=IF(CTG.TAUX_PAUVRETE(66136)>${String(rang)},0,CTG.TAUX_PAUVRETE())`,
        '=CTG.INDICATEUR("TAUX_PAUVRETE","65233",,"marque")&""',
      ].at(rang % 5),
    ).map((formule) => formule ?? '');
    await type(formules);
    const mesureReponse = startMesure();
    fill();
    const vus = await see(500);
    const reponse = mesureReponse();
    expect(vus.map(({ valeur }) => valeur)).toEqual(formules.map((_, rang) => (rang % 5 === 4 ? 's' : 0.34)));
    expect(reponse.calcul).toBeLessThan(3_000);
    const mesureEdition = startMesure();
    fill([...CHIFFRES.slice(1), ['TAUX_PAUVRETE', '66136', '2021', 35]]);
    let valeurs: unknown[] = [];
    while (mesureEdition().duree < 10_000 && valeurs.filter((valeur) => valeur === 0.35).length < 400) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      valeurs = (await see(500)).map(({ valeur }) => valeur);
    }
    const edition = mesureEdition();
    expect(valeurs.filter((valeur) => valeur === 0.35)).toHaveLength(400);
    expect(edition.calcul).toBeLessThan(2_000);
    process.stdout.write(
      `500 CTG cells: ${tell(reponse)} from the figures, ${tell(edition)} from an edit of them\n`,
    );
  });

  it('lets go of a cell whose formula goes away', async () => {
    await open();
    fill();
    await show('=CTG.TAUX_PAUVRETE()');
    let appels = 0;
    const leave = registre.abonner(() => (appels += 1));
    await type(['texte']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    fill([['TAUX_PAUVRETE', '66136', '2021', 35]]);
    leave();
    expect(appels).toBe(1);
    expect((await see(1))[0]?.valeur).toBe('texte');
  });
});
