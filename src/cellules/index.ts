/** The controls as functions of cells: pure over the ranges they are given. Loaded at the first call only. */
import { parseDatePartielle } from '../domain/date-partielle';
import { LIBELLES_PHASES } from '../domain/listes';
import type { Phase } from '../domain/listes';
import { parsePhase } from '../domain/phase';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { IdControle } from '../indicators/controles/ids';
import type { Argument } from '../indicators/define';
import { argumentInvalide } from '../indicators/echecs';
import { flatten, isErreur, isOmis, readTexte } from '../indicators/lire-argument';
import { isTableClasseur } from '../domain/tables';
import { findTable } from '../sheets/feuilles';
import type { TableBrute } from '../sheets/table-brute';
import { controlPlages } from './controler-plages';
import type { VerdictPlages } from './controler-plages';
import { nameOf, readPlan, readTable } from './lire-plages';
import { TABLES_D_UNE_LIGNE, isHeardOnLigne, isHeardOnPlan } from './portee-plages';
import { renderLigne } from './rendre-ligne';
import { renderPlan } from './rendre-plan';
import type { LigneRendue } from './rendre-plan';

export type RenduControle = string | number | boolean | readonly LigneRendue[];

/** The arguments as Excel gives them: plan, headers, date, phase, then the other tables. */
export function calculateControle(id: IdControle, args: readonly Argument[]): Result<RenduControle, Echec> {
  const verdict = id === 'CONTROLER_ACTION' ? controlLigne(args) : controlPlan(args);
  if (!verdict.ok) return verdict;
  const { constats, isEssentiel } = verdict.value;
  const erreurs = constats.filter(({ gravite }) => gravite === 'erreur').length;
  switch (id) {
    case 'CONTROLER_ACTION':
      return success(renderLigne(verdict.value));
    case 'CONTROLER_PLAN':
      return success(renderPlan(verdict.value));
    case 'NB_ERREURS':
      return success(erreurs);
    case 'PRET_COPIL':
      return success(erreurs === 0 && !isEssentiel);
  }
}

function controlPlan(args: readonly Argument[]): Result<VerdictPlages, Echec> {
  const lues = readArguments(args);
  return lues.ok ? success(controlPlages({ ...lues.value, isHeard: isHeardOnPlan })) : lues;
}

function controlLigne(args: readonly Argument[]): Result<VerdictPlages, Echec> {
  const [ligne = [], entetes] = args;
  if (isOmis(entetes)) return failure(sansEntetes());
  if (ligne.length > 1) return failure(plusieursLignes(ligne.length));
  const lues = readArguments(args);
  if (!lues.ok) return lues;
  const autres = lues.value.brutes.slice(1);
  const etrangere = autres.find(({ nom }) => !TABLES_D_UNE_LIGNE.some((table) => table === nom));
  if (etrangere !== undefined) return failure(tableEtrangere(etrangere));
  const verdict = controlPlages({ ...lues.value, isHeard: isHeardOnLigne });
  const isSienne = ({ table }: { readonly table: string | null }): boolean =>
    table === null || table === 'tActions';
  return success({
    ...verdict,
    constats: verdict.constats.filter(isSienne),
    nonControlables: verdict.nonControlables.filter(isSienne),
    justifies: verdict.justifies.filter(isSienne),
  });
}

interface ArgumentsLus {
  readonly brutes: readonly TableBrute[];
  readonly date: string | null;
  readonly phase: Phase | null;
}

function readArguments([plage = [], entetes, date, phase, ...tables]: readonly Argument[]): Result<
  ArgumentsLus,
  Echec
> {
  const plan = readPlan(plage, entetes);
  if (!plan.ok) return plan;
  const brutes = [plan.value];
  for (const table of tables) {
    if (isVide(table)) continue;
    const lue = readTable(table);
    if (!lue.ok) return lue;
    if (brutes.some(({ nom }) => nom === lue.value.nom)) return failure(tableEnDouble(lue.value));
    brutes.push(lue.value);
  }
  const jour = readDate(date);
  if (!jour.ok) return jour;
  const choisie = readPhase(phase);
  return choisie.ok ? success({ brutes, date: jour.value, phase: choisie.value }) : choisie;
}

/** Omitted, or a blank cell: Excel writes an omitted range in several ways. */
function isVide(table: Argument): boolean {
  return isOmis(table) || (flatten(table).length === 1 && flatten(table)[0] === '');
}

/** A day; null when omitted or blank. */
function readDate(arg: Argument | undefined): Result<string | null, Echec> {
  const [cellule = null] = flatten(arg);
  if (cellule === null || cellule === '' || cellule === 0) return success(null);
  const lue = isErreur(cellule) ? null : parseDatePartielle(cellule, '');
  if (typeof lue?.valeur === 'string' && lue.precision === 'jour') return success(lue.valeur);
  return failure(
    argumentInvalide(
      fr`« ${String(cellule)} », dans l'argument « date », n'est pas un jour.`,
      fr`Indiquez le jour du copil, par exemple "12/06/2025" ou une cellule qui le contient.`,
    ),
  );
}

function readPhase(arg: Argument | undefined): Result<Phase | null, Echec> {
  const texte = readTexte(arg, 'phase');
  if (!texte.ok) return texte;
  if (texte.value === null || texte.value === '' || texte.value === '0') return success(null);
  const phase = parsePhase(texte.value);
  if (phase !== null) return success(phase);
  return failure(
    argumentInvalide(
      fr`« ${texte.value} » n'est pas une phase de la convention.`,
      fr`Choisissez parmi : ${Object.values(LIBELLES_PHASES).join(', ')}.`,
    ),
  );
}

function sansEntetes(): Echec {
  return argumentInvalide(
    fr`Les en-têtes de la ligne manquent : on ne sait pas ce que chaque cellule contient.`,
    fr`Indiquez-les en second argument, par exemple B$4:U$4 ou tActions[#En-têtes].`,
  );
}

function plusieursLignes(nombre: number): Echec {
  return argumentInvalide(
    fr`CTG.CONTROLER_ACTION lit une ligne, et la plage en a ${nombre}.`,
    fr`Donnez une seule ligne, ou contrôlez tout le tableau avec CTG.CONTROLER_PLAN.`,
  );
}

function tableEnDouble(brute: TableBrute): Echec {
  return argumentInvalide(
    fr`La table ${tell(brute)} est donnée deux fois.`,
    fr`Gardez-en une seule dans la formule.`,
  );
}

function tableEtrangere(brute: TableBrute): Echec {
  return argumentInvalide(
    fr`La table ${tell(brute)} ne se lit pas pour une seule ligne.`,
    fr`Donnez-la à CTG.CONTROLER_PLAN ; CTG.CONTROLER_ACTION lit Axes, Objectifs, Champs et Convention.`,
  );
}

function tell({ nom }: TableBrute): string {
  const definition = isTableClasseur(nom) ? findTable(nom) : undefined;
  return definition === undefined ? nom : nameOf(definition);
}
