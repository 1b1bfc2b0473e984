/** Writes `docs/contrastes.md`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePage } from './page';

writeFileSync(path.join(__dirname, '..', '..', 'docs', 'contrastes.md'), writePage());
