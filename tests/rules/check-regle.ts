/** Runs one control and says what it found as short texts, to compare tables of cases. */
import type { Classeur } from '../../src/domain/classeur';
import type { Phase } from '../../src/domain/listes';
import type { Observe } from '../../src/rules/define';
import { REGLES } from '../../src/rules/regles';

export const DATE = '2025-06-12';

export function checkRegle(id: string, classeur: Classeur, phase: Phase = 'mise-en-oeuvre'): Observe[] {
  const regle = REGLES.find((candidate) => candidate.id === id);
  if (!regle) throw new Error(`No control ${id}: add it to src/rules/regles.ts.`);
  return regle.check({ classeur, date: DATE, phase });
}

/** "A1!champ: message" of each finding, "? manque" of each non contrôlable; plain spaces, easier to type in tests. */
export function summarize(observes: readonly Observe[]): string[] {
  return observes.map((observe) => {
    if (observe.type === 'non-controlable') return `? ${toPlain(observe.manque)}`;
    const ou = observe.ref ? `${observe.ref.table} ${observe.ref.ligne}` : `${observe.table ?? ''} *`;
    return `${ou} ${observe.champ ?? ''}: ${toPlain(observe.message)}`;
  });
}

export function checkSummary(id: string, classeur: Classeur, phase: Phase = 'mise-en-oeuvre'): string[] {
  return summarize(checkRegle(id, classeur, phase));
}

export function toPlain(texte: string): string {
  return texte.replace(/[\u00a0\u202f]/g, ' ');
}
