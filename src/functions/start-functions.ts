/** Associates the catalogue with Excel and loads the index of territories; the page and the command line start the same way. */
import { catalogue } from '../indicators/catalogue';
import type { Registre } from '../indicators/registre';
import type { IndexTerritoires } from '../territories/index-territoires';
import { toFonction } from './adapter';

export interface DemarrageFonctions {
  readonly registre: Registre;
  readonly chargerTerritoires: () => Promise<IndexTerritoires>;
  /** How long a cell waits for the workbook before saying so; 20 s by default. */
  readonly delai?: number;
}

const DELAI = 20_000;

/** Resolves once the index is loaded, or known not to come: functions are associated before, at once. */
export async function startFunctions({
  registre,
  chargerTerritoires,
  delai = DELAI,
}: DemarrageFonctions): Promise<void> {
  for (const indicateur of catalogue) {
    CustomFunctions.associate(indicateur.id, toFonction(indicateur, { registre, hasFormats, delai }));
  }
  try {
    registre.definirTerritoires(await chargerTerritoires());
  } catch (error) {
    registre.signalerTerritoiresAbsents({
      code: 'territoires-absents',
      message: `La liste des communes n’a pas pu être chargée (${error instanceof Error ? error.message : String(error)}).`,
      aide: 'Vérifiez la connexion, puis rouvrez le classeur ; en attendant, les codes Insee sont compris, pas les noms.',
    });
  }
}

/** Formatted numbers exist from CustomFunctionsRuntime 1.4; on the floor the plain number goes out. */
function hasFormats(): boolean {
  if (typeof Office === 'undefined') return false;
  // Before Office is ready its context is not there, whatever its types say.
  const context = Office.context as typeof Office.context | undefined;
  return context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false;
}
