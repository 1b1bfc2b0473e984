/** The controls on a real workbook: findings placed, report written in two batches, nothing of the people's lost. */
import { annulerDerniere, checkClasseur, showCellule } from '../../src/commands';
import { watchClasseur } from '../../src/commands/watch-classeur';
import { createRegistre } from '../../src/indicators/registre';
import type { RapportLocalise } from '../../src/commands';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { CONSTATS_DES_EXEMPLES, countByRegle, DATE_DES_CONSTATS } from '../support/constats-des-exemples';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';

jest.setTimeout(60_000);
const AUJOURDHUI = DATE_DES_CONSTATS;
let atelier: Atelier | undefined;
afterEach(() => {
  atelier?.close();
  atelier = undefined;
});

async function check(ecrireRapport: boolean): Promise<RapportLocalise> {
  return expectValue(await checkClasseur({ aujourdhui: AUJOURDHUI, ecrireRapport }));
}
const countOf = (rapport: RapportLocalise, regle: string) =>
  rapport.constats.filter((constat) => constat.regle === regle).length;

describe('Perpignan, opened and controlled once', () => {
  let ouvert: Atelier;
  let rapport: RapportLocalise;
  let batches: number;
  beforeAll(async () => {
    ouvert = await openStructured('perpignan');
    ouvert.host.compteurs.startGesture();
    rapport = await check(false);
    ({ batches } = ouvert.host.compteurs.endGesture());
  });
  afterAll(() => ouvert.close());
  const findDate = () => {
    const constat = rapport.constats.find(({ regle }) => regle === 'CONV-07');
    if (constat === undefined) throw new Error('CONV-07 is missing');
    return constat;
  };

  it('is read in one batch, at the date of the day', () => {
    expect([batches, rapport.date]).toEqual([1, AUJOURDHUI]);
  });

  it('says what its document does not say, and nothing else', () => {
    const { constats, nonControlables } = rapport;
    expect({
      constats: countByRegle(constats),
      nonControlables: countByRegle(nonControlables),
    }).toEqual(CONSTATS_DES_EXEMPLES['perpignan']);
  });

  it('places the unreadable date in its cell, with the repair proposed and not written', async () => {
    const constat = findDate();
    expect(constat).toMatchObject({ feuille: 'Calendrier', cellule: 'E6', ligne: 6, champ: 'date' });
    expect(constat.message).toContain('2024-03');
    const dates = (await readTable('tCalendrier')).lignes.map((ligne) => ligne['Date']);
    expect(dates).toContain('Mars 20424');
  });

  it('is refused with a sentence while a cell is being typed in', async () => {
    ouvert.host.setCellEditMode(true);
    const refus = await checkClasseur({ aujourdhui: AUJOURDHUI, ecrireRapport: false });
    ouvert.host.setCellEditMode(false);
    expect(refus.ok ? null : refus.error.code).toBe('InvalidOperationInCellEditMode');
    expect(refus.ok ? '' : refus.error.aide).toContain('Terminez la saisie');
  });

  it('has no cell to show for a finding about the whole plan', async () => {
    const montree = await showCellule({ table: null, id: null, ligne: null, champ: null });
    expect(montree.ok ? null : montree.error.code).toBe('cellule-introuvable');
  });

  it('has the cell of a finding selected, even after its row moved', async () => {
    const constat = findDate();
    expect(expectValue(await showCellule(constat))).toEqual({ feuille: 'Calendrier', cellule: 'E6' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Calendrier').getRange('6:6').insert('Down');
      await context.sync();
    });
    expect(expectValue(await showCellule(constat))).toEqual({ feuille: 'Calendrier', cellule: 'E7' });
    const selection = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selection).toBe('Calendrier!E7');
  });
});

describe('the report', () => {
  it('takes one batch to read and two at most to write, and is rewritten in place: no row twice, none of the old ones left', async () => {
    atelier = await openStructured('perpignan');
    atelier.host.compteurs.startGesture();
    const rapport = await check(true);
    expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(3);
    expect(rapport.feuilleRapport).toBe('Contrôles');
    const { lignes, formules } = await readTable('tControles');
    expect(lignes).toHaveLength(rapport.constats.length + rapport.nonControlables.length);
    expect(lignes[0]).toMatchObject({ Gravité: '✖ erreur', Règle: rapport.constats[0]?.regle });
    expect(formules[0]?.['Aller']).toBe(
      `=HYPERLINK("#'${rapport.constats[0]?.feuille}'!${rapport.constats[0]?.cellule}","Aller")`,
    );

    await check(true);
    expect((await readTable('tControles')).lignes).toHaveLength(lignes.length);
    await Excel.run(async (context) => {
      const actions = context.workbook.tables
        .getItem('tActions')
        .columns.getItem('Structure pilote')
        .getDataBodyRange();
      actions.getResizedRange(-18, 0).values = Array.from({ length: 6 }, () => ['Ville de Perpignan']);
      await context.sync();
    });
    const second = await check(true);
    expect(countOf(second, 'ACT-04')).toBe(0);
    const apres = await readTable('tControles');
    expect(apres.lignes).toHaveLength(second.constats.length + second.nonControlables.length);
    expect(second.constats).toHaveLength(rapport.constats.length - 6);
    expect(apres.lignes.some((ligne) => ligne['Règle'] === 'ACT-04')).toBe(false);
  });

  it('keeps the columns people add beside it, each note with its finding', async () => {
    atelier = await openStructured('perpignan');
    await check(true);
    const avant = await readTable('tControles');
    const rang = avant.lignes.findIndex((ligne) => ligne['Règle'] === 'SIGN-03');
    await Excel.run(async (context) => {
      const notes = avant.lignes.map((_, i) => [i === rang ? 'vu avec la Caf' : '']);
      context.workbook.tables.getItem('tControles').columns.add(undefined, [['Vu par'], ...notes]);
      const actions = context.workbook.tables
        .getItem('tActions')
        .columns.getItem('Objectif')
        .getDataBodyRange();
      actions.getCell(0, 0).values = [['1.1']];
      await context.sync();
    });
    await check(true);
    const apres = await readTable('tControles');
    const notees = apres.lignes.filter((ligne) => ligne['Vu par'] !== '');
    expect(notees).toHaveLength(1);
    expect(notees[0]).toMatchObject({ Règle: 'SIGN-03', Constat: avant.lignes[rang]?.['Constat'] });
    expect(apres.entetes).toEqual([...avant.entetes, 'Vu par']);
  });

  it('gives a key to the rows people typed, once for all', async () => {
    atelier = await openStructured('perpignan');
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem('Axes');
      page.getRange('C5:D5').values = [['1', 'Un axe']];
      await context.sync();
    });
    await check(true);
    const id = (await readTable('tAxes')).lignes[0]?.['id'];
    expect(id).toMatch(/^a-[0-9a-f]{12}$/);
    await check(true);
    expect((await readTable('tAxes')).lignes[0]?.['id']).toBe(id);
  });

  it('is refused, whole, when its sheet is protected', async () => {
    atelier = await openStructured('perpignan');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Contrôles').protection.protect();
      await context.sync();
    });
    const avant = (await readTable('tControles')).lignes;
    const rapport = await checkClasseur({ aujourdhui: AUJOURDHUI, ecrireRapport: true });
    expect(rapport.ok ? null : rapport.error.code).toBe('feuille-protegee');
    expect(rapport.ok ? '' : rapport.error.message).toContain('« Contrôles »'.replaceAll(' ', '\u00A0'));
    expect((await readTable('tControles')).lignes).toEqual(avant);
  });

  it('may be dated, and takes the date of the next copil where there is one', async () => {
    atelier = await openStructured('perpignan');
    const dated = await checkClasseur({ aujourdhui: AUJOURDHUI, date: '2026-01-15', ecrireRapport: false });
    expect(expectValue(dated).date).toBe('2026-01-15');
    await Excel.run(async (context) => {
      const table = await copilCell(context);
      // As a person types it: `values` would be read as an American date.
      table.formulasLocal = [['10/12/2025']];
      await context.sync();
    });
    expect((await check(false)).date).toBe('2025-12-10');
  });
});

describe('the plan itself', () => {
  const COLONNE = 'Contrôle';
  const signesOf = async (table: string) =>
    (await readTable(table)).lignes.map((ligne) => String(ligne[COLONNE] ?? ''));
  const countBatches = async (): Promise<number> => {
    atelier?.host.compteurs.startGesture();
    await check(true);
    return atelier?.host.compteurs.endGesture().batches ?? Number.NaN;
  };

  it('bears the sign of each row, in as few batches for 300 rows more, and undoing takes the signs away', async () => {
    atelier = await openStructured('perpignan');
    const court = await countBatches();
    const signes = await signesOf('tActions');
    expect(signes[0]).toMatch(/^✖ \d+ erreurs?$/);
    expect(signes.at(-1)).toBe('');
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('tAxes');
      const axe = (rang: number) => ['', `Z${rang}`, `Axe ${rang}`, ...new Array<string>(7).fill('')];
      rows.add(
        undefined,
        Array.from({ length: 300 }, (_, rang) => axe(rang)),
      );
      await context.sync();
    });
    expect(await countBatches()).toBe(court);
    expect(court).toBeLessThanOrEqual(4);
    expect((await signesOf('tAxes')).slice(-300).every((signe) => signe.startsWith('✖'))).toBe(true);
    expectValue(await annulerDerniere());
    expect((await signesOf('tAxes')).every((signe) => signe === '')).toBe(true);
    expect(await signesOf('tActions')).toEqual(signes);
  });

  it('is stamped when nothing stops it, and the stamp falls with the first change', async () => {
    atelier = await openStructured('perpignan');
    const { constats } = await check(false);
    const regles = [
      ...new Set(constats.filter(({ gravite }) => gravite === 'erreur').map(({ regle }) => regle)),
    ];
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('tJustifications');
      const lignes = regles.map((regle) => [
        '',
        regle,
        '',
        '',
        'avertissement',
        'décidé en copil',
        'Élue',
        '',
      ]);
      rows.add(0, lignes);
      await context.sync();
    });
    const rapport = await check(true);
    expect(rapport.bilan.erreurs).toBe(0);
    expect(rapport.abaissements).toHaveLength(regles.length);
    const [tampon] = (await readTable('tControles')).lignes;
    expect(tampon?.['Gravité']).toBe('✔ prêt pour le copil');
    const arreter = expectValue(await watchClasseur(createRegistre()));
    expect((await readTable('tControles')).lignes[0]?.['Gravité']).toBe('✔ prêt pour le copil');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Axes').getRange('C5:D5').values = [['1', 'Un axe']];
      await context.sync();
    });
    const readVerdict = async () => String((await readTable('tControles')).lignes[0]?.['Gravité']);
    for (let essai = 0; essai < 40 && (await readVerdict()) !== '▲ plus valable'; essai += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await readVerdict()).toBe('▲ plus valable');
    await arreter();
  });
});

/** The cell of the next copil's date. */
async function copilCell(context: Excel.RequestContext): Promise<Excel.Range> {
  const body = context.workbook.tables.getItem('tConvention').getDataBodyRange();
  body.load('values');
  await context.sync();
  const rang = body.values.findIndex((ligne) => ligne.includes('Date du prochain copil'));
  return body.getCell(rang, 2);
}

describe('a workbook that is not structured', () => {
  it('is told so, by every gesture', async () => {
    atelier = await openAtelier();
    for (const result of [
      await checkClasseur({ aujourdhui: AUJOURDHUI, ecrireRapport: true }),
      await showCellule({ table: 'tActions', id: null, ligne: 5, champ: null }),
    ]) {
      expect(result.ok ? null : result.error.message).toContain('Ce classeur n’est pas encore structuré');
    }
  });

  it('tells a missing column and a missing table without stopping', async () => {
    atelier = await openStructured('perpignan');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tActions').columns.getItem('Intitulé').delete();
      context.workbook.tables.getItem('tEval').delete();
      await context.sync();
    });
    const rapport = await check(true);
    expect(rapport.constats.length).toBeGreaterThan(0);
  });
});
