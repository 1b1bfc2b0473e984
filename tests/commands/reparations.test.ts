/** Repairs and justifications in a real workbook: shown, made, refused where a cell changed, taken back. One workbook, in order. */
import {
  annulerDerniere,
  applyReparations,
  checkClasseur,
  justifyConstat,
  liftJustification,
  previewReparations,
  readAnnulation,
  warnJustification,
} from '../../src/commands';
import type { ReparationPrevue } from '../../src/commands';
import type { Atelier } from '../support/atelier';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
const AUJOURDHUI = '2025-06-12';
const OPTIONS = { aujourdhui: AUJOURDHUI, phase: 'mise-en-oeuvre' } as const;
const ENTETES = ['Code', 'Intitulé', 'Statut', 'Structure pilote', 'Fin', 'Priorité'];
const ACTIONS = [
  ['A1', 'Ouvrir une crèche', 'Terminée', 'CCAS', 'setpembre 2025', 'Élevée'],
  ['A1', 'Former les animateurs', 'relaisée', 'C.C.A.S.', '6 mars, 2024', 'élevée'],
  ['', 'Recenser les places', '="fin"&"ie"', 'CCAS', 'Mars 22024', 'zut'],
  ['A7', 'Soutenir le RPE ', 'bof', ' CCAS ', '', ''],
];
let atelier: Atelier;
let avant: ReadonlyMap<string, string>;

async function write(entete: string, rang: number, valeur: string): Promise<void> {
  await Excel.run(async (context) => {
    const colonne = context.workbook.tables.getItem('tActions').columns.getItem(entete);
    colonne.getDataBodyRange().getCell(rang, 0).formulas = [[valeur]];
    await context.sync();
  });
}

beforeAll(async () => {
  atelier = await openStructured('base');
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('tActions');
    ENTETES.forEach((entete, j) => {
      const corps = columns.getItem(entete).getDataBodyRange().getCell(0, 0);
      const plage = corps.getResizedRange(ACTIONS.length - 1, 0);
      if (entete === 'Fin') plage.numberFormat = ACTIONS.map(() => ['@']);
      plage.formulas = ACTIONS.map((ligne) => [ligne[j] ?? '']);
    });
    await context.sync();
  });
  avant = await takeActions();
});
afterAll(() => atelier.close());

const takeActions = async () =>
  new Map([...(await takePhoto())].filter(([lieu]) => lieu.startsWith('Actions!')));
const preview = async (): Promise<readonly ReparationPrevue[]> =>
  expectValue(await previewReparations(OPTIONS)).reparations;
const column = async (entete: string) =>
  (await readTable('tActions')).formules.slice(0, ACTIONS.length).map((ligne) => ligne[entete]);
const find = async (regle: string) => {
  const { constats, justifies } = expectValue(await checkClasseur({ ...OPTIONS, ecrireRapport: false }));
  const isIt = (constat: { regle: string }) => constat.regle === regle;
  return { constats: constats.filter(isIt), justifies: justifies.filter(isIt) };
};

describe('repairs', () => {
  it('are shown cell by cell, sure ones and those to confirm, and nothing is written', async () => {
    atelier.host.compteurs.startGesture();
    const vues = (await preview()).map(({ regle, reparation: { aConfirmer }, cellules }) =>
      [
        aConfirmer ? '?' : '=',
        regle,
        ...cellules.map(({ cellule, avant: a, apres }) => `${cellule} ${a}→${apres}`),
      ].join(' '),
    );
    expect(atelier.host.compteurs.endGesture().batches).toBe(1);
    expect(vues.sort()).toEqual(
      [
        '= ACT-01 C6 A1→A8',
        '= ACT-01 C7 →A9',
        '= ACT-10 U5 Terminée→Réalisée',
        '= ACT-10 U6 relaisée→Réalisée',
        '= ACT-19 L6 C.C.A.S.→CCAS',
        '= CONV-07 S5 setpembre 2025→septembre 2025',
        '= CONV-07 S6 6 mars, 2024→2024-03-06',
        '=  D8 Soutenir le RPE →Soutenir le RPE',
        '=  L8  CCAS →CCAS',
        '=  X6 élevée→Élevée',
        '? CONV-07 S7 Mars 22024→mars 2024',
      ].sort(),
    );
    expect(await takeActions()).toEqual(avant);
  });

  it('are made in one batch after the reading, a cell that changed since being left and told', async () => {
    const prevues = await preview();
    await write('Statut', 0, 'À venir');
    const sures = prevues.filter(({ reparation }) => !reparation.aConfirmer);
    atelier.host.compteurs.startGesture();
    const rapport = expectValue(await applyReparations(sures.map(({ reparation }) => reparation)));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(rapport.laissees.map(({ phrase }) => phrase)).toEqual([
      expect.stringMatching(/^La cellule Actions!\w+ a changé depuis/) as string,
    ]);
    expect(await column('Code')).toEqual(['A1', 'A8', 'A9', 'A7']);
    expect(await column('Statut')).toEqual(['À venir', 'Réalisée', '="fin"&"ie"', 'bof']);
    expect(await column('Structure pilote')).toEqual(['CCAS', 'CCAS', 'CCAS', 'CCAS']);
    expect(await column('Fin')).toEqual(['septembre 2025', 45357, 'Mars 22024', '']);
    expect(await column('Intitulé')).toEqual(ACTIONS.map(([, intitule = '']) => intitule.trim()));
    expect((await preview()).filter(({ reparation }) => !reparation.aConfirmer)).toEqual([]);
  });

  it('are taken back at once', async () => {
    expect(readAnnulation()?.titre).toMatch(/^Réparer \d+ cellules$/);
    expect(expectValue(await annulerDerniere()).gardees).toEqual([]);
    await write('Statut', 0, 'Terminée');
    expect(withoutIds(await takeActions())).toEqual(withoutIds(avant));
  });

  it('to confirm is made when it is chosen', async () => {
    const prevue = (await preview()).find(
      ({ regle, reparation }) => regle === 'CONV-07' && reparation.aConfirmer,
    );
    expectValue(await applyReparations(prevue === undefined ? [] : [prevue.reparation]));
    expect((await column('Fin'))[2]).toBe('mars 2024');
  });
});

describe('a justification', () => {
  const MOTIF = 'décidé par le copil du 12 juin 2025';
  const justify = async (
    regle: string,
    ligne: number | null,
    motif = MOTIF,
    auteur = 'chargé de coopération',
  ) => justifyConstat({ ...OPTIONS, constat: { regle, ligne }, motif, auteur });

  it.each([
    ['an error that no reason repairs', 'ACT-10', 8, MOTIF, 'dgs', 'non-justifiable'],
    ['no reason', 'ACT-05', 5, '  ', 'dgs', 'motif-vide'],
    ['no author', 'ACT-05', 5, MOTIF, ' ', 'auteur-vide'],
    ['a finding that is not there', 'ACT-05', 55, MOTIF, 'dgs', 'constat-absent'],
  ])('is refused: %s', async (_cas, regle, ligne, motif, auteur, code) => {
    expect(await justify(regle, ligne, motif, auteur)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['décidé par le copil', 'chargée de coopération', 0],
    ['Mme Le Maire l’a demandé', 'directrice de l’enfance', 0],
    ['la famille Durand, 06 12 34 56 78', 'dgs', 1],
    ['décidé par le copil', 'M. Roux', 1],
  ])('« %s », by « %s »: warnings %d', (motif, auteur, combien) => {
    expect(warnJustification(motif, auteur)).toHaveLength(combien);
  });

  it('is written in the first free row, with its warnings, and the finding is accepted', async () => {
    const rapport = expectValue(await justify('ACT-05', 5, MOTIF, 'Mme Martin'));
    expect(rapport.messages).toHaveLength(1);
    expect(rapport.avertissements).toEqual([expect.stringMatching(/^L’auteur/) as string]);
    const [premiere] = (await readTable('tJustifications')).lignes;
    expect(premiere).toMatchObject({ Motif: MOTIF, Auteur: 'Mme Martin' });
    const { justifies, constats } = await find('ACT-05');
    expect(justifies).toMatchObject([{ ligne: 5, motif: MOTIF, justifieLe: AUJOURDHUI }]);
    expect(constats.map(({ ligne }) => ligne)).not.toContain(5);
    expect(await justify('ACT-05', 5)).toMatchObject({ ok: false, error: { code: 'deja-justifie' } });
  });

  it('falls when the row changes, and holds again when it is as it was', async () => {
    await write('Intitulé', 0, 'Ouvrir deux crèches');
    expect((await find('ACT-05')).constats.map(({ ligne }) => ligne)).toContain(5);
    await write('Intitulé', 0, ACTIONS[0]?.[1] ?? '');
    expect((await find('ACT-05')).justifies).toHaveLength(1);
  });

  it('is lifted, and lifting is taken back', async () => {
    expect(
      expectValue(await liftJustification({ ...OPTIONS, constat: { regle: 'ACT-05', ligne: 5 } })).levees,
    ).toBe(1);
    expect((await find('ACT-05')).justifies).toEqual([]);
    expectValue(await annulerDerniere());
    expect((await find('ACT-05')).justifies).toHaveLength(1);
  });
});

/** Hidden keys given to the rows stay: nobody wrote them. */
function withoutIds(photo: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...photo].filter(([lieu]) => !/^Actions![AB]\d/.test(lieu)));
}
