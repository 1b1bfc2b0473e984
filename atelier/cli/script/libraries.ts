/** The libraries a Script Lab file asks for: those `node_modules` holds are given to the script, under the name pages know them by. */
import { createRequire } from 'node:module';
import path from 'node:path';

/** What the page already stands for, or what changes nothing in it. */
const GIVEN =
  /^(?:@types\/|core-js|jquery|@microsoft\/office-js|office-ui-fabric|office\.js)|\.(?:css|d\.ts)$|office\.js$/i;
const CDN = /^(?:https?:)?\/\/(?:unpkg\.com|cdn\.jsdelivr\.net\/npm|cdn\.skypack\.dev)\//;
/** Names in a page that are not the package's. */
const NAMES: Readonly<Record<string, string>> = { lodash: '_', underscore: '_' };

/** The packages asked for, one a line: `moment@2.18.1`, `moment@2.18.1/moment.js`, or an address of theirs. */
export function namePackages(asked: string): readonly string[] {
  return asked
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#|\/\/\s)/.test(line) && !GIVEN.test(line))
    .map((line) => line.replace(CDN, ''))
    .map((line) => /^(?:@[\w.-]+\/)?[\w.-]+/.exec(line)?.[0] ?? line);
}

/** What the script finds by name thanks to them; a library that is missing is said, and the script goes on without it. */
export function loadLibraries(packages: readonly string[]): Record<string, unknown> {
  const load = createRequire(path.join(__dirname, 'libraries.ts'));
  const found: Record<string, unknown> = {};
  for (const name of packages) {
    try {
      found[NAMES[name] ?? name] = load(name);
    } catch {
      process.stderr.write(
        `La bibliothèque « ${name} » n’est pas installée ici : ce que le script attend d’elle lui manquera.\n`,
      );
    }
  }
  return found;
}
