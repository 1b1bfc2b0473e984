/** The phase table: which controls are on in each phase of a convention, and with what weight. */
import { PHASES } from '../domain/listes';
import type { Gravite, Phase } from '../domain/listes';

type Poids = (id: string, gravite: Gravite) => Gravite | null;

/** While the convention is being written, what is missing is worth a warning at most. */
const ELABORATION = /^(?:CONV|SIGN|GOUV|CAL|DIAG|CHAMP)-|^AXE-04$/;
const TOUJOURS = /^(?:DATA|RGPD)-/;
/** Nothing is evaluated or spent yet when people sign. */
const APRES_SIGNATURE = /^EVAL-|^IND-09$|^FIN-0[67]$/;
/** What follows the progress of actions is only worth reading when people sign. */
const SUIVI = /^ACT-(?:11|12|13|18|21|23)$/;
const EVALUATION = /^EVAL-/;

const TABLE: Record<Phase, Poids> = {
  elaboration: (id, gravite) => {
    if (TOUJOURS.test(id)) return gravite;
    return ELABORATION.test(id) ? capAtAvertissement(gravite) : null;
  },
  signature: (id, gravite) => {
    if (APRES_SIGNATURE.test(id)) return null;
    return SUIVI.test(id) ? capAtAvertissement(gravite) : gravite;
  },
  'mise-en-oeuvre': (id, gravite) => (EVALUATION.test(id) ? capAtAvertissement(gravite) : gravite),
  bilan: (_id, gravite) => gravite,
};

/** The weight of a control in a phase; null when it is off. `gravite` is the catalogue's. */
export function graviteInPhase(id: string, gravite: Gravite, phase: Phase): Gravite | null {
  return TABLE[phase](id, gravite);
}

/** The phases in which a control is on. */
export function phasesOf(regle: { readonly id: string; readonly gravite: Gravite }): Phase[] {
  return PHASES.filter((phase) => graviteInPhase(regle.id, regle.gravite, phase) !== null);
}

function capAtAvertissement(gravite: Gravite): Gravite {
  return gravite === 'erreur' ? 'avertissement' : gravite;
}
