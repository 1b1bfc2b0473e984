/** The ids that our source associates with a ribbon command. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ASSOCIATES = /\bactions\s*\.\s*associate\b/;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

/** The sources that call Office.actions.associate, joined: an id is associated when one of them says it. */
export function associatingSource(project: string): string {
  return sourceFiles(path.join(project, 'src'))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => ASSOCIATES.test(text))
    .join('\n');
}

/** True when `source` names the id as a string or as the key of a table of actions. */
export function isAssociated(id: string, source: string): boolean {
  const escaped = id.replace(/[^\w]/g, String.raw`\$&`);
  return new RegExp(String.raw`(['"\x60])${escaped}\1|(?:^|[\s{,])${escaped}\s*[:,(}]`, 'm').test(source);
}
