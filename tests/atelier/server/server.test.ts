import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { startServer } from '../../../atelier/server/server';
import type { AtelierServer, Certificate } from '../../../atelier/server/server';

let folder = '';
let certificate: Certificate;
const errors: unknown[] = [];
const opened: AtelierServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'atelier-'));
  await writeFile(path.join(folder, 'index.html'), 'bonjour');
  const made = await generate([{ name: 'commonName', value: 'localhost' }]);
  certificate = { key: made.private, cert: made.cert };
});
afterEach(() => Promise.all(opened.splice(0).map((server) => server.close())));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(port: number): Promise<AtelierServer> {
  const fails = async (): Promise<Uint8Array> => {
    throw new Error('classeur impossible');
  };
  const server = await startServer({
    certificate,
    content: { page: folder, complement: folder, office: folder, classeurs: { 'panne.xlsx': fails } },
    port,
    onError: (error) => errors.push(error),
  });
  opened.push(server);
  return server;
}

interface Reply {
  readonly status: number | undefined;
  readonly text: string;
  readonly length: string | undefined;
  readonly cache: string | undefined;
}

function ask(server: AtelierServer, pathname: string, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = {
      host: 'localhost',
      port: server.port,
      path: pathname,
      method,
      rejectUnauthorized: false,
    };
    https
      .request(options, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            text,
            length: response.headers['content-length'],
            cache: response.headers['cache-control'],
          }),
        );
      })
      .on('error', reject)
      .end();
  });
}

describe('the https server', () => {
  it('serves the page on the port it says', async () => {
    const server = await open(0);
    expect(server.url).toBe(`https://localhost:${server.port}/`);
    expect(await ask(server, '/?classeur=vide')).toMatchObject({ status: 200, text: 'bonjour', length: '7' });
  });

  it('lets the browser keep only what is named by its content', async () => {
    const server = await open(0);
    await writeFile(path.join(folder, 'page.0a1b2c3d.js'), '1');
    expect((await ask(server, '/page.0a1b2c3d.js')).cache).toBe('max-age=31536000, immutable');
    expect((await ask(server, '/')).cache).toBe('no-cache');
    expect((await ask(server, '/absent.0a1b2c3d.js')).cache).toBe('no-cache');
  });

  it('takes the next free port', async () => {
    const first = await open(0);
    const second = await open(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second, '/')).text).toBe('bonjour');
  });

  it('answers HEAD without a body, refuses the other methods and the way up', async () => {
    const server = await open(0);
    expect(await ask(server, '/', 'HEAD')).toMatchObject({ status: 200, text: '', length: '7' });
    expect((await ask(server, '/', 'POST')).status).toBe(405);
    expect((await ask(server, '/../../etc/passwd')).status).toBe(403);
  });

  it('answers 500 with a sentence and tells our own failures', async () => {
    const server = await open(0);
    const reply = await ask(server, '/classeurs/panne.xlsx');
    expect(reply.status).toBe(500);
    expect(reply.text).toContain('console');
    expect(errors.map(String)).toEqual(['Error: classeur impossible']);
  });

  it('frees its port when closed, even with a connection kept open', async () => {
    const server = await open(0);
    await ask(server, '/');
    await server.close();
    opened.splice(0);
    const again = await open(server.port);
    expect(again.port).toBe(server.port);
  });
});
