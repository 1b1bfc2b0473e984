/** `ctg charger`: public figures of the live services, shown, and written into a workbook when an output is named. */
import { chargerFigures } from '../../../src/commands/charger-figures';
import type { SourceEnLigne } from '../../../src/commands/charger-figures';
import { writeFigures } from '../../../src/commands';
import type { ApercuFigures } from '../../../src/commands';
import { failure, success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { fr } from '../../../src/domain/typographie';
import { fiches } from '../../../src/indicators/fiches';
import { createPortNavigateur, createReseau } from '../../../src/sources/en-ligne';
import type { Reseau } from '../../../src/sources/en-ligne';
import { parseArguments } from '../arguments';
import type { Arguments } from '../arguments';
import { checkOutput, writeOutput } from '../files';
import { resolveTerritoires } from '../resolve-territoires';
import { openSession } from '../session';
import type { Session } from '../session';
import { FAIT, printEchec, printLine, printNotices } from '../sortie';

const USAGE =
  'ctg charger X.xlsx [--source melodi|caf …] [--territoire 66136 …] [--millesime 2023 …] [--indicateur TAUX_PAUVRETE …] [--verifier-communes] [--sortie Y.xlsx]';

const SOURCES: readonly SourceEnLigne[] = ['melodi', 'caf'];

/** @param reseau tests give one that speaks to a server of their own */
export async function charger(argv: readonly string[], reseau?: Reseau): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['sortie'],
    multiples: ['source', 'territoire', 'millesime', 'indicateur'],
    drapeaux: ['verifier-communes'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const sources = readSources(args.value.multiples['source'] ?? []);
  if (!sources.ok) return printEchec(sources.error);
  const { sortie } = args.value.valeurs;
  const target = sortie === undefined ? success(null) : await checkOutput(sortie);
  if (!target.ok) return printEchec(target.error);
  const session = await openSession(args.value.positions[0] ?? null);
  if (!session.ok) return printEchec(session.error);
  try {
    printNotices(session.value.notices);
    const apercu = await load(session.value, args.value, sources.value, reseau);
    if (!apercu.ok) return printEchec(apercu.error);
    const lines = describe(apercu.value);
    if (target.value === null) {
      printLine([...lines, fr`Rien n’a été écrit : ajoutez --sortie pour écrire ces chiffres.`].join('\n'));
      return FAIT;
    }
    const written = await write(session.value, apercu.value, target.value);
    if (!written.ok) return printEchec(written.error);
    printLine([...lines, written.value].join('\n'));
    return FAIT;
  } finally {
    await session.value.close();
  }
}

function readSources(demandees: readonly string[]): Result<readonly SourceEnLigne[]> {
  const inconnue = demandees.find((nom) => !SOURCES.some((source) => source === nom));
  if (inconnue !== undefined) {
    return failure({
      code: 'arguments',
      message: fr`La source « ${inconnue} » n’existe pas : choisissez parmi ${SOURCES.join(', ')}.`,
      aide: fr`Usage : ${USAGE}`,
    });
  }
  return success(demandees.length === 0 ? SOURCES : SOURCES.filter((source) => demandees.includes(source)));
}

/** Ctrl+C stops the loading, in words. */
async function load(
  session: Session,
  { multiples, drapeaux }: Arguments,
  sources: readonly SourceEnLigne[],
  reseau = createReseau(createPortNavigateur()),
): Promise<Result<ApercuFigures>> {
  const territoires = resolveTerritoires(session.index, multiples['territoire'] ?? []);
  if (!territoires.ok) return territoires;
  const controleur = new AbortController();
  const interrompre = (): void => controleur.abort();
  process.once('SIGINT', interrompre);
  try {
    return await chargerFigures({
      reseau,
      index: session.index,
      fiches,
      sources,
      territoires: territoires.value,
      millesimes: multiples['millesime'] ?? [],
      indicateurs: multiples['indicateur'] ?? [],
      verifierCommunes: drapeaux.has('verifier-communes'),
      signal: controleur.signal,
      progression: ({ phrase, faits, total }) => process.stderr.write(`[${faits}/${total}] ${phrase}\n`),
    });
  } finally {
    process.off('SIGINT', interrompre);
  }
}

function describe({ lecture, comparaison, territoires }: ApercuFigures): readonly string[] {
  const { ajouts, changements, identiques } = comparaison;
  const absents = lecture.territoiresAbsents.length;
  return [
    lecture.reconnu,
    fr`À ajouter : ${ajouts.length} ; à modifier : ${changements.length} ; identiques : ${identiques.length}.`,
    ...(absents > 0 ? [fr`Sans chiffre : ${absents} des ${territoires.length} territoires demandés.`] : []),
    ...lecture.avertissements,
  ];
}

async function write(session: Session, apercu: ApercuFigures, target: string): Promise<Result<string>> {
  const rapport = await writeFigures(apercu);
  if (!rapport.ok) return rapport;
  const saved = await session.save();
  printNotices(saved.notices);
  const written = await writeOutput(target, saved.bytes);
  if (!written.ok) return written;
  const { ajoutees, modifiees, identiques, feuille } = rapport.value;
  return success(
    fr`Feuille « ${feuille} » : ${ajoutees} ajoutées, ${modifiees} modifiées, ${identiques} identiques.`,
  );
}
