/** What the workbook says of a year by itself: counts, amounts, and how many lines hold them. */
import { isPhraseCalculee } from '../../src/domain/bilan';
import type { Classeur } from '../../src/domain/classeur';
import type { Agregat, BilanEvaluation, Chiffre } from '../../src/evaluation/bilan-evaluation';
import { buildBilanAnnuel } from '../../src/evaluation/bilan-annuel';
import { buildAction, buildAxe, buildClasseur, buildFinancement, date, nombre } from '../support/builders';
import { VIDE } from '../../src/domain/valeurs';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');

function agregat(code: string, valeur: number | null, sans = false): Agregat {
  const chiffre: Chiffre = { valeur, unite: 'part', utilises: 1, comptes: 2, phrase: 'méthode dite' };
  return { code, sans, avancement: chiffre } as Agregat;
}

function build(classeur: Partial<Classeur>, valeur: number | null = 0.425) {
  const lu = buildClasseur({ financements: [], ...classeur });
  const axes = [...lu.axes.map(({ code }) => agregat(code, valeur)), agregat('', valeur, true)];
  const evaluation = { convention: agregat('', valeur), axes } as unknown as BilanEvaluation;
  return buildBilanAnnuel(lu, evaluation, { annee: 2025, jour: '2026-11-22' }).map((ligne) => ({
    axe: ligne.axe,
    realise: plain(ligne.realise_prevu),
    argent: plain(ligne.financements),
  }));
}

const action = (plus: Parameters<typeof buildAction>[0]) => buildAction({ fin: date('2025-06'), ...plus });

it('has the convention, then one line an axis that has a code', () => {
  const axes = [buildAxe({ code: '1' }), buildAxe({ code: '2' }), buildAxe({ code: ' ' })];
  expect(build({ axes }).map(({ axe }) => axe)).toEqual(['', '1', '2']);
});

it('counts each statut, and what was due in the year', () => {
  const actions = [
    action({ axe: '1', statut: 'Réalisée' }),
    action({ axe: '1', statut: 'En cours' }),
    action({ axe: '1', statut: 'Abandonnée' }),
    action({ axe: '1', statut: 'à voir' }),
    action({ axe: '1', statut: 'Réalisée', fin: date('2024') }),
    action({ axe: '', statut: 'En cours', fin: date('') }),
  ];
  const [tout, un] = build({ axes: [buildAxe({ code: '1' })], actions });
  expect(un?.realise).toBe(
    'Calculé le 22 novembre 2026 : 5 actions (1 « En cours », 2 « Réalisée », 1 « Abandonnée », 1 sans statut reconnu). ' +
      'Devaient finir en 2025 : 3, dont 1 « Réalisée ». Avancement : 42,5 % (méthode dite).',
  );
  expect(tout?.realise).toContain(': 6 actions (2 « En cours »');
});

it('says what it cannot count, rather than a zero', () => {
  const [, un] = build(
    { axes: [buildAxe({ code: '1' })], actions: [action({ axe: '1', fin: date('') })] },
    null,
  );
  expect(un?.realise).toContain('Aucune ne devait finir en 2025. Avancement non calculé (méthode dite).');
  const [, vide] = build({ axes: [buildAxe({ code: '9' })] });
  expect(vide?.realise).toBe('Calculé le 22 novembre 2026 : aucune action n’y est rattachée.');
});

describe('amounts', () => {
  const axes = [buildAxe({ code: '1' })];
  const actions = [action({ code: 'A1', axe: '1' })];
  const ligne = (plus: Parameters<typeof buildFinancement>[0]) =>
    buildFinancement({ action: 'A1', annee: nombre(2025), prevu: VIDE, realise: VIDE, obtenu: '', ...plus });

  it('are those of the year, with how many lines hold them', () => {
    const financements = [
      ligne({ prevu: nombre(90000), realise: nombre(82000), obtenu: 'notifié' }),
      ligne({ prevu: nombre(1000.5) }),
      ligne({ realise: VIDE }),
      ligne({ annee: nombre(2024), prevu: nombre(5) }),
      ligne({ action: 'Z9', prevu: nombre(7), obtenu: 'versé' }),
    ];
    const [tout, un] = build({ axes, actions, financements });
    expect(un?.argent).toBe(
      'Calculé le 22 novembre 2026 : prévu 91 000,50 € (2 lignes sur 3) ; dont notifié ou versé 90 000 € (1 ligne sur 1) ; réalisé 82 000 € (1 ligne sur 3).',
    );
    expect(tout?.argent).toContain('prévu 91 007,50 € (3 lignes sur 4)');
  });

  it.each([
    [[], 'aucun financement écrit pour 2025.'],
    [[ligne({})], 'prévu non renseigné ; dont notifié ou versé aucune ligne ; réalisé non renseigné.'],
    [[ligne({ prevu: nombre(0) })], 'prévu 0 € (1 ligne sur 1)'],
  ])('with %#: empty is not zero', (financements, dit) => {
    expect(build({ axes, actions, financements })[1]?.argent).toContain(dit);
  });

  it('are left out where the workbook has no sheet of amounts', () => {
    expect(build({ axes, actions, tables: ['tActions', 'tAxes'] })[1]?.argent).toBe('');
  });
});

it('its sentences are known for what they are, those of people are not', () => {
  const [tout] = build({});
  expect(isPhraseCalculee(tout?.realise ?? '')).toBe(true);
  for (const texte of ['', 'Calculés', 'Nous avons calculé le coût.'])
    expect(isPhraseCalculee(texte)).toBe(false);
});
