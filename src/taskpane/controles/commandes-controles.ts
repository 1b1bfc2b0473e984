/** The gestures of the page « Contrôles », loaded when the first is made. */
import { applyReparations } from '../../commands/apply-reparations';
import { checkClasseur } from '../../commands/check-classeur';
import type { RapportLocalise } from '../../commands/check-classeur';
import { justifyConstat, type ConstatVise } from '../../commands/justify-constat';
import { liftJustification } from '../../commands/lift-justification';
import { previewReparations } from '../../commands/preview-reparations';
import { watchControle } from '../../commands/watch-controle';
import { success, type Result } from '../../domain/result';
import { SANS_SUIVI, type Travail } from '../../domain/travail';
import { findBloquants, isPretPourCopil, REGLES } from '../../rules';
import type { RapportControlePage } from '../commandes-context';
import { constatsConnus } from '../constats-connus';
import { toJourIso } from '../format';

const ENONCES = Object.fromEntries(REGLES.map(({ id, enonce }) => [id, enonce]));

export async function check(
  ecrireRapport: boolean,
  travail: Travail = SANS_SUIVI,
): Promise<Result<RapportControlePage>> {
  const issue = await checkClasseur({ aujourdhui: today(), ecrireRapport, travail });
  return issue.ok ? success(toPage(issue.value)) : issue;
}

export function watch(onRapport: (rapport: RapportControlePage) => void): () => void {
  return watchControle({ aujourdhui: today, onRapport: (rapport) => onRapport(toPage(rapport)) });
}

export const preview = () => previewReparations({ aujourdhui: today() });

export const repair = (choisies: Parameters<typeof applyReparations>[0]) => applyReparations(choisies);

export const justify = (constat: ConstatVise, motif: string, auteur: string) =>
  justifyConstat({ aujourdhui: today(), constat, motif, auteur });

export const lift = (constat: ConstatVise) => liftJustification({ aujourdhui: today(), constat });

function toPage(rapport: RapportLocalise): RapportControlePage {
  constatsConnus.publish(rapport.constats);
  return {
    ...rapport,
    pret: isPretPourCopil(rapport),
    bloquants: findBloquants(rapport),
    dateDuJour: rapport.date === today(),
    enonces: ENONCES,
  };
}

function today(): string {
  return toJourIso(new Date());
}
