/** Where an indicator starts, what it aims at, how it moves, who measures it, and how many there are. */
import type { IndicateurSuivi } from '../../src/domain/indicateur';
import type { Mesure } from '../../src/domain/mesure';
import { VIDE } from '../../src/domain/valeurs';
import {
  buildAction,
  buildAxe,
  buildClasseur,
  buildIndicateur,
  buildMesure,
  buildObjectif,
  date,
  nombre,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const NOM = '« L-1 – Familles accueillies »';
const check = (
  id: string,
  indicateur: Partial<IndicateurSuivi>,
  ...mesures: readonly Partial<Mesure>[]
): string[] =>
  checkSummary(
    id,
    buildClasseur({
      indicateurs: [buildIndicateur(indicateur)],
      mesures: mesures.map((mesure, rang) =>
        buildMesure({ ref: ref('tMesures', `m-${rang}`, 5 + rang), ...mesure }),
      ),
    }),
  );
const serie = (...points: readonly (readonly [string, number])[]): Partial<Mesure>[] =>
  points.map(([jour, valeur]) => ({ date: date(jour), valeur: nombre(valeur) }));

describe('what is conforme', () => {
  it.each<[string, Partial<IndicateurSuivi>, Partial<Mesure>[]]>([
    ['IND-02', { reference: nombre(0) }, []],
    ['IND-02', { reference: VIDE, date_reference: date(''), creation: 'Oui' }, []],
    ['IND-03', { cible: nombre('80 %'), date_cible: date('2026') }, []],
    ['IND-04', { sens: 'Hausse' }, []],
    ['IND-05', {}, serie(['2024', 10], ['2025-01-01', 20])],
    ['IND-05', { sens: 'baisse' }, serie(['2025-01-01', 5], ['2024', 10])],
    [
      'IND-05',
      {},
      [
        { date: date('2024'), valeur: nombre(20) },
        { valeur: nombre(10), commentaire: 'fermeture' },
      ],
    ],
    ['IND-05', {}, serie(['2024', 10])],
    ['IND-05', { sens: 'maintien' }, serie(['2023', 10], ['2024', 1])],
    ['IND-06', { reference: nombre(10), cible: nombre(11) }, []],
    ['IND-06', { reference: nombre(19.3), cible: nombre(19.9), sens: 'baisse', plafond: 'plafond' }, []],
    ['IND-06', { reference: nombre(10), cible: nombre(10), sens: 'maintien' }, []],
    ['IND-07', { sens: 'maintien', tolerance: nombre(0) }, []],
    ['IND-07', { sens: 'hausse' }, []],
    ['IND-08', { unite: '%' }, [{ valeur: nombre('12 %') }]],
    ['IND-08', { unite: 'taux (pour cent)' }, [{ valeur: nombre('12 %') }]],
    ['IND-08', { unite: 'euros' }, [{ valeur: nombre('1 200 €') }]],
    ['IND-09', {}, [{ date: date('2025-03-20') }]],
    ['IND-09', {}, [{ date: date('mai 2025'), valeur: VIDE, marque: 'nd' }]],
    ['IND-10', {}, [{ date: date('2023') }, { date: date('2025') }]],
    ['IND-10', {}, [{ date: date(''), valeur: VIDE }]],
    ['IND-12', { unite: 'familles' }, [{ valeur: nombre(1) }]],
  ])('%s with %j and %j', (id, indicateur, mesures) => expect(check(id, indicateur, ...mesures)).toEqual([]));
});

describe('what is said of an indicator', () => {
  it.each<[string, Partial<IndicateurSuivi>, string]>([
    ['IND-02', { reference: VIDE }, `reference: L’indicateur ${NOM} n’a pas de valeur de référence.`],
    [
      'IND-02',
      { reference: nombre('à définir') },
      `reference: L’indicateur ${NOM} n’a pas de valeur de référence.`,
    ],
    [
      'IND-02',
      { reference: nombre('beaucoup') },
      `reference: La valeur de référence « beaucoup » de l’indicateur ${NOM} n’est pas un nombre.`,
    ],
    [
      'IND-02',
      { date_reference: date('') },
      `date_reference: La valeur de référence de l’indicateur ${NOM} n’est pas datée.`,
    ],
    ['IND-03', { cible: VIDE }, `cible: L’indicateur ${NOM} n’a pas de cible.`],
    [
      'IND-03',
      { cible: nombre('plus haut') },
      `cible: La cible « plus haut » de l’indicateur ${NOM} n’est pas un nombre.`,
    ],
    ['IND-03', { date_cible: date('') }, `date_cible: La cible de l’indicateur ${NOM} n’est pas datée.`],
    ['IND-04', { sens: '' }, `sens: Le sens attendu de l’indicateur ${NOM} n’est pas indiqué.`],
    [
      'IND-04',
      { sens: 'en plus' },
      `sens: Le sens attendu « en plus » de l’indicateur ${NOM} n’est pas dans la liste (hausse, baisse, maintien).`,
    ],
    [
      'IND-06',
      { reference: nombre(90) },
      `cible: La valeur de référence de ${NOM} (90) atteint déjà la cible (80) : relevez la cible ou vérifiez le sens « hausse ».`,
    ],
    [
      'IND-06',
      { reference: nombre(19.3), cible: nombre(19.9), sens: 'baisse' },
      `cible: La valeur de référence de ${NOM} (19,3) atteint déjà la cible (19,9) : relevez la cible ou vérifiez le sens « baisse ».`,
    ],
    [
      'IND-06',
      { reference: nombre(80) },
      `cible: La valeur de référence de ${NOM} (80) atteint déjà la cible (80) : relevez la cible ou vérifiez le sens « hausse ».`,
    ],
    [
      'IND-07',
      { sens: 'maintien' },
      `tolerance: Précisez la marge admise pour « maintien » (indicateur ${NOM}).`,
    ],
    [
      'IND-07',
      { sens: 'Maintien', tolerance: nombre('un peu') },
      `tolerance: Précisez la marge admise pour « maintien » (indicateur ${NOM}) : « un peu » ne se lit pas comme une marge.`,
    ],
    ['IND-08', { unite: ' ' }, `unite: Unité manquante pour l’indicateur ${NOM}.`],
    [
      'IND-08',
      { cible: nombre('80 %') },
      `cible: « 80 % » n’est pas dans l’unité de l’indicateur ${NOM} (« familles »).`,
    ],
    ['IND-12', { unite: 'oui / non' }, `intitule: Indicateur oui/non ${NOM} : utilisez plutôt un jalon.`],
    ['IND-12', { cible: nombre('Oui') }, `intitule: Indicateur oui/non ${NOM} : utilisez plutôt un jalon.`],
  ])('%s with %j', (id, indicateur, suite) => expect(check(id, indicateur)).toEqual([`tIndic 5 ${suite}`]));
});

describe('what is said of its measures', () => {
  it.each<[string, Partial<IndicateurSuivi>, Partial<Mesure>[], string]>([
    [
      'IND-05',
      {},
      serie(['2024', 20], ['2025-05-01', 12]),
      `tMesures 6 valeur: Indicateur ${NOM} : les deux dernières mesures (de 20 à 12) vont à l’inverse du sens attendu (hausse).`,
    ],
    [
      'IND-05',
      { sens: 'baisse' },
      serie(['2025-05-01', 12], ['2024', 10]),
      `tMesures 5 valeur: Indicateur ${NOM} : les deux dernières mesures (de 10 à 12) vont à l’inverse du sens attendu (baisse).`,
    ],
    [
      'IND-08',
      {},
      [{ valeur: nombre('12 €') }],
      `tMesures 5 valeur: « 12 € » n’est pas dans l’unité de l’indicateur ${NOM} (« familles »).`,
    ],
    [
      'IND-09',
      {},
      [{ date: date('2025-03-19') }],
      `tIndic 5 code: Aucune mesure de l’indicateur ${NOM} depuis le comité de pilotage du 20 mars 2025.`,
    ],
    [
      'IND-09',
      {},
      [],
      `tIndic 5 code: Aucune mesure de l’indicateur ${NOM} depuis le comité de pilotage du 20 mars 2025.`,
    ],
    [
      'IND-10',
      {},
      [{ date: date('2025-06-13') }],
      `tMesures 5 date: Mesure du 13 juin 2025 incohérente pour l’indicateur ${NOM} : elle est dans le futur.`,
    ],
    [
      'IND-10',
      {},
      [{ date: date('août 2022') }],
      `tMesures 5 date: Mesure d’août 2022 incohérente pour l’indicateur ${NOM} : elle est avant la référence (2023).`,
    ],
  ])('%s with %j and %j', (id, indicateur, mesures, dit) =>
    expect(check(id, indicateur, ...mesures)).toEqual([dit]),
  );

  it.each<[string, Partial<Mesure>[], RegExp]>([
    ['IND-05', serie(['2024', 20], ['mars 2024', 12]), /ne disent pas laquelle vient après l’autre/],
    ['IND-09', [{ date: date('2025') }], /« 2025 »\) peut être d’avant ou d’après/],
    ['IND-09', [{ date: date('') }], /n’est pas datée/],
    ['IND-10', [{ date: date('') }], /n’est pas datée/],
    ['IND-10', [{ date: date('au printemps') }], /« au printemps » .* ne se lit pas/],
  ])('%s cannot tell %j', (id, mesures, manque) => {
    const [dit = '', ...autres] = check(id, {}, ...mesures);
    expect(dit).toMatch(/^\? /);
    expect(dit).toMatch(manque);
    expect(autres).toEqual([]);
  });

  it('IND-09 needs a copil that was held', () => {
    expect(checkSummary('IND-09', buildClasseur({ reunions: [], etapes: [] }))).toEqual([
      expect.stringMatching(/^\? Aucun comité de pilotage passé/),
    ]);
  });

  it('IND-09 and IND-10 ask for measures only when there is an indicator', () => {
    const tables = buildClasseur().tables.filter((table) => table !== 'tMesures');
    for (const id of ['IND-09', 'IND-10']) {
      expect(checkSummary(id, buildClasseur({ tables, indicateurs: [] }))).toEqual([]);
      expect(checkSummary(id, buildClasseur({ tables }))).toEqual([expect.stringMatching(/^\? .*tMesures/)]);
    }
  });
});

describe('IND-11', () => {
  const plan = (...nombres: readonly number[]) =>
    buildClasseur({
      actions: nombres.map((_, rang) =>
        buildAction({
          ref: ref('tActions', `a-${rang}`, 5 + rang),
          code: `A${rang}`,
          intitule: `LAEP ${rang}`,
        }),
      ),
      indicateurs: nombres.flatMap((n, rang) =>
        Array.from({ length: n }, (_, i) =>
          buildIndicateur({ code: `L-${rang}-${i}`, rattachement: `A${rang}` }),
        ),
      ),
    });

  it.each([[[3, 3]], [[5, 1]], [[0, 0]]])('%j indicators are enough', (nombres) => {
    expect(checkSummary('IND-11', plan(...nombres))).toEqual([]);
  });

  it('says an action that has too many, and a plan', () => {
    expect(checkSummary('IND-11', plan(6, 0))).toEqual([
      'tActions 5 code: L’action « A0 – LAEP 0 » a 6 indicateurs : visez 1 à 3 par action.',
    ]);
    expect(checkSummary('IND-11', plan(4, 3))).toEqual([
      'tIndic * code: 7 indicateurs pour 2 actions (3,5 en moyenne) : visez 1 à 3 par action.',
    ]);
  });

  it('cannot count without an action', () => {
    expect(checkSummary('IND-11', buildClasseur({ actions: [] }))).toEqual([
      expect.stringMatching(/^\? Le plan d’actions est vide/),
    ]);
  });
});

describe('IND-13', () => {
  const plan = (indicateur: string, ...suivis: readonly (readonly [string, string])[]) =>
    checkSummary(
      'IND-13',
      buildClasseur({
        axes: [buildAxe()],
        objectifs: [buildObjectif({ indicateur })],
        actions: [buildAction({ axe: '', objectif: 'O1' })],
        indicateurs: suivis.map(([rattachement, nature]) => buildIndicateur({ rattachement, nature })),
      }),
    );

  it.each<[string, [string, string][]]>([
    [
      '',
      [
        ['A1', 'réalisation'],
        ['O1', 'résultat'],
      ],
    ],
    ['', [['X1', 'impact']]],
    ['taux de recours', [['A1', 'réalisation']]],
    ['', []],
    ['', [['A9', 'réalisation']]],
  ])('« %s » with %j is conforme', (indicateur, suivis) => expect(plan(indicateur, ...suivis)).toEqual([]));

  it.each<[[string, string][]]>([
    [[['A1', 'réalisation']]],
    [
      [
        ['X1', 'moyen'],
        ['O1', 'Réalisation'],
      ],
    ],
  ])('says %j', (suivis) => {
    expect(plan('', ...suivis)).toEqual([
      'tAxes 5 code: L’axe « X1 – Familles » n’a que des indicateurs de réalisation ou de moyen.',
    ]);
  });

  it('cannot tell an indicator whose nature is not given', () => {
    expect(plan('', ['A1', 'réalisation'], ['A1', ''])).toEqual([
      expect.stringMatching(/^\? La nature d’un indicateur de l’axe/),
    ]);
  });
});
