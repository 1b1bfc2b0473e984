/** The real index, built from the package once for a test file. */
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

export function buildIndexReel(): IndexTerritoiresJson {
  return buildIndexTerritoires({
    communes: readPackage('communes'),
    epci: readPackage('epci'),
    departements: readPackage('departements'),
    regions: readPackage('regions'),
  } as SourceTerritoires);
}

export function openIndexReel(): IndexTerritoires {
  return openIndex(buildIndexReel());
}
