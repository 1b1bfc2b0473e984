// End-to-end tests: the atelier serves the built pages (the one at CTG_ATELIER, or one of our own), an installed browser plays them, jest asks.
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';
import { runBin } from './run-bin.mjs';
import { startAtelier } from './start-atelier.mjs';

/** jest on the end-to-end tests, against the atelier at `url`; resolves to its exit code. */
function runTests(url, browser) {
  const asked = process.argv.slice(2);
  return runBin(
    'jest',
    [
      ...asked,
      // One browser at a time unless asked, so that times mean something.
      ...(asked.some((arg) => arg.startsWith('--maxWorkers')) ? [] : ['--runInBand']),
      '--globalTeardown=./tests/e2e/support/close-browser.cjs',
      '--selectProjects',
      'e2e',
    ],
    {
      env: {
        // The flag lets jest load ES modules.
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
        CTG_ATELIER: url,
        CTG_CHROMIUM: browser,
      },
    },
  );
}

const browser = findBrowser();
if (browser === null) {
  process.stderr.write(
    'Aucun navigateur Chrome, Chromium ou Edge n’a été trouvé : installez-en un, ou donnez son chemin dans CTG_CHROMIUM.\n',
  );
  process.exit(1);
}

const served = process.env.CTG_ATELIER ?? '';
const atelier = served === '' ? startAtelier() : null;
try {
  process.exitCode = await runTests(atelier === null ? served : await atelier.url, browser);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await atelier?.stop();
}
