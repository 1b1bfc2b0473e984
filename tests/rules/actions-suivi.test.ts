/** What an action says of its dates, its statut and its steps. */
import type { Action } from '../../src/domain/action';
import type { Classeur } from '../../src/domain/classeur';
import type { Jalon } from '../../src/domain/jalon';
import { parseNombre } from '../../src/domain/nombre-lu';
import { VIDE } from '../../src/domain/valeurs';
import { buildAction, buildClasseur, buildConvention, buildJalon, date, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const NOM = 'L’action « A1 – Ouvrir un LAEP »';
const avec = (action: Partial<Action>, plus: Partial<Classeur> = {}): Classeur =>
  buildClasseur({ actions: [buildAction({ intitule: 'Ouvrir un LAEP', ...action })], ...plus });
const taux = (texte: string) => parseNombre(texte, 'fraction');

describe('what is conforme', () => {
  it.each<[string, Partial<Action>]>([
    ['ACT-08', { debut: date('2024'), fin: date('2027') }],
    ['ACT-08', { debut: date('mars 2024', 'jour'), fin: date('') }],
    ['ACT-08', { debut: date('2020'), fin: date('2021'), reconduite: 'Oui' }],
    ['ACT-08', { debut: date(''), fin: date('') }],
    ['ACT-10', { statut: 'réalise' }],
    ['ACT-10', { statut: 'En retard' }],
    ['ACT-10', { statut: '' }],
    ['ACT-11', { fin: date('2025-06-12') }],
    ['ACT-11', { fin: date('juin 2025') }],
    ['ACT-11', { fin: date('2025') }],
    ['ACT-11', { fin: date('2024'), statut: 'Réalisée' }],
    ['ACT-11', { fin: date('2024'), statut: 'En retard' }],
    ['ACT-11', { fin: date('') }],
    ['ACT-12', { statut: 'À venir', debut: date('2025-04-13') }],
    ['ACT-12', { statut: 'À venir', debut: date('2025') }],
    ['ACT-12', { statut: 'En cours', debut: date('2024') }],
    ['ACT-13', { statut: 'Réalisée', avancement: taux('100 %') }],
    ['ACT-13', { statut: 'Réalisée', avancement: VIDE }],
    ['ACT-13', { statut: 'En cours', avancement: taux('99 %') }],
    ['ACT-13', { statut: '', avancement: taux('40 %') }],
    ['ACT-14', { statut: 'Bloquée', motif: 'terrain non disponible' }],
    ['ACT-14', { statut: 'En pause', motif: '' }],
    ['ACT-18', { mise_a_jour: date('2025-03-20') }],
    ['ACT-18', { mise_a_jour: date('avril 2025') }],
    ['ACT-18', { mise_a_jour: date('2024'), statut: 'Réalisée' }],
  ])('%s with %j', (id, action) => expect(checkSummary(id, avec(action))).toEqual([]));
});

describe('what is said', () => {
  it.each<[string, Partial<Action>, string]>([
    [
      'ACT-08',
      { debut: date('2023') },
      `debut: ${NOM} (2023–juin 2026) sort de la période 1er mars 2024–2027.`,
    ],
    [
      'ACT-08',
      { fin: date('2028-01-01') },
      `fin: ${NOM} (1er septembre 2024–1er janvier 2028) sort de la période 1er mars 2024–2027.`,
    ],
    [
      'ACT-10',
      { statut: 'En courss' },
      'statut: Statut « En courss » inconnu : choisissez dans la liste (peut-être « En cours »).',
    ],
    ['ACT-10', { statut: 'fini' }, 'statut: Statut « fini » inconnu : choisissez dans la liste.'],
    [
      'ACT-11',
      { fin: date('2025-06-11') },
      `statut: ${NOM} devait finir le 11 juin 2025 : statut « En cours » à mettre à jour.`,
    ],
    [
      'ACT-11',
      { fin: date('2024'), statut: 'À venir' },
      `statut: ${NOM} devait finir en 2024 : statut « À venir » à mettre à jour.`,
    ],
    [
      'ACT-12',
      { statut: 'À venir', debut: date('2025-04-12') },
      `statut: ${NOM} devait commencer le 12 avril 2025 : elle est toujours « À venir ».`,
    ],
    [
      'ACT-12',
      { statut: 'à venir', debut: date('2024') },
      `statut: ${NOM} devait commencer en 2024 : elle est toujours « à venir ».`,
    ],
    [
      'ACT-13',
      { statut: 'Réalisée', avancement: taux('80 %') },
      `avancement: ${NOM} est « Réalisée » avec un avancement de 80 %.`,
    ],
    [
      'ACT-13',
      { statut: 'En cours', avancement: taux('100 %') },
      `avancement: ${NOM} est « En cours » avec un avancement de 100 %.`,
    ],
    [
      'ACT-14',
      { statut: 'Abandonnée' },
      'motif: Motif manquant pour l’action « A1 – Ouvrir un LAEP » (« Abandonnée »).',
    ],
    [
      'ACT-14',
      { statut: 'reporté', motif: ' ' },
      'motif: Motif manquant pour l’action « A1 – Ouvrir un LAEP » (« reporté »).',
    ],
    [
      'ACT-18',
      { mise_a_jour: date('2025-03-19') },
      `mise_a_jour: ${NOM} n’a pas été mise à jour depuis le comité de pilotage du 20 mars 2025 (dernière mise à jour : 19 mars 2025).`,
    ],
    [
      'ACT-18',
      { mise_a_jour: date('2024') },
      `mise_a_jour: ${NOM} n’a pas été mise à jour depuis le comité de pilotage du 20 mars 2025 (dernière mise à jour : 2024).`,
    ],
  ])('%s with %j', (id, action, suite) => {
    expect(checkSummary(id, avec(action))).toEqual([`tActions 5 ${suite}`]);
  });

  it.each<[string, Partial<Action>, RegExp]>([
    ['ACT-11', { fin: date('2024'), statut: '' }, /Le statut .* manque/],
    ['ACT-13', { statut: '', avancement: taux('100 %') }, /Le statut .* manque/],
    [
      'ACT-13',
      { statut: 'En cours', avancement: taux('presque fini') },
      /« presque fini » .* n’est pas un nombre/,
    ],
    ['ACT-18', { mise_a_jour: date('mars 2025') }, /peut être d’avant ou d’après le comité/],
    ['ACT-18', { mise_a_jour: date('récemment') }, /« récemment » .* ne se lit pas/],
    ['ACT-18', { mise_a_jour: date('') }, /La date de mise à jour manque à une action ouverte/],
  ])('%s cannot tell %j', (id, action, manque) => {
    const [dit = '', ...autres] = checkSummary(id, avec(action));
    expect(dit).toMatch(/^\? /);
    expect(dit).toMatch(manque);
    expect(autres).toEqual([]);
  });

  it('ACT-08 cannot tell a month in which the convention starts', () => {
    const classeur = avec(
      { debut: date('mars 2024') },
      { convention: buildConvention({ debut: '15/03/2024' }) },
    );
    expect(checkSummary('ACT-08', classeur)).toEqual([expect.stringMatching(/^\? .* ne disent pas le jour/)]);
  });

  it('ACT-08 says once that the period is not known', () => {
    const actions = [buildAction(), buildAction({ ref: ref('tActions', 'a-2', 6), code: 'A2' })];
    const classeur = buildClasseur({ actions, convention: buildConvention({ fin: '' }) });
    expect(checkSummary('ACT-08', classeur)).toEqual([
      '? La date de fin de la convention manque ou ne se lit pas : on ne peut pas lui comparer les actions.',
    ]);
  });

  it('ACT-18 needs a copil that was held', () => {
    const sansCopil = avec({}, { reunions: [], etapes: [] });
    expect(checkSummary('ACT-18', sansCopil)).toEqual([
      expect.stringContaining('? Aucun comité de pilotage passé n’est daté'),
    ]);
  });
});

describe('ACT-21', () => {
  const check = (action: Partial<Action>, ...jalons: readonly Partial<Jalon>[]): string[] =>
    checkSummary(
      'ACT-21',
      avec(action, { jalons: jalons.map((jalon) => buildJalon({ libelle: 'Bail', ...jalon })) }),
    );

  it.each<[string, Partial<Action>, Partial<Jalon>[]]>([
    ['no step', {}, []],
    ['a step to come', {}, [{ echeance: date('juin 2025') }]],
    ['a step done in time', {}, [{ echeance: date('2025-01-01'), fait: 'oui' }, {}]],
    ['a step dated as done', {}, [{ echeance: date('2025-01-01'), date_reelle: date('2025-02-01') }, {}]],
    ['all steps done of an action done', { statut: 'Réalisée' }, [{ fait: 'oui' }]],
    ['a step of an action given up', { statut: 'Abandonnée' }, [{ echeance: date('2024') }]],
    ['a step of another action', {}, [{ action: 'A9', echeance: date('2024') }]],
  ])('%s is conforme', (_nom, action, jalons) => expect(check(action, ...jalons)).toEqual([]));

  it('says each step whose deadline is past', () => {
    expect(check({}, { echeance: date('2025-06-11') }, { echeance: date('mai 2025'), fait: 'non' })).toEqual([
      'tJalons 5 echeance: Jalon « Bail » dépassé (prévu le 11 juin 2025) pour l’action « A1 – Ouvrir un LAEP ».',
      'tJalons 5 echeance: Jalon « Bail » dépassé (prévu en mai 2025) pour l’action « A1 – Ouvrir un LAEP ».',
    ]);
  });

  it('says an action whose steps are all done, and that is not', () => {
    expect(check({}, { fait: 'oui' })).toEqual([
      'tActions 5 statut: Tous les jalons de l’action « A1 – Ouvrir un LAEP » sont faits, et elle est « En cours ».',
    ]);
  });
});
