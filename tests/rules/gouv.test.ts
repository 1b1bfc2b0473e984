import type { Decision } from '../../src/domain/decision';
import type { Instance } from '../../src/domain/instance';
import type { Reunion } from '../../src/domain/reunion';
import {
  buildClasseur,
  buildConvention,
  buildDecision,
  buildEtape,
  buildInstance,
  buildMembre,
  buildReunion,
  date,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const instances = (...lignes: readonly Partial<Instance>[]) =>
  buildClasseur({ instances: lignes.map((ligne) => buildInstance({ instance: '', type: '', ...ligne })) });

describe('GOUV-01', () => {
  it.each([
    { type: 'comité de pilotage' },
    { type: 'COPIL' },
    { type: 'autre', instance: 'Comité de pilotage de la CTG' },
    { type: '', instance: 'Pilotage de la CTG' },
  ])('%j is a copil', (ligne) =>
    expect(checkSummary('GOUV-01', instances({ type: 'séminaire' }, ligne))).toEqual([]),
  );

  it.each([
    { type: 'comité technique', instance: 'Comité technique' },
    { type: '', instance: 'Comité technique de pilotage' },
    { type: 'groupe de travail', instance: 'Pilotage du projet' },
    { type: 'comité thématique', instance: 'Comités thématiques' },
  ])('%j is none', (ligne) => {
    expect(checkSummary('GOUV-01', instances(ligne))).toEqual([
      'tInstances * type: Aucune instance de type « comité de pilotage ».',
    ]);
  });
});

describe('GOUV-02', () => {
  it.each([
    { type: 'comité technique plénier' },
    { instance: 'Cotech petite enfance' },
    { instance: 'Comité Technique' },
  ])('%j is a technical committee', (ligne) => expect(checkSummary('GOUV-02', instances(ligne))).toEqual([]));

  it.each([
    { type: 'comité de pilotage' },
    { instance: 'Comité thématique' },
    { instance: 'Services techniques' },
  ])('%j is none', (ligne) =>
    expect(checkSummary('GOUV-02', instances(ligne))).toEqual(['tInstances * type: Aucun comité technique.']),
  );
});

describe('GOUV-03', () => {
  const check = (plus: Parameters<typeof buildMembre>[0]): string[] =>
    checkSummary('GOUV-03', buildClasseur({ membres: [buildMembre({ fonction: '', ...plus })] }));

  it.each([
    { fonction: 'chargée de coopération' },
    { fonction: 'Chargé·e de coopération CTG' },
    { fonction: 'chargé(e) de coopération' },
    { role: 'Chargé de la coopération' },
    { fonction: 'coordinatrice CTG' },
    { fonction: 'Coordinateur de la convention territoriale globale' },
  ])('%j is in charge', (ligne) => expect(check(ligne)).toEqual([]));

  it.each([
    { fonction: 'chargée de conseil et de développement' },
    { fonction: 'coordinatrice petite enfance' },
    { fonction: '', nom: 'Claude Martin' },
  ])('%j is not', (ligne) => {
    expect(check(ligne)).toEqual(['tMembres * fonction: Aucun·e chargé·e de coopération n’est désigné·e.']);
  });
});

describe('GOUV-04', () => {
  const check = (copils: readonly string[], plus = {}): string[] =>
    checkSummary(
      'GOUV-04',
      buildClasseur({
        etapes: [],
        reunions: copils.map((texte, rang) =>
          buildReunion({ ref: ref('tReunions', `u-${rang}`, 5 + rang), date: date(texte) }),
        ),
        ...plus,
      }),
    );

  it.each([[['12/06/2024']], [['2020', '12/06/2026']], [['2020', 'mars 2025']]])(
    '%j is within twelve months',
    (copils) => expect(check(copils)).toEqual([]),
  );

  it('a step of the calendar, or the date of the next copil, is one', () => {
    expect(
      check([], { etapes: [buildEtape({ etapes: ['bilan', 'Copil'], date: date('septembre 2025') })] }),
    ).toEqual([]);
    expect(check([], { convention: buildConvention({ prochain_copil: '12/06/2025' }) })).toEqual([]);
    expect(
      check([], { etapes: [buildEtape({ date: date('septembre 2025'), statut: 'annulée' })] }),
    ).toHaveLength(1);
  });

  it.each([
    [[], 'Aucun comité de pilotage n’est enregistré ni prévu à moins de douze mois.'],
    [['14/07/2026'], 'Aucun comité de pilotage n’est enregistré ni prévu à moins de douze mois.'],
    [
      ['2022', 'mars 2024', '03/02/2023'],
      'Aucun comité de pilotage depuis « mars 2024 », et aucun n’est prévu dans les douze mois.',
    ],
  ])('%j is told', (copils, message) => {
    expect(check(copils)).toEqual([`tReunions * date: ${message}`]);
  });

  it('the meetings of other bodies do not count', () => {
    expect(check([], { reunions: [buildReunion({ instance: 'Comité technique' })] })).toHaveLength(1);
  });

  it.each([['2024'], ['vendredi 28 février']])('« %s » is not precise enough', (texte) => {
    expect(check([texte])).toEqual([
      `? La date d’un comité de pilotage (« ${texte} ») n’est pas assez précise.`,
    ]);
  });
});

describe('GOUV-05', () => {
  const check = (reunion: Partial<Reunion>, decisions: readonly Partial<Decision>[] = []): string[] =>
    checkSummary(
      'GOUV-05',
      buildClasseur({
        reunions: [buildReunion(reunion)],
        decisions: decisions.map((ligne) => buildDecision(ligne)),
      }),
    );

  it.each<[Partial<Reunion>, Partial<Decision>[]]>([
    [{}, [{}]],
    [{}, [{ instance: '', date: date('mars 2025') }]],
    [{ date: date('mars 2025') }, [{ date: date('20/03/2025') }]],
    [{ documents: 'Compte rendu du 20 mars' }, []],
    [{ documents: 'relevé de décisions' }, []],
    [{ date: date('12/06/2025') }, []],
    [{ instance: 'Comité technique' }, []],
  ])('%j with the decisions %j is conforme', (reunion, decisions) => {
    expect(check(reunion, decisions)).toEqual([]);
  });

  it.each<[Partial<Reunion>, Partial<Decision>[], string]>([
    [{}, [], '20 mars 2025'],
    [{ documents: 'diaporama' }, [{ date: date('21/03/2025') }], '20 mars 2025'],
    [{ date: date('2024') }, [{ instance: 'Comité technique', date: date('2024') }], '2024'],
  ])('%j with the decisions %j is told', (reunion, decisions, jour) => {
    expect(check(reunion, decisions)).toEqual([
      `tReunions 5 documents: Le comité de pilotage du « ${jour} » n’a pas de relevé de décisions.`,
    ]);
  });

  it.each([
    ['', '? Le jour du comité de pilotage manque : on ne sait pas s’il s’est tenu.'],
    ['juin 2025', '? Le jour du comité de pilotage manque (« juin 2025 ») : on ne sait pas s’il s’est tenu.'],
  ])('held on « %s », nobody knows', (texte, attendu) => {
    expect(check({ date: date(texte) })).toEqual([attendu]);
  });
});

describe('GOUV-06', () => {
  const check = (plus: Partial<Decision>): string[] =>
    checkSummary(
      'GOUV-06',
      buildClasseur({ decisions: [buildDecision({ echeance: date('01/06/2025'), ...plus })] }),
    );

  it.each<Partial<Decision>>([
    { etat: 'soldée' },
    { etat: 'Abandonnée' },
    { date_solde: date('2025') },
    { echeance: date('12/06/2025') },
    { echeance: date('2026') },
  ])('%j is closed or still due', (ligne) => expect(check(ligne)).toEqual([]));

  it.each<[Partial<Decision>, string]>([
    [{}, 'n° « D1 » à échéance du « 1er juin 2025 » non soldée (« Direction de l’enfance »)'],
    [
      { numero: '', responsable: '' },
      '« Ouvrir le lieu d’accueil en septembre » à échéance du « 1er juin 2025 » non soldée (sans responsable)',
    ],
    [
      { numero: '', texte: '', responsable: 'Caf', echeance: date('2024') },
      'de la ligne 5 à échéance du « 2024 » non soldée (« Caf »)',
    ],
  ])('%j is told', (ligne, suite) => {
    expect(check(ligne)).toEqual([`tDecisions 5 etat: Décision ${suite}.`]);
  });

  it.each([
    ['', '? L’échéance de la décision n° « D1 » manque.'],
    ['juin 2025', '? L’échéance de la décision n° « D1 » ne dit pas le jour (« juin 2025 »).'],
  ])('due « %s » cannot be checked', (texte, attendu) => {
    expect(check({ echeance: date(texte) })).toEqual([attendu]);
  });
});
