/** Associates the functions with Excel and loads the index of territories; the page and the command line start the same way. */
import { acces } from '../indicators/acces';
import { catalogue } from '../indicators/catalogue';
import { IDS_CONTROLES } from '../indicators/controles/ids';
import type { Registre } from '../indicators/registre';
import type { IndexTerritoires } from '../territories/index-territoires';
import { toFonction } from './adapter';
import { createControles } from './fonction-controle';
import type { ChargerControles } from './fonction-controle';

export interface DemarrageFonctions {
  readonly registre: Registre;
  readonly chargerTerritoires: () => Promise<IndexTerritoires>;
  /** Definitions by id, asked for once, by the first card; without them a card has no definition. */
  readonly chargerDefinitions?: () => Promise<ReadonlyMap<string, string>>;
  /** The code of the functions that check ranges, asked for by the first of them; its own chunk by default. */
  readonly chargerControles?: ChargerControles;
  /** How long a cell waits for the workbook before saying so; 20 s by default. */
  readonly delai?: number;
}

const DELAI = 20_000;

/** Resolves once the index is loaded, or known not to come: functions are associated before, at once. */
export async function startFunctions({
  registre,
  chargerTerritoires,
  chargerDefinitions,
  chargerControles = () => import(/* webpackChunkName: "controles-cellules" */ '../cellules'),
  delai = DELAI,
}: DemarrageFonctions): Promise<void> {
  const demanderDefinitions = createDemande(registre, chargerDefinitions);
  const options = { registre, hasFormats, delai, demanderDefinitions };
  for (const fonction of [...catalogue, ...acces]) {
    CustomFunctions.associate(fonction.id, toFonction(fonction, options));
  }
  const toControle = createControles(chargerControles);
  for (const id of IDS_CONTROLES) CustomFunctions.associate(id, toControle(id));
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

/** Loads definitions once; a failure leaves cards without them, and the next card asks again. */
function createDemande(registre: Registre, charger: DemarrageFonctions['chargerDefinitions']): () => void {
  let enCours = false;
  return () => {
    if (enCours || charger === undefined || registre.lire().definitions !== null) return;
    enCours = true;
    charger().then(
      (definitions) => registre.definirDefinitions(definitions),
      () => {
        enCours = false;
      },
    );
  };
}

/** Formatted numbers exist from CustomFunctionsRuntime 1.4; on the floor the plain number goes out. */
function hasFormats(): boolean {
  if (typeof Office === 'undefined') return false;
  // Before Office is ready its context is not there, whatever its types say.
  const context = Office.context as typeof Office.context | undefined;
  return context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false;
}
