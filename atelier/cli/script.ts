/** `npm run --silent atelier:script -- script.js`: any Office.js script against a workbook, without Excel. */
import { pathToFileURL } from 'node:url';
import type { Echec, Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';
import type { AtelierDocument } from '../engine/document';
import { createNodeEngine } from '../engine/node';
import { createHost } from '../host/host';
import type { Profile } from '../host/profile';
import { installGlobals, openOffice } from '../transports/node';
import { openXlsx, saveXlsx } from '../xlsx';
import { parseArguments } from './arguments';
import { checkOutput, readInput, resolvePath, writeOutput } from './files';
import { readProfile } from './profil';
import { runScript } from './run-script';
import type { ScriptOutcome } from './run-script';
import { printEchec, printJson, printNotices } from './sortie';

const USAGE =
  'npm run --silent atelier:script -- script.js [--classeur entrée.xlsx] [--sortie résultat.xlsx] [--profil plancher|ltsc2021|ltsc2024|m365]';
const FAILED = 1;

interface Inputs {
  readonly source: string;
  readonly fileName: string;
  readonly document: AtelierDocument | undefined;
  /** Where the workbook goes afterwards; null to keep nothing. */
  readonly target: string | null;
  readonly profil: Profile;
}

/** Exit code: 0 done, 1 the script failed, 2 unusable arguments or files. */
export async function main(argv: readonly string[]): Promise<number> {
  const inputs = await readInputs(argv);
  if (!inputs.ok) return printEchec(inputs.error);
  const { source, fileName, document, target, profil } = inputs.value;
  const engine = await createNodeEngine(document);
  const host = createHost(engine, { profil });
  const realm = await openOffice(host);
  const uninstall = installGlobals(realm);
  try {
    const outcome = await runScript(source, fileName);
    await engine.calculated();
    const { batches, octets } = host.compteurs;
    // Kept even after a failure: what came before it stays applied, as in Excel.
    const saved = target === null ? success(null) : await save(engine.dump(), target);
    if (!saved.ok) return printEchec(saved.error);
    print(outcome, batches, octets);
    return outcome.error === null ? 0 : FAILED;
  } finally {
    uninstall();
    realm.close();
    host.dispose();
    engine.dispose();
  }
}

function print({ error, result }: ScriptOutcome, batches: number, bytes: number): void {
  printJson({ ok: error === null, error, result, batches, bytes });
}

async function readInputs(argv: readonly string[]): Promise<Result<Inputs, Echec>> {
  const read = parseArguments(argv, {
    valeurs: ['classeur', 'sortie', 'profil'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!read.ok) return read;
  const typed = read.value.positions[0] ?? '';
  const { classeur, sortie } = read.value.valeurs;
  const profil = readProfile(read.value.valeurs['profil']);
  if (!profil.ok) return profil;
  const script = await readInput(typed);
  if (!script.ok) return script;
  const target = sortie === undefined ? success(null) : await checkOutput(sortie);
  if (!target.ok) return target;
  const document = classeur === undefined ? success(undefined) : await openWorkbook(classeur);
  if (!document.ok) return document;
  const source = new TextDecoder().decode(script.value);
  return success({
    source,
    fileName: resolvePath(typed),
    document: document.value,
    target: target.value,
    profil: profil.value ?? 'm365',
  });
}

async function openWorkbook(typed: string): Promise<Result<AtelierDocument, Echec>> {
  const bytes = await readInput(typed);
  if (!bytes.ok) return bytes;
  const opened = await openXlsx(bytes.value);
  if (!opened.ok) return failure({ ...opened.error, message: `« ${typed} » : ${opened.error.message}` });
  printNotices(opened.value.notices);
  return success(opened.value.document);
}

async function save(document: AtelierDocument, target: string): Promise<Result<string, Echec>> {
  const { bytes, notices } = await saveXlsx(document);
  printNotices(notices);
  return writeOutput(target, bytes);
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === pathToFileURL(__filename).href) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
