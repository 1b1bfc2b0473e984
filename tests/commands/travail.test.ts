/** Gestures that last, through the real Office.js: followed by what they really wrote, stopped, refused half way, undone as one. */
import {
  annulerDerniere,
  previewFigures,
  readAnnulation,
  remplirDiagnostic,
  structureClasseur,
  writeFigures,
  writeReprise,
} from '../../src/commands';
import type { ApercuFigures, SourceReprise } from '../../src/commands';
import { nouvelleCtg } from '../../src/commands/nouvelle-ctg';
import { openExemple } from '../../src/commands/open-exemple';
import { loadExemple } from '../../examples';
import type { Avancee, Travail } from '../../src/domain/travail';
import { fiches } from '../../src/indicators/fiches';
import { buildProjet } from '../sheets/nouvelle-ctg/projet-perpignan';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';
import { takePhoto } from '../workbook/photo';

jest.setTimeout(60_000);
let atelier: Atelier;
afterEach(() => atelier.close());

const TRANCHE = 500;
const startsWith = (debut: string) => expect.stringMatching(new RegExp(`^${debut}`)) as unknown;

/** Stops when what was told reaches `arret`. */
function follow(arret = Number.POSITIVE_INFINITY): { readonly travail: Travail; readonly dites: Avancee[] } {
  const dites: Avancee[] = [];
  return {
    dites,
    travail: {
      dire: (avancee) => void dites.push(avancee),
      souffler: () => Promise.resolve((dites.at(-1)?.fait ?? 0) >= arret),
    },
  };
}

/** A file of many communes, of which each gives several figures. */
async function manyFigures(): Promise<ApercuFigures> {
  const index = openIndexReel();
  const communes = Array.from({ length: 180 }, (_, rang) => String(66001 + rang));
  const lignes = communes.map((code, rang) => `${code};${1000 + rang};${2000 + rang};17380;37,0;34,0`);
  const texte = ['CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PIMP21;TP6021', ...lignes].join('\n');
  const fichier = { nom: 'cc_filosofi_2021_COM.csv', octets: new TextEncoder().encode(texte) };
  return expectValue(await previewFigures(fichier, { index, fiches, territoires: communes }));
}

describe('writing many figures', () => {
  it('tells the rows written; stopped, takes them back; refused, says what stays; undone as one gesture', async () => {
    atelier = await openStructured('base');
    const avant = await takePhoto();
    const apercu = await manyFigures();
    const total = apercu.comparaison.ajouts.length;
    expect(total).toBeGreaterThan(TRANCHE);

    const arret = await writeFigures(apercu, { travail: follow(TRANCHE).travail });
    expect(arret).toMatchObject({
      ok: false,
      error: { code: 'travail-arrete', message: startsWith('Arrêté') },
    });
    expect(await takePhoto()).toEqual(avant);
    expect(readAnnulation()).toBeNull();

    const sansPanne = { cellEdit: false, protection: false, delay: 0 };
    const dire = ({ fait }: Avancee) =>
      atelier.host.setFaults(fait === TRANCHE ? { ...sansPanne, protection: true } : sansPanne);
    const refus = await writeFigures(apercu, { travail: { ...follow().travail, dire } });
    atelier.host.setFaults(sansPanne);
    expect(refus).toMatchObject({ ok: false, error: { code: 'AccessDenied' } });
    expect(refus.ok ? '' : refus.error.message).toContain(
      `500 lignes sur ${String(total)} étaient déjà écrites`,
    );
    expectValue(await annulerDerniere());
    expect(await takePhoto()).toEqual(avant);

    const { travail, dites } = follow();
    expect(expectValue(await writeFigures(apercu, { travail })).ajoutees).toBe(total);
    expect(dites).toEqual([0, TRANCHE, total].map((fait) => ({ fait, total, quoi: 'lignes' })));
    expectValue(await annulerDerniere());
    expect(await takePhoto()).toEqual(avant);
  });
});

describe('structuring', () => {
  it('stopped, leaves the workbook as it was; followed to its end, gives the same one as in one batch', async () => {
    atelier = await openAtelier();
    const avant = await takePhoto();
    const arret = await structureClasseur({ travail: follow(4).travail });
    expect(arret).toMatchObject({ ok: false, error: { code: 'travail-arrete' } });
    expect(await takePhoto()).toEqual(avant);

    const { travail, dites } = follow();
    atelier.host.compteurs.startGesture();
    const total = expectValue(await structureClasseur({ travail })).feuillesCreees.length;
    expect(dites.at(0)).toEqual({ fait: 0, total, quoi: 'feuilles' });
    expect(dites.at(-1)).toEqual({ fait: total, total, quoi: 'feuilles' });
    expect(dites.length).toBeGreaterThan(3);
    expect(atelier.host.compteurs.endGesture().batches).toBeLessThanOrEqual(1 + 3);
    const suivi = [...(await takePhoto()).keys()];
    atelier.close();
    atelier = await openStructured('base');
    expect(suivi).toEqual([...(await takePhoto()).keys()]);
  });
});

describe('the gestures that create sheets with rows', () => {
  const options = (arret: number) => ({ aujourdhui: '2026-11-22', travail: follow(arret).travail });
  const GESTES = [
    [
      'an example',
      (arret: number) => openExemple(loadExemple('perpignan', { avecChiffres: false }), options(arret)),
    ],
    ['a new convention', (arret: number) => nouvelleCtg(buildProjet(), options(arret))],
    ['tables taken in', (arret: number) => writeReprise(csvOf(3), {}, options(arret))],
  ] as const;

  it('stopped after their first sheets, leave the workbook as it was', async () => {
    atelier = await openAtelier();
    const avant = await takePhoto();
    for (const [, faire] of GESTES) {
      expect(await faire(1)).toMatchObject({ ok: false, error: { code: 'travail-arrete' } });
      expect(await takePhoto()).toEqual(avant);
      expect(readAnnulation()).toBeNull();
    }
  });
});

describe('taking in many rows', () => {
  it('tells the rows written; stopped, takes them back; followed to its end, is undone as one gesture', async () => {
    atelier = await openStructured('base');
    const avant = await takePhoto();
    const source = csvOf(TRANCHE + 200);
    expect(await writeReprise(source, {}, { travail: follow(TRANCHE).travail })).toMatchObject({
      ok: false,
      error: { code: 'travail-arrete', message: startsWith('Arrêté') },
    });
    expect(await takePhoto()).toEqual(avant);
    const { travail, dites } = follow();
    const { ajoutees } = expectValue(await writeReprise(source, {}, { travail }));
    const total = ajoutees.reduce((somme, { lignes }) => somme + lignes, 0);
    expect(dites.map(({ fait }) => fait).at(-1)).toBe(total);
    expect(dites.length).toBeGreaterThan(2);
    expect((await readTable('tActions')).lignes.filter((ligne) => ligne['Code'] !== '')).toHaveLength(
      TRANCHE + 200,
    );
    expectValue(await annulerDerniere());
    expect(await takePhoto()).toEqual(avant);
  });
});

describe('filling the diagnostic', () => {
  it('stopped before it writes, writes nothing and says so', async () => {
    atelier = await openStructured('chiffres');
    const avant = await takePhoto();
    const travail: Travail = { dire: () => undefined, souffler: () => Promise.resolve(true) };
    expect(await remplirDiagnostic({ fiches, index: openIndexReel(), travail })).toMatchObject({
      ok: false,
      error: { code: 'travail-arrete' },
    });
    expect(await takePhoto()).toEqual(avant);
  });
});

function csvOf(combien: number): SourceReprise {
  const lignes = Array.from({ length: combien }, (_, rang) => `X${String(rang)};Lieu ${String(rang)};CCAS`);
  const octets = new TextEncoder().encode(['N°;Action;Porteur', ...lignes].join('\n'));
  return { type: 'fichier', nom: 'plan.csv', octets };
}
