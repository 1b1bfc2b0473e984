/** Runs every benchmark of this folder and prints its figures: ratios and budgets beside measures. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Banc, LigneBanc } from './banc';

interface ModuleBanc {
  readonly run: () => Promise<Banc>;
  /** True when it reads the public data of CTG_DONNEES. */
  readonly donnees?: boolean;
}

async function main(): Promise<number> {
  const dossier = import.meta.dirname ?? __dirname;
  const noms = readdirSync(dossier)
    .filter((fichier) => fichier.endsWith('.ts') && !['run.ts', 'banc.ts'].includes(fichier))
    .sort();
  const voulus = process.argv.slice(2);
  let depasses = 0;
  for (const nom of noms.filter(
    (fichier) => voulus.length === 0 || voulus.some((mot) => fichier.includes(mot)),
  )) {
    const banc = (await import(pathToFileURL(path.join(dossier, nom)).href)) as ModuleBanc;
    if (banc.donnees && !process.env['CTG_DONNEES']) {
      process.stdout.write(
        `${nom} : non mesuré, CTG_DONNEES n’indique pas où sont les données publiques.\n\n`,
      );
      continue;
    }
    const { titre, lignes } = await banc.run();
    process.stdout.write(`${titre}\n${lignes.map(toTexte).join('\n')}\n\n`);
    depasses += lignes.filter(({ tenu }) => tenu === false).length;
  }
  process.stdout.write(
    depasses === 0 ? 'Tous les budgets sont tenus.\n' : `Budgets dépassés : ${String(depasses)}.\n`,
  );
  return depasses === 0 ? 0 : 1;
}

function toTexte({ nom, mesure, reference, budget, tenu }: LigneBanc): string {
  const suite = [
    reference === undefined ? '' : `référence ${reference}`,
    budget === undefined ? '' : `budget ${budget} ${tenu === false ? '✖ dépassé' : '✔ tenu'}`,
  ].filter((texte) => texte !== '');
  return `  ${nom} : ${mesure}${suite.length > 0 ? ` (${suite.join(' ; ')})` : ''}`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
