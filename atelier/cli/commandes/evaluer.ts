/** `ctg evaluer`: the figures of the evaluation of a workbook, each with what it rests on; never a judgement. */
import { readEvaluation } from '../../../src/commands/read-evaluation';
import type { Agregat, BilanEvaluation, Chiffre, EvaluationLue } from '../../../src/commands/read-evaluation';
import { formatNombre, formatPourcent } from '../../../src/domain/nombre-ecrit';
import { parseArguments } from '../arguments';
import { checkDate } from '../check-date';
import { openSession } from '../session';
import { FAIT, printEchec, printJson, printLine, printNotices } from '../sortie';

const USAGE = 'ctg evaluer X.xlsx [--date 2025-06-12] [--json]';

const FIGURES = [
  ['avancement', 'Avancement'],
  ['ecart', 'Écart d’avancement'],
  ['realisation', 'Réalisation'],
  ['engagement', 'Engagement'],
  ['retard', 'Retard'],
  ['abandon', 'Abandon'],
  ['consommation', 'Consommation'],
  ['atteinte', 'Atteinte des cibles'],
  ['completude', 'Complétude des fiches'],
] as const;

function toTexte({ valeur, unite }: Chiffre): string {
  if (valeur === null) return 'non calculé';
  if (unite === 'part') return formatPourcent(valeur);
  return `${unite === 'points' && valeur > 0 ? '+' : ''}${formatNombre(Math.round(valeur * 10) / 10)} ${unite}`;
}

function printChiffre(libelle: string, chiffre: Chiffre, couleur: string | null = null): void {
  const signal = couleur === null ? '' : ` (${couleur})`;
  printLine(`  ${libelle} : ${toTexte(chiffre)}${signal} — ${chiffre.phrase}`);
}

function nameOf({ code, libelle }: Agregat): string {
  return [code, libelle].filter((mot) => mot !== '').join(' – ');
}

function printAgregat(agregat: Agregat): void {
  printLine(`\n${nameOf(agregat)} (${agregat.actions} action${agregat.actions > 1 ? 's' : ''})`);
  for (const [cle, libelle] of FIGURES)
    printChiffre(libelle, agregat[cle], cle === 'ecart' ? agregat.ecart.couleur : null);
}

function printBilan({ evaluation, jour }: EvaluationLue): void {
  printLine(
    `Évaluation au ${jour.date}${jour.copil ? ' (prochain copil)' : ''} — ${evaluation.methode.phrase}`,
  );
  printChiffre('Temps écoulé', evaluation.tempsEcoule);
  printChiffre('Réalisation, toutes actions', evaluation.realisationToutes);
  for (const groupe of groupesOf(evaluation)) printAgregat(groupe);
  printLine('\nIndicateurs');
  for (const { code, intitule, statut, phrase, attendu } of evaluation.indicateurs) {
    const nom = [code, intitule].filter((mot) => mot.trim() !== '').join(' – ');
    printLine(`  ${nom} : ${statut} — ${phrase}${attendu === null ? '' : ` ; ${attendu.phrase}`}`);
  }
  printLine('\nNotes');
  printChiffre('Score', evaluation.score.score);
  for (const { objet, code, libelle, score } of evaluation.scores)
    printChiffre([objet, code, libelle].filter((mot) => mot !== '').join(' '), score);
  printLine('\nPour noter, critère par critère');
  for (const { critere, chiffres, phrase } of evaluation.aides) {
    printLine(`  ${critere} : ${phrase}`);
    for (const { libelle, ...chiffre } of chiffres) printChiffre(`  ${libelle}`, chiffre);
  }
  for (const { ref, message } of evaluation.remarques)
    printLine(`· [${ref.table} ligne ${ref.ligne}] ${message}`);
}

function groupesOf({ convention, axes, objectifs, champs }: BilanEvaluation): readonly Agregat[] {
  return [convention, ...axes, ...objectifs, ...champs];
}

export async function evaluer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['date'],
    drapeaux: ['json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const date = checkDate(args.value.valeurs['date']);
  if (!date.ok) return printEchec(date.error);
  const session = await openSession(args.value.positions[0] ?? null);
  if (!session.ok) return printEchec(session.error);
  try {
    printNotices(session.value.notices);
    const lue = await readEvaluation({ aujourdhui: new Date().toISOString().slice(0, 10), ...date.value });
    if (!lue.ok) return printEchec(lue.error);
    if (args.value.drapeaux.has('json')) {
      printJson({ ...lue.value.evaluation, copil: lue.value.jour.copil });
    } else printBilan(lue.value);
    return FAIT;
  } finally {
    await session.value.close();
  }
}
