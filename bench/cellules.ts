/** 500 cells with CTG functions on a sheet: from the figures to their answers, and from an edit of them. */
import { performance } from 'node:perf_hooks';
import type { FunctionsMetadata } from '../atelier/host/custom-functions-metadata';
import { buildMetadata } from '../src/functions/metadata';
import { startFunctions } from '../src/functions/start-functions';
import { createRegistre } from '../src/indicators/registre';
import { openAtelier } from '../tests/support/atelier';
import type { Atelier } from '../tests/support/atelier';
import { buildClasseurChiffres } from '../tests/support/etats';
import { openIndexReel } from '../tests/support/index-reel';
import { toLigne } from './banc';
import type { Banc } from './banc';

const CELLULES = 500;
const FORMULES = [
  '=CTG.TAUX_PAUVRETE()',
  '=CTG.TAUX_PAUVRETE("66136",2021)',
  '=CTG.INDICATEUR("TAUX_PAUVRETE","Perpignan")',
  '=CTG.TAUX_PAUVRETE(66136)*1',
];

export async function run(): Promise<Banc> {
  const index = openIndexReel();
  const atelier = await openAtelier();
  const registre = createRegistre();
  atelier.host.registerFunctions(buildMetadata() as FunctionsMetadata);
  await startFunctions({ registre, chargerTerritoires: () => Promise.resolve(index) });
  await type(atelier);
  const answer = async (taux: number): Promise<number> => {
    const debut = performance.now();
    registre.remplacer({
      classeur: buildClasseurChiffres(['66136'], [['TAUX_PAUVRETE', '66136', '2021', taux]]),
    });
    while (!(await read(atelier)).every((valeur) => valeur === taux / 100)) {
      if (performance.now() - debut > 60_000) throw new Error('cells are still without their answer');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return (performance.now() - debut) / 1000;
  };
  const lignes = [
    toLigne('depuis l’ouverture des chiffres', await answer(34), 3, 's'),
    toLigne('depuis une modification', await answer(35), 2, 's'),
  ];
  atelier.close();
  return { titre: `Feuille de ${String(CELLULES)} cellules CTG`, lignes };
}

const PLAGE = `A1:A${String(CELLULES)}`;

async function type(atelier: Atelier): Promise<void> {
  await atelier.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(PLAGE).formulas = Array.from(
      { length: CELLULES },
      (_, rang) => [FORMULES[rang % FORMULES.length] ?? ''],
    );
    await context.sync();
  });
}

async function read(atelier: Atelier): Promise<readonly unknown[]> {
  return atelier.run(async (context) => {
    const plage = context.workbook.worksheets.getActiveWorksheet().getRange(PLAGE);
    plage.load('values');
    await context.sync();
    return plage.values.flat() as unknown[];
  });
}
