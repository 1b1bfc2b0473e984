/** The index of territories: opening it, and each keystroke of a search. */
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { openIndex } from '../src/territories/open-index';
import type { IndexTerritoiresJson } from '../src/territories/index-json';
import { buildIndexReel } from '../tests/support/index-reel';
import { measureBest, toLigne } from './banc';
import type { Banc } from './banc';

const BUDGET_TOUCHE = 5;
const SAISIES = [
  'perpignan',
  'saint-denis',
  'canet en roussillon',
  'st jean de',
  'le havre',
  '66136',
  'perpinan',
  'xqzyk',
];

export async function run(): Promise<Banc> {
  const texte = JSON.stringify(buildIndexReel());
  const ouverture = measureBest(5, () => openIndex(JSON.parse(texte) as IndexTerritoiresJson));
  const index = openIndex(JSON.parse(texte) as IndexTerritoiresJson);
  const debut = performance.now();
  index.search('a', 8);
  const preparation = performance.now() - debut;
  const touches = SAISIES.flatMap((saisie) => Array.from(saisie, (_, rang) => saisie.slice(0, rang + 1)));
  const temps = touches.map((debut) => measureBest(5, () => index.search(debut, 8)));
  const moyenne = temps.reduce((somme, ms) => somme + ms, 0) / temps.length;
  return {
    titre: 'Territoires : index des communes et des EPCI',
    lignes: [
      { nom: 'taille compressée', mesure: `${(gzipSync(texte).length / 1000).toFixed(0)} ko` },
      { nom: 'ouverture', mesure: `${ouverture.toFixed(0)} ms` },
      {
        nom: 'première recherche (préparation)',
        mesure: `${preparation.toFixed(0)} ms`,
      },
      toLigne('recherche, moyenne par touche', moyenne, BUDGET_TOUCHE, 'ms'),
      toLigne('recherche, touche la plus lente', Math.max(...temps), BUDGET_TOUCHE, 'ms'),
    ],
  };
}
