/** `npm run validate [-- --online] [-- chemin]`: checks the manifest, one line a fault. Exit code 0 valid, 1 faults, 2 unusable arguments. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkManifest } from './check-manifest';
import { CHECKS } from './checks';
import { checkMicrosoftReader } from './checks/microsoft-reader';
import { checkOnline } from './check-online';

/** Checks the manifest of `project` (npm runs this from the project's root), or the file named in the arguments. */
export async function main(argv: readonly string[], project = process.cwd()): Promise<number> {
  const unknown = argv.find((argument) => argument.startsWith('-') && argument !== '--online');
  if (unknown !== undefined) {
    process.stderr.write(`Option «\u00A0${unknown}\u00A0» inconnue\u00A0: seule --online existe.\n`);
    return 2;
  }
  const file = argv.find((argument) => !argument.startsWith('-')) ?? path.join(project, 'manifest.xml');
  if (!existsSync(file)) {
    process.stderr.write(`Le fichier ${file} n’existe pas\u00A0: donnez le chemin d’un manifeste.\n`);
    return 2;
  }
  const fautes = await checkManifest(file, { project, dist: path.join(project, 'dist') }, [
    ...CHECKS,
    checkMicrosoftReader,
  ]);
  for (const { line, message } of fautes)
    process.stdout.write(`${path.basename(file)}:${line} — ${message}\n`);
  if (fautes.length === 0) process.stdout.write(`${path.basename(file)}\u00A0: aucune faute.\n`);
  if (!argv.includes('--online')) return fautes.length === 0 ? 0 : 1;
  const { isValid, lines } = await checkOnline(file);
  for (const line of lines) process.stdout.write(`${line}\n`);
  return isValid && fautes.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith(path.join('validate-manifest', 'cli.ts'))) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
