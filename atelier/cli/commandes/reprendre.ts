/** `ctg reprendre`: the tables of a file, taken into a workbook with the mapping proposed or corrected. */
import path from 'node:path';
import { linkedomParse } from '../parse-html';
import { previewReprise, writeReprise } from '../../../src/commands';
import type { ApercuReprise, Correction, RapportReprise, SourceReprise } from '../../../src/commands';
import { failure, success } from '../../../src/domain/result';
import type { Echec, Result } from '../../../src/domain/result';
import { parseArguments } from '../arguments';
import { checkOutput, readInput, writeOutput } from '../files';
import { openSession } from '../session';
import { FAIT, printEchec, printJson, printLine, printNotices } from '../sortie';
import { describeReprise } from './describe-reprise';
import { readCorrection } from './read-correction';

const USAGE =
  'ctg reprendre source.xlsx|.csv [--feuille Nom] --classeur X.xlsx --sortie Y.xlsx [--correction C.json] [--json]';

async function readSource(fichier: string, feuille: string | undefined): Promise<Result<SourceReprise>> {
  const octets = await readInput(fichier);
  if (!octets.ok) return octets;
  const nom = path.basename(fichier);
  if (/\.html?$/i.test(nom))
    return success({ type: 'collage', texte: '', html: new TextDecoder().decode(octets.value) });
  return success({
    type: 'fichier',
    nom,
    octets: octets.value,
    ...(feuille === undefined ? {} : { feuille }),
  });
}

interface Travail {
  readonly source: SourceReprise;
  readonly correction: Correction;
  readonly classeur: string;
  readonly target: string;
}

async function takeIn({
  source,
  correction,
  classeur,
  target,
}: Travail): Promise<Result<{ readonly apercu: ApercuReprise; readonly rapport: RapportReprise }>> {
  const session = await openSession(classeur);
  if (!session.ok) return session;
  try {
    printNotices(session.value.notices);
    const options = { parseHtml: linkedomParse };
    const apercu = await previewReprise(source, correction, options);
    if (!apercu.ok) return apercu;
    if (apercu.value.tables.length === 0) return failure(aucunTableau(source));
    const rapport = await writeReprise(source, correction, options);
    if (!rapport.ok) return rapport;
    const saved = await session.value.save();
    printNotices(saved.notices);
    const written = await writeOutput(target, saved.bytes);
    return written.ok ? success({ apercu: apercu.value, rapport: rapport.value }) : written;
  } finally {
    await session.value.close();
  }
}

/** Nothing to take in, nothing written: said apart from « already in the plan ». */
function aucunTableau(source: SourceReprise): Echec {
  const nom = source.type === 'collage' ? 'la source' : `« ${source.nom} »`;
  return {
    code: 'source-sans-tableau',
    message: `Aucun tableau n’a été reconnu dans ${nom} : rien n’a été écrit.`,
    aide: 'Un tableau est une ligne d’en-têtes et au moins une ligne remplie au-dessous ; avec --feuille, choisissez la feuille qui le contient.',
  };
}

export async function reprendre(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['feuille', 'classeur', 'sortie', 'correction'],
    drapeaux: ['json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { feuille, classeur, sortie, correction: fichierCorrection } = args.value.valeurs;
  if (classeur === undefined || sortie === undefined) {
    const manque =
      classeur === undefined
        ? 'le classeur où reprendre (--classeur X.xlsx)'
        : 'le fichier à écrire (--sortie Y.xlsx)';
    return printEchec({ code: 'arguments', message: `Il manque ${manque}.`, aide: `Usage : ${USAGE}` });
  }
  const target = await checkOutput(sortie);
  if (!target.ok) return printEchec(target.error);
  const source = await readSource(args.value.positions[0] ?? '', feuille);
  if (!source.ok) return printEchec(source.error);
  const correction = await readCorrection(fichierCorrection);
  if (!correction.ok) return printEchec(correction.error);
  const done = await takeIn({
    source: source.value,
    correction: correction.value,
    classeur,
    target: target.value,
  });
  if (!done.ok) return printEchec(done.error);
  const { apercu, rapport } = done.value;
  if (args.value.drapeaux.has('json')) printJson({ ...apercu, rapport });
  else printLine(describeReprise(apercu, rapport));
  return FAIT;
}
