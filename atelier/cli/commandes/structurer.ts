/** `ctg structurer`: a workbook structured into CTG sheets, new or on top of one that exists, empty or with an example. */
import { loadExemple, EXEMPLES } from '../../../examples';
import { structureClasseur } from '../../../src/commands';
import type { FeuillesVoulues, RapportDiagnostic, RapportStructure } from '../../../src/commands';
import { failure } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { parseArguments } from '../arguments';
import type { Arguments } from '../arguments';
import { checkOutput, writeOutput } from '../files';
import { openSession } from '../session';
import { describeDiagnostic, fillDiagnostic } from './diagnostic';
import { FAIT, printEchec, printLine, printNotices } from '../sortie';

const USAGE = `ctg structurer [classeur.xlsx] [--exemple ${EXEMPLES.join('|')}] [--avec-chiffres] [--feuilles offre,jalons | --complet] --sortie X.xlsx`;

export interface DemandeStructure {
  /** Path of the workbook to structure; null for a new one. */
  readonly classeur: string | null;
  readonly exemple: string | null;
  readonly avecChiffres: boolean;
  /** Optional sheets wanted beside the core ones and those of the example. */
  readonly feuilles?: FeuillesVoulues;
}

export interface StructureFaite {
  readonly bytes: Uint8Array;
  readonly rapport: RapportStructure;
  /** The sheet Diagnostic filled with the figures of the example; null without them. */
  readonly diagnostic: RapportDiagnostic | null;
}

/** Structures a workbook and gives its bytes: also how the atelier makes the convention it opens. */
export async function structureFichier(demande: DemandeStructure): Promise<Result<StructureFaite>> {
  if (demande.exemple !== null && !EXEMPLES.includes(demande.exemple)) {
    return failure({
      code: 'exemple-inconnu',
      message: `L’exemple « ${demande.exemple} » n’existe pas.`,
      aide: `Exemples disponibles : ${EXEMPLES.join(', ')}.`,
    });
  }
  const session = await openSession(demande.classeur);
  if (!session.ok) return session;
  try {
    printNotices(session.value.notices);
    const rapport = await structureClasseur({
      feuilles: demande.feuilles ?? [],
      ...(demande.exemple === null
        ? {}
        : { exemple: loadExemple(demande.exemple, { avecChiffres: demande.avecChiffres }) }),
    });
    if (!rapport.ok) return rapport;
    const rempli = demande.avecChiffres ? await fillDiagnostic(session.value) : null;
    if (rempli?.ok === false) return rempli;
    const saved = await session.value.save();
    printNotices(saved.notices);
    return {
      ok: true,
      value: { bytes: saved.bytes, rapport: rapport.value, diagnostic: rempli?.value ?? null },
    };
  } finally {
    await session.value.close();
  }
}

function describeRapport(rapport: RapportStructure): string[] {
  if (rapport.rienAEcrire) return ['Le classeur était déjà structuré : rien n’a été écrit.'];
  const { feuillesCreees, exempleCharge, lignesEcrites, migration } = rapport;
  const nombre = feuillesCreees.length;
  return [
    ...(migration?.phrases ?? []),
    nombre === 0
      ? 'Aucune feuille à créer.'
      : `${nombre} ${nombre === 1 ? 'feuille créée' : 'feuilles créées'} : ${feuillesCreees.join(', ')}.`,
    ...(exempleCharge === null ? [] : [`Exemple « ${exempleCharge} » : ${lignesEcrites} lignes écrites.`]),
  ];
}

/** What the figures made of the diagnostic; the indicators without figure are told by `ctg diagnostic`. */
function describeDiagnosticRempli({ diagnostic }: StructureFaite): string[] {
  return diagnostic === null ? [] : describeDiagnostic(diagnostic).slice(0, 1);
}

/** Null when the two options contradict each other. */
function readFeuilles({ valeurs, drapeaux }: Arguments): FeuillesVoulues | null {
  const { feuilles } = valeurs;
  if (drapeaux.has('complet')) return feuilles === undefined ? 'toutes' : null;
  return (feuilles ?? '')
    .split(',')
    .map((nom) => nom.trim())
    .filter((nom) => nom !== '');
}

/** What is missing or contradictory in what was typed; null when nothing is. */
function findFaute({ valeurs, drapeaux }: Arguments, feuilles: FeuillesVoulues | null): string | null {
  if (valeurs['sortie'] === undefined) return 'Il manque le fichier à écrire (--sortie X.xlsx).';
  if (drapeaux.has('avec-chiffres') && valeurs['exemple'] === undefined)
    return '« --avec-chiffres » accompagne un exemple (--exemple perpignan).';
  if (feuilles === null)
    return '« --complet » demande déjà toutes les feuilles : « --feuilles » est en trop.';
  return null;
}

export async function structurer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['exemple', 'feuilles', 'sortie'],
    drapeaux: ['avec-chiffres', 'complet'],
    positions: [0, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const feuilles = readFeuilles(args.value);
  const faute = findFaute(args.value, feuilles);
  if (faute !== null || feuilles === null)
    return printEchec({ code: 'arguments', message: faute ?? '', aide: `Usage : ${USAGE}` });
  const { sortie = '', exemple = null } = args.value.valeurs;
  const target = await checkOutput(sortie);
  if (!target.ok) return printEchec(target.error);
  const done = await structureFichier({
    classeur: args.value.positions[0] ?? null,
    exemple,
    avecChiffres: args.value.drapeaux.has('avec-chiffres'),
    feuilles,
  });
  if (!done.ok) return printEchec(done.error);
  const written = await writeOutput(target.value, done.value.bytes);
  if (!written.ok) return printEchec(written.error);
  for (const phrase of describeRapport(done.value.rapport)) printLine(phrase);
  for (const phrase of describeDiagnosticRempli(done.value)) printLine(phrase);
  for (const { message } of done.value.rapport.conflits) printLine(message);
  return FAIT;
}
