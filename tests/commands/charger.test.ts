/** Live figures, from the services to the sheet Données: shown first, then written whole; nothing when anything goes wrong. */
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { charger } from '../../atelier/cli/commandes/charger';
import { saveXlsx } from '../../atelier/xlsx';
import { writeFigures } from '../../src/commands';
import { chargerFigures } from '../../src/commands/charger-figures';
import type { OptionsChargerFigures } from '../../src/commands/charger-figures';
import { fiches } from '../../src/indicators/fiches';
import { createReseau } from '../../src/sources/en-ligne';
import type { EtapeChargement } from '../../src/sources/en-ligne';
import type { IndexTerritoires } from '../../src/territories';
import type { Atelier } from '../support/atelier';
import { openIndexReel } from '../support/index-reel';
import { expectValue, readTable } from '../support/read-atelier';
import { captureSorties, makeFolder } from '../support/run-ctg';
import {
  createPortDeTest,
  minuterPresse,
  openServeurCapricieux,
  silence,
  statut,
  texte,
} from '../support/serveur-capricieux';
import type { Caprice, ServeurCapricieux } from '../support/serveur-capricieux';
import { cafOf, cellule, melodiOf } from '../support/services-jouets';
import { openStructured } from '../support/structured';

jest.setTimeout(60_000);
let atelier: Atelier;
let index: IndexTerritoires;
let serveur: ServeurCapricieux;
beforeAll(async () => {
  index = openIndexReel();
  serveur = await openServeurCapricieux();
});
afterAll(() => serveur.close());

const CHOIX = {
  indicateurs: ['TAUX_PAUVRETE', 'NIVEAU_VIE_MEDIAN', 'NB_FOYERS_ALLOCATAIRES', 'PART_ALLOC_RSA'],
  territoires: ['66136', '65233'],
};
const PAUVRETE = { FILOSOFI_MEASURE: 'PR_MD60', UNIT_MEASURE: 'PT' };
const NIVEAU = { FILOSOFI_MEASURE: 'MED_SL', UNIT_MEASURE: 'EUR_YR' };
const melodi = melodiOf({
  DS_FILOSOFI_CC: [
    cellule('COM-66136', 2023, PAUVRETE, 36.2),
    cellule('COM-66136', 2023, NIVEAU, 19_110),
    cellule('COM-65233', 2023, PAUVRETE),
  ],
});
const caf = cafOf({
  s_ben_com_f: [
    { dtreffre: '2024-12', numcomdo: '66136', indfoy_ndur: 40_435, indfoy_rsa: 11_690 },
    { dtreffre: '2024-12', numcomdo: '65233', indfoy_ndur: 40, indfoy_rsa: 5 },
  ],
});

function openReseau(port = createPortDeTest()) {
  const { adresse } = serveur;
  return createReseau(port, {
    adresses: { melodi: adresse, caf: adresse, geo: adresse },
  });
}
function load(plus: Partial<OptionsChargerFigures> = {}) {
  return chargerFigures({
    reseau: openReseau(),
    index,
    fiches,
    sources: ['melodi', 'caf'],
    ...CHOIX,
    ...plus,
  });
}
const filled = async () => (await readTable('tDonnees')).lignes.filter((ligne) => ligne['Indicateur'] !== '');

describe('in a workbook', () => {
  beforeAll(async () => {
    atelier = await openStructured('perpignan');
  });
  afterAll(() => atelier.close());

  it.each<[string, readonly Caprice[], RegExp]>([
    [
      'the second service is out of order',
      [melodi, statut(503)],
      /la Caf \(data\.caf\.fr\) a répondu par l’erreur 503/,
    ],
    ['the second service answers a web page', [melodi, texte('<html>')], /page web/],
    ['the second service never answers', [melodi, silence], /Aucune réponse complète de la Caf/],
    ['the first one refuses everything', [statut(401)], /L’accès est refusé par l’Insee/],
  ])('nothing is written when %s', async (_quoi, caprices, message) => {
    serveur.repondre(...caprices);
    const port = createPortDeTest(caprices.includes(silence) ? { minuter: minuterPresse(1) } : {});
    const apercu = await load({ reseau: openReseau(port) });
    expect(apercu.ok ? '' : apercu.error.message).toMatch(message);
    expect(apercu.ok ? '' : apercu.error.message).toMatch(/ Rien n’a été écrit\.$/);
    expect(apercu.ok ? '' : apercu.error.aide).toContain('https://');
    expect(await filled()).toEqual([]);
  });

  it('nothing is written when the person cancels half-way', async () => {
    const controleur = new AbortController();
    serveur.repondre(melodi, () => controleur.abort());
    const apercu = await load({ signal: controleur.signal });
    expect(apercu.ok ? '' : apercu.error.message).toBe(
      'Le chargement depuis la Caf (data.caf.fr) a été annulé. Rien n’a été écrit.',
    );
    expect(await filled()).toEqual([]);
  });

  it('shows what would change, tells its progress, then writes it once accepted; again, nothing changes', async () => {
    serveur.repondre(melodi, caf);
    const etapes: EtapeChargement[] = [];
    const apercu = expectValue(await load({ progression: (etape) => etapes.push(etape) }));
    expect(etapes.map(({ faits, total }) => [faits, total])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(apercu).toMatchObject({
      nom: 'Insee (Melodi), Caf (data.caf.fr)',
      territoires: ['66136', '65233'],
    });
    expect(apercu.lecture).toMatchObject({
      source: 'melodi+caf',
      millesimes: ['2023', '2024'],
      valeurs: 6,
      marques: { s: 1 },
    });
    expect(apercu.comparaison.ajouts).toHaveLength(7);
    expect(await filled()).toEqual([]);
    const rapport = expectValue(await writeFigures(apercu, { aujourdhui: '2026-11-22' }));
    expect(rapport).toMatchObject({ ajoutees: 7, modifiees: 0 });
    const lignes = await filled();
    const pauvrete = lignes.filter((ligne) => ligne['Indicateur'] === 'TAUX_PAUVRETE');
    expect(pauvrete.map((ligne) => [ligne['Territoire'], ligne['Valeur'], ligne['Marque']])).toEqual([
      ['66136', 36.2, ''],
      ['65233', '', 's'],
    ]);
    serveur.repondre(melodi, caf);
    expect(expectValue(await load()).comparaison).toMatchObject({ ajouts: [], changements: [] });
  });

  it('says beside the figures what became of the EPCI’s communes', async () => {
    serveur.repondre(statut(404), melodi);
    const territoires = ['66136', '200027183'];
    const apercu = expectValue(await load({ sources: ['melodi'], territoires, verifierCommunes: true }));
    expect(apercu.lecture.avertissements[0]).toMatch(/^La composition de .* n’a pas été vérifiée/);
    expect(apercu.lecture.observations).not.toEqual([]);
  });

  it('looks by itself for the convention’s territory, its EPCI’s members and the levels above', async () => {
    serveur.repondre(melodi);
    const apercu = expectValue(await load({ sources: ['melodi'], territoires: [] }));
    expect(apercu.territoires).toEqual(
      expect.arrayContaining(['66136', '66037', '200027183', '66', 'REG-76', 'FRANCE']),
    );
    expect(decodeURIComponent(serveur.demandes.at(-1) ?? '')).toMatch(/GEO=EPCI-200027183&.*GEO=FRANCE-FM/);
  });
});

describe('from the command line', () => {
  let classeur = '';
  beforeAll(async () => {
    const ouvert = await openStructured('perpignan');
    const { bytes } = await saveXlsx(ouvert.engine.dump());
    ouvert.close();
    classeur = path.join(makeFolder(), 'perpignan.xlsx');
    await writeFile(classeur, bytes);
  });
  const argv = () => [
    classeur,
    ...CHOIX.indicateurs.flatMap((id) => ['--indicateur', id]),
    '--territoire',
    '66136',
  ];

  it('writes the workbook, having told each request', async () => {
    serveur.repondre(melodi, caf);
    const sortie = path.join(path.dirname(classeur), 'avec-chiffres.xlsx');
    const { code, stdout, stderr } = await captureSorties(() =>
      charger([...argv(), '--sortie', sortie], openReseau()),
    );
    expect(stderr).toMatch(
      /\[0\/1\] Demande à l’Insee \(Melodi\).*«.DS_FILOSOFI_CC.»…\n\[1\/2\] Demande à la Caf/,
    );
    expect(stdout).toMatch(/Feuille «.Données.».: 4 ajoutées, 0 modifiées, 0 identiques\.\n$/);
    expect(code).toBe(0);
    expect(readdirSync(path.dirname(classeur))).toContain('avec-chiffres.xlsx');
  });

  it('leaves no file behind a failure', async () => {
    serveur.repondre(melodi, statut(503));
    const sortie = path.join(path.dirname(classeur), 'echec.xlsx');
    const { code, stderr } = await captureSorties(() =>
      charger([...argv(), '--sortie', sortie], openReseau()),
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /Rien n’a été écrit\.\nRéessayez dans quelques minutes\. Sans attendre.: téléchargez/,
    );
    expect(readdirSync(path.dirname(classeur))).not.toContain('echec.xlsx');
  });

  it('refuses a source that does not exist', async () => {
    const { code, stderr } = await captureSorties(() => charger([classeur, '--source', 'insee']));
    expect(code).toBe(2);
    expect(stderr).toMatch(/La source «.insee.» n’existe pas.: choisissez parmi melodi, caf\./);
  });
});
