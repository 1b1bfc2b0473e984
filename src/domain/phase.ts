/** The phase of a convention: the one people chose, or the one that what is known of it says. */
import type { Classeur } from './classeur';
import { intervalOf } from './date-partielle';
import { LIBELLES_PHASES, PHASES } from './listes';
import type { Phase } from './listes';
import { endOfPeriode } from './periode';
import { toComparable } from './texte-comparable';

export interface PhaseConnue {
  readonly phase: Phase;
  /** True when nobody chose it. */
  readonly deduite: boolean;
}

/**
 * The phase typed in « Convention »; otherwise deduced: signed or with a period → mise en œuvre, bilan once its
 * end is past on `date` (ISO), élaboration when nothing says so.
 */
export function deducePhase(classeur: Classeur, date: string): PhaseConnue {
  const choisie = parsePhase(classeur.convention.rubriques.phase?.valeur ?? '');
  if (choisie !== null) return { phase: choisie, deduite: false };
  if (!isEngagee(classeur)) return { phase: 'elaboration', deduite: true };
  const { fin } = classeur.convention.rubriques;
  const terme = fin ? endOfPeriode(fin.date) : null;
  return { phase: terme !== null && terme.fin < date ? 'bilan' : 'mise-en-oeuvre', deduite: true };
}

/** "Mise en œuvre", "mise-en-oeuvre", "ÉLABORATION"… ; null for any other word. */
export function parsePhase(texte: string): Phase | null {
  const lue = toKey(texte);
  return PHASES.find((phase) => lue === toKey(phase) || lue === toKey(LIBELLES_PHASES[phase])) ?? null;
}

/** Something says that the convention is signed, or runs over a period; a typed « Signée : non » outweighs a period. */
function isEngagee({ convention: { rubriques }, signataires }: Classeur): boolean {
  const signee = toComparable(rubriques.signee?.valeur ?? '');
  if (signee === 'oui') return true;
  if (signataires.some((signataire) => toComparable(signataire.a_signe) === 'oui')) return true;
  if ((rubriques.date_signature?.date.texte ?? '').trim() !== '') return true;
  if (signee === 'non') return false;
  return hasInterval(rubriques.debut) && hasInterval(rubriques.fin);
}

function hasInterval(rubrique: Classeur['convention']['rubriques']['debut']): boolean {
  return rubrique !== undefined && intervalOf(rubrique.date) !== null;
}

function toKey(texte: string): string {
  return toComparable(texte).replace(/-/g, ' ');
}
