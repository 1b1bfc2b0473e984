/** Weight of the built pages, as a browser receives them (gzip): functions alone, what the page names, every script at most. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { toLigne } from './banc';
import type { Banc } from './banc';

const DIST = path.join(import.meta.dirname ?? __dirname, '..', 'dist');

function weigh(fichiers: readonly string[]): number {
  return (
    fichiers.reduce((total, fichier) => total + gzipSync(readFileSync(path.join(DIST, fichier))).length, 0) /
    1000
  );
}

export async function run(): Promise<Banc> {
  const fichiers = readdirSync(DIST);
  const scripts = fichiers.filter((fichier) => fichier.endsWith('.js'));
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  const nommes = scripts.filter((script) => page.includes(script));
  const fonctions = scripts.filter((script) => script.startsWith('functions.'));
  return Promise.resolve({
    titre: 'Poids de la construction (npm run build d’abord)',
    lignes: [
      toLigne('fonctions', weigh(fonctions), 60, 'ko gz'),
      toLigne('page : scripts chargés d’emblée', weigh(nommes), 120, 'ko gz'),
      { nom: 'tous les scripts, lecteurs de fichiers compris', mesure: `${weigh(scripts).toFixed(2)} ko gz` },
      { nom: 'index des territoires, à part', mesure: `${weigh(['territoires.json']).toFixed(2)} ko gz` },
    ],
  });
}
