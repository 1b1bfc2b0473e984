/** `ctg calculer`: the value of one formula in a workbook, as a cell of it would show. */
import { failure, success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { toEnglish } from '../../engine/french/translate';
import { parseArguments } from '../arguments';
import { openSession } from '../session';
import type { Session } from '../session';
import { FAIT, printEchec, printJson, printLine, printNotices } from '../sortie';
import { startSession } from '../with-formules';

const USAGE = 'ctg calculer X.xlsx \'=CTG.TAUX_PAUVRETE("66136")\' [--json]';
const DELAI = 20_000;

export interface Valeur {
  /** Null for an error. */
  readonly valeur: string | number | boolean | null;
  /** What the cell shows: "34,0 %". */
  readonly texte: string;
  readonly erreur: string | null;
  /** The French sentence behind the error. */
  readonly message: string | null;
  /** What the cells show, row after row, when the answer spills. */
  readonly lignes?: readonly (readonly string[])[];
}

/** What only French writes, outside a text: `;` between arguments, the words of a table's parts. */
const FRANCAIS = /;|\[#(?:Tout|En-têtes|Données|Totaux|Cette ligne)\]/i;

/** A French formula becomes what the engine takes; otherwise it is in English form already. */
function toFormule(typed: string): string {
  const formule = typed.trim().startsWith('=') ? typed.trim() : `=${typed.trim()}`;
  return FRANCAIS.test(formule.replace(/"[^"]*"/g, '')) ? toEnglish(formule) : formule;
}

/** Calculates the formula, as typed, in a sheet of its own, which is never saved. */
export async function evaluate(session: Session, typed: string): Promise<Result<Valeur>> {
  const formule = toFormule(typed);
  const place = await session.realm.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const cell = sheet.getRange('A1');
    cell.formulas = [[formule]];
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  await session.host.functionsAnswered(DELAI);
  const { valeur, lignes } = await session.realm.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(place).getUsedRange();
    cells.load('values, text');
    await context.sync();
    return { valeur: cells.values[0]?.[0] as string | number | boolean, lignes: cells.text };
  });
  const texte = lignes[0]?.[0] ?? '';
  const isError = typeof valeur === 'string' && /^#[A-Z/0!?_]+[!?]?$/.test(valeur);
  if (valeur === '#BUSY!') {
    return failure({
      code: 'sans-reponse',
      message: 'Le calcul n’a pas abouti.',
      aide: 'Relancez la commande.',
    });
  }
  return success({
    valeur: isError ? null : valeur,
    texte,
    erreur: isError ? valeur : null,
    message: isError ? session.host.functionMessage(place, 0, 0) : null,
    ...(lignes.flat().length > 1 ? { lignes } : {}),
  });
}

function toTexte({ texte, message, lignes }: Valeur): string {
  if (lignes !== undefined) return lignes.map((ligne) => ligne.join('\t')).join('\n');
  return message === null ? texte : `${texte} — ${message}`;
}

export async function calculer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, { valeurs: [], drapeaux: ['json'], positions: [2, 2], usage: USAGE });
  if (!args.ok) return printEchec(args.error);
  const [fichier = '', formule = ''] = args.value.positions;
  const session = await openSession(fichier);
  if (!session.ok) return printEchec(session.error);
  try {
    printNotices(session.value.notices);
    const started = await startSession(session.value);
    if (!started.ok) return printEchec(started.error);
    const done = await evaluate(session.value, formule);
    if (!done.ok) return printEchec(done.error);
    if (args.value.drapeaux.has('json')) printJson(done.value);
    else printLine(toTexte(done.value));
    return FAIT;
  } finally {
    await session.value.close();
  }
}
