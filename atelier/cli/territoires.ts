/** The offline index of territories, projected from the package once and kept in `build/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildIndexTerritoires, openIndex } from '../../src/territories';
import type { IndexTerritoires, IndexTerritoiresJson, SourceTerritoires } from '../../src/territories';

const ROOT = path.join(__dirname, '..', '..');
const PACKAGE = '@etalab/decoupage-administratif';

function packageFile(name: string): string {
  return path.join(ROOT, 'node_modules', PACKAGE, name);
}

function buildJson(): IndexTerritoiresJson {
  const read = <T>(name: string): T => JSON.parse(readFileSync(packageFile(`data/${name}.json`), 'utf8')) as T;
  return buildIndexTerritoires({
    communes: read<SourceTerritoires['communes']>('communes'),
    epci: read<SourceTerritoires['epci']>('epci'),
    departements: read<SourceTerritoires['departements']>('departements'),
    regions: read<SourceTerritoires['regions']>('regions'),
  });
}

/** The index for Node: read from the cache of this version of the package, or built. */
export function loadIndexTerritoires(): IndexTerritoires {
  const { version } = createRequire(__filename)(packageFile('package.json')) as { version: string };
  const cache = path.join(ROOT, 'build', 'cache', `territoires-${version}.json`);
  try {
    return openIndex(JSON.parse(readFileSync(cache, 'utf8')) as IndexTerritoiresJson);
  } catch {
    const json = buildJson();
    mkdirSync(path.dirname(cache), { recursive: true });
    writeFileSync(cache, JSON.stringify(json));
    return openIndex(json);
  }
}
