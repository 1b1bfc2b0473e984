/** `ctg importer`: public figures of a file, written into the sheet Données of a workbook. */
import path from 'node:path';
import { previewFigures, writeFigures } from '../../../src/commands';
import type { OptionsFigures } from '../../../src/commands';
import { success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { fiches } from '../../../src/indicators/fiches';
import { parseArguments } from '../arguments';
import { communesDe } from '../communes-de';
import { checkOutput, readInput, writeOutput } from '../files';
import { resolveTerritoires } from '../resolve-territoires';
import { openSession } from '../session';
import type { Session } from '../session';
import { FAIT, printEchec, printLine, printNotices } from '../sortie';

const USAGE =
  'ctg importer X.xlsx --fichier F.csv [--territoire 66136 …] [--communes-de 66 …] [--millesime 2021] [--variable PACT …] --sortie Y.xlsx';

type Choix = Pick<OptionsFigures, 'territoires' | 'millesime' | 'variables'>;

async function importOne(session: Session, fichier: string, choix: Choix): Promise<Result<string>> {
  const octets = await readInput(fichier);
  if (!octets.ok) return octets;
  const apercu = await previewFigures(
    { nom: path.basename(fichier), octets: octets.value },
    { index: session.index, fiches, ...choix },
  );
  if (!apercu.ok) return apercu;
  const { reconnu, avertissements } = apercu.value.lecture;
  const rapport = await writeFigures(apercu.value);
  if (!rapport.ok) return rapport;
  const { ajoutees, modifiees, identiques, feuille } = rapport.value;
  const bilan = `Feuille « ${feuille} » : ${ajoutees} ajoutées, ${modifiees} modifiées, ${identiques} identiques.`;
  return success([`${path.basename(fichier)} : ${reconnu}`, bilan, ...avertissements].join('\n'));
}

export async function importer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['sortie', 'millesime'],
    multiples: ['fichier', 'territoire', 'communes-de', 'variable'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { sortie, millesime } = args.value.valeurs;
  const fichiers = args.value.multiples['fichier'] ?? [];
  if (sortie === undefined || fichiers.length === 0) {
    const manque =
      sortie === undefined ? 'le fichier à écrire (--sortie)' : 'le fichier à importer (--fichier)';
    return printEchec({ code: 'arguments', message: `Il manque ${manque}.`, aide: `Usage : ${USAGE}` });
  }
  const target = await checkOutput(sortie);
  if (!target.ok) return printEchec(target.error);
  const session = await openSession(args.value.positions[0] ?? null);
  if (!session.ok) return printEchec(session.error);
  try {
    printNotices(session.value.notices);
    const territoires = resolveTerritoires(session.value.index, args.value.multiples['territoire'] ?? []);
    if (!territoires.ok) return printEchec(territoires.error);
    const communes = communesDe(session.value.index, args.value.multiples['communes-de'] ?? []);
    if (!communes.ok) return printEchec(communes.error);
    const choix: Choix = {
      territoires: [...territoires.value, ...communes.value],
      variables: args.value.multiples['variable'] ?? [],
      ...(millesime === undefined ? {} : { millesime }),
    };
    const lines: string[] = [];
    for (const fichier of fichiers) {
      const done = await importOne(session.value, fichier, choix);
      if (!done.ok) return printEchec(done.error);
      lines.push(done.value);
    }
    const saved = await session.value.save();
    printNotices(saved.notices);
    const written = await writeOutput(target.value, saved.bytes);
    if (!written.ok) return printEchec(written.error);
    printLine(lines.join('\n'));
    return FAIT;
  } finally {
    await session.value.close();
  }
}
