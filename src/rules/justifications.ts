/** Finds the justification that a person gave to a finding, while the row is still as it was then. */
import type { Classeur } from '../domain/classeur';
import type { Constat, ConstatJustifie } from '../domain/constat';
import { empreinteLigne } from '../domain/empreinte';
import { groupBy } from '../domain/group-by';
import type { Justification } from '../domain/justification';
import { isJustifiable } from './justifiables';

type Motif = Pick<ConstatJustifie, 'motif' | 'auteur' | 'justifieLe'>;

/** What a justification of this finding is filed under: the row's key, or the table for the plan as a whole. Null: none can be. */
export function cleJustification(constat: Constat): string | null {
  if (constat.id === null) return constat.table;
  return constat.id === '' ? null : constat.id;
}

/** The fingerprint a justification of this finding keeps; null when it cannot be justified. */
export function empreinteConstat(classeur: Classeur, constat: Constat): string | null {
  if (!isJustifiable(constat.regle, constat.gravite) || constat.table === null || constat.id === '')
    return null;
  return empreinteLigne(classeur, constat.table, constat.id ?? '');
}

/** Answers, for each finding, the reason that still holds: same control, same row, same content, reason and author given. */
export function indexJustifications(classeur: Classeur): (constat: Constat) => Motif | null {
  const parRegle = groupBy(classeur.justifications.filter(isComplete), ({ regle, cle }) => toKey(regle, cle));
  return (constat) => {
    const cle = cleJustification(constat);
    const candidates = cle === null ? [] : (parRegle.get(toKey(constat.regle, cle)) ?? []);
    if (candidates.length === 0) return null;
    const empreinte = empreinteConstat(classeur, constat);
    const retenue = candidates.find((justification) => justification.empreinte.trim() === empreinte);
    if (retenue === undefined) return null;
    const { motif, auteur, date } = retenue;
    return { motif: motif.trim(), auteur: auteur.trim(), justifieLe: date.valeur ?? date.texte };
  };
}

/** A finding is accepted by somebody, for a reason. */
function isComplete({ motif, auteur }: Justification): boolean {
  return motif.trim() !== '' && auteur.trim() !== '';
}

function toKey(regle: string, cle: string): string {
  return `${regle.trim()}\n${cle.trim()}`;
}
