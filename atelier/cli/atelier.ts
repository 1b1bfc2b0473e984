/** `npm run atelier`: the add-in without Excel, in a browser, on this machine only. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';
import { devCertificate } from '../../scripts/dev-certificate.mjs';
import { startServer } from '../server/server';
import type { AtelierServer } from '../server/server';
import { parseArguments } from './arguments';
import { buildStale } from './build-stale';
import { openBrowser } from './open-browser';
import { chooseClasseur } from './offered-classeur';
import { readProfile } from './profil';
import { FAIT, INUTILISABLE, printEchec, printLine } from './sortie';

const USAGE =
  'npm run atelier [-- --no-open --port 8443 --classeur fichier.xlsx|vide|lourdes --profil plancher|ltsc2021|ltsc2024|m365]';
const PORT = 8443;
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Demande {
  readonly classeur: string | null;
  readonly port: number;
  readonly ouvrir: boolean;
  /** In the page's address; null when none was asked. */
  readonly profil: string | null;
}

/** Serves until it is interrupted; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const demande = readDemande(argv);
  if (!demande.ok) return printEchec(demande.error);
  const offered = await chooseClasseur(demande.value.classeur);
  if (!offered.ok) return printEchec(offered.error);
  if (!(await buildStale(ROOT, printLine))) return INUTILISABLE;

  const { nom, sources } = offered.value;
  const server = await startServer({
    certificate: await devCertificate(),
    content: {
      page: path.join(ROOT, 'build', 'atelier'),
      complement: path.join(ROOT, 'dist'),
      office: path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js')),
      classeurs: sources,
    },
    port: demande.value.port,
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  const address = addressOf(server.url, { classeur: nom, profil: demande.value.profil });
  printLine(`L’atelier est prêt : ${address}`);
  printLine(
    'À la première visite, le navigateur signale un certificat qu’il ne connaît pas : c’est celui de cet ordinateur. ' +
      'Choisissez « Paramètres avancés », puis « Continuer vers localhost ».',
  );
  printLine('Pour arrêter : Ctrl+C.');
  if (demande.value.ouvrir && !(await openBrowser(address))) {
    printLine('Le navigateur n’a pas pu être ouvert : copiez l’adresse ci-dessus dans le vôtre.');
  }
  return untilInterrupted(server);
}

function addressOf(url: string, wanted: Readonly<Record<string, string | null>>): string {
  const query = Object.entries(wanted).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return query.length === 0 ? url : `${url}?${query.join('&')}`;
}

function readDemande(argv: readonly string[]): Result<Demande> {
  const args = parseArguments(argv, {
    valeurs: ['port', 'classeur', 'profil'],
    drapeaux: ['no-open'],
    positions: [0, 0],
    usage: USAGE,
  });
  if (!args.ok) return args;
  const { port: typed = String(PORT), classeur = null } = args.value.valeurs;
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65_535) {
    return failure({
      code: 'arguments',
      message: `« ${typed} » n’est pas un port : il faut un nombre entier de 0 à 65535.`,
      aide: `Usage : ${USAGE}`,
    });
  }
  const profil = readProfile(args.value.valeurs['profil']);
  if (!profil.ok) return profil;
  return success({ profil: profil.value, classeur, port, ouvrir: !args.value.drapeaux.has('no-open') });
}

function untilInterrupted(server: AtelierServer): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      server.close().then(() => resolve(FAIT), reject);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
