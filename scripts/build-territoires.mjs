// Makes the text of territoires.json, the offline index of communes and EPCI, and keeps it in build/ until its sources change.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const DATA_PACKAGE = '@etalab/decoupage-administratif';
/** What the index is computed from, besides the package: our own code. */
const SOURCES = ['src/territories', 'src/domain'];

function dataFile(name) {
  return require.resolve(`${DATA_PACKAGE}/data/${name}.json`);
}

async function readData(name) {
  return JSON.parse(await readFile(dataFile(name), 'utf8'));
}

async function fingerprint() {
  const hash = createHash('sha256');
  hash.update(await readFile(path.join(path.dirname(dataFile('communes')), '..', 'package.json')));
  for (const folder of SOURCES) {
    const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) hash.update(name).update(await readFile(path.join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The JSON text of the index. Built in about a second, then read from build/. */
export async function territoiresJson() {
  const cached = path.join(root, 'build', `territoires-${await fingerprint()}.json`);
  try {
    return await readFile(cached, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const { buildIndexTerritoires } = await loadTypeScript('src/territories/build-index.ts');
  const names = ['communes', 'epci', 'departements', 'regions'];
  const [communes, epci, departements, regions] = await Promise.all(names.map(readData));
  const text = JSON.stringify(buildIndexTerritoires({ communes, epci, departements, regions }));
  await mkdir(path.dirname(cached), { recursive: true });
  const partial = `${cached}.${process.pid}`;
  await writeFile(partial, text);
  await rename(partial, cached);
  return text;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await territoiresJson();
  process.stdout.write(`territoires.json\u00A0: ${Math.round(Buffer.byteLength(text) / 1024)} ko\n`);
}
