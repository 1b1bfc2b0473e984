// Installs what is missing (node_modules), then runs one of the project's tasks: `npm run atelier` and `npm test` work on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [task, ...args] = process.argv.slice(2);

/** True when node_modules holds what package-lock.json asks for (npm writes its own copy of the lockfile there). */
function hasDependencies() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const { dependencies = {}, devDependencies = {} } = wanted[''] ?? {};
  return Object.keys({ ...dependencies, ...devDependencies }).every(
    (name) => present[`node_modules/${name}`]?.version === wanted[`node_modules/${name}`]?.version,
  );
}

if (!hasDependencies()) {
  // Not `npm ci`: it refuses a lockfile whose optional packages for other systems could not be listed when it was written.
  process.stderr.write('Installation des dépendances (npm install)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      'Les dépendances n’ont pas pu être installées : vérifiez l’accès au registre npm, puis relancez.\n',
    );
    process.exit(1);
  }
}

const { runTask } = await import(pathToFileURL(path.join(root, 'scripts', 'tasks.mjs')).href);
process.exitCode = await runTask(task, args);
