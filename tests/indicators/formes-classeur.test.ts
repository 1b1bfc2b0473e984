/** The forms without arguments of what the workbook computes, and their range arguments. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import { findIndicateur } from '../../src/indicators/catalogue';
import type { Argument } from '../../src/indicators/define';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import { formatValeur } from '../../src/indicators/format-valeur';
import {
  buildAction,
  buildEvaluation,
  buildIndicateur,
  buildMesure,
  date,
  nombre,
} from '../support/builders';

const etatOf = (plus: Partial<typeof CLASSEUR_VIDE>): EtatRegistre =>
  buildEtat({ classeur: { ...CLASSEUR_VIDE, ...plus }, index: null, echecTerritoires: null });

function ask(etat: EtatRegistre, id: string, ...args: Argument[]): number | string {
  const resultat = findIndicateur(id)?.calculate(args, etat);
  if (resultat === undefined) throw new Error(id);
  return resultat.ok
    ? typeof resultat.value === 'number'
      ? Number(resultat.value.toPrecision(9))
      : resultat.value
    : `${resultat.error.code} ${resultat.error.message}`;
}

describe('progress of the plan', () => {
  const etat = etatOf({
    actions: [
      buildAction({ statut: 'Réalisée', avancement: VIDE }),
      buildAction({ statut: 'En cours', avancement: nombre(0.3) }),
      buildAction({ statut: 'Abandonnée', avancement: nombre(1) }),
      buildAction({ statut: '', avancement: VIDE }),
      buildAction({ code: '', intitule: '', statut: '', avancement: VIDE }),
    ],
  });

  it('reads the actions of the workbook', () => {
    expect(ask(etat, 'TAUX_AVANCEMENT')).toBe(0.65);
    expect(ask(etat, 'TAUX_REALISATION')).toBe(0.5);
  });

  it.each([
    [[[['50 %'], ['100 %']]], 0.75],
    [[[['0,5', 1]]], 0.75],
    [[[[0.5], ['nd']]], 0.5],
    [
      [
        [[0.5], [1]],
        [[1], ['']],
      ],
      0.75,
    ],
  ] as [Argument[], number][])('TAUX_AVANCEMENT(%j) is %d', (args, attendu) => {
    expect(ask(etat, 'TAUX_AVANCEMENT', ...args)).toBe(attendu);
  });

  it.each([
    [[[['beaucoup']]], /argument-invalide «\u00A0beaucoup\u00A0».*avancements/],
    [[[[0.5], [1]], [[1]]], /argument-invalide .*n’ont pas la même taille/],
    [[[[0.5]], [[-1]]], /argument-invalide .*négatif/],
    [[[[0.5]], [], [['Finie']]], /argument-invalide «\u00A0Finie\u00A0»/],
    [[[['#REF!']]], /argument-invalide .*#REF!/],
    [[[[12]]], /argument-invalide .*0 et 100\u00A0%/],
  ] as [Argument[], RegExp][])('TAUX_AVANCEMENT(%j) is refused', (args, phrase) => {
    expect(ask(etat, 'TAUX_AVANCEMENT', ...args)).toMatch(phrase);
  });

  it('proposes the statut that was meant', () => {
    expect(ask(etat, 'TAUX_REALISATION', [['Réalisé'], ['En curs']])).toContain('«\u00A0En cours\u00A0»');
  });
});

describe('targets of the workbook', () => {
  const base = {
    sens: 'hausse',
    reference: nombre(0),
    cible: nombre(10),
    poids: VIDE,
    tolerance: VIDE,
    creation: '',
    unite: 'places',
  };
  const mesure = (indicateur: string, valeur: number, jour: string) =>
    buildMesure({ indicateur, valeur: nombre(valeur), date: date(jour) });

  it('averages capped rates by weight, over the latest measures', () => {
    const etat = etatOf({
      indicateurs: [
        buildIndicateur({ ...base, code: 'I1', poids: nombre(3) }),
        buildIndicateur({ ...base, code: 'I2' }),
        buildIndicateur({ ...base, code: 'I3' }),
      ],
      mesures: [mesure('I1', 9, '2023-01-01'), mesure('I1', 5, '2024-01-01'), mesure('I2', 80, '2024-01-01')],
    });
    expect(ask(etat, 'TAUX_ATTEINTE')).toBe((3 * 0.5 + 1) / 4);
  });

  it('has a rate tolerate one point', () => {
    const etat = etatOf({
      indicateurs: [buildIndicateur({ ...base, code: 'I1', unite: '%', sens: 'maintien', cible: nombre(5) })],
      mesures: [mesure('I1', 5.9, '2024-01-01')],
    });
    expect(ask(etat, 'TAUX_ATTEINTE')).toBe(1);
  });

  it('says what is missing', () => {
    const etat = etatOf({
      indicateurs: [buildIndicateur({ ...base, code: 'I1' })],
      mesures: [buildMesure({ indicateur: 'I1', valeur: VIDE, date: DATE_VIDE })],
    });
    expect(ask(etat, 'TAUX_ATTEINTE')).toMatch(/^aucune-cible/);
    expect(ask(etat, 'TAUX_ATTEINTE', [[5]], [], [[10]], [['hausse']])).toMatch(
      /^cible-incomplete .*la référence/,
    );
    expect(ask(etat, 'TAUX_ATTEINTE', [[5]], [[0]], [[10]], [['husse']])).toContain('«\u00A0hausse\u00A0»');
  });
});

describe('notes of the workbook', () => {
  it('scores what is noted, and refuses under half', () => {
    const note = (valeur: number | null) =>
      buildEvaluation({ note: valeur === null ? VIDE : nombre(valeur), poids: VIDE });
    expect(ask(etatOf({ evaluations: [note(4), note(2), note(null)] }), 'SCORE_EVALUATION')).toBe(75);
    expect(ask(etatOf({ evaluations: [note(4), note(null), note(null)] }), 'SCORE_EVALUATION')).toMatch(
      /^score-incomplet .*33,33\u00A0%/,
    );
  });
});

describe('numbers in sentences', () => {
  it.each([
    [34, '%', '34,0\u00A0%'],
    [28.9106, '%', '28,91\u00A0%'],
    [21430, '€', '21\u202F430\u00A0€'],
    [3.7, 'rapport', '3,7'],
    [-14.2, '%', '−14,2\u00A0%'],
    [1234567, 'habitants', '1\u202F234\u202F567\u00A0habitants'],
    [0, '', '0'],
    [19.84, '‰', '19,84\u00A0‰'],
    [60, 'pour 100 enfants', '60,0\u00A0pour 100 enfants'],
    [1.4, 'points', '1,4\u00A0point'],
    [-12, 'points', '−12,0\u00A0points'],
    [0.2374, 'indice', '0,237'],
    [179.8, 'indice', '179,8'],
    [1, 'foyers', '1\u00A0foyer'],
    [0, 'places', '0\u00A0place'],
    [2, 'foyers', '2\u00A0foyers'],
    [1, 'assistants maternels', '1\u00A0assistant maternel'],
    [1.9, 'personnes par ménage', '1,9\u00A0personne par ménage'],
    [1, 'permis', '1\u00A0permis'],
    [1.5, 'places pour 100 enfants', '1,5\u00A0place pour 100 enfants'],
    [1.25, 'consultations/an/hab.', '1,25\u00A0consultation/an/hab.'],
    [17380, '€/an/UC', '17\u202F380\u00A0€/an/UC'],
    [1, 'habitants', '1\u00A0habitant'],
    [-1, '€', '−1\u00A0€'],
  ])('%d %s is « %s »', (valeur, unite, attendu) => {
    expect(formatValeur(valeur, unite)).toBe(attendu);
  });
});
