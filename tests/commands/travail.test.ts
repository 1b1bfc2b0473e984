/** Gestures that last, through the real Office.js: followed by what they really wrote, stopped, refused half way, undone as one. */
import {
  annulerDerniere,
  previewFigures,
  readAnnulation,
  structureClasseur,
  writeFigures,
} from '../../src/commands';
import type { ApercuFigures } from '../../src/commands';
import type { Avancee, Travail } from '../../src/domain/travail';
import { fiches } from '../../src/indicators/fiches';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { expectValue } from '../support/read-atelier';
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
    const total = expectValue(await structureClasseur({ travail })).feuillesCreees.length;
    expect(dites.at(0)).toEqual({ fait: 0, total, quoi: 'feuilles' });
    expect(dites.at(-1)).toEqual({ fait: total, total, quoi: 'feuilles' });
    expect(dites.length).toBeGreaterThan(3);
    const suivi = [...(await takePhoto()).keys()];
    atelier.close();
    atelier = await openStructured('base');
    expect(suivi).toEqual([...(await takePhoto()).keys()]);
  });
});
