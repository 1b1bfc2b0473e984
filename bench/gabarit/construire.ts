/** Builds the template's libraries as our own page is built: same loader, same minifier, same targets; its three scripts as its own configuration cuts them. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration, Stats } from 'webpack';

const ROOT = path.join(import.meta.dirname ?? __dirname, '..', '..');
const DIST = path.join(ROOT, 'dist');
const nativeRequire = createRequire(path.join(ROOT, 'package.json'));

/** What the template's webpack.config.js names: polyfills for old browsers, libraries, its pane. */
export const SCRIPTS = ['polyfill', 'vendor', 'taskpane'] as const;

/** The folder of the built pages: the template's pane under our manifest's names, so that the same host opens it. */
export async function construireGabarit(): Promise<string> {
  const sortie = path.join(ROOT, 'build', 'gabarit');
  await compile(await configuration(sortie));
  for (const fichier of ['manifest.xml', 'functions.json', 'raccourcis.json', 'assets'])
    cpSync(path.join(DIST, fichier), path.join(sortie, fichier), { recursive: true });
  mkdirSync(sortie, { recursive: true });
  const scripts = SCRIPTS.map((nom) => `<script defer src="${nom}.js"></script>`).join('');
  writeFileSync(
    path.join(sortie, 'taskpane.html'),
    `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Gabarit</title>${officeScript()}${scripts}</head><body><div id="root"></div></body></html>`,
  );
  return sortie;
}

/** The line of our page that asks for Office.js. */
function officeScript(): string {
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  return /<script src="[^"]*office\.js"><\/script>/.exec(page)?.[0] ?? '';
}

async function configuration(sortie: string): Promise<Configuration> {
  const build = nativeRequire('./webpack.config.js') as (
    env: object,
    argv: { readonly mode: string },
  ) => Promise<Configuration>;
  process.env['CTG_URL'] ??= 'https://banc.example';
  const { plugins: _plugins, cache: _cache, ...notre } = await build({}, { mode: 'production' });
  return {
    ...notre,
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      vendor: ['react', 'react-dom', 'core-js', '@fluentui/react-components', '@fluentui/react-icons'],
      taskpane: path.join(import.meta.dirname ?? __dirname, 'volet.tsx'),
    },
    output: { path: sortie, filename: '[name].js', clean: true },
  };
}

async function compile(config: Configuration): Promise<void> {
  const webpack = nativeRequire('webpack') as (
    config: Configuration,
    done: (error: Error | null, stats?: Stats) => void,
  ) => void;
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    webpack(config, (error, done) => (error ? reject(error) : resolve(done)));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
}
