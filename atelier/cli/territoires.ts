/** The offline index of territories, projected from the package once and kept in `build/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildIndexTerritoires, openIndex } from '../../src/territories';
import type { IndexTerritoires, IndexTerritoiresJson, SourceTerritoires } from '../../src/territories';

const ROOT = path.join(__dirname, '..', '..');
const PACKAGE = '@etalab/decoupage-administratif';

function packageFile(name: string): string {
  return path.join(ROOT, 'node_modules', PACKAGE, name);
}

function buildJson(): IndexTerritoiresJson {
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(packageFile(`data/${name}.json`), 'utf8')) as T;
  return buildIndexTerritoires({
    communes: read<SourceTerritoires['communes']>('communes'),
    epci: read<SourceTerritoires['epci']>('epci'),
    departements: read<SourceTerritoires['departements']>('departements'),
    regions: read<SourceTerritoires['regions']>('regions'),
  });
}

/** Changes with the package and with the code that projects it. */
function fingerprint(): string {
  const folder = path.join(ROOT, 'src', 'territories');
  const hash = createHash('sha256').update(readFileSync(packageFile('package.json')));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The index for Node: read from the cache, or built (about a second). */
export function loadIndexTerritoires(): IndexTerritoires {
  const cache = path.join(ROOT, 'build', 'cache', `territoires-${fingerprint()}.json`);
  try {
    return openIndex(JSON.parse(readFileSync(cache, 'utf8')) as IndexTerritoiresJson);
  } catch {
    const json = buildJson();
    mkdirSync(path.dirname(cache), { recursive: true });
    writeFileSync(cache, JSON.stringify(json));
    return openIndex(json);
  }
}
