/** The pictures written, and what they were made from: docs/guide/images and its scenes.json, which a test compares with today's scenes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { POIDS_MAX } from './visite';
import type { Visite } from './visite';

const ICI = path.dirname(fileURLToPath(import.meta.url));
const IMAGES = path.join(ICI, '..', '..', 'docs', 'guide', 'images');
const REGISTRE = path.join(IMAGES, 'scenes.json');

/** What was played for a page: the text of its scene, its pictures and the labels met. */
export interface SceneJouee {
  readonly scene: string;
  readonly images: readonly string[];
  readonly labels: readonly string[];
}

/** Writes the pictures of the page `id` and remembers its scene, among those of `ids`. */
export function saveScene(id: string, ids: readonly string[], { pictures, labels }: Visite): void {
  mkdirSync(IMAGES, { recursive: true });
  const images = pictures.map(({ png }, rang) => writeImage(`${id}-${String(rang + 1)}.png`, png));
  const source = readFileSync(path.join(ICI, 'scenes', `${id}.ts`), 'utf8').replaceAll('\r\n', '\n');
  const scene = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const scenes = { ...readRegistre(), [id]: { scene, images, labels: [...labels] } };
  const rangees = ids.filter((nom) => scenes[nom] !== undefined).map((nom) => [nom, scenes[nom]] as const);
  writeFileSync(REGISTRE, `${JSON.stringify(Object.fromEntries(rangees), null, 2)}\n`);
}

function writeImage(nom: string, png: Buffer): string {
  if (png.length > POIDS_MAX) {
    throw new Error(`${nom} pèse ${String(png.length)} octets, plus que ${String(POIDS_MAX)}.`);
  }
  writeFileSync(path.join(IMAGES, nom), png);
  process.stdout.write(`${nom} : ${String(Math.round(png.length / 1000))} ko\n`);
  return nom;
}

function readRegistre(): Readonly<Record<string, SceneJouee>> {
  return existsSync(REGISTRE)
    ? (JSON.parse(readFileSync(REGISTRE, 'utf8')) as Record<string, SceneJouee>)
    : {};
}
