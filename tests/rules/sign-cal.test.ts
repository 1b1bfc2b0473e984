import type { Signataire } from '../../src/domain/signataire';
import { buildClasseur, buildEtape, buildSignataire, date, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const signataires = (...lignes: readonly Partial<Signataire>[]) =>
  buildClasseur({
    signataires: lignes.map((ligne, rang) =>
      buildSignataire({ ref: ref('tSignataires', `s-${rang}`, 5 + rang), ...ligne }),
    ),
  });

describe('SIGN-01', () => {
  it.each([
    { structure: 'Partenaire', type: 'Caf' },
    { structure: 'CAF des P-O', type: '' },
    { structure: 'La Caf', type: 'autre' },
    { structure: 'Caisse d’Allocations Familiales du Gard', type: '' },
    { structure: 'CAF66', type: '' },
  ])('%j is a Caf', (ligne) => {
    expect(checkSummary('SIGN-01', signataires({ structure: 'Ville', type: 'commune' }, ligne))).toEqual([]);
  });

  it.each([
    { structure: 'Ville', type: 'commune' },
    { structure: 'Café des parents', type: 'association' },
    { structure: '', type: '' },
  ])('%j is none', (ligne) => {
    expect(checkSummary('SIGN-01', signataires(ligne))).toEqual([
      'tSignataires * structure: Aucune Caf parmi les signataires.',
    ]);
  });

  it('says so of an empty list', () => {
    expect(checkSummary('SIGN-01', signataires())).toHaveLength(1);
  });
});

describe('SIGN-03', () => {
  it.each<[Partial<Signataire>, string]>([
    [
      { structure: 'Ville', personne: '', fonction: '' },
      'personne: La structure « Ville » n’a pas de représentant nommé.',
    ],
    [
      { structure: 'Ville', personne: '  ', fonction: 'maire' },
      'personne: La structure « Ville » n’a pas de représentant nommé.',
    ],
    [
      { structure: 'Ville', personne: 'M. Roux', fonction: '' },
      'fonction: La fonction de « M. Roux », pour « Ville », n’est pas renseignée.',
    ],
    [
      { structure: '', personne: 'M. Roux', fonction: '' },
      'fonction: La fonction de « M. Roux » n’est pas renseignée.',
    ],
  ])('%j is told', (ligne, suite) => {
    expect(checkSummary('SIGN-03', signataires(ligne))).toEqual([`tSignataires 5 ${suite}`]);
  });

  it('says each structure without a person', () => {
    expect(
      checkSummary('SIGN-03', signataires({ personne: '' }, { structure: 'Ville', personne: '' })),
    ).toHaveLength(2);
  });

  it('one named person is enough for a structure written on two rows', () => {
    expect(
      checkSummary('SIGN-03', signataires({ structure: 'Ville' }, { structure: 'VILLE ', personne: '' })),
    ).toEqual([]);
  });
});

describe('CAL-02', () => {
  const check = (axes: string, ...restitutions: readonly string[]): string[] =>
    checkSummary(
      'CAL-02',
      buildClasseur({
        etapes: [
          buildEtape({ ref: ref('tCalendrier', 'e-1', 5), etapes: ['copil', 'Axes'], date: date(axes) }),
          ...restitutions.map((texte, rang) =>
            buildEtape({
              ref: ref('tCalendrier', `e-${rang + 2}`, 6 + rang),
              etapes: ['séminaire', 'restitution'],
              date: date(texte),
            }),
          ),
        ],
      }),
    );
  const info = 'tCalendrier 5 date: Les axes ont été adoptés avant la restitution du diagnostic.';

  it.each([
    ['janvier 2024', ['avril 2024'], [info]],
    ['2023', ['2024'], [info]],
    ['janvier 2024', ['avril 2024', 'mai 2024'], [info]],
    ['janvier 2024', ['décembre 2023', 'avril 2024'], []],
    ['juin 2024', ['avril 2024'], []],
    ['15/04/2024', ['15/04/2024'], []],
    ['janvier 2024', [], []],
  ])('axes %s, restitution %j', (axes, restitutions, attendu) => {
    expect(check(axes, ...restitutions)).toEqual(attendu);
  });

  it.each([
    ['avril 2024', 'avril 2024'],
    ['2024', 'avril 2024'],
    ['', 'avril 2024'],
    ['janvier 2024', 'Mars 20424'],
  ])('axes « %s » and restitution « %s » cannot be told apart', (axes, restitution) => {
    expect(check(axes, restitution)).toEqual([
      `? Les dates des axes et de la restitution ne permettent pas de dire laquelle précède : « ${axes} », « ${restitution} ».`,
    ]);
  });

  it('one step that does both is in order', () => {
    const etapes = [buildEtape({ etapes: ['axes', 'restitution'], date: date('avril 2024') })];
    expect(checkSummary('CAL-02', buildClasseur({ etapes }))).toEqual([]);
  });
});
