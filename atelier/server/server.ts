/** The atelier's https server, on this machine only: the page, the built add-in, office.js, the workbooks. */
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerTo } from './answer';
import type { Content } from './answer';

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

export interface ServerOptions {
  readonly certificate: Certificate;
  readonly content: Content;
  /** First port tried; the next free one is taken. 0 lets the system choose. */
  readonly port: number;
  /** Told of failures that are ours (the request is answered 500). */
  readonly onError?: (error: unknown) => void;
}

export interface AtelierServer {
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops the open connections. */
  close(): Promise<void>;
}

/** Files named by their content never change: the browser keeps them, compiled. */
const HASHED = /[./][0-9a-f]{8,}\.(?:js|css)$/;
const PORTS_TRIED = 50;
/** Same name as the pane's page: Office.js trusts a host page of its own host name. */
const HOST = 'localhost';

/** Starts the server on the first free port from `options.port`. */
export async function startServer(options: ServerOptions): Promise<AtelierServer> {
  const server = createServer(
    { key: options.certificate.key, cert: options.certificate.cert },
    (request, response) => {
      handle(options, request, response).catch((error: unknown) => {
        options.onError?.(error);
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('L’atelier a rencontré une erreur : voyez la console où il a été lancé.\n');
      });
    },
  );
  const port = await listen(server, options.port);
  return { url: `https://${HOST}:${port}/`, port, close: () => close(server) };
}

async function handle(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  // The raw path, before the URL parser would fold "..": a traversal must be seen to be refused.
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
  const answer = await answerTo(options.content, pathname);
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Length': answer.body.length,
    'Cache-Control':
      HASHED.test(pathname) && answer.status === 200 ? 'max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

async function listen(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    const taken = await tryListen(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`Aucun port libre de ${first} à ${last} : choisissez-en un autre avec « --port ».`);
}

/** The port listened on, or null when it is taken. */
function tryListen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.removeListener('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    const onListening = (): void => {
      server.removeListener('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', onError).once('listening', onListening).listen(port, HOST);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
