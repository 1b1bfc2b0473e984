/** A local server that misbehaves in every way a public service does, and the network door that goes with it: its waits are told, not lived. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPortNavigateur } from '../../src/sources/en-ligne/port-navigateur';
import type { PortReseau } from '../../src/sources/en-ligne/port-reseau';

export type Caprice = (requete: IncomingMessage, reponse: ServerResponse) => void;

export interface ServeurCapricieux {
  readonly adresse: string;
  /** Paths asked for, decoded, in order. */
  readonly demandes: readonly string[];
  /** Headers of each request. */
  readonly entetes: readonly IncomingMessage['headers'][];
  /** What it does from now on: one caprice a request, the last one for ever. */
  repondre(...caprices: readonly Caprice[]): void;
  close(): Promise<void>;
}

export async function openServeurCapricieux(): Promise<ServeurCapricieux> {
  const demandes: string[] = [];
  const entetes: IncomingMessage['headers'][] = [];
  let caprices: readonly Caprice[] = [json({})];
  const serveur = createServer((requete, reponse) => {
    demandes.push(decodeURIComponent(requete.url ?? ''));
    entetes.push(requete.headers);
    reponse.on('error', () => undefined);
    const [caprice] = caprices;
    if (caprices.length > 1) caprices = caprices.slice(1);
    caprice?.(requete, reponse);
  });
  await new Promise<void>((resolve) => {
    serveur.listen(0, '127.0.0.1', resolve);
  });
  const { port } = serveur.address() as AddressInfo;
  return {
    adresse: `http://127.0.0.1:${port}`,
    demandes,
    entetes,
    repondre: (...suite) => {
      caprices = suite;
    },
    close: () =>
      new Promise((resolve) => {
        serveur.close(() => resolve());
        serveur.closeAllConnections();
      }),
  };
}

const JSON_UTF8 = 'application/json; charset=utf-8';

export function json(corps: unknown, entetes: Readonly<Record<string, string>> = {}): Caprice {
  return texte(JSON.stringify(corps), { 'content-type': JSON_UTF8, ...entetes });
}

export function texte(corps: string, entetes: Readonly<Record<string, string>> = {}): Caprice {
  return (_requete, reponse) => {
    reponse.writeHead(200, entetes).end(corps);
  };
}

export function statut(code: number, entetes: Readonly<Record<string, string>> = {}): Caprice {
  return (_requete, reponse) => {
    reponse.writeHead(code, entetes).end('Le serveur a rencontré une erreur inattendue.');
  };
}

/** Takes the request and never answers. */
export const silence: Caprice = () => undefined;

/** Sends its headers, then a character now and then, without end. */
export const goutteAGoutte: Caprice = (_requete, reponse) => {
  reponse.writeHead(200, { 'content-type': JSON_UTF8 });
  const goutte = setInterval(() => reponse.write(' '), 10);
  reponse.on('close', () => clearInterval(goutte));
};

/** Announces more than it sends, then hangs up. */
export const coupure: Caprice = (_requete, reponse) => {
  reponse.writeHead(200, { 'content-type': JSON_UTF8, 'content-length': '1000' });
  reponse.write('{"observations":[');
  setTimeout(() => reponse.destroy(), 20);
};

/** More bytes than anybody wants. */
export const deluge: Caprice = (_requete, reponse) => {
  reponse.writeHead(200, { 'content-type': JSON_UTF8 }).end('x'.repeat(200_000));
};

export interface PortDeTest extends PortReseau {
  /** Each wait asked for, in milliseconds. */
  readonly attentes: readonly number[];
  /** Options of each request. */
  readonly options: readonly RequestInit[];
}

/** The real `fetch` and time-outs; waits pass at once on a clock of their own. */
export function createPortDeTest(remplacements: Partial<PortReseau> = {}): PortDeTest {
  const vrai = createPortNavigateur();
  const attentes: number[] = [];
  const options: RequestInit[] = [];
  let heure = 0;
  return {
    ...vrai,
    appeler: (adresse, choix) => {
      options.push(choix);
      return vrai.appeler(adresse, choix);
    },
    maintenant: () => heure,
    attendre: async (millisecondes) => {
      attentes.push(millisecondes);
      heure += millisecondes;
      await Promise.resolve();
    },
    ...remplacements,
    attentes,
    options,
  };
}

/** Time-outs that pass almost at once after the first `patients` requests: for servers that never answer, whatever the load of the machine. */
export function minuterPresse(patients = 0): PortReseau['minuter'] {
  const { minuter } = createPortNavigateur();
  let rang = 0;
  return (millisecondes, rappel) => {
    rang += 1;
    return minuter(rang > patients ? 50 : millisecondes, rappel);
  };
}
