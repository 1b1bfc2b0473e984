/** Reading the 34 909 rows of cc_filosofi_2021_COM.csv, against the CSV parser alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { readSource } from '../src/sources/read-source';
import { measureTogether } from './banc';
import type { Banc } from './banc';

export const donnees = true;

const FICHIER = 'insee/cc_filosofi_2021_COM.csv';
const RAPPORT_MAX = 2;
const PASSES = 9;

export async function run(): Promise<Banc> {
  const octets = readFileSync(path.join(process.env['CTG_DONNEES'] ?? '', FICHIER));
  const texte = new TextDecoder().decode(octets);
  const deux = new Set(['66136', '65233']);
  const toutes = new Set(texte.split('\n').map((ligne) => ligne.slice(0, 5)));
  const [nu = NaN, extrait = NaN, entier = NaN] = measureTogether(PASSES, [
    () => Papa.parse(texte, { delimiter: ';', skipEmptyLines: true }),
    () => readSource(octets, FICHIER, { territoires: deux }),
    () => readSource(octets, FICHIER, { territoires: toutes }),
  ]);
  return {
    titre: 'Filosofi 2021 : lecture de 34 909 communes',
    lignes: [
      { nom: 'papaparse seul', mesure: `${nu.toFixed(0)} ms` },
      {
        nom: 'lecture, deux communes gardées',
        mesure: `${extrait.toFixed(0)} ms`,
        reference: `× ${(extrait / nu).toFixed(2)}`,
        budget: `≤ × ${String(RAPPORT_MAX)}`,
        tenu: extrait <= RAPPORT_MAX * nu,
      },
      {
        nom: 'lecture, toutes les communes gardées',
        mesure: `${entier.toFixed(0)} ms`,
        reference: `× ${(entier / nu).toFixed(2)}`,
      },
    ],
  };
}
