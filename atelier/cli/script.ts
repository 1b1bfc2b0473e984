/** `npm run --silent atelier:script -- script.js`: any Office.js script against a workbook, without Excel. */
import { pathToFileURL } from 'node:url';
import type { Echec, Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';
import type { AtelierDocument } from '../engine/document';
import { createEmptyDocument } from '../engine/empty-document';
import type { Engine } from '../engine/engine';
import { createNodeEngine } from '../engine/node';
import { createHost } from '../host/host';
import type { Host } from '../host/host';
import type { Profile } from '../host/profile';
import { installGlobals, openOffice } from '../transports/node';
import { openXlsx, saveXlsx } from '../xlsx';
import { parseArguments } from './arguments';
import { checkOutput, readInput, resolvePath, writeOutput } from './files';
import { readProfile } from './profil';
import { runScript } from './run-script';
import type { ScriptOutcome } from './run-script';
import type { ScriptFile } from './script/file-reader';
import { printEchec, printJson, printNotices } from './sortie';

const USAGE =
  'npm run --silent atelier:script -- script.js|.ts|.yaml [--classeur entrée.xlsx] [--sortie résultat.xlsx] ' +
  '[--page page.html] [--clic bouton …] [--fichier choisi.xlsx] [--profil plancher|ltsc2021|ltsc2024|m365]';
const FAILED = 1;
const MOST_TURNS = 100;
const TURN_MS = 15;

interface Inputs {
  readonly source: string;
  readonly fileName: string;
  readonly document: AtelierDocument | undefined;
  /** Where the workbook goes afterwards; null to keep nothing. */
  readonly target: string | null;
  readonly profil: Profile;
  /** The body of the script's page; undefined when it brings its own, or none. */
  readonly page: string | undefined;
  /** What is chosen in the page's file field; undefined for the workbook itself, as it then is. */
  readonly file: ScriptFile | undefined;
  /** The buttons to press; undefined for all. */
  readonly clics: readonly string[] | undefined;
}

/** Exit code: 0 done, 1 the script failed, 2 unusable arguments or files. */
export async function main(argv: readonly string[]): Promise<number> {
  const inputs = await readInputs(argv);
  if (!inputs.ok) return printEchec(inputs.error);
  const { source, fileName, document, target, profil, page, clics } = inputs.value;
  const engine = await createNodeEngine(document);
  const host = createHost(engine, { profil });
  const realm = await openOffice(host);
  const uninstall = installGlobals(realm);
  try {
    const outcome = await runScript(source, fileName, {
      page,
      clics,
      file: inputs.value.file ?? asFile('classeur.xlsx', () => host.bytes()),
      calm: () => calm(engine, host),
    });
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

/** Nothing calculates, and no event has made the script ask for anything in the last turns. */
async function calm(engine: Engine, host: Host): Promise<void> {
  const asked = (): number =>
    Object.values(host.compteurs.byKind).reduce((sum, { batches }) => sum + batches, 0);
  let before = -1;
  for (let turn = 0; turn < MOST_TURNS && before !== asked(); turn += 1) {
    before = asked();
    // Behind the batches under way, whose length nobody knows.
    await host.processQuery({ Actions: [], ObjectPaths: {} });
    await engine.calculated();
    host.flushEvents();
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  }
}

function print({ error, result, pressed }: ScriptOutcome, batches: number, bytes: number): void {
  printJson({ ok: error === null, error, result, pressed, batches, bytes });
}

async function readInputs(argv: readonly string[]): Promise<Result<Inputs, Echec>> {
  const read = parseArguments(argv, {
    valeurs: ['classeur', 'sortie', 'profil', 'page', 'fichier'],
    multiples: ['clic'],
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
  const page = await readPage(read.value.valeurs['page']);
  if (!page.ok) return page;
  const file = await readChosen(read.value.valeurs['fichier']);
  if (!file.ok) return file;
  const clics = read.value.multiples['clic'] ?? [];
  const source = new TextDecoder().decode(script.value);
  return success({
    source,
    page: page.value,
    file: file.value,
    clics: clics.length === 0 ? undefined : clics,
    fileName: resolvePath(typed),
    document: document.value ?? newWorkbook(source),
    target: target.value,
    profil: profil.value ?? 'm365',
  });
}

/** A script that names « Sheet1 » was written for an Excel in English: it is given the new workbook such an Excel opens. */
function newWorkbook(source: string): AtelierDocument {
  const document = createEmptyDocument();
  const [id = ''] = document.snapshot.sheetOrder;
  const first = document.snapshot.sheets[id];
  if (first !== undefined && /\bSheet1\b/.test(source)) first.name = 'Sheet1';
  return document;
}

async function readPage(typed: string | undefined): Promise<Result<string | undefined, Echec>> {
  if (typed === undefined) return success(undefined);
  const bytes = await readInput(typed);
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
}

async function readChosen(typed: string | undefined): Promise<Result<ScriptFile | undefined, Echec>> {
  if (typed === undefined) return success(undefined);
  const bytes = await readInput(typed);
  return bytes.ok ? success(asFile(typed, () => Promise.resolve(bytes.value))) : bytes;
}

function asFile(name: string, bytes: () => Promise<Uint8Array>): ScriptFile {
  return {
    name,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
    arrayBuffer: async () => new Uint8Array(await bytes()).buffer,
  };
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
