/** Headers as people retype them. */
import { findTable, matchEntetes } from '../../src/sheets';
import { toCleEntete } from '../../src/sheets/match-entete';

const actions = findTable('tActions')?.colonnes ?? [];
const keyOf = (entete: string): string | undefined => [...matchEntetes(actions, [entete]).colonnes.keys()][0];

describe('matchEntetes', () => {
  it.each([
    ['Intitulé', 'intitule'],
    ['INTITULE', 'intitule'],
    ['  intitulés ', 'intitule'],
    ['Action', 'intitule'],
    ['Élu(e) référent', undefined],
    ['Élu·e référent·e', 'elu_referent'],
    ['élue référente', 'elu_referent'],
    ['Date de fin', 'fin'],
    ['échéance', 'fin'],
    ['Maître d’ouvrage', 'structure_pilote'],
    ["Maitre d'ouvrage", 'structure_pilote'],
    ['Champ', 'champs'],
    ['Champs\u00A0d’intervention', 'champs'],
    ['Co-pilote CAF', 'copilote_caf'],
    ['Précision  de la fin', 'precision_fin'],
    ['Remarques du service', undefined],
    ['', undefined],
  ])('« %s » is %s', (entete, cle) => expect(keyOf(entete)).toBe(cle));

  it('finds columns wherever they were moved', () => {
    const { colonnes } = matchEntetes(actions, ['Ma note', 'Pilote', 'id', 'Code']);
    expect(Object.fromEntries(colonnes)).toEqual({ pilote: 1, id: 2, code: 3 });
  });

  it('prefers our own header to a synonym, and says that both are there', () => {
    const { colonnes, doubles } = matchEntetes(actions, ['Échéance', 'Fin']);
    expect(colonnes.get('fin')).toBe(1);
    expect(doubles.map(({ colonne, entetes }) => [colonne.cle, entetes])).toEqual([
      ['fin', ['Fin', 'Échéance']],
    ]);
  });

  it('lists every missing column, not the first only', () => {
    const { manquantes } = matchEntetes(actions, ['Code']);
    expect(manquantes).toHaveLength(actions.length - 1);
  });

  it('keeps short words whole: « Axes » but « pas »', () => {
    expect(toCleEntete('Axes')).toBe('axe');
    expect(toCleEntete('pas')).toBe('pas');
  });
});
