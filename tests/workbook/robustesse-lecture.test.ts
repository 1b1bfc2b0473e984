/** Bad workbooks through the real Office.js: nothing is lost, and each fault is told in a sentence with its cell. */
import type { Avis, CodeAvis } from '../../src/domain/avis';
import { checkClasseur, showCellule, structureClasseur } from '../../src/commands';
import type { RapportLocalise } from '../../src/commands';
import { readClasseur } from '../../src/workbook/read-classeur';
import type { Atelier } from '../support/atelier';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { listPertes, takePhoto } from './photo';

jest.setTimeout(60_000);
let atelier: Atelier;
beforeEach(async () => {
  atelier = await openStructured('perpignan');
});
afterEach(() => atelier.close());

const edit = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  atelier.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** The cell of a row (from 1) and header of a table, as Office.js addresses it: "D5". */
async function cellAt(table: string, entete: string, rang: number): Promise<string> {
  return atelier.run(async (context) => {
    const colonne = context.workbook.tables.getItem(table).columns.getItem(entete).getRange();
    const cellule = colonne.getCell(rang, 0);
    cellule.load('address');
    await context.sync();
    return cellule.address.replace(/^.*!/, '');
  });
}

async function check(): Promise<RapportLocalise> {
  return expectValue(await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: false }));
}

/** The notices of a code, after checking that reading and structuring changed no cell. */
async function tell(code: CodeAvis): Promise<Avis[]> {
  await atelier.engine.calculated();
  const avant = await takePhoto();
  const { avis } = await check();
  expectValue(await structureClasseur());
  expect(listPertes(avant, await takePhoto())).toEqual([]);
  for (const { message, aide } of avis) {
    expect(message).toMatch(/[.»]$/);
    expect(aide).toMatch(/\.$/);
  }
  return avis.filter((un) => un.code === code);
}

describe('a workbook as it should be', () => {
  it('has nothing to tell', async () => {
    expect((await check()).avis).toEqual([]);
  });
});

describe('two tables for the same rows', () => {
  it('reads the one of our name, and tells the copy of a sheet', async () => {
    const actions = (await readTable('tActions')).lignes.length;
    await edit(({ worksheets }) => {
      worksheets.getItem('Actions').copy('End');
      worksheets.getItem('Axes').copy('End');
    });
    const avis = await tell('table-en-double');
    expect(avis.map(({ feuille }) => feuille).sort()).toEqual(['Actions (2)', 'Axes (2)']);
    expect(avis[0]?.message).toContain('tActions2 (feuille «\u00A0Actions (2)\u00A0»), qui ne l’est pas');
    expect((await readTable('tActions2')).lignes).toHaveLength(actions);
  });

  it('tells a table renamed, with the name to give it back', async () => {
    await edit(({ tables }) => {
      tables.getItem('tActions').name = 'MesActions';
    });
    const [avis] = expectValue(await readClasseur()).avis;
    expect(avis).toMatchObject({ code: 'table-renommee', feuille: 'Actions' });
    expect(avis?.aide).toContain('tapez tActions.');
  });
});

describe('headers', () => {
  it('tells the header that was cleared, and the column it was', async () => {
    const cellule = await cellAt('tActions', 'Statut', 0);
    await edit(({ tables }) => {
      tables.getItem('tActions').columns.getItem('Statut').getHeaderRowRange().values = [['']];
    });
    const [avis] = await tell('entete-efface');
    expect(avis).toMatchObject({ feuille: 'Actions', cellule });
    expect(avis?.message).toMatch(/«\u00A0Colonne\d+\u00A0».*la colonne «\u00A0Statut\u00A0» n’est plus lue/);
    expect(avis?.aide).toContain(`Retapez «\u00A0Statut\u00A0» dans la cellule ${cellule}`);
  });

  it.each(['statut', 'Statuts'])('tells the header typed twice (%s)', async (entete) => {
    await edit(({ tables }) => {
      tables.getItem('tActions').columns.add(undefined, undefined, entete);
    });
    const [avis] = await tell('entete-double');
    expect(avis).toMatchObject({ feuille: 'Actions' });
    expect(avis?.message).toContain(`(cellule ${await cellAt('tActions', 'Statut', 0)}), seule lue`);
  });
});

describe('hidden keys', () => {
  it('gives its own identity to a row copied with its key, and tells it', async () => {
    const derniere = (await readTable('tActions')).lignes.length;
    await edit(({ tables }) => {
      const body = tables.getItem('tActions').getDataBodyRange();
      body.getRow(derniere - 1).copyFrom(body.getRow(0));
    });
    const [avis] = await tell('cle-en-double');
    expect(avis?.cellule).toBe(await cellAt('tActions', 'id', derniere));
    expect(avis?.message).toContain('porte la même clé que la ligne 5');
  });

  it('takes no error for a key, never writes over its formula, and says how to mend it', async () => {
    const cellule = await cellAt('tActions', 'id', 1);
    await edit(({ worksheets }) => {
      worksheets.getItem('Actions').getRange(cellule).numberFormat = [['General']];
      worksheets.getItem('Actions').getRange(cellule).formulas = [['=1/0']];
    });
    const [avis] = await tell('cle-en-erreur');
    expect(avis).toMatchObject({ feuille: 'Actions', cellule });
    expect(avis?.aide).toContain(`effacez ${cellule}`);
    expectValue(await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: true }));
    expect((await readTable('tActions')).formules[0]?.['id']).toBe('=1/0');
    const lu = expectValue(await readClasseur()).classeur.actions[0];
    expect(lu?.ref.id).toBe('');
    expect(lu?.intitule).not.toBe('');
  });
});

describe('a table stretched', () => {
  it('over 5 000 blank rows is read in one batch, for the price of its rows, and told', async () => {
    const read = async () => {
      atelier.host.compteurs.startGesture();
      const lecture = expectValue(await readClasseur());
      return { lecture, ...atelier.host.compteurs.endGesture() };
    };
    const avant = await read();
    await edit(({ tables }) => {
      const table = tables.getItem('tActions');
      table.resize(table.getRange().getResizedRange(5000, 0));
    });
    const apres = await read();
    expect(apres.batches).toBe(1);
    expect(apres.octets - avant.octets).toBeLessThan(1000);
    expect(apres.lecture.classeur.actions).toEqual(avant.lecture.classeur.actions);
    const [avis] = apres.lecture.avis.filter(({ code }) => code === 'lignes-vides');
    expect(avis?.message).toMatch(/finit par 50\d\d lignes vides, de B\d+ à la ligne 50\d\d/);
  });

  it('has its rows pasted just under told, from their first cell', async () => {
    const { adresse } = await readTable('tAxes');
    const derniere = Number(/\d+$/.exec(adresse)?.[0]);
    await edit(({ worksheets }) => {
      worksheets.getItem('Axes').getRange(`C${derniere + 2}:D${derniere + 2}`).values = [['9', 'Mobilité']];
    });
    const [avis] = await tell('lignes-sous-table');
    expect(avis).toMatchObject({ feuille: 'Axes', cellule: `C${derniere + 2}` });
  });
});

describe('words where a value is read', () => {
  it('is kept as words, told, and never a value', async () => {
    const mots = [
      ['néant', 'Budget', 1, 'un montant'],
      ['NC', 'Budget', 2, 'un montant'],
      ['à définir', 'Avancement', 1, 'un taux'],
    ] as const;
    const cellules: string[] = [];
    for (const [mot, entete, rang] of mots) {
      const cellule = await cellAt('tActions', entete, rang);
      cellules.push(cellule);
      await edit(({ worksheets }) => {
        worksheets.getItem('Actions').getRange(cellule).values = [[mot]];
      });
    }
    const avis = await tell('mot-non-lu');
    expect(avis.map(({ cellule }) => cellule).sort()).toEqual([...cellules].sort());
    for (const [i, [mot, , , attendu]] of mots.entries()) {
      const dit = avis.find(({ cellule }) => cellule === cellules[i]);
      expect(dit?.feuille).toBe('Actions');
      expect(dit?.message).toContain(`«\u00A0${mot}\u00A0» en ${cellules[i] ?? ''}`);
      expect(dit?.message).toContain(`n’est pas ${attendu}`);
      expect(dit?.message).toContain('pas encore de valeur');
    }
    const { actions } = expectValue(await readClasseur()).classeur;
    expect(actions.slice(0, 2).map(({ budget }) => budget)).toEqual([
      { valeur: null, texte: 'néant' },
      { valeur: null, texte: 'NC' },
    ]);
  });

  it('under Statut, or where a date is read, is kept and told once, by its own control', async () => {
    const statut = await cellAt('tActions', 'Statut', 1);
    const debut = await cellAt('tActions', 'Début', 1);
    await edit(({ worksheets }) => {
      worksheets.getItem('Actions').getRange(statut).values = [['?']];
      worksheets.getItem('Actions').getRange(debut).values = [['à définir']];
    });
    const { avis, constats } = await check();
    expect(avis.filter(({ cellule }) => cellule === statut || cellule === debut)).toEqual([]);
    const told = (adresse: string) =>
      constats.filter(({ cellule, feuille }) => cellule === adresse && feuille === 'Actions');
    const [dit, ...autres] = told(statut);
    expect(dit).toMatchObject({ regle: 'ACT-10', gravite: 'erreur' });
    expect(dit?.message).toContain('«\u00A0?\u00A0»');
    expect(autres).toEqual([]);
    expect(told(debut).map(({ regle }) => regle)).toContain('CONV-07');
    const [action] = expectValue(await readClasseur()).classeur.actions;
    expect(action?.statut).toBe('?');
    expect(action?.debut).toEqual({ valeur: null, precision: 'inconnue', texte: 'à définir' });
  });
});

describe('a workbook of somebody', () => {
  it('with 40 more sheets is read and structured as before', async () => {
    await edit(({ worksheets }) => {
      for (let i = 1; i <= 40; i += 1) {
        worksheets.add(`Mes notes ${i}`).getRange('A1:B2').values = [
          ['Titre', i],
          ['', '=B1*2'],
        ];
      }
    });
    const avant = await takePhoto();
    expect((await check()).avis).toEqual([]);
    expect(expectValue(await structureClasseur()).rienAEcrire).toBe(true);
    expect(listPertes(avant, await takePhoto())).toEqual([]);
  });

  it('protected by a password is read, shown, and refused whole before writing', async () => {
    await edit(({ worksheets }) => {
      worksheets.getItem('Contrôles').protection.protect({}, 'secret');
    });
    const avant = await takePhoto();
    expect((await check()).constats.length).toBeGreaterThan(0);
    const refus = await checkClasseur({ aujourdhui: '2025-06-12', ecrireRapport: true });
    expect(refus.ok ? null : refus.error.code).toBe('feuille-protegee');
    expect(refus.ok ? '' : refus.error.message).toContain('La feuille «\u00A0Contrôles\u00A0» est protégée');
    expect(listPertes(avant, await takePhoto())).toEqual([]);
  });

  it('shows a cell of a hidden sheet by bringing its tab back', async () => {
    await edit(({ worksheets }) => {
      worksheets.getItem('Axes').visibility = 'Hidden';
    });
    const montree = await showCellule({ table: 'tAxes', id: null, ligne: null, champ: 'intitule' });
    expect(expectValue(montree).feuille).toBe('Axes');
  });
});
