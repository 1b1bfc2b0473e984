// Draws the icons of the add-in and of its ribbon buttons into assets/: `node scripts/draw-icons.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARKS } from './icons/marks.mjs';
import { renderPng } from './icons/raster.mjs';

/** The sizes Excel asks for on the ribbon, from 100 % to 600 %. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
/** The catalogue of add-ins asks for one more of the add-in's own icon. */
const SIZES = { icon: [...RIBBON_SIZES, 128] };

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'assets');
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(MARKS)) {
  for (const size of SIZES[name] ?? RIBBON_SIZES) {
    writeFileSync(path.join(folder, `${name}-${size}.png`), renderPng(size, draw(size)));
  }
}
