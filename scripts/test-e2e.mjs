// End-to-end tests: `npm run atelier -- --no-open` serves the built pages, an installed browser plays them, jest asks.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { findBrowser } from './find-browser.mjs';
import { ROOT, runBin } from './run-bin.mjs';

const READY = /L’atelier est prêt : (https:\/\/localhost:\d+\/)/;

/** Starts the atelier as a person does; resolves to its address once it says it is ready. */
function startAtelier() {
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

const browser = findBrowser();
if (browser === null) {
  process.stderr.write(
    'Aucun navigateur Chrome, Chromium ou Edge n’a été trouvé : installez-en un, ou donnez son chemin dans CTG_CHROMIUM.\n',
  );
  process.exit(1);
}

const atelier = startAtelier();
try {
  const url = await atelier.url;
  const asked = process.argv.slice(2);
  // The flag lets jest load ES modules; one browser at a time unless asked, so that times mean something.
  process.exitCode = await runBin(
    'jest',
    [
      ...asked,
      ...(asked.some((arg) => arg.startsWith('--maxWorkers')) ? [] : ['--runInBand']),
      '--selectProjects',
      'e2e',
    ],
    {
      env: {
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
        CTG_ATELIER: url,
        CTG_CHROMIUM: browser,
      },
    },
  );
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await atelier.stop();
}
