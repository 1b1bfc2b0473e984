/** Public figures, from a file to the functions that read them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  addTerritoire,
  annulerDerniere,
  chooseTerritoire,
  previewFigures,
  refreshFigures,
  readAccueil,
  watchClasseur,
  writeFigures,
} from '../../src/commands';
import type { ApercuFigures } from '../../src/commands';
import { fiches as catalogue } from '../../src/indicators/fiches';
import { createRegistre } from '../../src/indicators/registre';
import type { IndexTerritoires } from '../../src/territories';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { expectValue, readTable } from '../support/read-atelier';
import { openStructured } from '../support/structured';

jest.setTimeout(60_000);
/** Counts below are of these only, whatever the catalogue grows to. */
const SUIVIS = [
  'TAUX_PAUVRETE',
  'NIVEAU_VIE_MEDIAN',
  'RAPPORT_INTERDECILE',
  'PART_PRESTATIONS_REVENU',
  'NB_FOYERS_ALLOCATAIRES',
];
const fiches = catalogue.filter(({ id }) => SUIVIS.includes(id));
let atelier: Atelier;
let index: IndexTerritoires;
beforeAll(() => {
  index = openIndexReel();
});
afterEach(() => atelier.close());

const ENTETE =
  'CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PIMP21;TP6021;TP60AGE121;TP60AGE221;TP60AGE321;TP60AGE421;TP60AGE521;TP60AGE621;TP60TOL121;TP60TOL221;PACT21;PTSA21;PCHO21;PBEN21;PPEN21;PPAT21;PPSOC21;PPFAM21;PPMINI21;PPLOGT21;PIMPOT21;D121;D921;RD21';
const PERPIGNAN =
  '66136;55482;108672;17380;37,0;34,0;43,0;42,0;42,0;35,0;25,0;19,0;13,0;48,0;58,0;47,6;3,7;6,7;33,0;9,3;13,9;3,0;7,5;3,4;-14,2;9190;33890;3,7';
const JARRET = `65233;127;291;21430${';s'.repeat(24)}`;

function buildFile(...lignes: string[]) {
  return {
    nom: 'cc_filosofi_2021_COM.csv',
    octets: new TextEncoder().encode([ENTETE, ...lignes].join('\n')),
  };
}
async function preview(territoires: string[], ...lignes: string[]): Promise<ApercuFigures> {
  return expectValue(await previewFigures(buildFile(...lignes), { index, fiches, territoires }));
}
const figureOf = async (indicateur: string, territoire: string) =>
  (await readTable('tDonnees')).lignes.filter(
    (ligne) => ligne['Indicateur'] === indicateur && ligne['Territoire'] === territoire,
  );

describe('importing', () => {
  it('shows what was understood without writing, then writes it', async () => {
    atelier = await openStructured('perpignan');
    const apercu = await preview(['66136', '65233'], PERPIGNAN, JARRET);
    expect(apercu.comparaison.ajouts).toHaveLength(8);
    expect(apercu.lecture.marques).toEqual({ s: 3 });
    expect((await readTable('tDonnees')).lignes.every((ligne) => ligne['Indicateur'] === '')).toBe(true);
    const rapport = expectValue(await writeFigures(apercu, { aujourdhui: '2025-06-12' }));
    expect(rapport).toEqual({ ajoutees: 8, modifiees: 0, identiques: 0, feuille: 'Données' });
    expect((await figureOf('TAUX_PAUVRETE', '66136'))[0]).toMatchObject({
      Valeur: 34,
      Marque: '',
      Unité: '%',
      Millésime: '2021',
      'Nom du territoire': 'Perpignan',
      'Extrait le': 45820,
    });
    expect((await figureOf('TAUX_PAUVRETE', '65233'))[0]).toMatchObject({ Valeur: '', Marque: 's' });
    // The table grew past its empty rows, each figure with its own key.
    const { lignes } = await readTable('tDonnees');
    expect(lignes).toHaveLength(8);
    expect(new Set(lignes.map((ligne) => ligne['id'])).size).toBe(8);
  });

  it('takes one batch to read and one to write; the same figure is updated, never written twice, people’s comment left', async () => {
    atelier = await openStructured('perpignan');
    const apercu = await preview(['66136'], PERPIGNAN);
    atelier.host.compteurs.startGesture();
    expectValue(await writeFigures(apercu));
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);

    const pareil = await preview(['66136'], PERPIGNAN);
    atelier.host.compteurs.startGesture();
    expect(expectValue(await writeFigures(pareil))).toMatchObject({
      ajoutees: 0,
      modifiees: 0,
      identiques: 4,
    });
    expect(atelier.host.compteurs.endGesture().batches).toBe(1);

    await Excel.run(async (context) => {
      const commentaires = context.workbook.tables
        .getItem('tDonnees')
        .columns.getItem('Commentaire')
        .getDataBodyRange();
      commentaires.getCell(0, 0).values = [['à relire']];
      await context.sync();
    });
    const deuxieme = await preview(['66136'], PERPIGNAN.replace(';34,0;', ';36,2;'));
    expect(deuxieme.comparaison.changements).toHaveLength(1);
    expect(deuxieme.comparaison.identiques).toHaveLength(3);
    const rapport = expectValue(await writeFigures(deuxieme));
    expect(rapport).toMatchObject({ ajoutees: 0, modifiees: 1, identiques: 3 });
    const lignes = await figureOf('TAUX_PAUVRETE', '66136');
    expect(lignes.map((ligne) => ligne['Valeur'])).toEqual([36.2]);
    expect(lignes[0]?.['Commentaire']).toBe('à relire');
  });

  it('looks by itself for the convention’s territory', async () => {
    atelier = await openStructured('perpignan');
    const apercu = expectValue(await previewFigures(buildFile(PERPIGNAN, JARRET), { index, fiches }));
    expect(apercu.territoires).toContain('66136');
    expect(apercu.territoires).toContain('66037');
    expect(apercu.comparaison.ajouts.map(({ territoire }) => territoire)).not.toContain('65233');
  });

  it('finds again, as they are, the figures typed by hand in the example', async () => {
    atelier = await openStructured('chiffres');
    const apercu = await preview(['66136', '65233'], PERPIGNAN, JARRET);
    expect(apercu.comparaison.ajouts).toEqual([]);
    expect(apercu.comparaison.changements).toEqual([]);
    expect(apercu.comparaison.identiques).toHaveLength(8);
  });

  it('is refused in a workbook that is not structured', async () => {
    atelier = await openAtelier();
    const apercu = await previewFigures(buildFile(PERPIGNAN), { index, fiches });
    expect(apercu.ok ? null : apercu.error.code).toBe('non-structure');
  });

  it('is refused, whole, where the file is not one of figures, and where Données is protected', async () => {
    atelier = await openStructured('perpignan');
    for (const [texte, code] of [
      ['a;b\n1;2', 'source-inconnue'],
      ['', 'fichier-vide'],
    ] as const) {
      const refus = await previewFigures(
        { nom: 'x.csv', octets: new TextEncoder().encode(texte) },
        { index, fiches },
      );
      expect(refus.ok ? null : refus.error.code).toBe(code);
    }
    const apercu = await preview(['66136'], PERPIGNAN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Données').protection.protect();
      await context.sync();
    });
    const rapport = await writeFigures(apercu);
    expect(rapport.ok ? null : rapport.error.code).toBe('feuille-protegee');
  });

  const donnees = process.env['CTG_DONNEES'];
  (donnees ? it : it.skip)('imports the two real files (needs CTG_DONNEES)', async () => {
    atelier = await openStructured('perpignan');
    for (const fichier of ['insee/cc_filosofi_2021_COM.csv', 'caf/cnaf_s_ben_com_f_extrait.csv']) {
      const octets = new Uint8Array(readFileSync(path.join(donnees ?? '', fichier)));
      const apercu = await previewFigures(
        { nom: path.basename(fichier), octets },
        { index, fiches, territoires: ['66136', '65233'] },
      );
      expectValue(await writeFigures(expectValue(apercu)));
    }
    expect((await figureOf('TAUX_PAUVRETE', '66136'))[0]?.['Valeur']).toBe(34);
    expect((await figureOf('NIVEAU_VIE_MEDIAN', '65233'))[0]?.['Valeur']).toBe(21430);
    const foyers = await figureOf('NB_FOYERS_ALLOCATAIRES', '66136');
    expect(foyers.find((ligne) => ligne['Millésime'] === '2024')?.['Valeur']).toBe(40435);
  });
});

describe('the registre', () => {
  it('is filled at once and follows what people type', async () => {
    atelier = await openStructured('chiffres');
    const registre = createRegistre();
    const rapport = expectValue(await refreshFigures(registre));
    expect(rapport).toMatchObject({ observations: 62, structure: true, formules: false });
    const stop = expectValue(await watchClasseur(registre));
    const lu = new Promise<void>((resolve) => {
      registre.abonner(resolve);
    });
    await Excel.run(async (context) => {
      const valeurs = context.workbook.tables
        .getItem('tDonnees')
        .columns.getItem('Valeur')
        .getDataBodyRange();
      valeurs.getCell(0, 0).values = [[35.5]];
      await context.sync();
    });
    await lu;
    expect(registre.lire().classeur?.observations[0]?.valeur.valeur).toBe(35.5);
    await stop();
  });

  it('of a workbook that is not structured is empty, not waiting', async () => {
    atelier = await openAtelier();
    const registre = createRegistre();
    expect(expectValue(await refreshFigures(registre)).structure).toBe(false);
    expect(registre.lire().classeur?.tables).toEqual([]);
  });
});

describe('the territory', () => {
  const CANET = {
    code: '66037',
    libelle: 'Canet-en-Roussillon',
    maille: 'commune',
    departement: 'Pyrénées-Orientales',
  } as const;
  const PERPI = {
    code: '66136',
    libelle: 'Perpignan',
    maille: 'commune',
    departement: 'Pyrénées-Orientales',
  } as const;

  it('fills what is empty', async () => {
    atelier = await openStructured('vide');
    const rapport = expectValue(await chooseTerritoire(CANET));
    expect(rapport.etat).toBe('ecrit');
    expect(rapport.changements).toHaveLength(4);
    expect((await readTable('tTerritoires')).lignes[0]).toMatchObject({ Code: '66037', Rôle: 'étude' });
    const accueil = expectValue(await readAccueil({ aujourdhui: '2025-06-12' }));
    expect(accueil).toMatchObject({ territoire: 'Canet-en-Roussillon', codeTerritoire: '66037' });
    expect(expectValue(await chooseTerritoire(CANET)).etat).toBe('inchange');
  });

  it('asks before replacing what is typed, and keeps the other as a comparison', async () => {
    atelier = await openStructured('perpignan');
    expect(expectValue(await chooseTerritoire(PERPI)).etat).toBe('inchange');
    const demande = expectValue(await chooseTerritoire(CANET));
    expect(demande.etat).toBe('a-confirmer');
    expect(demande.changements.map(({ avant }) => avant)).toContain('Perpignan');
    expect(expectValue(await readAccueil({ aujourdhui: '2025-06-12' })).codeTerritoire).toBe('66136');
    expect(expectValue(await chooseTerritoire(CANET, { remplacer: true })).etat).toBe('ecrit');
    const { lignes } = await readTable('tTerritoires');
    expect(lignes.slice(0, 2).map((ligne) => [ligne['Code'], ligne['Rôle']])).toEqual([
      ['66136', 'comparaison'],
      ['66037', 'étude'],
    ]);
  });

  it('adds a second one beside it, once, and takes it back', async () => {
    atelier = await openStructured('perpignan');
    const etudes = async (): Promise<unknown[]> =>
      (await readTable('tTerritoires')).lignes
        .filter((ligne) => ligne['Rôle'] === 'étude')
        .map((ligne) => ligne['Code']);
    const avant = await etudes();
    expect(expectValue(await addTerritoire(CANET)).etat).toBe('ecrit');
    expect(await etudes()).toEqual(['66136', '66037']);
    expect(expectValue(await addTerritoire(CANET)).etat).toBe('inchange');
    const registre = createRegistre();
    registre.definirTerritoires(index);
    expectValue(await refreshFigures(registre));
    expect(registre.lire().territoires).toEqual(['66136', '66037']);
    expectValue(await annulerDerniere());
    expect(await etudes()).toEqual(avant);
  });

  it('is told where the list of territories has no sheet', async () => {
    atelier = await openStructured('base');
    const refus = await addTerritoire(CANET);
    expect(refus.ok ? '' : refus.error.code).toBe('feuille-territoires-absente');
  });
});
