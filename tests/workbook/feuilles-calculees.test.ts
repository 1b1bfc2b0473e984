/** What the native formulas of Accueil, Axes, Financements, Synthèse and Fiche answer, through the real Office.js. */
import { structureClasseur } from '../../src/commands';
import { CRITERES_EVALUATION } from '../../src/domain/listes';
import { calculateProfil } from '../../src/evaluation/profil-criteres';
import { calculateAvancement } from '../../src/evaluation/taux-avancement';
import { newGeste } from '../../src/commands/new-geste';
import { findTable } from '../../src/sheets';
import { readClasseur } from '../../src/workbook/read-classeur';
import { writeExcel } from '../../src/workbook/run-excel';
import { appendLignes } from '../../src/workbook/write-cellules';
import type { Atelier } from '../support/atelier';
import { openStructured } from '../support/structured';
import { expectValue } from '../support/read-atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openStructured('calcul');
});
afterAll(() => atelier.close());

async function read(feuille: string, zone: string): Promise<unknown[][]> {
  await atelier.engine.calculated();
  return atelier.run(async (context) => {
    const range = context.workbook.worksheets.getItem(feuille).getRange(zone);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const plain = (texte: unknown): string => String(texte).replace(/[\u00A0\u202F]/g, ' ');
const pairs = (lignes: readonly unknown[][], valeur = 1): Record<string, unknown> =>
  Object.fromEntries(lignes.filter(([libelle]) => libelle !== '').map((l) => [String(l[0]), l[valeur]]));

describe('Accueil', () => {
  it('says where things stand', async () => {
    expect(pairs(await read('Accueil', 'B5:C19'))).toMatchObject({
      Convention: 'CTG',
      Territoire: 'Perpignan',
      Axes: 2,
      Actions: 4,
      'Début de la convention': 'janvier 2024',
      'Fin de la convention': '2028',
      'Actions en retard': 1,
      'Actions sans pilote': 2,
      'Actions sans date de fin': 0,
    });
    expect(pairs(await read('Accueil', 'E5:F13'))).toMatchObject({
      'En cours': 1,
      Bloquée: 1,
      'Sans statut': 0,
    });
  });

  it('counts and averages axis by axis, as the function of the add-in does', async () => {
    const lignes = await read('Accueil', 'E21:G24');
    expect(lignes).toEqual([
      ['Sans axe', 1, ''],
      ['1 – Petite enfance', 2, 0.7],
      ['2 – Jeunesse', 1, ''],
      ['', '', ''],
    ]);
    const [[moyenne] = []] = await read('Accueil', 'C19');
    const plan = [
      { avancement: 0.4, poids: 1, statut: 'En cours' },
      { avancement: null, poids: 1, statut: 'Réalisée' },
      { avancement: 1, poids: 1, statut: 'Abandonnée' },
      { avancement: null, poids: 1, statut: 'Bloquée' },
    ] as const;
    expect(moyenne).toBeCloseTo(calculateAvancement(plan)?.valeur ?? NaN, 10);
  });

  it('says the next step, one after the other', async () => {
    const etape = async (): Promise<unknown> => (await read('Accueil', 'C3'))[0]?.[0];
    expect(await etape()).toBe('Importer les chiffres publics du territoire.');
    await atelier.run(async (context) => {
      const premiere = (table: string, entete: string): Excel.Range =>
        context.workbook.tables.getItem(table).columns.getItem(entete).getDataBodyRange().getCell(0, 0);
      premiere('tDonnees', 'Indicateur').values = [['TAUX_PAUVRETE']];
      await context.sync();
    });
    expect(await etape()).toBe('Désigner le pilote de 2 actions.');
    await atelier.run(async (context) => {
      const pilotes = context.workbook.tables
        .getItem('tActions')
        .columns.getItem('Pilote')
        .getDataBodyRange();
      pilotes.getCell(1, 0).values = [['Ville']];
      pilotes.getCell(2, 0).values = [['Ville']];
      await context.sync();
    });
    expect(await etape()).toBe('Contrôler le plan avant le copil.');
  });
});

describe('totals', () => {
  it('each axis counts its actions, and a blank row shows nothing', async () => {
    const colonnes = await atelier.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tAxes');
      const ranges = ['Actions', 'Avancement moyen'].map((nom) => columns.getItem(nom).getDataBodyRange());
      for (const range of ranges) range.load('values');
      await context.sync();
      return ranges.map(({ values }) => (values as unknown[][]).map(([v]) => v).slice(0, 3));
    });
    expect(colonnes).toEqual([
      [2, 1, ''],
      [0.7, '', ''],
    ]);
  });

  it('the money shown adds up', async () => {
    expect(await read('Financements', 'H1:J1')).toEqual([[357, 'réalisé', 90]]);
  });
});

describe('Synthèse', () => {
  it('holds the plan, what is difficult and the money on one page', async () => {
    expect((await read('Synthèse', 'B3'))[0]).toEqual(['CTG – Perpignan']);
    expect((await read('Synthèse', 'C4'))[0]).toEqual(['janvier 2024 – 2028']);
    expect(await read('Synthèse', 'B8:F9')).toEqual([
      ['1', 'Petite enfance', 2, 1, 0.7],
      ['2', 'Jeunesse', 1, 0, ''],
    ]);
    const droite = pairs(await read('Synthèse', 'H7:J19'), 2);
    expect(droite).toMatchObject({ 'En retard': 1, Bloquées: 1, Abandonnées: 1, Prévu: 357, Réalisé: 90 });
    expect((await read('Synthèse', 'D23:D28')).map(([texte]) => plain(texte))).toEqual([
      '34,0 %',
      '36,2 %',
      '17 380 €',
      '435 foyers',
      '3,7',
      'secret',
    ]);
  });
});

describe('Fiche', () => {
  it('shows the first action until a code is chosen', async () => {
    expect((await read('Fiche', 'B4'))[0]).toEqual(['1.1 – Ouvrir un LAEP']);
    expect((await read('Fiche', 'C6'))[0]).toEqual(['1 – Petite enfance']);
    expect((await read('Fiche', 'C30:G30'))[0]).toEqual(['Recruter', '', '', '', 'au printemps']);
  });

  it('shows the action of the chosen code, its steps, money and indicators', async () => {
    await atelier.run(async (context) => {
      const page = context.workbook.worksheets.getItem('Fiche');
      page.getRange('C3').values = [['1.2']];
      await context.sync();
    });
    expect((await read('Fiche', 'B4'))[0]).toEqual(['1.2 – Créer vingt places']);
    expect(pairs(await read('Fiche', 'E23:F24'))).toMatchObject({ Fin: '30 juin 2020' });
    expect(await read('Fiche', 'B30:H32')).toEqual([
      ['1', 'Choisir le terrain', '', '', '', '1er mars 2026', 'oui'],
      ['2', 'Ouvrir', '', '', '', '', 'non'],
      ['', '', '', '', '', '', ''],
    ]);
    expect(await read('Fiche', 'C37:H39')).toEqual([
      [2024, 2025, 2026, 2027, 2028, 'Total'],
      [100, 250, '', '', '', 350],
      [90, '', '', '', '', 90],
    ]);
    expect(await read('Fiche', 'B43:H44')).toEqual([
      ['L-01', 'Places', '', '', 'places', 0, 20],
      ['', '', '', '', '', '', ''],
    ]);
  });

  it('shows nothing for a code that no action has', async () => {
    await atelier.run(async (context) => {
      context.workbook.worksheets.getItem('Fiche').getRange('C3').values = [['9.9']];
      await context.sync();
    });
    const page = (await read('Fiche', 'C6:H48')).flat().map(String);
    expect(page.filter((texte) => texte.startsWith('#'))).toEqual([]);
    expect((await read('Fiche', 'B4'))[0]).toEqual(['']);
  });
});

describe('Évaluation', () => {
  const NON_NOTE = ['non noté', '', '', '', ''];

  it('shows every criterion, noted or not, with its lowest note and its weight', async () => {
    const lignes = await read('Évaluation', 'N5:S12');
    expect(lignes.map(([critere]) => critere)).toEqual([...CRITERES_EVALUATION]);
    const [pertinence = [], ...autres] = lignes.map((ligne) => ligne.slice(1));
    expect(pertinence[0]).toBeCloseTo(8 / 3, 10);
    expect(pertinence.slice(1)).toEqual(['████████░░░░', '2 sur 2', 0, 3]);
    expect(autres[2]).toEqual([3, '█████████░░░', '1 sur 1', 3, 1]);
    expect(autres[4]).toEqual(['non noté', '', '0 sur 1', '', 1]);
    for (const rang of [0, 1, 3, 5, 6]) expect(autres[rang]).toEqual(NON_NOTE);
  });

  it('scores as the function of the add-in does, and says the share of the weight and what stands outside', async () => {
    const [[hors = ''] = [], [, score] = [], [, part] = []] = await read('Évaluation', 'N13:O15');
    expect(plain(hors)).toBe('1 note hors des critères de la liste, dans le score seulement.');
    const profil = calculateProfil(expectValue(await readClasseur()).classeur.evaluations);
    expect(score).toBeCloseTo(65, 10);
    expect(profil.score).toMatchObject({ ok: true, score });
    expect(part).toBeCloseTo(5 / 6, 10);
    expect(profil.partNotee).toBeCloseTo(5 / 6, 10);
  });

  it('refuses a score under half of the weight, in words, for the object chosen', async () => {
    const choose = (objet: string): Promise<void> =>
      atelier.run(async (context) => {
        context.workbook.worksheets.getItem('Évaluation').getRange('O2').values = [[objet]];
        await context.sync();
      });
    await choose('axe');
    expect((await read('Évaluation', 'O14'))[0]).toEqual([75]);
    await atelier.run(async (context) => {
      const note = context.workbook.tables.getItem('tEval').columns.getItem('Note').getDataBodyRange();
      note.getCell(4, 0).values = [['']];
      await context.sync();
    });
    await choose('convention');
    expect((await read('Évaluation', 'O14:O15')).map(([v]) => plain(v))).toEqual([
      'non calculé : moins de la moitié du poids est notée',
      '0',
    ]);
    await choose('');
  });
});

describe('rows and columns that come later', () => {
  it('a row added by the add-in counts its actions', async () => {
    const lecture = expectValue(await readClasseur());
    const lieu = lecture.emplacements.get('tAxes');
    const definition = findTable('tAxes');
    if (lieu === undefined || definition === undefined) throw new Error('tAxes is in the workbook');
    const nouveaux = Array.from({ length: 9 }, (_, rang) => ({ code: String(3 + rang), intitule: 'Axe' }));
    expectValue(
      await writeExcel(newGeste('Reprendre des axes'), (ecriture) => {
        appendLignes(ecriture, definition, lieu, nouveaux);
      }),
    );
    const actions = await atelier.run(async (context) => {
      const corps = context.workbook.tables.getItem('tAxes').columns.getItem('Actions').getDataBodyRange();
      corps.load('values,formulas');
      await context.sync();
      return corps;
    });
    await atelier.engine.calculated();
    expect((actions.formulas as string[][]).every(([formule]) => formule?.startsWith('=IF(') === true)).toBe(
      true,
    );
    expect(actions.formulas).toHaveLength(11);
  });

  it('a computed column deleted comes back with its formula', async () => {
    await atelier.run(async (context) => {
      context.workbook.tables.getItem('tAxes').columns.getItem('Actions').delete();
      await context.sync();
    });
    expectValue(await structureClasseur({ completerColonnes: true }));
    await atelier.engine.calculated();
    const valeurs = await atelier.run(async (context) => {
      const corps = context.workbook.tables.getItem('tAxes').columns.getItem('Actions').getDataBodyRange();
      corps.load('values');
      await context.sync();
      return (corps.values as unknown[][]).slice(0, 3).map(([v]) => v);
    });
    expect(valeurs).toEqual([2, 1, 0]);
  });
});
