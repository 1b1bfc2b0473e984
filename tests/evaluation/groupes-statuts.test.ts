/** Actions by statut: nothing lost, nothing guessed. */
import fc from 'fast-check';
import { STATUTS_ACTION } from '../../src/domain/listes';
import { countStatuts, groupByStatut, tellStatuts } from '../../src/evaluation';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');

describe('groupByStatut', () => {
  it('has a group for each statut of the list, in its order, even empty', () => {
    const groupes = groupByStatut([], (statut: string) => statut);
    expect(groupes.map(({ statut }) => statut)).toEqual([...STATUTS_ACTION]);
    expect(groupes.every(({ elements }) => elements.length === 0)).toBe(true);
  });

  it.each([
    ['realisees', 'Réalisée'],
    ['EN COURS', 'En cours'],
    ['en retard', 'En cours'],
    [' Bloqué ', 'Bloquée'],
  ])('reads %p as %p', (ecrit, statut) => {
    const trouve = groupByStatut([ecrit], (texte) => texte).find(({ elements }) => elements.length === 1);
    expect(trouve?.statut).toBe(statut);
  });

  it('keeps what says nothing and unknown words apart, as typed', () => {
    const groupes = groupByStatut(['', 'Gelée', 'gelee', 'En cours', '  '], (texte) => texte);
    expect(groupes.slice(STATUTS_ACTION.length).map(({ mot, elements }) => [mot, elements.length])).toEqual([
      ['non renseigné', 2],
      ['Gelée', 2],
    ]);
  });

  it('puts each action in one group, whatever is typed', () => {
    const mots = fc.oneof(fc.constantFrom(...STATUTS_ACTION, '', 'réalisé', 'en  cours'), fc.string());
    fc.assert(
      fc.property(fc.array(mots), (ecrits) => {
        const lignes = ecrits.map((statut, rang) => ({ statut, rang }));
        const groupes = groupByStatut(lignes, ({ statut }) => statut);
        const rangs = groupes.flatMap(({ elements }) => elements.map(({ rang }) => rang));
        expect(rangs.sort((a, b) => a - b)).toEqual(lignes.map(({ rang }) => rang));
        expect(new Set(groupes.map(({ cle }) => cle)).size).toBe(groupes.length);
      }),
    );
  });
});

describe('tellStatuts', () => {
  it.each([
    [[], 'Aucune action n’est écrite dans le plan.'],
    [['En cours'], '1 action : 1 en cours.'],
    [
      ['Réalisée', 'En cours', 'Réalisée', '', 'Abandonnée', 'À venir'],
      '6 actions : 1 à venir, 1 en cours, 2 réalisées, 1 abandonnée, 1 non renseigné.',
    ],
    [['', '', 'Gelée'], '3 actions : 2 non renseignés, 1 « Gelée », hors de la liste.'],
  ])('%j is said %p', (statuts, phrase) => {
    expect(plain(tellStatuts(countStatuts(statuts)))).toBe(phrase);
  });
});
