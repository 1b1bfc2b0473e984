/** Editing the plan from the pane, through the real Office.js: only what changed is written, nothing that somebody typed meanwhile is lost, and all of it is undone. */
import { annulerDerniere } from '../../src/commands';
import { abandonAction } from '../../src/commands/abandon-action';
import { createAction } from '../../src/commands/create-action';
import { duplicateAction } from '../../src/commands/duplicate-action';
import { editAction } from '../../src/commands/edit-action';
import type { ChangementAction } from '../../src/commands/edit-action';
import { moveAction } from '../../src/commands/move-action';
import { readPlan } from '../../src/commands/read-plan';
import { watchSelection } from '../../src/commands/watch-selection';
import { cleLigne } from '../../src/domain/cle-action';
import { textOfValeur } from '../../src/domain/texte-cellule';
import type { Atelier } from '../support/atelier';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;
beforeAll(async () => {
  atelier = await openStructured('calcul');
});
afterAll(() => atelier.close());

const plan = async () => expectValue(await readPlan({ aujourdhui: '2026-11-22' }));
const actionOf = async (code: string) => {
  const trouvee = (await plan()).classeur.actions.find((action) => action.code === code);
  if (trouvee === undefined) throw new Error(`No action has the code ${code}.`);
  return trouvee;
};
const cleOf = async (code: string) => cleLigne((await actionOf(code)).ref);
const undo = async (gestes = 1) => {
  for (let geste = 0; geste < gestes; geste += 1) expectValue(await annulerDerniere());
};
const column = async (table: string, entete: string, combien: number) =>
  (await readTable(table)).lignes.slice(0, combien).map((ligne) => ligne[entete]);
/** Types in a cell of Actions, as a person does. */
const type = (cellule: string, formule: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Actions').getRange(cellule).formulas = [[formule]];
    await context.sync();
  });
const edit = async (code: string, ...changements: ChangementAction[]) =>
  expectValue(await editAction({ cle: await cleOf(code), changements }));

it('reads the plan, with the cells that hold a formula', async () => {
  const { structure, classeur, formules, colonnes } = await plan();
  expect([structure, classeur.actions.map(({ code }) => code), formules.size]).toEqual([
    true,
    ['1.1', '1.2', '2.1', 'A1'],
    0,
  ]);
  expect([colonnes.has('pilote'), colonnes.has('inconnue')]).toEqual([true, false]);
});

describe('a fiche', () => {
  it('writes each kind of field in its cell alone, and is undone', async () => {
    const avant = await takePhoto();
    const champs: readonly (readonly [champ: string, avant: string, apres: string | number, lu: string])[] = [
      ['pilote', 'Ville', '  Mme Roux ', 'Mme Roux'],
      ['statut', 'En cours', 'En pause', 'En pause'],
      ['avancement', '0,4', 0.55, '0,55'],
      ['budget', '', 12500, '12500'],
      ['debut', '', '2025', '2025'],
      ['fin', '2020', '2027-06', 'juin 2027'],
      ['champs', '', 'PE ; ENF', 'PE ; ENF'],
      ['intitule', 'Ouvrir un LAEP', '=1+1', '=1+1'],
      ['description', '', '- un\n- deux', '- un\n- deux'],
      ['mise_a_jour', '', '2026-11-22', '22 novembre 2026'],
    ];
    const changements = champs.map(([champ, lu, apres]) => ({ champ, avant: lu, apres }));
    const { ecrites, laissees } = await edit('1.1', ...changements);
    expect([ecrites.map(({ champ }) => champ), laissees]).toEqual([champs.map(([champ]) => champ), []]);
    const apres = await actionOf('1.1');
    for (const [champ, , , lu] of champs) expect(textOfValeur(apres[champ as keyof typeof apres])).toBe(lu);
    expect(apres).toMatchObject({
      precision_debut: 'année',
      precision_fin: 'mois',
      avancement: { valeur: 0.55 },
    });
    const touchees = [...(await takePhoto())].filter(
      ([lieu, vue]) => lieu.startsWith('Actions!') && avant.get(lieu) !== vue,
    );
    // A date and its precision are two cells; words for a number change nothing else.
    expect(touchees).toHaveLength(champs.length + 2);
    await undo();
    expect(await takePhoto()).toEqual(avant);
  });

  it.each([
    ['a day', '2027-06-12', '12 juin 2027', 'jour'],
    ['words', 'à définir', 'à définir', 'inconnue'],
    ['nothing', '', '', ''],
  ])('writes %s for a date, and its precision in its column', async (_, apres, lu, precision) => {
    await edit('1.1', { champ: 'fin', avant: '2020', apres });
    const { fin, precision_fin } = await actionOf('1.1');
    expect([fin.texte, precision_fin]).toEqual([lu, precision]);
    await undo();
  });

  it('costs one reading and one writing', async () => {
    const cle = await cleOf('1.1');
    atelier.host.compteurs.startGesture();
    expectValue(await editAction({ cle, changements: [{ champ: 'pilote', avant: 'Ville', apres: 'Caf' }] }));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    await undo();
  });

  it('leaves what somebody typed meanwhile, tells it, and writes the rest', async () => {
    const place =
      (await edit('1.1', { champ: 'pilote', avant: 'Ville', apres: 'Caf' })).ecrites[0]?.cellule ?? '';
    await undo();
    await type(place, 'Mme Roux');
    const rapport = await edit(
      '1.1',
      { champ: 'pilote', avant: 'Ville', apres: 'Caf' },
      { champ: 'statut', avant: 'En cours', apres: 'Bloquée' },
    );
    expect(rapport.laissees).toEqual([
      {
        champ: 'pilote',
        entete: 'Pilote',
        cellule: place,
        raison: 'changee',
        actuel: 'Mme Roux',
        voulu: 'Caf',
      },
    ]);
    expect(rapport.ecrites.map(({ champ }) => champ)).toEqual(['statut']);
    expect(await actionOf('1.1')).toMatchObject({ pilote: 'Mme Roux', statut: 'Bloquée' });
    await undo();
    expect((await edit('1.1', { champ: 'pilote', avant: 'Mme Roux', apres: 'Ville' })).laissees).toEqual([]);
    expect(await actionOf('1.1')).toMatchObject({ pilote: 'Ville', statut: 'En cours' });
  });

  it('asks before a formula goes', async () => {
    const place = (await edit('1.1', { champ: 'budget', avant: '', apres: 5 })).ecrites[0]?.cellule ?? '';
    await undo();
    await type(place, '=2*3');
    expect((await plan()).formules.get(await cleOf('1.1'))).toEqual(new Set(['budget']));
    const changement = { champ: 'budget', avant: '6', apres: 7 };
    expect((await edit('1.1', changement)).laissees).toMatchObject([
      { raison: 'formule', actuel: '=2*3', voulu: '7' },
    ]);
    expect((await actionOf('1.1')).budget.valeur).toBe(6);
    expect((await edit('1.1', { ...changement, surFormule: true })).ecrites).toHaveLength(1);
    expect((await actionOf('1.1')).budget.valeur).toBe(7);
    await undo();
    expect((await actionOf('1.1')).budget.valeur).toBe(6);
    await type(place, '');
  });

  it('writes nothing that already reads as wanted, and refuses a row that is gone', async () => {
    const avant = await takePhoto();
    const rapport = await edit('1.1', { champ: 'pilote', avant: 'Caf', apres: 'Ville' });
    expect([rapport.ecrites, rapport.laissees]).toEqual([[], []]);
    expect(await editAction({ cle: 'a-inconnue', changements: [] })).toMatchObject({
      ok: false,
      error: { code: 'action-introuvable' },
    });
    expect(await takePhoto()).toEqual(avant);
  });

  it('has the rows that cite its code follow it', async () => {
    const rapport = await edit('1.2', { champ: 'code', avant: '1.2', apres: '1.9' });
    // Two milestones, two funders, one indicator, two notes.
    expect([rapport.suivies, rapport.nonSuivies]).toEqual([7, 0]);
    expect(await column('tJalons', 'Action', 3)).toEqual(['1.9', '1.1', '1.9']);
    expect(await column('tFin', 'Action', 3)).toEqual(['1.9', '1.9', '1.1']);
    await undo();
    expect(await column('tJalons', 'Action', 3)).toEqual(['1.2', '1.1', '1.2']);
  });

  it('follows nothing for a code that another row has too', async () => {
    // The objective 1.1 has the same code as the action.
    expect((await edit('1.1', { champ: 'code', avant: '1.1', apres: '1.8' })).suivies).toBe(0);
    await undo();
  });
});

describe('an action', () => {
  it('is created after the last one, with a code like the others', async () => {
    const avant = await takePhoto();
    const { code, cle, feuille, cellule } = expectValue(
      await createAction({ intitule: 'Créer une ludothèque', axe: '2', statut: 'À discuter' }),
    );
    expect([code, feuille, cellule]).toEqual(['2.2', 'Actions', 'C9']);
    expect(await actionOf('2.2')).toMatchObject({
      ref: { id: cle, ligne: 9 },
      intitule: 'Créer une ludothèque',
      axe: '2',
    });
    await undo();
    expect(await takePhoto()).toEqual(avant);
    expect(await createAction({ intitule: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'intitule-manquant' },
    });
  });

  it('is copied without what happened to it', async () => {
    const { origine, code, nonCopies } = expectValue(await duplicateAction(await cleOf('1.2')));
    expect([origine, code, nonCopies]).toEqual(['1.2', '1.3', ['Budget']]);
    const copie = await actionOf('1.3');
    expect(copie).toMatchObject({ intitule: 'Créer vingt places (copie)', axe: '1', statut: 'À venir' });
    expect([copie.fin.valeur, copie.fin.precision, copie.budget.valeur]).toEqual([
      '2020-06-30',
      'jour',
      null,
    ]);
    await undo();
    const annee = expectValue(await duplicateAction(await cleOf('1.1')));
    expect(annee.nonCopies).toEqual(['Avancement']);
    expect((await actionOf(annee.code)).fin).toMatchObject({ precision: 'année', texte: '2020' });
    await undo();
  });

  it('goes under another axis, its code kept, or anew with the rows that cite it', async () => {
    const avant = { axe: '1', objectif: '' };
    const cle = await cleOf('1.2');
    const garde = expectValue(await moveAction({ cle, avant, axe: '2', objectif: '', nouveauCode: false }));
    expect([garde.ecrites.map(({ champ }) => champ), garde.suivies]).toEqual([['axe'], 0]);
    await undo();
    const nouveau = expectValue(await moveAction({ cle, avant, axe: '2', objectif: '', nouveauCode: true }));
    expect([nouveau.ecrites.map(({ champ }) => champ), nouveau.suivies]).toEqual([['axe', 'code'], 7]);
    expect(await actionOf('2.2')).toMatchObject({ axe: '2', intitule: 'Créer vingt places' });
    await undo();
    expect(await actionOf('1.2')).toMatchObject({ axe: '1' });
  });

  it('is given up with a reason, never without', async () => {
    const abandon = { cle: await cleOf('1.1'), avant: { statut: 'En cours', motif: '' }, nom: '1.1' };
    expect(await abandonAction({ ...abandon, motif: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'motif-manquant' },
    });
    expect(expectValue(await abandonAction({ ...abandon, motif: 'Pas de local' })).ecrites).toHaveLength(2);
    expect(await actionOf('1.1')).toMatchObject({ statut: 'Abandonnée', motif: 'Pas de local' });
    await undo();
    expect(await actionOf('1.1')).toMatchObject({ statut: 'En cours', motif: '' });
  });

  it('that people just typed has no key: it is known by its row, and given one', async () => {
    await type('D9', 'Recenser les places');
    const neuve = (await plan()).classeur.actions.find(({ intitule }) => intitule === 'Recenser les places');
    expect(neuve?.ref).toMatchObject({ id: '', ligne: 9 });
    const changements = [{ champ: 'statut', avant: '', apres: 'À venir' }];
    const { cle } = expectValue(await editAction({ cle: 'ligne-9', changements }));
    expect(cle).toMatch(/^a-/);
    expect((await plan()).classeur.actions.at(-1)).toMatchObject({ ref: { id: cle }, statut: 'À venir' });
    await undo();
    await type('D9', '');
  });
});

it('tells which action is selected, once each, and nothing of other sheets', async () => {
  const choisies: string[] = [];
  const stop = expectValue(await watchSelection((cle) => choisies.push(cle)));
  const select = async (feuille: string, adresse: string) => {
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem(feuille);
      page.activate();
      page.getRange(adresse).select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
  };
  await select('Actions', 'D6');
  await select('Actions', 'E6:F7');
  await select('Actions', 'D:D');
  await select('Actions', '6:6');
  await select('Actions', 'D4');
  await select('Axes', 'C5');
  await select('Actions', 'H5');
  await stop();
  await select('Actions', 'D7');
  expect(choisies).toEqual([await cleOf('1.2'), await cleOf('1.2'), await cleOf('1.1')]);
});
