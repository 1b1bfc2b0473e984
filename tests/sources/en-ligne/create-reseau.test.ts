/** The network client against a server that misbehaves: no hang, no silence, every failure in French with a way out. */
import * as z from 'zod';
import type { Echec, Result } from '../../../src/domain/result';
import { createReseau } from '../../../src/sources/en-ligne/create-reseau';
import type { Demande, LimitesReseau } from '../../../src/sources/en-ligne/create-reseau';
import { createPortNavigateur } from '../../../src/sources/en-ligne/port-navigateur';
import type { EtapeChargement, PortReseau } from '../../../src/sources/en-ligne/port-reseau';
import {
  coupure,
  createPortDeTest,
  deluge,
  goutteAGoutte,
  json,
  minuterPresse,
  openServeurCapricieux,
  silence,
  statut,
  texte,
} from '../../support/serveur-capricieux';
import type { Caprice, ServeurCapricieux } from '../../support/serveur-capricieux';

let serveur: ServeurCapricieux;
beforeAll(async () => {
  serveur = await openServeurCapricieux();
});
afterAll(() => serveur.close());

const COURT: Partial<LimitesReseau> = { octetsMax: 100_000 };
const DEMANDE: Demande<{ nombre: number }> = {
  service: 'melodi',
  jeu: 'DS_ESSAI',
  chemin: '/data/DS_ESSAI?GEO=COM-66136',
  schema: z.object({ nombre: z.number() }),
};

function open(port: PortReseau, limites = COURT) {
  const { adresse } = serveur;
  return createReseau(port, { limites, adresses: { melodi: adresse, caf: adresse, geo: adresse } });
}

async function ask(
  caprices: readonly Caprice[],
  {
    demande = DEMANDE,
    port = createPortDeTest(),
    limites = COURT,
    signal = new AbortController().signal,
  } = {},
) {
  serveur.repondre(...caprices);
  const etapes: EtapeChargement[] = [];
  const chargement = open(port, limites).commencer({ signal, progression: (etape) => etapes.push(etape) });
  return { resultat: await chargement.lire(demande), etapes, port };
}

function expectEchec(resultat: Result<unknown>): Echec {
  if (resultat.ok) throw new Error('a failure was expected');
  return resultat.error;
}

const CAF: Demande<{ nombre: number }> = { ...DEMANDE, service: 'caf', jeu: 's_ben_com_f' };
const TROP_DE: readonly number[] = [20_000, 40_000, 60_000];
const PANNE: readonly number[] = [2_000, 5_000, 10_000];

describe('each failure is told, with what to do and the file twin', () => {
  it.each<[string, Caprice, Demande<{ nombre: number }>, string, RegExp, readonly number[]]>([
    [
      'a server that never answers',
      silence,
      DEMANDE,
      'reseau-delai',
      /^Aucune réponse complète de l’Insee \(Melodi\) en 30\u00A0s\u00A0: la demande/,
      [],
    ],
    ['a slow drip', goutteAGoutte, DEMANDE, 'reseau-delai', /^Aucune réponse complète/, []],
    [
      'a connection cut in the middle',
      coupure,
      DEMANDE,
      'reseau-coupe',
      /s’est coupée au milieu de la réponse/,
      [],
    ],
    ['a deluge', deluge, DEMANDE, 'reseau-trop-gros', /dépasse ce qui peut être chargé/, []],
    [
      '429 for ever',
      statut(429),
      DEMANDE,
      'reseau-trop-de-requetes',
      /après 4 essais \(erreur 429\)/,
      TROP_DE,
    ],
    [
      '429 that asks for an hour',
      statut(429, { 'retry-after': '3600' }),
      DEMANDE,
      'reseau-trop-de-requetes',
      /après 1 essai/,
      [],
    ],
    ['503 for ever', statut(503), DEMANDE, 'reseau-en-panne', /par l’erreur 503, 4 fois/, PANNE],
    [
      '500 of Melodi, which may be an unknown dataset',
      statut(500),
      DEMANDE,
      'reseau-jeu-en-panne',
      /«.DS_ESSAI.» n’a pas pu être lu/,
      [2_000],
    ],
    [
      '500 of data.caf.fr',
      statut(500),
      CAF,
      'reseau-en-panne',
      /la Caf \(data.caf.fr\) a répondu par l’erreur 500, 4 fois/,
      PANNE,
    ],
    ['404', statut(404), CAF, 'reseau-jeu-inconnu', /«.s_ben_com_f.» n’est plus connu de la Caf/, []],
    ['400', statut(400), CAF, 'reseau-jeu-inconnu', /\(erreur 400\)/, []],
    ['401', statut(401), DEMANDE, 'reseau-acces-refuse', /L’accès est refusé par l’Insee/, []],
    ['403', statut(403), CAF, 'reseau-acces-refuse', /filtrage du réseau/, []],
    [
      'a redirection',
      statut(302, { location: 'https://portail.exemple.fr/' }),
      DEMANDE,
      'reseau-redirection',
      /renvoyée vers une autre adresse/,
      [],
    ],
    [
      'a web page',
      texte('<!doctype html><title>Connexion</title>', { 'content-type': 'text/html' }),
      DEMANDE,
      'reseau-page-web',
      /^L’Insee \(Melodi\) a répondu par une page web/,
      [],
    ],
    ['truncated JSON', texte('{"nombre": 1'), DEMANDE, 'reseau-illisible', /incomplète ou illisible/, []],
    ['an empty body', texte(''), DEMANDE, 'reseau-illisible', /incomplète ou illisible/, []],
    [
      'another shape',
      json({ nombre: 'douze' }),
      DEMANDE,
      'reseau-forme-inattendue',
      /n’a pas la forme attendue \(nombre\)/,
      [],
    ],
    [
      'a list where an object was expected',
      json([]),
      DEMANDE,
      'reseau-forme-inattendue',
      /\(à sa racine\)/,
      [],
    ],
  ])('%s', async (_quoi, caprice, demande, code, message, attentes) => {
    const port = createPortDeTest(code === 'reseau-delai' ? { minuter: minuterPresse() } : {});
    const { resultat } = await ask([caprice], { demande, port });
    const echec = expectEchec(resultat);
    expect(echec.code).toBe(code);
    expect(echec.message).toMatch(message);
    expect(echec.aide).toContain(
      demande === CAF
        ? 'https://data.caf.fr/explore/dataset/s_ben_com_f/export/'
        : 'https://catalogue-donnees.insee.fr/fr/catalogue/recherche/DS_ESSAI',
    );
    expect(port.attentes).toEqual(attentes);
  });

  it('a service that cannot be reached, or refuses CORS: `fetch` says no more', async () => {
    const port = createPortDeTest({ appeler: () => Promise.reject(new TypeError('Failed to fetch')) });
    const echec = expectEchec((await ask([silence], { port })).resultat);
    expect(echec.code).toBe('reseau-injoignable');
    expect(echec.message).toMatch(/hors connexion, ou le réseau.*\(règle CORS\)/);
    expect(echec.aide).toMatch(/d’autoriser 127\.0\.0\.1:\d+/);
  });

  it('a `fetch` that ignores its signal does not make anybody wait', async () => {
    const port = createPortDeTest({ appeler: () => new Promise(() => undefined), minuter: minuterPresse() });
    expect(expectEchec((await ask([silence], { port })).resultat).code).toBe('reseau-delai');
  });

  it('a bug is thrown, not told as a failure of the network', async () => {
    const port = createPortDeTest({ appeler: () => Promise.reject(new RangeError('bug')) });
    await expect(ask([silence], { port })).rejects.toThrow('bug');
  });
});

describe('patience', () => {
  it('tries again after 429 and 503, with the waiting shown, and gets its answer', async () => {
    const port = createPortDeTest();
    const { resultat, etapes } = await ask(
      [statut(429, { 'retry-after': '7' }), statut(503), json({ nombre: 12 })],
      { port },
    );
    expect(resultat).toEqual({ ok: true, value: { nombre: 12 } });
    expect(port.attentes).toEqual([7_000, 5_000]);
    expect(etapes.map(({ phrase }) => phrase)).toEqual([
      'Demande à l’Insee (Melodi)\u00A0: «\u00A0DS_ESSAI\u00A0»…',
      'Trop de demandes sont faites en ce moment à l’Insee (Melodi)\u00A0: reprise dans 7\u00A0s.',
      'Demande à l’Insee (Melodi)\u00A0: «\u00A0DS_ESSAI\u00A0» (essai 2)…',
      'Le service est momentanément indisponible (l’Insee (Melodi), erreur 503)\u00A0: reprise dans 5\u00A0s.',
      'Demande à l’Insee (Melodi)\u00A0: «\u00A0DS_ESSAI\u00A0» (essai 3)…',
    ]);
    expect(etapes.filter(({ type }) => type === 'attente').map(({ attenteMs }) => attenteMs)).toEqual([
      7_000, 5_000,
    ]);
  });

  it('reads a Retry-After that is a date against the clock of the service', async () => {
    const port = createPortDeTest();
    const entetes = { 'retry-after': 'Sun, 22 Nov 2026 08:00:30 GMT', date: 'Sun, 22 Nov 2026 08:00:00 GMT' };
    await ask([statut(503, entetes), json({ nombre: 1 })], { port });
    expect(port.attentes).toEqual([30_000]);
  });

  it('lets 25 requests leave in a minute, then waits, and says why', async () => {
    const port = createPortDeTest();
    serveur.repondre(json({ nombre: 1 }));
    const etapes: EtapeChargement[] = [];
    const reseau = open(port);
    const premier = reseau.commencer({ progression: (etape) => etapes.push(etape) });
    for (let rang = 0; rang < 20; rang += 1) await premier.lire(DEMANDE);
    const second = reseau.commencer({ progression: (etape) => etapes.push(etape) });
    for (let rang = 0; rang < 6; rang += 1) await second.lire(DEMANDE);
    expect(port.attentes).toEqual([60_000]);
    expect(etapes.find(({ type }) => type === 'attente')?.phrase).toBe(
      'Pour ne pas dépasser 25 demandes par minute à l’Insee (Melodi)\u00A0: reprise dans 60\u00A0s.',
    );
    await second.lire(CAF);
    expect(port.attentes).toEqual([60_000]);
  });

  it('gives up before a wait that would outlast the whole loading', async () => {
    const port = createPortDeTest();
    const limites = { ...COURT, delaiTotalMs: 30_000 };
    const { resultat } = await ask([statut(429)], { port, limites });
    expect(expectEchec(resultat).code).toBe('reseau-duree-totale');
    expect(expectEchec(resultat).message).toMatch(/plus de 30\u00A0s, attentes comprises/);
    expect(port.attentes).toEqual([20_000]);
  });

  it('counts what is done of what is known to be needed', async () => {
    serveur.repondre(json({ nombre: 1 }));
    const etapes: EtapeChargement[] = [];
    const chargement = open(createPortDeTest()).commencer({ progression: (etape) => etapes.push(etape) });
    chargement.prevoir(2);
    await chargement.lire(DEMANDE);
    await chargement.lire(DEMANDE);
    await chargement.lire(DEMANDE);
    expect(etapes.map(({ faits, total }) => [faits, total])).toEqual([
      [0, 2],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe('cancelling', () => {
  it('before the request, during it, and during its body', async () => {
    const avant = new AbortController();
    avant.abort();
    expect(expectEchec((await ask([silence], { signal: avant.signal })).resultat).code).toBe('reseau-annule');
    for (const caprice of [silence, goutteAGoutte]) {
      const pendant = new AbortController();
      setTimeout(() => pendant.abort(), 30);
      const echec = expectEchec((await ask([caprice], { signal: pendant.signal })).resultat);
      expect(echec.code).toBe('reseau-annule');
      expect(echec.message).toBe('Le chargement depuis l’Insee (Melodi) a été annulé.');
    }
  });

  it('during a wait: at once, and nothing more is asked', async () => {
    const controleur = new AbortController();
    setTimeout(() => controleur.abort(), 30);
    const port = createPortDeTest({ attendre: createPortNavigateur().attendre });
    const depuis = performance.now();
    const avant = serveur.demandes.length;
    const { resultat } = await ask([statut(429)], { port, signal: controleur.signal });
    expect(expectEchec(resultat).code).toBe('reseau-annule');
    expect(performance.now() - depuis).toBeLessThan(10_000);
    expect(serveur.demandes).toHaveLength(avant + 1);
  });
});

it('asks with GET, no cookie, no header of ours, and follows no redirection', async () => {
  const port = createPortDeTest();
  const cookie = { 'set-cookie': 'INSEE=rd4o; Path=/' };
  await ask([json({ nombre: 1 }, cookie)], { port });
  await ask([json({ nombre: 1 }, cookie)], { port });
  for (const { signal: _signal, ...options } of port.options) {
    expect(options).toEqual({
      method: 'GET',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
  }
  expect(serveur.entetes.at(-1)).not.toHaveProperty('cookie');
  expect(serveur.entetes.at(-1)).not.toHaveProperty('referer');
});
