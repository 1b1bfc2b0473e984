// Loads a TypeScript module of ours from plain Node (webpack's configuration, scripts): always fresh, so a watch sees edits.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Imports `file` (path from the project's root). */
export function loadTypeScript(file) {
  const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: path.join(root, 'build', 'jiti') });
  return jiti.import(pathToFileURL(path.join(root, file)).href);
}
