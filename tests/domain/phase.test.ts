import type { CleRubrique } from '../../src/domain/convention';
import { deducePhase, parsePhase } from '../../src/domain/phase';
import { buildClasseur, buildConvention, buildSignataire } from '../support/builders';

const SANS_RIEN = { phase: '', debut: '', fin: '', date_signature: '', signee: '' } as const;
const deduce = (
  rubriques: Partial<Record<CleRubrique, string | null>>,
  date = '2025-06-12',
  signataires = [buildSignataire()],
) =>
  deducePhase(
    buildClasseur({ convention: buildConvention({ ...SANS_RIEN, ...rubriques }), signataires }),
    date,
  );

describe('parsePhase', () => {
  it.each([
    ['Élaboration', 'elaboration'],
    ['elaboration', 'elaboration'],
    ['Signature', 'signature'],
    ['Mise en œuvre', 'mise-en-oeuvre'],
    ['MISE EN OEUVRE', 'mise-en-oeuvre'],
    ['mise-en-oeuvre', 'mise-en-oeuvre'],
    [' bilan ', 'bilan'],
    ['', null],
    ['en cours', null],
  ])('« %s » is %j', (texte, attendu) => {
    expect(parsePhase(texte)).toBe(attendu);
  });
});

describe('deducePhase', () => {
  it('keeps the phase people chose, whatever today is', () => {
    expect(deduce({ phase: 'Mise en œuvre', fin: '2020', debut: '2016' })).toEqual({
      phase: 'mise-en-oeuvre',
      deduite: false,
    });
    expect(deduce({ phase: 'Signature', signee: 'oui' })).toEqual({ phase: 'signature', deduite: false });
  });

  it.each<[string, Partial<Record<CleRubrique, string | null>>, string]>([
    ['nothing known', {}, 'elaboration'],
    [
      'no row at all',
      { debut: null, fin: null, signee: null, date_signature: null, phase: null },
      'elaboration',
    ],
    ['a phase that is none', { phase: 'plus tard' }, 'elaboration'],
    ['signed', { signee: 'oui' }, 'mise-en-oeuvre'],
    ['signed, whatever the case', { signee: ' Oui' }, 'mise-en-oeuvre'],
    ['a signature date', { date_signature: 'mars 2024' }, 'mise-en-oeuvre'],
    ['a signature text', { date_signature: 'vendredi 28 février' }, 'mise-en-oeuvre'],
    ['a period', { debut: '2024', fin: '2028' }, 'mise-en-oeuvre'],
    ['half a period', { debut: '2024' }, 'elaboration'],
    ['a period not signed', { debut: '2024', fin: '2028', signee: 'non' }, 'elaboration'],
    ['signed, unknown to the cell', { debut: '2024', fin: '2028', signee: 'inconnu' }, 'mise-en-oeuvre'],
    ['a period past', { debut: '2020', fin: '2024' }, 'bilan'],
    ['a period that ends this year', { debut: '2020', fin: '2025' }, 'mise-en-oeuvre'],
    ['a period that ended yesterday', { debut: '2020', fin: '11/06/2025' }, 'bilan'],
    ['a period that ends today', { debut: '2020', fin: '12/06/2025' }, 'mise-en-oeuvre'],
  ])('%s', (_quoi, rubriques, phase) => {
    expect(deduce(rubriques)).toEqual({ phase, deduite: true });
  });

  it('one signatory who signed is enough', () => {
    const signataires = [buildSignataire({ a_signe: 'inconnu' }), buildSignataire({ a_signe: 'oui' })];
    expect(deduce({}, '2025-06-12', signataires).phase).toBe('mise-en-oeuvre');
    expect(deduce({}, '2025-06-12', [buildSignataire({ a_signe: 'non' })]).phase).toBe('elaboration');
  });
});
