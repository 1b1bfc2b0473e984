/** `ctg controler`: the controls before the copil, on a workbook file. */
import { checkClasseur } from '../../../src/commands';
import type { RapportLocalise } from '../../../src/commands';
import { LIBELLES_PHASES } from '../../../src/domain/listes';
import { fr } from '../../../src/domain/typographie';
import { countAbaisses, isPretPourCopil } from '../../../src/rules';
import { parseArguments } from '../arguments';
import { checkDate } from '../check-date';
import { checkOutput, writeOutput } from '../files';
import { openSession } from '../session';
import { ERREURS_TROUVEES, FAIT, printEchec, printJson, printLine, printNotices } from '../sortie';

const USAGE = 'ctg controler X.xlsx [--date 2025-06-12] [--sortie Y.xlsx] [--json]';

/** The stable shape of `--json`. */
function toJson(rapport: RapportLocalise): object {
  const { phase, date, bilan, constats, nonControlables, justifies, avis } = rapport;
  const place = ({
    regle,
    gravite,
    feuille,
    ligne,
    champ,
    cellule,
    message,
    aide,
    reparation,
    abaissee,
  }: RapportLocalise['constats'][number]) => ({
    regle,
    gravite,
    feuille,
    ligne,
    champ,
    cellule,
    message,
    aide,
    reparation,
    ...(abaissee === undefined ? {} : { abaissee }),
  });
  return {
    phase,
    date,
    bilan,
    pretPourCopil: isPretPourCopil(rapport),
    abaissements: rapport.abaissements ?? [],
    constats: constats.map(place),
    nonControlables: nonControlables.map(({ regle, manque }) => ({ regle, manque })),
    justifies: justifies.map((justifie) => ({
      ...place(justifie),
      motif: justifie.motif,
      auteur: justifie.auteur,
      justifieLe: justifie.justifieLe,
    })),
    avis: avis.map(({ code, feuille, cellule, message, aide }) => ({
      code,
      feuille,
      cellule,
      message,
      aide,
    })),
  };
}

const SIGNES = { erreur: '✖', avertissement: '▲', info: 'ℹ' } as const;

function placeOf(feuille: string | null, cellule: string | null): string {
  return feuille === null ? '' : `[${feuille}${cellule === null ? '' : ` ${cellule}`}] `;
}

function printRapport(rapport: RapportLocalise): void {
  const { bilan } = rapport;
  printLine(
    `Phase : ${LIBELLES_PHASES[rapport.phase]}${rapport.phaseDeduite ? ' (déduite)' : ''} — contrôle au ${rapport.date}`,
  );
  for (const { gravite, regle, feuille, cellule, message, aide, abaissee } of rapport.constats) {
    const pourquoi =
      abaissee === undefined ? '' : fr` (gravité abaissée par ${abaissee.auteur} : ${abaissee.motif})`;
    printLine(`${SIGNES[gravite]} ${regle} ${placeOf(feuille, cellule)}${message}${pourquoi}\n    → ${aide}`);
  }
  for (const { regle, manque } of rapport.nonControlables)
    printLine(`? ${regle} non contrôlable : ${manque}`);
  for (const { feuille, cellule, message, aide } of rapport.avis)
    printLine(`· ${placeOf(feuille, cellule)}${message}\n    → ${aide}`);
  printLine(
    `${bilan.erreurs} erreur(s), ${bilan.avertissements} avertissement(s), ${bilan.infos} info(s), ` +
      `${bilan.nonControlables} non contrôlable(s), ${bilan.justifies} justifié(s), ${countAbaisses(rapport)} de gravité abaissée.`,
  );
}

export async function controler(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['date', 'sortie'],
    drapeaux: ['json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { date, sortie } = args.value.valeurs;
  const clock = checkDate(date);
  if (!clock.ok) return printEchec(clock.error);
  const target = sortie === undefined ? null : await checkOutput(sortie);
  if (target !== null && !target.ok) return printEchec(target.error);
  const session = await openSession(args.value.positions[0] ?? null);
  if (!session.ok) return printEchec(session.error);
  try {
    const rapport = await checkClasseur({
      aujourdhui: new Date().toISOString().slice(0, 10),
      ecrireRapport: target !== null,
      ...clock.value,
    });
    if (!rapport.ok) return printEchec(rapport.error);
    if (target !== null) {
      const saved = await session.value.save();
      printNotices([...session.value.notices, ...saved.notices]);
      const written = await writeOutput(target.value, saved.bytes);
      if (!written.ok) return printEchec(written.error);
    }
    if (args.value.drapeaux.has('json')) printJson(toJson(rapport.value));
    else printRapport(rapport.value);
    return rapport.value.bilan.erreurs > 0 ? ERREURS_TROUVEES : FAIT;
  } finally {
    await session.value.close();
  }
}
