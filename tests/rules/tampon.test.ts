/** The stamp « prêt pour le copil »: when it is given, what it says, and what makes it fall. */
import type { Classeur } from '../../src/domain/classeur';
import { empreinteClasseur } from '../../src/domain/empreinte';
import { controlClasseur, giveTampon } from '../../src/rules';
import { buildAction, buildAxe, buildClasseur, buildJustification, nombre, ref } from '../support/builders';

const DATE = '2025-06-12';
const stamp = (classeur: Classeur) =>
  giveTampon(classeur, controlClasseur(classeur, { date: DATE }), '2025-06-05');
const plain = (texte: string | undefined) => texte?.replaceAll('\u00A0', ' ');

describe('giveTampon', () => {
  it('is dated, with the phase, and says what it rests on', () => {
    const tampon = stamp(buildClasseur());
    expect(plain(tampon?.message)).toBe(
      'Prêt pour un copil au 12 juin 2025 (la date du prochain copil n’est pas dans la feuille Convention), ' +
        'contrôlé le 5 juin 2025 (phase : mise en œuvre). Vaut tant que rien n’est modifié dans le classeur.',
    );
    expect(tampon?.aide).toBe('');
  });

  it('is not given while an error stands, nor while an essential point cannot be checked', () => {
    expect(stamp(buildClasseur({ actions: [buildAction({ intitule: '' })] }))).toBeNull();
    expect(stamp(buildClasseur({ tables: [] }))).toBeNull();
  });

  it('says how many were accepted or made lighter', () => {
    const actions = [buildAction({ structure_pilote: '', pilote: '' })];
    const justifications = [
      buildJustification({ regle: 'ACT-04', cle: '', gravite_retenue: 'info', motif: 'au copil' }),
    ];
    expect(plain(stamp(buildClasseur({ actions, justifications }))?.aide)).toBe(
      'Avec 1 règle allégée dans ce classeur, 1 constat de gravité abaissée.',
    );
  });
});

describe('the fingerprint of a workbook', () => {
  const reference = buildClasseur();
  const empreinte = empreinteClasseur(reference);
  const [action = buildAction()] = reference.actions;

  it.each<[string, Partial<Classeur>]>([
    ['a cell', { actions: [{ ...action, statut: 'Reportée' }] }],
    ['an amount', { actions: [{ ...action, budget: nombre(12) }] }],
    ['a row that comes', { axes: [...reference.axes, buildAxe({ ref: ref('tAxes', 'x-9', 9), code: '9' })] }],
    ['a row that goes', { actions: [] }],
    ['a table that goes', { tables: reference.tables.slice(1) }],
    ['a justification', { justifications: [buildJustification()] }],
    [
      'a formula in error',
      {
        erreurs: [
          {
            table: 'tActions',
            id: 'a-1',
            ligne: 5,
            champ: 'budget',
            adresse: 'X5',
            erreur: '#REF!',
            formule: '=A1',
          },
        ],
      },
    ],
  ])('changes with %s', (_quoi, plus) => {
    expect(empreinteClasseur({ ...reference, ...plus })).not.toBe(empreinte);
  });

  it('does not change when rows are sorted, moved, or added blank', () => {
    const blank = buildAxe({ ref: ref('tAxes', '', 30), code: '', intitule: '' });
    const vide = Object.fromEntries(
      Object.entries(blank).map(([cle, valeur]) => [cle, typeof valeur === 'string' ? '' : valeur]),
    ) as unknown as typeof blank;
    const axes = [...reference.axes, buildAxe({ ref: ref('tAxes', 'x-9', 9), code: '9' })];
    const actions = reference.actions.map((ligne, rang) => ({
      ...ligne,
      ref: { ...ligne.ref, ligne: 90 + rang },
    }));
    expect(empreinteClasseur({ ...reference, actions })).toBe(empreinte);
    expect(empreinteClasseur({ ...reference, axes: [...axes].reverse() })).toBe(
      empreinteClasseur({ ...reference, axes: [...axes, { ...vide, ref: ref('tAxes', '', 30) }] }),
    );
  });
});
