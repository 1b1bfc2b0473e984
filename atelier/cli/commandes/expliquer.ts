/** `ctg expliquer`: where the figure of one cell comes from. */
import { expliquerChiffre } from '../../../src/commands';
import type { Explication, ExplicationCellule } from '../../../src/commands';
import { failure } from '../../../src/domain/result';
import type { Echec, Result } from '../../../src/domain/result';
import { fiches } from '../../../src/indicators/fiches';
import { parseArguments } from '../arguments';
import type { Session } from '../session';
import { printEchec } from '../sortie';
import { withFormules } from '../with-formules';

const USAGE = "ctg expliquer X.xlsx 'Données!I5' [--json]";

/** "Données!I5", "'Mes chiffres'!$B$2". */
const LIEU = /^'?(.+?)'?!\$?([A-Za-z]{1,3}\$?\d+)$/;

export async function expliquer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, { valeurs: [], drapeaux: ['json'], positions: [2, 2], usage: USAGE });
  if (!args.ok) return printEchec(args.error);
  const [fichier = '', lieu = ''] = args.value.positions;
  const [, feuille = '', cellule = ''] = LIEU.exec(lieu) ?? [];
  if (feuille === '') return printEchec(describeAbsence(lieu));
  return withFormules({
    fichier,
    sortie: null,
    isJson: args.value.drapeaux.has('json'),
    run: (session) => explain(session, feuille.replaceAll("''", "'"), cellule),
    describe,
  });
}

async function explain(
  session: Session,
  feuille: string,
  cellule: string,
): Promise<Result<ExplicationCellule>> {
  if (!(await select(session, feuille, cellule))) return failure(describeAbsence(`${feuille}!${cellule}`));
  return expliquerChiffre({ etat: session.registre.lire(), fiches });
}

function describeAbsence(lieu: string): Echec {
  return {
    code: 'arguments',
    message: `« ${lieu} » n’est pas une cellule de ce classeur.`,
    aide: `Usage : ${USAGE}`,
  };
}

/** False where the sheet is not there. */
async function select({ realm }: Session, feuille: string, cellule: string): Promise<boolean> {
  return realm.Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItemOrNullObject(feuille);
    page.visibility = 'Visible';
    page.activate();
    page.getRange(cellule).select();
    page.load('name');
    await context.sync();
    return !page.isNullObject;
  });
}

function describe({
  feuille,
  cellule,
  affiche,
  formule,
  erreur,
  notes,
  explications,
}: ExplicationCellule): string[] {
  return [
    `${feuille}!${cellule} : ${[affiche, formule].filter((texte) => texte !== '').join('   ')}`,
    ...(erreur === null ? [] : [`${erreur.message} ${erreur.aide}`]),
    ...notes,
    ...explications.flatMap(describeUne),
  ];
}

function describeUne(explication: Explication): string[] {
  const { titre, valeur, territoire, millesime, definition, source, calcul, limites, absence } = explication;
  const quoi = [titre, territoire, millesime].filter((texte) => texte !== '').join(', ');
  return [
    '',
    valeur === '' ? quoi : `${quoi} : ${valeur}`,
    ...(absence === null ? [] : [`  ${absence.message} ${absence.aide}`]),
    ...(definition === '' ? [] : [`  ${definition}`]),
    ...(source === null
      ? []
      : [`  Source : ${source.libelle}${source.url === '' ? '' : ` (${source.url})`}`]),
    ...calcul.map((phrase) => `  ${phrase}`),
    ...limites.map((phrase) => `  À savoir : ${phrase}`),
  ];
}
