// `npm run atelier -- --no-open` for the end-to-end tests: the built pages served at an address of its own choosing.
import { spawn } from 'node:child_process';
import { get } from 'node:https';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { ROOT } from './run-bin.mjs';

const READY = /L’atelier est prêt : (https:\/\/localhost:\d+\/)/;

/** Starts the atelier as a person does; `url` resolves to its address once it says it is ready. */
export function startAtelier() {
  const tsx = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const args = [
    tsx,
    path.join(ROOT, 'atelier', 'cli', 'atelier.ts'),
    '--no-open',
    '--port',
    '0',
    '--classeur',
    'vide',
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const url = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = READY.exec(line)?.[1];
      if (address) resolve(address);
      else process.stdout.write(`${line}\n`);
    });
    child.once('error', reject);
    void closed.then(() =>
      reject(new Error('L’atelier s’est arrêté avant d’être prêt : lisez les lignes ci-dessus.')),
    );
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  return { url, stop };
}

/** Has an example made before a test asks for it: the atelier makes it once, and answers nothing meanwhile. */
export function prepareExemple(url, exemple) {
  return new Promise((resolve, reject) => {
    // Its certificate is this machine's own.
    get(`${url}classeurs/${exemple}.xlsx`, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) answer.once('end', resolve);
      else reject(new Error(`L’atelier n’a pas pu préparer « ${exemple} » (réponse ${answer.statusCode}).`));
    }).once('error', reject);
  });
}
