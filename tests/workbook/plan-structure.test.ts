/** What structuring would do, from what a workbook holds. */
import { FEUILLES, TABLES, findTable, feuilleOf } from '../../src/sheets';
import { planStructure } from '../../src/workbook/plan-structure';
import type { EtatClasseur } from '../../src/workbook/plan-structure';

function buildEtat(plus: Partial<EtatClasseur> = {}): EtatClasseur {
  return {
    feuilles: ['Feuil1'],
    tables: new Map(),
    feuillesSansTable: new Map(),
    feuilleVierge: null,
    ...plus,
  };
}
function allTables(): EtatClasseur['tables'] {
  return new Map(
    TABLES.map(({ nom, colonnes }) => [
      nom,
      { feuille: feuilleOf(nom)?.titre ?? '', entetes: colonnes.map(({ entete }): string => entete) },
    ]),
  );
}
const titres = FEUILLES.map(({ titre }) => titre);

describe('planStructure', () => {
  it('creates every sheet of an empty workbook, without conflict', () => {
    const plan = planStructure(buildEtat(), 'toutes');
    expect(plan.feuilles.map(({ titre }) => titre)).toEqual(titres);
    expect(plan.feuilles.every(({ creer }) => creer)).toBe(true);
    expect(plan.conflits).toEqual([]);
    expect(plan.dejaStructure).toBe(false);
  });

  it('creates nothing when all is there, under any tab name', () => {
    const plan = planStructure(
      buildEtat({
        feuilles: titres,
        tables: allTables(),
        feuillesSansTable: new Map([
          ['accueil', 'Accueil'],
          ['graphiques', 'Graphiques'],
        ]),
      }),
    );
    expect(plan.dejaStructure).toBe(true);
    expect(plan.conflits).toEqual([]);
  });

  it('leaves a sheet that is not ours, and says under which name ours will stand', () => {
    const plan = planStructure(buildEtat({ feuilles: ['ACTIONS', 'Actions (CTG)', 'Listes'] }));
    const titreOf = (id: string) => plan.feuilles.find((feuille) => feuille.id === id)?.titre;
    expect(titreOf('actions')).toBe('Actions (CTG 2)');
    expect(titreOf('listes')).toBe('Listes (CTG)');
    expect(plan.conflits.map(({ code }) => code)).toEqual(['nom-pris', 'nom-pris']);
    expect(plan.conflits[0]?.message).toContain('reste telle quelle');
  });

  it('may take over the empty sheet of a new workbook, whatever its name', () => {
    const plan = planStructure(buildEtat({ feuilles: ['Accueil'], feuilleVierge: 'Accueil' }));
    expect(plan.feuilles[0]?.titre).toBe('Accueil');
    expect(plan.conflits).toEqual([]);
  });

  it('recreates a lost table elsewhere, never over what stands there', () => {
    const tables = new Map(allTables());
    tables.delete('tMembres');
    const plan = planStructure(
      buildEtat({
        feuilles: titres,
        tables,
        feuillesSansTable: new Map([
          ['accueil', 'Accueil'],
          ['graphiques', 'Graphiques'],
        ]),
      }),
    );
    const creees = plan.feuilles.filter(({ creer }) => creer);
    expect(creees.map(({ titre }) => titre)).toEqual(['Gouvernance (CTG)']);
    expect(creees[0]?.tables.map(({ nom, etat }) => [nom, etat])).toEqual([
      ['tInstances', 'presente'],
      ['tMembres', 'a-creer'],
    ]);
    expect(plan.conflits[0]).toMatchObject({ code: 'table-ailleurs' });
  });

  it('tells every missing column and adds none by itself', () => {
    const entetes = findTable('tActions')?.colonnes.map(({ entete }): string => entete) ?? [];
    const tables = new Map(allTables());
    tables.set('tActions', {
      feuille: 'Plan',
      entetes: entetes.filter((e) => !['Pilote', 'Budget'].includes(e)),
    });
    const plan = planStructure(
      buildEtat({
        feuilles: titres,
        tables,
        feuillesSansTable: new Map([
          ['accueil', 'Accueil'],
          ['graphiques', 'Graphiques'],
        ]),
      }),
    );
    expect(plan.dejaStructure).toBe(true);
    const table = plan.feuilles.flatMap((feuille) => feuille.tables).find(({ nom }) => nom === 'tActions');
    expect(table).toMatchObject({ etat: 'incomplete', colonnesManquantes: ['Pilote', 'Budget'] });
    expect(plan.conflits.map(({ code }) => code)).toEqual(['colonnes-manquantes']);
    expect(plan.conflits[0]?.message).toContain('«\u00A0Plan\u00A0»');
  });

  it('knows a table whose headers were retyped', () => {
    const tables = new Map(allTables());
    const retapees = (tables.get('tAxes')?.entetes ?? []).map((entete) => `  ${entete.toUpperCase()} `);
    tables.set('tAxes', { feuille: 'Axes', entetes: retapees });
    const feuillesSansTable = new Map([
      ['accueil', 'Accueil'],
      ['graphiques', 'Graphiques'],
    ]);
    expect(planStructure(buildEtat({ feuilles: titres, tables, feuillesSansTable })).conflits).toEqual([]);
  });
});
