/** Entry of the functions: loaded before the pane, without React. */
import type { FicheComplete } from '../indicators/define';
import type { IndexTerritoiresJson } from '../territories/index-json';
import type { IndexTerritoires } from '../territories/index-territoires';
import { openIndex } from '../territories/open-index';
import { registre } from './registre-partage';
import { startFunctions } from './start-functions';

void startFunctions({
  registre,
  chargerTerritoires: fetchTerritoires,
  chargerDefinitions: fetchDefinitions,
});

/** The index stands beside the page. */
async function fetchTerritoires(): Promise<IndexTerritoires> {
  const reponse = await fetch('territoires.json');
  if (!reponse.ok) throw new Error(`territoires.json : réponse ${String(reponse.status)}`);
  return openIndex((await reponse.json()) as IndexTerritoiresJson);
}

/** What is known of the catalogue, fetched when the first card asks. */
async function fetchDefinitions(): Promise<ReadonlyMap<string, string>> {
  const reponse = await fetch('fiches.json');
  if (!reponse.ok) throw new Error(`fiches.json : réponse ${String(reponse.status)}`);
  const fiches = (await reponse.json()) as readonly FicheComplete[];
  return new Map(fiches.map(({ id, description }) => [id, description]));
}
