/** Builds what the atelier shows (the add-in, its own page) when a source is newer than the build, and says so. */
import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Build {
  readonly nom: string;
  readonly config: string;
  readonly mode: string | null;
  /** A file the build leaves. */
  readonly output: string;
  /** Files and folders the build reads. */
  readonly sources: readonly string[];
}

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json'];

export const BUILDS: readonly Build[] = [
  {
    nom: 'le complément',
    config: 'webpack.config.js',
    mode: 'production',
    output: 'dist/taskpane.html',
    sources: [
      ...SHARED,
      'webpack.config.js',
      'scripts',
      'src',
      'assets',
      'manifest.xml',
      'docs/guide.md',
      'docs/guide',
      'docs/limites.md',
    ],
  },
  {
    nom: 'la page de l’atelier',
    config: 'atelier/page/webpack.config.js',
    mode: null,
    output: 'build/atelier/index.html',
    sources: [
      ...SHARED,
      'scripts/webpack',
      'atelier/page',
      'atelier/engine',
      'atelier/host',
      'atelier/transports',
      'atelier/xlsx',
      'src',
    ],
  },
];

/** Runs the builds that are out of date, one after the other; false as soon as one fails. */
export async function buildStale(root: string, say: (sentence: string) => void): Promise<boolean> {
  for (const build of BUILDS) {
    if (await isFresh(root, build)) continue;
    say(`Construction : ${build.nom}…`);
    const started = Date.now();
    await rm(stampOf(root, build), { force: true });
    if ((await runWebpack(root, build)) !== 0) {
      say(`La construction a échoué (${build.nom}) : lisez les erreurs ci-dessus, corrigez, puis relancez.`);
      return false;
    }
    await stamp(root, build, started);
    say(`Construction : ${build.nom}, ${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s.`);
  }
  return true;
}

/** True when the build is there and no source has changed since it began. */
export async function isFresh(root: string, build: Build): Promise<boolean> {
  const output = await timeOf(path.join(root, build.output));
  if (output === null) return false;
  // Webpack keeps files whose content did not change: the stamp, not their date, says when they were last made.
  const made = Math.max(output, (await timeOf(stampOf(root, build))) ?? 0);
  const newest = await Promise.all(build.sources.map((source) => newestTime(path.join(root, source))));
  return Math.max(...newest) <= made;
}

function stampOf(root: string, build: Build): string {
  return path.join(root, 'build', '.constructions', build.config.replaceAll('/', '-'));
}

async function stamp(root: string, build: Build, time: number): Promise<void> {
  const file = stampOf(root, build);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, time / 1000, time / 1000);
}

async function timeOf(file: string): Promise<number | null> {
  return (await stat(file).catch(() => null))?.mtimeMs ?? null;
}

async function newestTime(file: string): Promise<number> {
  const info = await stat(file).catch(() => null);
  if (info === null) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(file);
  const times = await Promise.all(names.map((name) => newestTime(path.join(file, name))));
  return Math.max(0, info.mtimeMs, ...times);
}

function runWebpack(root: string, build: Build): Promise<number> {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')),
    'bin',
    'cli.js',
  );
  const mode = build.mode === null ? [] : ['--mode', build.mode];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'build', '--config', build.config, ...mode], {
      cwd: root,
      // Standard output stays ours: webpack's words go with the errors.
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
