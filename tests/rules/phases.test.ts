import type { Gravite, Phase } from '../../src/domain/listes';
import { PHASES } from '../../src/domain/listes';
import { isJustifiable } from '../../src/rules/justifiables';
import { graviteInPhase, phasesOf } from '../../src/rules/phases';

const E = 'erreur';
const A = 'avertissement';
const I = 'info';

describe('graviteInPhase', () => {
  /** Catalogue weight, then élaboration, signature, mise en œuvre, bilan; null is off. Every family is here. */
  it.each<[string, Gravite, (Gravite | null)[]]>([
    ['CONV-01', E, [A, E, E, E]],
    ['CONV-05', I, [I, I, I, I]],
    ['SIGN-01', E, [A, E, E, E]],
    ['GOUV-01', E, [A, E, E, E]],
    ['CAL-02', I, [I, I, I, I]],
    ['CAL-04', A, [A, A, A, A]],
    ['DIAG-02', E, [A, E, E, E]],
    ['CHAMP-01', E, [A, E, E, E]],
    ['AXE-04', E, [A, E, E, E]],
    ['AXE-01', E, [null, E, E, E]],
    ['AXE-02', E, [null, E, E, E]],
    ['OBJ-03', E, [null, E, E, E]],
    ['ACT-04', E, [null, E, E, E]],
    ['ACT-11', E, [null, A, E, E]],
    ['ACT-12', A, [null, A, A, A]],
    ['ACT-13', E, [null, A, E, E]],
    ['ACT-14', A, [null, A, A, A]],
    ['ACT-18', A, [null, A, A, A]],
    ['ACT-21', A, [null, A, A, A]],
    ['ACT-23', E, [null, A, E, E]],
    ['FIN-01', E, [null, E, E, E]],
    ['FIN-06', A, [null, null, A, A]],
    ['FIN-07', A, [null, null, A, A]],
    ['FIN-08', E, [null, E, E, E]],
    ['IND-01', E, [null, E, E, E]],
    ['IND-09', A, [null, null, A, A]],
    ['IND-10', A, [null, A, A, A]],
    ['EVAL-01', E, [null, null, A, E]],
    ['EVAL-02', A, [null, null, A, A]],
    ['AVE-02', E, [null, E, E, E]],
    ['DATA-01', E, [E, E, E, E]],
    ['RGPD-01', E, [E, E, E, E]],
    ['RGPD-02', A, [A, A, A, A]],
    ['SPPE-01', A, [null, A, A, A]],
  ])('%s (%s)', (id, gravite, attendues) => {
    expect(PHASES.map((phase) => graviteInPhase(id, gravite, phase))).toEqual(attendues);
  });

  it.each<[string, Gravite, Phase[]]>([
    ['EVAL-02', A, ['mise-en-oeuvre', 'bilan']],
    ['ACT-04', E, ['signature', 'mise-en-oeuvre', 'bilan']],
    ['DATA-01', E, [...PHASES]],
  ])('%s is on in its phases', (id, gravite, phases) => {
    expect(phasesOf({ id, gravite })).toEqual(phases);
  });
});

describe('isJustifiable', () => {
  it.each<[string, Gravite, boolean]>([
    ['ACT-09', A, true],
    ['CAL-02', I, true],
    ['ACT-04', E, false],
    ['DATA-01', E, false],
    ['ACT-23', E, false],
    ['ACT-23', A, true],
    ['CHAMP-01', E, true],
    ['ACT-08', E, true],
    ['FIN-01', E, true],
    ['DIAG-14', E, true],
    ['IND-02', E, true],
    ['IND-03', E, true],
    ['IND-01', E, false],
  ])('%s as %s: %s', (id, gravite, attendu) => {
    expect(isJustifiable(id, gravite)).toBe(attendu);
  });
});
