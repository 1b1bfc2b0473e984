import type { Signataire } from '../../src/domain/signataire';
import { buildClasseur, buildConvention, buildSignataire, date, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const signataires = (...lignes: readonly Partial<Signataire>[]) =>
  buildClasseur({
    signataires: lignes.map((ligne, rang) =>
      buildSignataire({ ref: ref('tSignataires', `s-${rang}`, 5 + rang), ...ligne }),
    ),
  });

describe('SIGN-02', () => {
  it.each([
    { type: 'commune' },
    { type: 'EPCI' },
    { type: 'syndicat' },
    { type: '', structure: 'Mairie de Perpignan' },
    { type: 'autre', structure: 'Communauté de communes du Pays' },
    { type: '', structure: 'CC Vallées' },
    { type: '', structure: 'Sète Agglopôle Méditerranée' },
  ])('%j is a commune or an EPCI', (ligne) => {
    expect(checkSummary('SIGN-02', signataires({}, ligne))).toEqual([]);
  });

  it.each([
    { type: 'CCAS', structure: 'CCAS de la ville' },
    { type: 'Département', structure: 'Département de l’Hérault' },
    { type: '', structure: 'Caf de l’Hérault' },
    { type: '', structure: '' },
  ])('%j is none', (ligne) => {
    expect(checkSummary('SIGN-02', signataires({}, ligne))).toEqual([
      'tSignataires * type: Aucune commune ou EPCI parmi les signataires.',
    ]);
  });
});

describe('SIGN-04', () => {
  const sansVote = { structure: 'Ville', type: 'commune' };

  it.each<Partial<Signataire>[][]>([
    [[{ ...sansVote, date_deliberation: date('juin 2024') }]],
    [[sansVote, { ...sansVote, structure: ' VILLE', date_deliberation: date('2024') }]],
    [
      [
        { structure: 'CCAS', type: 'CCAS' },
        { structure: 'Caf', type: 'Caf' },
      ],
    ],
    [[{ structure: '', type: 'commune' }]],
  ])('%j is conforme', (lignes) => {
    expect(checkSummary('SIGN-04', signataires(...lignes))).toEqual([]);
  });

  it('is told once a structure, with its words', () => {
    const lignes = [
      sansVote,
      { ...sansVote, personne: 'Mme Roux' },
      { structure: 'SIMAJE', type: 'syndicat' },
      { structure: 'Conseil départemental du Gard', type: '' },
    ];
    expect(checkSummary('SIGN-04', signataires(...lignes))).toEqual([
      'tSignataires 5 date_deliberation: Pas de délibération enregistrée pour « Ville ».',
      'tSignataires 7 date_deliberation: Pas de délibération enregistrée pour « SIMAJE ».',
      'tSignataires 8 date_deliberation: Pas de délibération enregistrée pour « Conseil départemental du Gard ».',
    ]);
  });
});

describe('SIGN-05', () => {
  const check = (vote: string, signature: string, commune = '06/03/2024', phase?: 'signature'): string[] =>
    checkSummary(
      'SIGN-05',
      {
        ...signataires({
          structure: 'Ville',
          date_deliberation: date(vote),
          date_signature: date(signature),
        }),
        convention: buildConvention({ date_signature: commune }),
      },
      phase,
    );

  it.each([
    ['', ''],
    ['février 2024', ''],
    ['06/03/2024', ''],
    ['avril 2024', '02/05/2024'],
  ])('a vote « %s » and a signature « %s » are in order', (vote, signature) => {
    expect(check(vote, signature)).toEqual([]);
  });

  it.each([
    ['avril 2024', '', 'délibération « avril 2024 », signature « 6 mars 2024 »'],
    ['07/03/2024', '01/03/2024', 'délibération « 7 mars 2024 », signature « 1er mars 2024 »'],
  ])('a vote « %s » after the signature « %s » is told', (vote, signature, dates) => {
    expect(check(vote, signature)).toEqual([
      `tSignataires 5 date_deliberation: La délibération de « Ville » est postérieure à la signature (${dates}).`,
    ]);
  });

  it('says what it lacks', () => {
    expect(check('mars 2024', '')).toEqual([
      '? Les dates de « Ville » ne disent pas laquelle précède : délibération « mars 2024 », signature « 6 mars 2024 ».',
    ]);
    expect(check('mars 2024', '', '')).toEqual([
      '? Le jour de signature manque pour le comparer à la délibération de « Ville ».',
    ]);
    expect(check('mars 2024', '', '', 'signature')).toEqual([]);
  });
});

describe('SIGN-06', () => {
  it('one person may sign for several structures', () => {
    const mandats = ['Ville de Lourdes', 'CCAS', 'SIMAJE'].map((structure) => ({
      structure,
      personne: 'Thierry Lavit',
    }));
    expect(checkSummary('SIGN-06', signataires(...mandats))).toEqual([]);
  });

  it.each([
    [['Thierry Lavit', 'THIERRY LAVIT '], 6, 2],
    [['Odile Évrard', 'Odile Evrard', 'odile evrard'], 7, 3],
  ])('%j for one structure is told', (personnes, ligne, fois) => {
    const lignes = personnes.map((personne) => ({ structure: 'Ville', personne }));
    expect(checkSummary('SIGN-06', signataires(...lignes))).toEqual([
      `tSignataires ${ligne} personne: « ${personnes.at(-1)?.trim() ?? ''} » apparaît ${fois} fois pour la même structure (« Ville »).`,
    ]);
  });

  it('rows without a person or a structure are no doubles', () => {
    expect(checkSummary('SIGN-06', signataires({ personne: '' }, { personne: '' }))).toEqual([]);
    expect(checkSummary('SIGN-06', signataires({ structure: '' }, { structure: '' }))).toEqual([]);
  });
});

describe('SIGN-07', () => {
  it.each([
    {},
    { represente: 'Michel Pélieu', fonction_representee: 'président du Conseil départemental' },
    { represente: ' ', fonction_representee: '' },
  ])('%j is conforme', (ligne) => expect(checkSummary('SIGN-07', signataires(ligne))).toEqual([]));

  it.each([
    [{ represente: 'Michel Pélieu', personne: 'Marc Begorre' }, ' par « Marc Begorre »'],
    [{ represente: 'Michel Pélieu', personne: '', fonction_representee: ' ' }, ''],
  ])('%j is told', (ligne, qui) => {
    expect(checkSummary('SIGN-07', signataires(ligne))).toEqual([
      `tSignataires 5 fonction_representee: Indiquez la fonction de la personne représentée${qui} : « Michel Pélieu ».`,
    ]);
  });
});
