/** Noting a criterion and preparing a bilan, through the real Office.js: what is written, what stays, what is undone. */
import {
  annulerDerniere,
  checkClasseur,
  noterCritere,
  preparerBilan,
  readEvaluation,
} from '../../src/commands';
import type { NoteSaisie } from '../../src/commands';
import { readSituation } from '../../src/commands/read-situation';
import { readClasseur } from '../../src/workbook/read-classeur';
import type { Atelier } from '../support/atelier';
import { expectValue } from '../support/read-atelier';
import { openStructured } from '../support/structured';

const OPTIONS = { aujourdhui: '2026-11-22' };
const NOTE: NoteSaisie = {
  objet: 'axe',
  code: '2',
  critere: 'impact',
  note: 2,
  preuve: 'enquête',
  auteur: 'élue',
  suite: 'adapter',
};

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openStructured('calcul');
});
afterAll(() => atelier.close());

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');
const read = async () => expectValue(await readClasseur()).classeur;
const notes = async () =>
  (await read()).evaluations.map(({ objet, code, critere, note, preuve, auteur, date, suite }) =>
    [objet, code, critere, note.valeur, preuve, auteur, date.valeur, suite].join('|'),
  );

describe('where the convention stands', () => {
  const readSituationLue = async () => expectValue(await readSituation(OPTIONS));

  it('tells the plan, the copil to set, and what its dates do not say', async () => {
    const { structure, situation, dejaControle, defauts } = await readSituationLue();
    expect([structure, dejaControle, defauts]).toEqual([true, false, []]);
    expect(situation).toMatchObject({
      territoire: 'Perpignan',
      phase: 'mise-en-oeuvre',
      phaseDeduite: true,
      copil: { etat: 'a-fixer' },
      periode: true,
      actions: 4,
      depuis: { copil: false, date: { valeur: '2026-08-22' } },
      mouvements: { groupes: [], actionsSansDate: 4, jalonsSansDate: 1 },
    });
    expect(situation.statuts.map(({ mot, nombre }) => [mot, nombre])).toEqual([
      ['En cours', 1],
      ['Bloquée', 1],
      ['Réalisée', 1],
      ['Abandonnée', 1],
    ]);
  });

  it('knows that the controls have written their report', async () => {
    expectValue(await checkClasseur({ ...OPTIONS, ecrireRapport: true }));
    expect((await readSituationLue()).dejaControle).toBe(true);
    expectValue(await annulerDerniere());
    expect((await readSituationLue()).dejaControle).toBe(false);
  });
});

describe('a note', () => {
  it('goes after the others, is replaced by its author alone, and is undone', async () => {
    const avant = await notes();
    const fait = expectValue(await noterCritere(NOTE, OPTIONS));
    expect(fait).toEqual({ feuille: 'Évaluation', cellule: 'F10', remplacee: false, conservees: 0 });
    expect(await notes()).toEqual([...avant, 'axe|2|impact|2|enquête|élue|2026-11-22|adapter']);
    const reprise = { ...NOTE, note: 4, suite: 'essaimer' };
    expect(expectValue(await noterCritere(reprise, OPTIONS))).toMatchObject({
      cellule: 'F10',
      remplacee: true,
    });
    expect(expectValue(await noterCritere({ ...NOTE, auteur: 'Caf' }, OPTIONS)).cellule).toBe('F11');
    expect((await notes()).slice(avant.length)).toEqual([
      'axe|2|impact|4|enquête|élue|2026-11-22|essaimer',
      'axe|2|impact|2|enquête|Caf|2026-11-22|adapter',
    ]);
    for (let geste = 0; geste < 3; geste += 1) expectValue(await annulerDerniere());
    expect(await notes()).toEqual(avant);
  });

  it('fills the row prepared for it, whose weight stays', async () => {
    const saisie: NoteSaisie = { ...NOTE, objet: 'convention', code: '', note: 3 };
    expect(expectValue(await noterCritere(saisie, OPTIONS))).toMatchObject({
      cellule: 'F8',
      remplacee: false,
    });
    const ligne = (await read()).evaluations[3];
    expect([ligne?.critere, ligne?.note.valeur, ligne?.poids.valeur]).toEqual(['impact', 3, 1]);
    expectValue(await annulerDerniere());
  });

  it.each<[string, Partial<NoteSaisie>]>([
    ['note-invalide', { note: 5 }],
    ['note-invalide', { note: 2.5 }],
    ['critere-inconnu', { critere: 'beauté' }],
    ['objet-inconnu', { code: '9' }],
    ['objet-inconnu', { objet: 'action', code: '' }],
  ])('refuses %s: %j', async (code, plus) => {
    const issue = await noterCritere({ ...NOTE, ...plus }, OPTIONS);
    expect(issue).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the bilan of a year', () => {
  const bilans = async () =>
    (await read()).bilans.map(({ annee, axe, realise_prevu, financements }) => [
      annee.valeur,
      axe,
      plain(realise_prevu),
      plain(financements),
    ]);

  it('has a row for the convention and one an axis, once, and is undone', async () => {
    const fait = expectValue(await preparerBilan({ annee: 2025, ...OPTIONS }));
    expect(fait).toMatchObject({ feuille: 'Bilan', feuilleCreee: false, lignesAjoutees: 3, axesSansCode: 0 });
    const lignes = await bilans();
    expect(lignes.map(([annee, axe]) => [annee, axe])).toEqual([
      [2025, ''],
      [2025, '1'],
      [2025, '2'],
    ]);
    expect(lignes[1]?.[2]).toContain(
      'Calculé le 22 novembre 2026 : 2 actions (1 « En cours », 1 « Réalisée »).',
    );
    expect(lignes[1]?.[3]).toContain('prévu 257 € (2 lignes sur 2)');
    expect(lignes[2]?.[3]).toContain('aucun financement écrit pour 2025.');
    const encore = expectValue(await preparerBilan({ annee: 2025, ...OPTIONS, aujourdhui: '2026-11-23' }));
    expect(encore).toMatchObject({ lignesAjoutees: 0, cellulesRemplies: 0, cellulesConservees: 6 });
    expect(await bilans()).toEqual(lignes);
    expectValue(await annulerDerniere());
    expect(await bilans()).toEqual([]);
  });

  it('refuses a year that is none', async () => {
    expect(await preparerBilan({ annee: 25, ...OPTIONS })).toMatchObject({
      ok: false,
      error: { code: 'annee-invalide' },
    });
  });

  it('makes its sheet where there is none, in one gesture that is undone whole', async () => {
    await atelier.run(async (context) => {
      context.workbook.worksheets.getItem('Bilan').delete();
      await context.sync();
    });
    const fait = expectValue(await preparerBilan({ annee: 2024, ...OPTIONS }));
    expect(fait).toMatchObject({ feuille: 'Bilan', feuilleCreee: true, lignesAjoutees: 3 });
    expect((await bilans()).map(([annee, axe]) => [annee, axe])).toEqual([
      [2024, ''],
      [2024, '1'],
      [2024, '2'],
    ]);
    expectValue(await annulerDerniere());
    expect((await read()).tables).not.toContain('tBilan');
  });
});

it('the page is told figures, profiles, notes, years and the checklist in one reading', async () => {
  const lue = expectValue(await readEvaluation({ aujourdhui: '2026-11-22' }));
  expect(lue.jour).toEqual({ date: '2026-11-22', copil: false });
  expect(lue.annees).toEqual([2025, 2024, 2026]);
  expect(lue.objets.map(({ objet, code }) => `${objet} ${code}`)).toEqual([
    'convention ',
    'axe 1',
    'axe 2',
    'action 1.1',
    'action 1.2',
    'action 2.1',
    'action A1',
  ]);
  expect(lue.notes.map(({ critere, note }) => [critere, note])).toHaveLength(5);
  expect((await read()).evaluations.map(({ code, critere }) => `${code} ${critere}`)).toHaveLength(5);
  expect([lue.notesSansObjet, lue.checklist.concerne]).toEqual([0, 'inconnu']);
  expect(lue.profils.tout.score).toMatchObject({ ok: true });
  expect(lue.profils.axe.score).toMatchObject({ ok: true, score: 75 });
  expect(lue.evaluation.convention.avancement.valeur).not.toBeNull();
});

it('reads what is drawn: the statuts, the money by financeur, the measures', async () => {
  const lue = expectValue(await readEvaluation({ aujourdhui: '2026-11-22' }));
  expect(lue.statuts.map(({ mot, nombre }) => `${mot} ${String(nombre)}`)).toEqual([
    'En cours 1',
    'Bloquée 1',
    'Réalisée 1',
    'Abandonnée 1',
  ]);
  expect(lue.financements.financeurs.map((un) => [un.financeur, un.prevu.euros, un.realise.euros])).toEqual([
    ['Ville', 257, null],
    ['Caf', 100, 90],
  ]);
  expect(lue.financements.total.realise).toEqual({ euros: 90, inconnus: 2 });
  expect(lue.courbes.map(({ phrase }) => plain(phrase))).toEqual([
    'L-01 – Places. Référence : 0 places. Aucune mesure chiffrée. Cible : 20 places.',
  ]);
});
