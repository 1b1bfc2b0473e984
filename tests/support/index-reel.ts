/** The real index, built from the package once a worker: it is large, and nothing writes in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIndexTerritoires } from '../../src/territories/build-index';
import type { SourceTerritoires } from '../../src/territories/build-index';
import type { IndexTerritoiresJson } from '../../src/territories/index-json';
import { openIndex } from '../../src/territories/open-index';
import type { IndexTerritoires } from '../../src/territories/index-territoires';

const requireFrom = createRequire(`${process.cwd()}/package.json`);

function readPackage(fichier: keyof SourceTerritoires): unknown {
  return JSON.parse(
    readFileSync(requireFrom.resolve(`@etalab/decoupage-administratif/data/${fichier}.json`), 'utf8'),
  );
}

/** Kept from one test file to the next by the environment of the tests (`native-environment`); elsewhere, by this module. */
const { perWorker = new Map<string, unknown>() } = globalThis as unknown as {
  readonly perWorker?: Map<string, unknown>;
};

function keep<T>(cle: string, make: () => T): T {
  if (!perWorker.has(cle)) perWorker.set(cle, make());
  return perWorker.get(cle) as T;
}

export function buildIndexReel(): IndexTerritoiresJson {
  return keep('index-json', () =>
    buildIndexTerritoires({
      communes: readPackage('communes'),
      epci: readPackage('epci'),
      departements: readPackage('departements'),
      regions: readPackage('regions'),
    } as SourceTerritoires),
  );
}

export function openIndexReel(): IndexTerritoires {
  return keep('index', () => openIndex(buildIndexReel()));
}
