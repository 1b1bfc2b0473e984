/** The gestures of the page « Contrôles », loaded when the first is made. */
import { checkClasseur } from '../../commands/check-classeur';
import type { RapportLocalise } from '../../commands/check-classeur';
import { watchControle } from '../../commands/watch-controle';
import { success, type Result } from '../../domain/result';
import { isPretPourCopil, REGLES } from '../../rules';
import type { RapportControlePage } from '../commandes-context';
import { toJourIso } from '../format';

const ENONCES = Object.fromEntries(REGLES.map(({ id, enonce }) => [id, enonce]));

export async function controler(ecrireRapport: boolean): Promise<Result<RapportControlePage>> {
  const issue = await checkClasseur({ aujourdhui: today(), ecrireRapport });
  return issue.ok ? success(toPage(issue.value)) : issue;
}

export function suivre(onRapport: (rapport: RapportControlePage) => void): () => void {
  return watchControle({ aujourdhui: today, onRapport: (rapport) => onRapport(toPage(rapport)) });
}

function toPage(rapport: RapportLocalise): RapportControlePage {
  return {
    ...rapport,
    pret: isPretPourCopil(rapport),
    dateDuJour: rapport.date === today(),
    enonces: ENONCES,
  };
}

function today(): string {
  return toJourIso(new Date());
}
