// Every package shipped to the person's browser, with its licence: `node scripts/list-licences.mjs` fails on one we may not ship.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Permissive licences: compatible with MIT and with Microsoft's terms for Office.js, which forbid copyleft beside it. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
]);
/** Code or data that reaches dist/ from a development dependency. */
const SHIPPED_DEV = ['node_modules/@etalab/decoupage-administratif'];

const HEADING =
  'Complément CTG\u00A0: licences des composants distribués.\n\n' +
  'Communes, EPCI, départements et régions\u00A0: Code officiel géographique (Insee) et base des EPCI (DGCL), ' +
  'assemblés par Etalab, Licence Ouverte 2.0.';

function isTypesOnly(place) {
  return place.includes('node_modules/@types/') || place.endsWith('/csstype');
}

async function licenceOf(place) {
  const folder = path.join(root, place);
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return { name, version, licence: typeof license === 'string' ? license : '', text: text.trim() };
}

/** The packages that may be in dist/: production dependencies of package-lock.json, and the data we embed. */
export async function listLicences() {
  const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const places = Object.entries(packages)
    .filter(([place, { dev, optional }]) => place !== '' && !dev && !optional && !isTypesOnly(place))
    .map(([place]) => place);
  const all = await Promise.all([...places, ...SHIPPED_DEV].map(licenceOf));
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** licences.txt of the published pages: each package's notice, as its licence asks. */
export async function licencesText() {
  const notices = (await listLicences()).map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n\n${text || 'Texte de licence non joint au paquet.'}`,
  );
  return `${HEADING}\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = await listLicences();
  for (const { name, version, licence } of all)
    process.stdout.write(`${licence || '?'}\t${name} ${version}\n`);
  const refused = all.filter(({ licence }) => !ALLOWED.has(licence));
  for (const { name, licence } of refused) {
    process.stderr.write(
      `${name}\u00A0: licence «\u00A0${licence || 'inconnue'}\u00A0» à examiner avant de distribuer (voir docs/decisions/0001-licence.md).\n`,
    );
  }
  process.exitCode = refused.length > 0 ? 1 : 0;
}
