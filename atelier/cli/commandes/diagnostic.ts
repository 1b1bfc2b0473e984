/** `ctg diagnostic`: the sheet Diagnostic of a workbook, filled with the figures it holds. */
import { remplirDiagnostic } from '../../../src/commands';
import type { RapportDiagnostic } from '../../../src/commands';
import { fiches } from '../../../src/indicators/fiches';
import { calculateSansArgument } from '../../../src/indicators/sans-argument';
import type { Result } from '../../../src/domain/result';
import { parseArguments } from '../arguments';
import { checkOutput, writeOutput } from '../files';
import { openSession } from '../session';
import type { Session } from '../session';
import { FAIT, printEchec, printJson, printLine, printNotices } from '../sortie';

const USAGE = 'ctg diagnostic X.xlsx [--indicateur TAUX_PAUVRETE …] [--formules] --sortie Y.xlsx [--json]';

export interface DemandeDiagnostic {
  readonly indicateurs?: readonly string[];
  /** Comparisons as live formulas. */
  readonly formules?: boolean;
}

/** Also fills the examples that come with their figures. */
export async function fillDiagnostic(
  session: Pick<Session, 'index'>,
  { indicateurs, formules = false }: DemandeDiagnostic = {},
): Promise<Result<RapportDiagnostic>> {
  return remplirDiagnostic({
    fiches,
    index: session.index,
    calculer: calculateSansArgument,
    formules,
    ...(indicateurs === undefined || indicateurs.length === 0 ? {} : { indicateurs }),
  });
}

export function describeDiagnostic(rapport: RapportDiagnostic): string[] {
  const { feuille, ajoutees, modifiees, inchangees, sansChiffre } = rapport;
  const s = ajoutees < 2 ? '' : 's';
  return [
    `Feuille « ${feuille} » : ${ajoutees} indicateur${s} ajouté${s}, ${modifiees} mis à jour, ${inchangees} inchangé${inchangees < 2 ? '' : 's'}.`,
    ...(sansChiffre.length === 0 ? [] : [`Sans chiffre dans ce classeur (${sansChiffre.length}) :`]),
    ...sansChiffre.map(({ libelle, source }) => `  ${libelle} — ${source.libelle}`),
  ];
}

export async function diagnostic(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['sortie'],
    multiples: ['indicateur'],
    drapeaux: ['formules', 'json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { sortie } = args.value.valeurs;
  if (sortie === undefined) {
    return printEchec({
      code: 'arguments',
      message: 'Il manque le fichier à écrire (--sortie).',
      aide: `Usage : ${USAGE}`,
    });
  }
  const target = await checkOutput(sortie);
  if (!target.ok) return printEchec(target.error);
  const session = await openSession(args.value.positions[0] ?? null);
  if (!session.ok) return printEchec(session.error);
  try {
    printNotices(session.value.notices);
    const rapport = await fillDiagnostic(session.value, {
      indicateurs: args.value.multiples['indicateur'] ?? [],
      formules: args.value.drapeaux.has('formules'),
    });
    if (!rapport.ok) return printEchec(rapport.error);
    const saved = await session.value.save();
    printNotices(saved.notices);
    const written = await writeOutput(target.value, saved.bytes);
    if (!written.ok) return printEchec(written.error);
    if (args.value.drapeaux.has('json')) printJson(rapport.value);
    else for (const phrase of describeDiagnostic(rapport.value)) printLine(phrase);
    return FAIT;
  } finally {
    await session.value.close();
  }
}
