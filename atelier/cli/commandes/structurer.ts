/** `ctg structurer`: a workbook structured into CTG sheets, new or on top of one that exists, empty or with an example. */
import { loadExemple, EXEMPLES } from '../../../examples';
import { structureClasseur } from '../../../src/commands';
import type { RapportStructure } from '../../../src/commands';
import { failure } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { parseArguments } from '../arguments';
import { checkOutput, writeOutput } from '../files';
import { openSession } from '../session';
import { FAIT, printEchec, printLine, printNotices } from '../sortie';

const USAGE = `ctg structurer [classeur.xlsx] [--exemple ${EXEMPLES.join('|')}] [--avec-chiffres] --sortie X.xlsx`;

export interface DemandeStructure {
  /** Path of the workbook to structure; null for a new one. */
  readonly classeur: string | null;
  readonly exemple: string | null;
  readonly avecChiffres: boolean;
}

/** Structures a workbook and gives its bytes: also how the atelier makes the convention it opens. */
export async function structureFichier(
  demande: DemandeStructure,
): Promise<Result<{ readonly bytes: Uint8Array; readonly rapport: RapportStructure }>> {
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
    const rapport = await structureClasseur(
      demande.exemple === null
        ? {}
        : { exemple: loadExemple(demande.exemple, { avecChiffres: demande.avecChiffres }) },
    );
    if (!rapport.ok) return rapport;
    const saved = await session.value.save();
    printNotices(saved.notices);
    return { ok: true, value: { bytes: saved.bytes, rapport: rapport.value } };
  } finally {
    await session.value.close();
  }
}

function describeRapport(rapport: RapportStructure): string {
  if (rapport.rienAEcrire) return 'Le classeur était déjà structuré : rien n’a été écrit.';
  const created = `${rapport.feuillesCreees.length} feuilles créées : ${rapport.feuillesCreees.join(', ')}.`;
  if (rapport.exempleCharge === null) return created;
  return `${created}\nExemple « ${rapport.exempleCharge} » : ${rapport.lignesEcrites} lignes écrites.`;
}

export async function structurer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['exemple', 'sortie'],
    drapeaux: ['avec-chiffres'],
    positions: [0, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { sortie, exemple = null } = args.value.valeurs;
  const avecChiffres = args.value.drapeaux.has('avec-chiffres');
  if (sortie === undefined || (avecChiffres && exemple === null)) {
    const message =
      sortie === undefined
        ? 'Il manque le fichier à écrire (--sortie X.xlsx).'
        : '« --avec-chiffres » accompagne un exemple (--exemple perpignan).';
    return printEchec({ code: 'arguments', message, aide: `Usage : ${USAGE}` });
  }
  const target = await checkOutput(sortie);
  if (!target.ok) return printEchec(target.error);
  const done = await structureFichier({ classeur: args.value.positions[0] ?? null, exemple, avecChiffres });
  if (!done.ok) return printEchec(done.error);
  const written = await writeOutput(target.value, done.value.bytes);
  if (!written.ok) return printEchec(written.error);
  printLine(describeRapport(done.value.rapport));
  for (const { message } of done.value.rapport.conflits) printLine(message);
  return FAIT;
}
