/** Taking in tables through the real Office.js: what is written, in how many batches, the source untouched, undone in one click. */
import { annulerDerniere, previewReprise, readAnnulation, writeReprise } from '../../src/commands';
import type { SourceReprise } from '../../src/commands';
import { expectValue, readAll, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';

jest.setTimeout(180_000);
let atelier: Atelier;
afterEach(() => atelier.close());

const ENTETE = 'N°;Axe;Action;Porteur;Échéancier;Coût;État;Couleur';
const csv = (...lignes: string[]): SourceReprise => ({
  type: 'fichier',
  nom: 'plan.csv',
  octets: new TextEncoder().encode([ENTETE, ...lignes].join('\n')),
});
const LIGNES = [
  'X1;Axe 9 : Mobilité;Créer une navette;CCAS;mars 2025;12 500 €;Terminé;bleu',
  'X2;Axe 9 : Mobilité;=1+1;Ville;2024-2026;NC;en cour;-',
];

/** Three axes, three objectives, 500 actions each with an amount: two of the four tables are in optional sheets. */
function csv80(): SourceReprise {
  const lignes = Array.from(
    { length: 80 },
    (_, i) =>
      `Axe ${1 + (i % 3)} : Thème ${i % 3};Objectif ${1 + (i % 3)}.1 : But ${i % 3};Ouvrir le lieu ${i};CCAS;${100 + i} €;c${i}`,
  );
  const octets = new TextEncoder().encode(
    ['Axe;Objectif;Action;Pilote;Financement Caf;Couleur', ...lignes].join('\n'),
  );
  return { type: 'fichier', nom: 'plan.csv', octets };
}

const SIGNATAIRES: SourceReprise = {
  type: 'collage',
  texte: 'Structure\tReprésentant\tQualité\tCouleur\nCaf du Val\tAnne Leroy\tdirectrice\t=bleu',
};

describe('taking in a file', () => {
  it('shows all before writing, then adds rows after those already there', async () => {
    atelier = await openStructured('perpignan');
    const avant = await readTable('tActions');
    const apercu = expectValue(await previewReprise(csv(...LIGNES)));
    expect(apercu.ajouts.map(({ table, lignes }) => [table, lignes.length])).toEqual([
      ['tAxes', 1],
      ['tActions', 2],
    ]);
    expect((await readTable('tActions')).lignes).toEqual(avant.lignes);
    const rapport = expectValue(await writeReprise(csv(...LIGNES)));
    expect(rapport.ajoutees.map(({ table, lignes }) => [table, lignes])).toEqual([
      ['tAxes', 1],
      ['tActions', 2],
    ]);
    const { lignes, formules } = await readTable('tActions');
    const remplies = avant.lignes.filter((ligne) => ligne['Code'] !== '');
    expect(lignes.slice(0, remplies.length)).toMatchObject(remplies);
    const [une, deux] = lignes.slice(remplies.length);
    expect(une).toMatchObject({
      Code: 'X1',
      Axe: '9',
      Intitulé: 'Créer une navette',
      Fin: 45717,
      Budget: 12500,
      Statut: 'Réalisée',
      Couleur: 'bleu',
    });
    expect(deux).toMatchObject({
      Code: 'X2',
      Intitulé: '=1+1',
      Budget: 'NC',
      Statut: 'En cours',
      Couleur: '-',
    });
    expect(formules[remplies.length + 1]?.['Intitulé']).toBe('=1+1');
    expect(une?.['id']).toMatch(/^a-/);
  });

  it('does not add twice what is already in the plan, unless asked', async () => {
    atelier = await openStructured('vide');
    expectValue(await writeReprise(csv(...LIGNES)));
    const encore = expectValue(await previewReprise(csv(...LIGNES)));
    expect(encore.ajouts).toEqual([]);
    expect(encore.ecartees.filter(({ motif }) => motif === 'doublon')).toHaveLength(2);
    const voulu = expectValue(await previewReprise(csv(...LIGNES), { doublons: 'ajouter' }));
    expect(voulu.ajouts.find(({ table }) => table === 'tActions')?.lignes).toHaveLength(2);
  });

  it('remembers the mapping for the same headers', async () => {
    atelier = await openStructured('vide');
    expectValue(
      await writeReprise(csv(...LIGNES), {
        tables: { '*': { colonnes: { Porteur: 'pilote', Couleur: 'notes' } } },
      }),
    );
    const apercu = expectValue(await previewReprise(csv('X9;1;Autre action;MSA;2026;1;À venir;rose')));
    expect(apercu.tables[0]).toMatchObject({ dejaUtilisee: true, confiance: 1 });
    expect(apercu.tables[0]?.colonnes.find(({ entete }) => entete === 'Couleur')).toMatchObject({
      confiance: 1,
      raisons: ['déjà utilisée'],
    });
    expect(apercu.ajouts.at(-1)?.lignes[0]?.valeurs).toMatchObject({ pilote: 'MSA', notes: 'rose' });
  });

  it('takes 500 rows in two batches: one reads, the other writes', async () => {
    atelier = await openStructured('vide');
    const lignes = Array.from(
      { length: 500 },
      (_, i) => `Z${i};Axe ${1 + (i % 3)} : Thème ${i % 3};Ouvrir le lieu ${i};CCAS;2025;${i} €;Prévu;c${i}`,
    );
    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await writeReprise(csv(...lignes)));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(rapport.ajoutees.at(-1)).toMatchObject({ table: 'tActions', lignes: 500 });
    const table = await readTable('tActions');
    expect(table.lignes.filter((ligne) => ligne['Code'] !== '')).toHaveLength(500);
    expect(table.lignes[499]).toMatchObject({ Code: 'Z499', Couleur: 'c499' });
  });

  it('is undone in one gesture, extra columns included', async () => {
    atelier = await openStructured('vide');
    const avant = await readTable('tActions');
    expectValue(await writeReprise(csv(...LIGNES)));
    atelier.host.compteurs.startGesture();
    expectValue(await annulerDerniere());
    expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(2);
    expect(await readTable('tActions')).toEqual(avant);
  });
});

describe('taking in what needs a sheet that is not there', () => {
  const source = csv80();

  it('creates the sheet with its rows and fills the others in the same batch, undone in one gesture', async () => {
    atelier = await openStructured('base');
    const avant = await readAll();
    const actions = await readTable('tActions');
    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await writeReprise(source, {}, { maintenant: '2026-11-22T10:00:00.000Z' }));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(rapport.feuillesCreees).toEqual(['Objectifs', 'Financements']);
    expect(rapport.ajoutees.map(({ table, lignes }) => [table, lignes])).toEqual([
      ['tAxes', 3],
      ['tObjectifs', 3],
      ['tActions', 80],
      ['tFin', 80],
    ]);
    const ecrites = (await readTable('tActions')).lignes;
    expect(ecrites.filter((ligne) => ligne['Intitulé'] !== '')).toHaveLength(80);
    expect(ecrites[79]).toMatchObject({ Intitulé: 'Ouvrir le lieu 79', Couleur: 'c79' });
    const financements = (await readTable('tFin')).lignes;
    expect(financements.filter((ligne) => ligne['Financeur'] !== '')).toHaveLength(80);
    expect(new Set(financements.slice(0, 80).map(({ id }) => id)).size).toBe(80);

    expect(readAnnulation()).toEqual({ titre: 'Reprendre mes tableaux', date: '2026-11-22T10:00:00.000Z' });
    atelier.host.compteurs.startGesture();
    expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
    expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(2);
    expect(readAnnulation()).toBeNull();
    expect(await readTable('tActions')).toEqual(actions);
    expect(await readAll()).toEqual(avant);
  });

  it('takes a third batch where Accueil was renamed, which must then be looked for', async () => {
    atelier = await openStructured('base');
    await atelier.run(async (context) => {
      context.workbook.worksheets.getItem('Accueil').name = 'Point de départ';
      await context.sync();
    });
    atelier.host.compteurs.startGesture();
    expect(expectValue(await writeReprise(SIGNATAIRES)).feuillesCreees).toEqual(['Signataires']);
    expect(atelier.host.compteurs.endGesture().batches).toBe(3);
  });

  it('adds after the rows of a table that had become a plain range', async () => {
    atelier = await openStructured('base');
    expectValue(await writeReprise(SIGNATAIRES));
    await atelier.run(async (context) => {
      context.workbook.tables.getItem('tSignataires').convertToRange();
      await context.sync();
    });
    const rapport = expectValue(
      await writeReprise({ type: 'collage', texte: 'Structure\tReprésentant\nMSA Sud\tPaul Roux' }),
    );
    expect(rapport.feuillesCreees).toEqual([]);
    const { lignes } = await readTable('tSignataires');
    expect(lignes.slice(0, 2).map(({ Personne }) => Personne)).toEqual(['Anne Leroy', 'Paul Roux']);
  });

  it('brings the extra columns along, and keeps them with a sheet somebody has typed in', async () => {
    atelier = await openStructured('base');
    const rapport = expectValue(await writeReprise(SIGNATAIRES));
    expect(rapport.feuillesCreees).toEqual(['Signataires']);
    const ligne = {
      Structure: 'Caf du Val',
      Personne: 'Anne Leroy',
      Fonction: 'directrice',
      Couleur: '=bleu',
    };
    expect((await readTable('tSignataires')).lignes[0]).toMatchObject(ligne);
    await atelier.run(async (context) => {
      context.workbook.tables.getItem('tSignataires').worksheet.getRange('B20').values = [['à revoir']];
      await context.sync();
    });
    expect(expectValue(await annulerDerniere()).feuillesRetirees).toEqual([]);
    expect((await readTable('tSignataires')).lignes[0]).toMatchObject(ligne);
  });
});

describe('taking in a sheet of the workbook', () => {
  it('reads its merged cells and leaves it as it was', async () => {
    atelier = await openStructured('vide');
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.add('Mon suivi');
      page.getRange('A1:D4').values = [
        ['Axe', 'Action', 'Pilote', 'Échéance'],
        ['Axe 1 : Santé', 'Ouvrir une maison', 'Ville', 45717],
        ['', 'Aller vers', 'CCAS', '2026'],
        ['Total', '', '', ''],
      ];
      page.getRange('D2').numberFormat = [['dd/mm/yyyy']];
      page.getRange('A2:A3').merge();
      await context.sync();
    });
    const rapport = expectValue(await writeReprise({ type: 'feuille', nom: 'Mon suivi' }));
    expect(rapport.ajoutees.map(({ table, lignes }) => [table, lignes])).toEqual([
      ['tAxes', 1],
      ['tActions', 2],
    ]);
    expect((await readTable('tActions')).lignes[1]).toMatchObject({
      Axe: '1',
      Intitulé: 'Aller vers',
      Pilote: 'CCAS',
    });
    const source = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Mon suivi').getUsedRange();
      range.load('values,address');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(source[1]).toEqual(['Axe 1 : Santé', 'Ouvrir une maison', 'Ville', 45717]);
  });

  it('structures the workbook of a person who has only their own sheet, in the same gesture', async () => {
    atelier = await openAtelier();
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.getFirst();
      page.getRange('A1:C3').values = [
        ['Action', 'Chef de file', 'État'],
        ['Ouvrir une maison', 'Ville', 'En cours'],
        ['Aller vers les jeunes', 'CCAS', 'À venir'],
      ];
      page.load('name');
      await context.sync();
    });
    const source = { type: 'feuille', nom: 'Feuil1' } as const;
    expect(expectValue(await previewReprise(source)).ajouts).toMatchObject([
      { table: 'tActions', aCreer: true },
    ]);
    const rapport = expectValue(await writeReprise(source));
    expect(rapport.feuillesCreees).toEqual(expect.arrayContaining(['Accueil', 'Actions', 'Contrôles']));
    const { lignes } = await readTable('tActions');
    expect(lignes.map((ligne) => ligne['Intitulé']).filter((nom) => nom !== '')).toEqual([
      'Ouvrir une maison',
      'Aller vers les jeunes',
    ]);
    expect((await readAll()).feuilles.map(({ nom }) => nom)).toContain('Feuil1');
    expectValue(await annulerDerniere());
    expect((await readAll()).feuilles).toEqual([{ nom: 'Feuil1', visible: true }]);
  });

  it.each([
    [{ type: 'feuille', nom: 'Absente' } as const, 'feuille-absente'],
    [{ type: 'collage', texte: '   ' } as const, 'source-vide'],
    [
      { type: 'fichier', nom: 'x.xlsx', octets: new Uint8Array([0x50, 0x4b, 3, 4]) } as const,
      'classeur-illisible',
    ],
  ])('refuses %j with a sentence', async (source, code) => {
    atelier = await openStructured('vide');
    const apercu = await previewReprise(source);
    expect(apercu.ok ? null : apercu.error.code).toBe(code);
  });
});
