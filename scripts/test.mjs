// `npm test`: types, lint, build, manifest, then units, integration (real Office.js) and end-to-end (Chromium), and one closing line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './run-bin.mjs';
import { prepareExemple, startAtelier } from './start-atelier.mjs';
import { runTask } from './tasks.mjs';

const REPORTS = path.join(ROOT, 'build', 'rapports');
const total = { passed: 0, failed: 0, skipped: 0 };
const skippedNames = [];

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a task of its own, its output kept until it ends: two can run side by side and stay readable. */
function runApart(task, args) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [path.join(ROOT, 'scripts', 'ensure-dependencies.mjs'), task, ...args],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A step that is right or wrong as a whole counts as one test. */
async function runStep(name, task, args = []) {
  const start = Date.now();
  const { code, output } = await runApart(task, args);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(`\n${output}${code === 0 ? '✔' : '✖'} ${name} (${seconds(start)})\n`);
  return code === 0;
}

/** A jest project counts its own tests; a run that leaves no report is a failure. */
async function runJest(name, task, args = [], part = task) {
  const start = Date.now();
  const report = path.join(REPORTS, `${part}.json`);
  rmSync(report, { force: true });
  process.stdout.write(`\n— ${name}\n`);
  const code = await runTask(task, [...args, '--json', `--outputFile=${report}`, '--silent=false']);
  let counted = 0;
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    counted = results.numTotalTests;
    total.passed += results.numPassedTests;
    total.failed += results.numFailedTests;
    total.skipped += results.numPendingTests + results.numTodoTests;
    for (const file of results.testResults)
      for (const test of file.assertionResults)
        if (test.status === 'pending' || test.status === 'todo') skippedNames.push(test.fullName);
    const failedSuites = results.numRuntimeErrorTestSuites;
    total.failed += failedSuites;
    if (code !== 0 && results.numFailedTests + failedSuites === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
  if (counted === 0) process.stdout.write('Aucun test exécuté.\n');
  process.stdout.write(`${code === 0 ? '✔' : '✖'} ${name} (${seconds(start)})\n`);
}

/** The atelier of the end-to-end tests, its page built and its example made while there is other work; null when it cannot start. */
async function openAtelier() {
  const atelier = startAtelier();
  try {
    const url = await atelier.url;
    await prepareExemple(url, 'perpignan');
    process.env.CTG_ATELIER = url;
    return atelier;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    await atelier.stop();
    return null;
  }
}

mkdirSync(REPORTS, { recursive: true });
const start = Date.now();
process.stdout.write('\n— Lint, types, production build, manifest\n');
// Two lanes of the same length: the atelier is prepared by the one that ends first, once there are pages to serve.
const built = (async () => {
  const isBuilt = await runStep('Production build', 'build');
  if (isBuilt) await runStep('Manifest', 'validate');
  return isBuilt;
})();
const [atelier] = await Promise.all([
  (async () => {
    await runStep('Lint and formatting', 'lint');
    return (await built) ? openAtelier() : null;
  })(),
  built.then(() => runStep('Types', 'types')),
]);
await runJest('Units', 'test-unit');
await runJest('Integration: the real Office.js against the atelier', 'test-integration');
// What is timed runs alone; the rest takes a browser more than there are cores, for a browser often waits.
await runJest(
  'End to end, timed: 500 cells in Chromium',
  'test-e2e',
  ['tests/e2e/cinq-cents'],
  'test-e2e-timed',
);
await runJest('End to end: Chromium on the built pages', 'test-e2e', [
  '--testPathIgnorePatterns=cinq-cents',
  // By `npm run test:e2e`, which leaves nothing out: all are played in Node by the units, and a minute is a lot.
  '--testPathIgnorePatterns=e2e/conformite',
  `--maxWorkers=${String(availableParallelism() + 1)}`,
]);

await atelier?.stop();

if (skippedNames.length > 0)
  process.stdout.write(`\nSkipped:\n${skippedNames.map((name) => `  · ${name}\n`).join('')}`);
process.stdout.write(`\nTotal time: ${seconds(start)}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 ? 0 : 1);
