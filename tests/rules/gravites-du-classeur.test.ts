/** Weights lowered by a workbook: what is granted, what is told and not granted, and what the report says of both. */
import type { Classeur } from '../../src/domain/classeur';
import { controlClasseur, countAbaisses, isAbaissable, isPretPourCopil, readGravites } from '../../src/rules';
import { REGLES } from '../../src/rules/regles';
import { buildAction, buildClasseur, buildJustification, ref } from '../support/builders';

const DATE = '2025-06-12';
const ligne = (plus: Parameters<typeof buildJustification>[0] = {}) =>
  buildJustification({
    ref: ref('tJustifications', 'j-9', 7),
    regle: 'ACT-04',
    cle: '',
    empreinte: '',
    gravite_retenue: 'avertissement',
    motif: 'pilotes désignés au copil de juin',
    auteur: 'Chargée de coopération',
    ...plus,
  });
const sansPilote = (plus: Partial<Classeur> = {}): Classeur =>
  buildClasseur({ actions: [buildAction({ structure_pilote: '', pilote: '' })], ...plus });

describe('a weight lowered with its reason', () => {
  it('holds for every finding of the control, which says from what, by whom and why', () => {
    const rapport = controlClasseur(sansPilote({ justifications: [ligne()] }), { date: DATE });
    const constat = rapport.constats.find(({ regle }) => regle === 'ACT-04');
    expect(constat).toMatchObject({
      gravite: 'avertissement',
      abaissee: {
        depuis: 'erreur',
        auteur: 'Chargée de coopération',
        motif: 'pilotes désignés au copil de juin',
      },
    });
    expect(rapport.abaissements).toEqual([
      expect.objectContaining({ regle: 'ACT-04', gravite: 'avertissement', date: '2025-06-01' }),
    ]);
    expect(countAbaisses(rapport)).toBe(1);
    expect(isPretPourCopil(rapport)).toBe(true);
  });

  it('leaves the other controls, and a report without any, as they were', () => {
    const rapport = controlClasseur(sansPilote(), { date: DATE });
    expect(rapport).not.toHaveProperty('abaissements');
    expect(rapport.constats.every((constat) => !('abaissee' in constat))).toBe(true);
    expect(isPretPourCopil(rapport)).toBe(false);
  });

  it('says nothing where the phase already weighs as little', () => {
    const { abaissements } = controlClasseur(sansPilote({ justifications: [ligne({ regle: 'EVAL-01' })] }), {
      date: DATE,
      phase: 'mise-en-oeuvre',
    });
    expect(abaissements).toBeUndefined();
  });

  it.each([
    ['avertissement', 'avertissement'],
    ['▲ Avertissement', 'avertissement'],
    ['Avertissements', 'avertissement'],
    ['information', 'info'],
    ['ℹ info', 'info'],
  ])('reads « %s » as %s', (ecrite, gravite) => {
    const { abaissements } = readGravites({ justifications: [ligne({ gravite_retenue: ecrite })] });
    expect(abaissements.get('ACT-04')?.gravite).toBe(gravite);
  });

  it('takes the last of two rows of one control, whatever the case of its code', () => {
    const { abaissements } = readGravites({
      justifications: [ligne(), ligne({ regle: 'act-04', gravite_retenue: 'info' })],
    });
    expect([...abaissements.values()].map(({ gravite }) => gravite)).toEqual(['info']);
  });
});

describe('what is not granted is told', () => {
  it.each([
    ['a raise', { regle: 'ACT-05', gravite_retenue: 'erreur' }, 'ne peut que l’abaisser'],
    ['the same weight', { gravite_retenue: 'erreur' }, 'ne peut que l’abaisser'],
    ['an unknown control', { regle: 'ACT-99' }, '« ACT-99 » n’existe pas'],
    ['no control', { regle: ' ' }, 'ne dit pas quelle règle'],
    ['an unknown weight', { gravite_retenue: 'aucune' }, '« avertissement » et « info »'],
    ['no reason', { motif: '' }, 'le motif manque'],
    ['no author', { auteur: ' ' }, 'l’auteur manque'],
    ['a finding alone', { cle: 'a-1' }, 'ne parle donc que d’un constat'],
    ['what protects people', { regle: 'RGPD-01' }, 'ne s’abaisse pas'],
    ['what reading rests on', { regle: 'DATA-02' }, 'ne s’abaisse pas'],
  ])('%s', (_quoi, plus, phrase) => {
    const { abaissements, ignores } = readGravites({ justifications: [ligne(plus)] });
    expect(abaissements.size).toBe(0);
    expect(ignores.map(({ ref: { ligne: rang } }) => rang)).toEqual([7]);
    expect(ignores[0]?.message.replaceAll('\u00A0', ' ')).toContain(phrase);
  });

  it('and the control keeps its weight', () => {
    const rapport = controlClasseur(sansPilote({ justifications: [ligne({ motif: '' })] }), { date: DATE });
    expect(rapport.constats.find(({ regle }) => regle === 'ACT-04')?.gravite).toBe('erreur');
    expect(isPretPourCopil(rapport)).toBe(false);
  });
});

it('may lower every control but those of personal data and of reading', () => {
  expect(REGLES.filter(({ id }) => !isAbaissable(id)).map(({ id }) => id)).toEqual([
    'DATA-01',
    'DATA-02',
    'DATA-03',
    'RGPD-01',
    'RGPD-02',
    'RGPD-03',
  ]);
});
