/** The real index, built from the package once a worker: it is large, and nothing writes in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIndexTerritoires } from '../../src/territories/build-index';
import type { SourceTerritoires } from '../../src/territories/build-index';
import type { IndexTerritoiresJson } from '../../src/territories/index-json';
import { openIndex } from '../../src/territories/open-index';
import type { IndexTerritoires } from '../../src/territories/index-territoires';
import { keepPerWorker } from './per-worker';

const requireFrom = createRequire(`${process.cwd()}/package.json`);

function readPackage(fichier: keyof SourceTerritoires): unknown {
  return JSON.parse(
    readFileSync(requireFrom.resolve(`@etalab/decoupage-administratif/data/${fichier}.json`), 'utf8'),
  );
}

export function buildIndexReel(): IndexTerritoiresJson {
  return keepPerWorker('index-json', () =>
    buildIndexTerritoires({
      communes: readPackage('communes'),
      epci: readPackage('epci'),
      departements: readPackage('departements'),
      regions: readPackage('regions'),
    } as SourceTerritoires),
  );
}

export function openIndexReel(): IndexTerritoires {
  return keepPerWorker('index', () => openIndex(buildIndexReel()));
}
