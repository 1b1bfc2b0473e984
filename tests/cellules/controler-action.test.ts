/** CONTROLER_ACTION: the verdict on one row, in one cell. */
import type { Argument } from '../../src/indicators/define';
import { ACTION, DATE, RIEN, ask, plage } from './plages';

const [ENTETES = []] = plage('tActions', []);
const REFERENCES: readonly Argument[] = [
  plage('tAxes', [{ code: '1', intitule: 'Petite enfance' }]),
  plage('tObjectifs', [{ code: '1.1', intitule: 'Accueillir', axe: '1' }]),
  plage('tChamps', [{ libelle: 'Petite enfance', codes_nationaux: 'PE', retenu: 'oui' }]),
  plage('tConvention', [
    { rubrique: 'Début de la convention', valeur: '2024' },
    { rubrique: 'Fin de la convention', valeur: '2027' },
  ]),
];

function ligne(plus: Readonly<Record<string, string | number>> = {}): Argument {
  return plage('tActions', [{ ...ACTION, ...plus }]).slice(1);
}

const check = (plus: Readonly<Record<string, string | number>>, ...suite: Argument[]): unknown =>
  ask('CONTROLER_ACTION', [ligne(plus), [ENTETES], ...suite]);
const checkAvecTout = (plus: Readonly<Record<string, string | number>>): unknown =>
  check(plus, DATE, RIEN, ...REFERENCES);

it('is « conforme », and nothing else, when all was given and nothing is wrong', () => {
  expect(checkAvecTout({})).toBe('conforme');
});

it('says what lacks to be sure', () => {
  expect(check({})).toBe(
    'conforme (non contrôlables\u00A0: 4\u00A0; il manque la date du contrôle, les tables Convention, Axes, Objectifs)',
  );
});

it.each([
  [{ structure_pilote: '', pilote: '' }, '✖ 1 erreur\u00A0: N’a pas de pilote.'],
  [{ statut: 'En courss' }, '✖ 1 erreur\u00A0: Statut «\u00A0En courss\u00A0» inconnu'],
  [{ elu_referent: '' }, '▲ 1 avertissement\u00A0: N’a pas d’élu·e référent·e.'],
  [{ axe: '9' }, '✖ 1 erreur\u00A0: Renvoie à «\u00A09\u00A0», qui n’existe pas (feuille Axes).'],
  [{ fin: '01/06/2025' }, '✖ 1 erreur\u00A0: Devait finir le 1er juin 2025'],
  [{ fin: 'bientôt' }, '? non contrôlable\u00A0: La date «\u00A0bientôt\u00A0»'],
  [{ intitule: '' }, '✖ 1 erreur\u00A0: Ligne 1\u00A0: l’intitulé de l’action manque.'],
  [{ fin: '#REF!' }, 'Erreur #REF! en ligne 1, colonne «\u00A0Fin\u00A0».'],
  [{ description: 'Appeler Mme Dupont, NIR 2 85 07 66 136 012 34' }, 'Donnée à caractère personnel'],
])('%j is told', (plus, attendu) => {
  expect(checkAvecTout(plus)).toContain(attendu);
});

it('counts by weight, quotes three sentences and counts the others', () => {
  const dit = checkAvecTout({
    structure_pilote: '',
    objectif: '',
    pilote: '',
    elu_referent: '',
    partenaires: '',
    public: '',
  });
  expect(dit).toMatch(/^✖ 2 erreurs, ▲ 3 avertissements\u00A0: (?:[^.]+\. ?){3}\(et 2 autres\)$/);
});

it.each(['', 0, '  '])('says nothing of a row of blanks, as %j', (blanc) => {
  const vide = [ENTETES.map(() => blanc)];
  expect(ask('CONTROLER_ACTION', [vide, [ENTETES]])).toBe('');
});

it('reads an empty cell that Excel gives as a zero, and keeps a zero that is one', () => {
  const zeros = [(ligne()[0] ?? []).map((cellule) => (cellule === '' ? 0 : cellule))];
  expect(ask('CONTROLER_ACTION', [zeros, [ENTETES], DATE, RIEN, ...REFERENCES])).toBe('conforme');
  expect(checkAvecTout({ statut: 'Réalisée', avancement: 0 })).toMatch(/^✖/);
});

it('does not pretend to compare rows', () => {
  expect(checkAvecTout({})).not.toContain('double');
});

it.each([
  ['two rows', [[...ligne(), ...ligne()], [ENTETES]], /lit une ligne, et la plage en a 2/],
  ['no headers', [ligne()], /Les en-têtes de la ligne manquent/],
  ['headers of other columns', [ligne(), [ENTETES.slice(1)]], /colonne\(s\) et ses en-têtes/],
  ['headers on two rows', [ligne(), [ENTETES, ENTETES]], /a 2 lignes/],
  [
    'headers of nobody',
    [ligne(), [ENTETES.map((_, rang) => `X${String(rang)}`)]],
    /«\u00A0X0\u00A0», «\u00A0X1/,
  ],
  ['a table of other rows', [ligne(), [ENTETES], RIEN, RIEN, plage('tJalons', [])], /Jalons ne se lit pas/],
  ['no day', [ligne(), [ENTETES], [['bientôt']]], /n’est pas un jour/],
  ['a month', [ligne(), [ENTETES], [['juin 2025']]], /n’est pas un jour/],
  ['an error for a day', [ligne(), [ENTETES], [['#N/A']]], /#N\/A/],
  ['no phase', [ligne(), [ENTETES], RIEN, [['Plus tard']]], /n’est pas une phase/],
] as const)('%s: an argument that is not understood, with a sentence', (_nom, args, phrase) => {
  const dit = ask('CONTROLER_ACTION', args as unknown as Argument[]);
  expect(dit).toMatch(/^argument-invalide/);
  expect(dit).toMatch(phrase);
});
