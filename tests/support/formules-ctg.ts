/** An atelier where the functions of the add-in answer, as once the pane is loaded. */
import type { AtelierDocument } from '../../atelier/engine/document';
import type { FunctionsMetadata } from '../../atelier/host/custom-functions-metadata';
import type { HostOptions } from '../../atelier/host/host';
import { buildMetadata } from '../../src/functions/metadata';
import { startFunctions } from '../../src/functions/start-functions';
import { createRegistre } from '../../src/indicators/registre';
import type { Registre } from '../../src/indicators/registre';
import type { Ligne } from './etats';
import { openIndexReel } from './index-reel';
import { openStructured } from './structured';

export interface AtelierFormules {
  readonly registre: Registre;
  /** Writes rows of tDonnees. */
  fillDonnees(lignes: readonly Ligne[]): Promise<void>;
  /** Resolves when every cell has its answer. */
  answered(): Promise<void>;
  /** The workbook as it stands. */
  dump(): Promise<AtelierDocument>;
  startGesture(): void;
  /** The batches since the start of the gesture. */
  endGesture(): number;
  close(): void;
}

export async function openFormules(
  contenu: Parameters<typeof openStructured>[0],
  options?: HostOptions,
): Promise<AtelierFormules> {
  const atelier = await openStructured(contenu, options);
  const registre = createRegistre();
  const index = openIndexReel();
  atelier.host.registerFunctions(buildMetadata() as unknown as FunctionsMetadata);
  await startFunctions({ registre, chargerTerritoires: () => Promise.resolve(index) });
  return {
    registre,
    fillDonnees,
    answered: async () => {
      await atelier.host.functionsAnswered(20_000);
    },
    dump: async () => {
      await atelier.engine.calculated();
      return atelier.engine.dump();
    },
    startGesture: () => atelier.host.compteurs.startGesture(),
    endGesture: () => atelier.host.compteurs.endGesture().batches,
    close: () => atelier.close(),
  };
}

async function fillDonnees(lignes: readonly Ligne[]): Promise<void> {
  await fillTable(
    'tDonnees',
    lignes.map(([indicateur, territoire, millesime, valeur]) => ({
      Indicateur: indicateur,
      Territoire: territoire,
      Millésime: millesime,
      [typeof valeur === 'number' ? 'Valeur' : 'Marque']: valeur,
    })),
  );
}

/** Writes the first rows of a table, by header. */
export async function fillTable(
  nom: string,
  lignes: readonly Readonly<Record<string, string | number>>[],
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(nom);
    const entetes = table.getHeaderRowRange().load('values');
    await context.sync();
    const noms = entetes.values[0]?.map(String) ?? [];
    const corps = table.getDataBodyRange();
    lignes.forEach((ligne, rang) => {
      for (const [entete, cellule] of Object.entries(ligne))
        corps.getCell(rang, noms.indexOf(entete)).values = [[cellule]];
    });
    await context.sync();
  });
}
