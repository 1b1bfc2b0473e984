import type { Classeur } from '../../src/domain/classeur';
import type { LigneDiagnostic } from '../../src/domain/diagnostic';
import type { Enjeu } from '../../src/domain/enjeu';
import {
  buildAxe,
  buildChamp,
  buildClasseur,
  buildEnjeu,
  buildLigneDiagnostic,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const vue = (...lignes: readonly Partial<LigneDiagnostic>[]): readonly LigneDiagnostic[] =>
  lignes.map((ligne, rang) =>
    buildLigneDiagnostic({ ref: ref('tDiagnostic', `z-${rang}`, 5 + rang), ...ligne }),
  );

describe('DIAG-12', () => {
  const check = (lignes: readonly Partial<LigneDiagnostic>[], plus: Partial<Classeur> = {}): string[] =>
    checkSummary(
      'DIAG-12',
      buildClasseur({
        champs: [buildChamp({ libelle: 'De la petite enfance', codes_nationaux: ['PE', 'ENF'] })],
        diagnostic: vue(...lignes),
        enjeux: [],
        ...plus,
      }),
    );

  it.each<Partial<LigneDiagnostic>>([
    { champ: 'Petite enfance' },
    { champ: 'de la petite enfance' },
    { champ: 'PAR ; enf' },
    { champ: 'PE', indicateur: '', constat: 'Peu de places' },
  ])('%j speaks of the champ', (ligne) => expect(check([ligne])).toEqual([]));

  it('a constat among the enjeux is one', () => {
    expect(check([], { enjeux: [buildEnjeu({ champ: 'PE' })] })).toEqual([]);
    expect(check([], { enjeux: [buildEnjeu({ champ: 'PE', constat: '' })] })).toHaveLength(1);
  });

  it.each<Partial<LigneDiagnostic>[][]>([
    [[]],
    [[{ champ: 'Portrait du territoire' }]],
    [[{ champ: '' }]],
    [[{ champ: 'PE', indicateur: ' ', constat: '', enjeu: '' }]],
  ])('%j does not', (lignes) => {
    expect(check(lignes)).toEqual([
      'tChamps 5 libelle: Aucun élément de diagnostic pour le champ « De la petite enfance ».',
    ]);
  });

  it('asks nothing of a champ that is not retained, or has no name', () => {
    expect(check([], { champs: [buildChamp({ retenu: 'non' })] })).toEqual([]);
    expect(check([], { champs: [buildChamp({ libelle: '', codes_nationaux: [] })] })).toEqual([]);
    expect(check([], { champs: [buildChamp({ libelle: '', codes_nationaux: ['LOG'] })] })).toEqual([
      'tChamps 5 libelle: Aucun élément de diagnostic pour le champ « LOG ».',
    ]);
  });
});

describe('DIAG-13', () => {
  const seul = { epci: '', departement: '', region: '', france: ' ', comparaison: '' };
  const check = (ligne: Partial<LigneDiagnostic>): string[] =>
    checkSummary('DIAG-13', buildClasseur({ diagnostic: vue({ ...seul, ...ligne }) }));

  it.each<Partial<LigneDiagnostic>>([
    { epci: '17 %' },
    { france: 'secret' },
    { comparaison: '3 points de plus que la France' },
    { valeur: 'secret' },
    { valeur: '' },
  ])('%j is compared, or cannot be', (ligne) => expect(check(ligne)).toEqual([]));

  it.each<[Partial<LigneDiagnostic>, string]>([
    [{}, '« Taux de pauvreté »'],
    [{ indicateur: '', valeur: '0' }, '« TAUX_PAUVRETE »'],
    [{ indicateur: '', code_indicateur: '' }, 'Le chiffre de la ligne 5'],
  ])('%j is told', (ligne, nom) => {
    expect(check(ligne)).toEqual([
      `tDiagnostic 5 comparaison: ${nom} n’est comparé à aucun territoire de référence.`,
    ]);
  });
});

describe('DIAG-14', () => {
  const check = (enjeu: Partial<Enjeu>, plus: Partial<Classeur> = {}): string[] =>
    checkSummary('DIAG-14', buildClasseur({ enjeux: [buildEnjeu({ reponse: '', ...enjeu })], ...plus }));
  const message =
    'tEnjeux 5 reponse: L’enjeu prioritaire « Un tiers des familles vit seule » n’a aucun axe ni objectif en réponse.';

  it.each<Partial<Enjeu>>([
    { reponse: 'X1' },
    { reponse: 'o1' },
    { reponse: 'Soutenir la parentalité' },
    { reponse: 'X9 ; O1' },
    { priorite: 'Moyenne' },
    { priorite: 'Basse' },
    { priorite: '', reponse: 'X1' },
  ])('%j is answered, or no priority', (enjeu) => expect(check(enjeu)).toEqual([]));

  it.each<[Partial<Enjeu>]>([
    [{}],
    [{ reponse: 'X9' }],
    [{ priorite: 'élevée', reponse: ' ' }],
    [{ priorite: 'Prioritaire' }],
  ])('%j is told', (enjeu) => expect(check(enjeu)).toEqual([message]));

  it('an axis that names the enjeu answers it', () => {
    expect(check({}, { axes: [buildAxe({ enjeux: 'autre ; e1' })] })).toEqual([]);
    expect(check({}, { axes: [buildAxe({ enjeux: 'Un tiers des familles vit seule' })] })).toEqual([]);
    expect(check({}, { axes: [buildAxe({ enjeux: 'E2' })] })).toEqual([message]);
  });

  it('without a priority, nobody knows', () => {
    expect(check({ priorite: '' })).toEqual([
      '? La priorité de l’enjeu « Un tiers des familles vit seule » n’est pas renseignée.',
    ]);
  });

  it('an enjeu of the view is looked for among the enjeux and on the axes', () => {
    const diagnostic = vue({ enjeu: 'Faciliter l’accès aux droits' });
    expect(checkSummary('DIAG-14', buildClasseur({ diagnostic }))).toEqual([
      '? La priorité de l’enjeu « Faciliter l’accès aux droits » n’est pas dite : ajoutez-le à la feuille Enjeux, ou citez-le sur un axe.',
    ]);
    expect(check({ constat: 'FACILITER l’accès aux droits', reponse: 'X1' }, { diagnostic })).toEqual([]);
    expect(
      checkSummary(
        'DIAG-14',
        buildClasseur({ diagnostic, axes: [buildAxe({ enjeux: 'Faciliter l’accès aux droits' })] }),
      ),
    ).toEqual([]);
  });

  it('a long enjeu is cut', () => {
    expect(check({ constat: 'mot '.repeat(60) })[0]).toContain('mot… »');
  });
});
