// Writes tests/support/longest-first.json from the reports of the last `npm test`: the files that took over five seconds, longest first.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './run-bin.mjs';

const OVER_MS = 5000;
const files = ['test-integration', 'test-e2e'].flatMap((part) => {
  const report = path.join(ROOT, 'build', 'rapports', `${part}.json`);
  return JSON.parse(readFileSync(report, 'utf8')).testResults;
});
const longest = files
  .map(({ name, startTime, endTime }) => ({ name, time: endTime - startTime }))
  .filter(({ time }) => time > OVER_MS)
  .sort((one, other) => other.time - one.time)
  .map(({ name }) => path.relative(ROOT, name).split(path.sep).join('/'));
const target = path.join(ROOT, 'tests', 'support', 'longest-first.json');
writeFileSync(target, `${JSON.stringify(longest, null, 2)}\n`);
process.stdout.write(
  `${longest.length} fichiers de test, du plus long au plus court : tests/support/longest-first.json\n`,
);
