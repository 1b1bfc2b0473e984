/** A plan so big that neither its report nor its reading holds in one batch of Excel, through the real Office.js. */
import type { BatchRecord } from '../../atelier/host/batch-record';
import { loadExemple } from '../../examples';
import { annulerDerniere, checkClasseur, editAction, readPlan, structureClasseur } from '../../src/commands';
import type { Avancee, Travail } from '../../src/domain/travail';
import type { Exemple } from '../../src/sheets';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { expectValue } from '../support/read-atelier';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(120_000);
let atelier: Atelier;
afterEach(() => atelier.close());

const MO = 1024 * 1024;
/** Rows of the report that go in one batch. */
const TRANCHE = 800;

/** The plan of Perpignan, its actions copied until there are so many. */
async function openPlan(combien: number, description: string): Promise<void> {
  atelier = await openAtelier();
  const exemple = loadExemple('perpignan', { avecChiffres: false });
  const siennes = exemple.tables['tActions'] ?? [];
  const actions = Array.from({ length: combien }, (_, rang) => {
    const { id: _id, ...modele } = siennes[rang % siennes.length] ?? {};
    const intitule = `${String(modele['intitule'])} (${String(rang)})`;
    return {
      ...modele,
      code: `M${String(rang + 1)}`,
      intitule,
      ...(description === '' ? {} : { description }),
    };
  });
  const grand: Exemple = { ...exemple, tables: { ...exemple.tables, tActions: actions } };
  expectValue(await structureClasseur({ exemple: grand }));
}

function follow(arret = Number.POSITIVE_INFINITY): { readonly travail: Travail; readonly dites: Avancee[] } {
  const dites: Avancee[] = [];
  const travail: Travail = {
    dire: (avancee) => void dites.push(avancee),
    souffler: () => {
      const derniere = dites.at(-1);
      return Promise.resolve(derniere?.quoi === 'lignes' && derniere.fait >= arret);
    },
  };
  return { dites, travail };
}

describe('the report of a big plan', () => {
  it('goes in several batches that are followed, stopped without a trace, and undone as one gesture', async () => {
    await openPlan(108, '');
    const vierge = await takePhoto();
    const control = (jour: string, travail: Travail) =>
      checkClasseur({ aujourdhui: jour, ecrireRapport: true, travail });

    const { travail, dites } = follow();
    const rapport = expectValue(await control('2026-11-22', travail));
    const lignes = dites.filter(({ quoi }) => quoi === 'lignes');
    const total = rapport.constats.length + rapport.nonControlables.length;
    expect(total).toBeGreaterThan(TRANCHE);
    expect(lignes.map(({ fait }) => fait)).toEqual([0, TRANCHE, total]);
    const premier = await takePhoto();

    // Another day: every row is written again, and given back.
    const arret = await control('2026-11-23', follow(TRANCHE).travail);
    expect(arret).toMatchObject({ ok: false, error: { code: 'travail-arrete' } });
    expect(await takePhoto()).toEqual(premier);
    expectValue(await annulerDerniere());
    expect(await takePhoto()).toEqual(vierge);
  });
});

describe('a workbook too big for one answer', () => {
  it('is read by parts, whole, and its gestures are made and undone', async () => {
    const description = 'Des mots. '.repeat(800);
    await openPlan(350, description);
    const recus: BatchRecord[] = [];
    atelier.host.onBatch((batch) => recus.push(batch));

    const { classeur } = expectValue(await readPlan({ aujourdhui: '2026-11-22' }));
    expect(classeur.actions.map((action) => action.description)).toEqual(
      new Array<string>(350).fill(description.trim()),
    );
    expect(recus.filter(({ refusal }) => refusal !== null)).toHaveLength(1);
    const servis = recus.filter(({ refusal }) => refusal === null);
    expect(servis.reduce((somme, { answered }) => somme + answered, 0)).toBeGreaterThan(5 * MO);
    expect(Math.max(...servis.map(({ answered }) => answered))).toBeLessThan(4 * MO);

    // The refusal is not met again.
    recus.length = 0;
    const cle = classeur.actions.at(-1)?.ref.id ?? '';
    const changements = [{ champ: 'pilote', avant: '', apres: 'CCAS' }];
    expectValue(await editAction({ cle, changements }));
    const pilotes = expectValue(await readPlan({ aujourdhui: '2026-11-22' })).classeur.actions.map(
      ({ pilote }) => pilote,
    );
    expect(pilotes.at(-1)).toBe('CCAS');
    expectValue(await annulerDerniere());
    expect(expectValue(await readPlan({ aujourdhui: '2026-11-22' })).classeur.actions.at(-1)?.pilote).toBe(
      '',
    );
    expect(recus.filter(({ refusal }) => refusal !== null)).toEqual([]);
  });
});
