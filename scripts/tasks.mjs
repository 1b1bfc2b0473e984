// The project's tasks, each a name of `package.json` scripts: what it runs, in order, stopping at the first failure.
import process from 'node:process';
import { runBin, runNode, runTypeScript } from './run-bin.mjs';

/** Where relative paths typed by the person resolve from. */
const typedFrom = { INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
const jest = (args, env = {}) =>
  runBin('jest', args, { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env } });

const TASKS = {
  /** What `ensure-dependencies` does before any task, and nothing more. */
  dependencies: () => Promise.resolve(0),
  build: (args) =>
    runBin('webpack-cli', ['build', '--mode', args.includes('--dev') ? 'development' : 'production']),
  'dev-server': () => runBin('webpack-cli', ['serve', '--mode', 'development']),
  start: (args) => runNode(['scripts/start.mjs', 'start', ...args]),
  stop: (args) => runNode(['scripts/start.mjs', 'stop', ...args]),
  validate: (args) => runTypeScript('scripts/validate-manifest/cli.ts', args),
  /** By the compiler written in Go, six times as fast; what reads programs through its API (ESLint, the list of members) keeps the other. */
  types: () => runBin('typescript7', ['--noEmit'], { binName: 'tsc' }),
  lint: async (args) =>
    (await runBin('eslint', ['.', ...args])) ||
    runBin('@biomejs/biome', ['format', ...(args.includes('--fix') ? ['--write'] : []), '.'], {
      binName: 'biome',
    }),
  'test-unit': (args) => jest([...args, '--selectProjects', 'unit']),
  'test-integration': (args) => jest([...args, '--selectProjects', 'integration']),
  'test-e2e': (args) => runNode(['scripts/test-e2e.mjs', ...args]),
  /** The tests drawn at random, with more sequences and more workbooks than `npm test` has time for. */
  'test-long': (args) =>
    jest(['tests/workbook/robustesse-structure', 'tests/rules/hasard', ...args], {
      CTG_SEQUENCES: process.env.CTG_SEQUENCES ?? '50',
      CTG_CLASSEURS: process.env.CTG_CLASSEURS ?? '10000',
    }),
  test: () => runNode(['scripts/test.mjs']),
  bench: (args) => runTypeScript('bench/run.ts', args),
  /** The pictures of docs/guide, made again by playing each task in a browser. */
  guide: (args) => runTypeScript('scripts/guide/run.ts', args),
  ctg: (args) => runTypeScript('atelier/cli/ctg.ts', args, { env: typedFrom }),
  atelier: (args) => runTypeScript('atelier/cli/atelier.ts', args, { env: typedFrom }),
  /** docs/atelier.md and the versions of the members, made again from Office.js's types and the host. */
  'atelier-membres': () => runTypeScript('atelier/membres/write.ts', []),
  /** docs/contrastes.md, made again from the colours of the pane and of the sheets. */
  contrastes: () => runTypeScript('scripts/contrastes/write.ts', []),
  'atelier-script': (args) => runTypeScript('atelier/cli/script.ts', args, { env: typedFrom }),
};

/** Runs one task; resolves to its exit code. */
export async function runTask(name, args) {
  const task = TASKS[name];
  if (!task) {
    process.stderr.write(`Tâche inconnue « ${name} ». Tâches : ${Object.keys(TASKS).join(', ')}.\n`);
    return 2;
  }
  return task(args);
}
