/** What the layout makes doubtful is told: amounts merged over rows, months ticked with gaps. */
import { measure } from './sources/measure';
import type { Mesure } from './sources/measure';
import { xlsx } from './sources/source';
import type { FeuilleEssai, SourceEssai } from './sources/source';

function read(feuille: FeuilleEssai, attendu: SourceEssai['attendu']): Promise<Mesure> {
  return measure({ nom: feuille.nom, contenu: xlsx(feuille), attendu });
}

describe('amounts merged over rows', () => {
  it('are counted on the first row, and told with the rows they cover', async () => {
    const { fautes, perdues, apercu } = await read(
      {
        nom: 'Plan',
        fusions: ['C2:C4', 'A2:A3'],
        lignes: [
          ['Axe', 'Action', 'Budget', 'Pilote'],
          [1, 'Ouvrir un LAEP', 30000, 'Caf'],
          [null, 'Former', null, 'Ville'],
          [2, 'Équiper', null, 'CCAS'],
          [2, 'Évaluer', 500, 'Caf'],
        ],
      },
      { tActions: [{ budget: 30000 }, { intitule: 'Former' }, { intitule: 'Équiper' }, { budget: 500 }] },
    );
    expect({ fautes, perdues }).toEqual({ fautes: [], perdues: [] });
    expect(
      apercu.ajouts.find(({ table }) => table === 'tActions')?.lignes.map((l) => l.valeurs['budget']),
    ).toEqual([30000, undefined, undefined, 500]);
    const fusion = apercu.problemes.filter(({ code }) => code === 'montant-fusionne');
    expect(fusion.map(({ cellule, ligne }) => [cellule, ligne])).toEqual([['C2', 2]]);
    expect(fusion[0]?.message).toContain('pour les lignes 2 à 4');
  });
});

describe('months ticked', () => {
  const lignes = (croix: readonly (string | null)[]): FeuilleEssai => ({
    nom: 'Planning',
    lignes: [
      ['Action', 'Pilote', 'janv. 2025', 'févr. 2025', 'mars 2025', 'avr. 2025'],
      ['Ouvrir un LAEP', 'Caf', ...croix],
      ['Former', 'Ville', 'x', 'x', 'x', null],
    ],
  });

  it.each([
    [['x', null, null, 'x'], ['« févr. 2025 », « mars 2025 »']],
    [['x', 'x', 'x', 'x'], []],
    [[null, 'x', 'x', null], []],
  ])('%j: gaps told %j', async (croix, dits) => {
    const { apercu, perdues } = await read(lignes(croix), {});
    const trous = apercu.problemes.filter(({ code }) => code === 'calendrier-interrompu');
    expect(perdues).toEqual([]);
    expect(trous.map(({ ligne }) => ligne)).toEqual(dits.map(() => 2));
    dits.forEach((dit, rang) => {
      expect(trous[rang]?.message.replace(/\u00A0/g, ' ')).toContain(dit);
    });
  });
});
