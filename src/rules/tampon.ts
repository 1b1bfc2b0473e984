/** The stamp « prêt pour le copil »: what it says, and the fingerprint of all that was checked when it was given. */
import type { Classeur } from '../domain/classeur';
import type { RapportControle } from '../domain/constat';
import { formatDate } from '../domain/date-partielle';
import { empreinteClasseur } from '../domain/empreinte';
import { LIBELLES_PHASES } from '../domain/listes';
import { fr } from '../domain/typographie';
import { countAbaisses, isPretPourCopil } from './pret-pour-copil';

export interface Tampon {
  /** « Prêt pour le copil du 12 juin 2025… ». */
  readonly message: string;
  /** What was accepted on the way. */
  readonly aide: string;
  /** Of the workbook as it was checked: the stamp falls when it is no longer the same. */
  readonly empreinte: string;
}

/** Null when the plan is not ready. `jour` is the day of the gesture, ISO; the report's date is the copil's when it is known. */
export function giveTampon(classeur: Classeur, rapport: RapportControle, jour: string): Tampon | null {
  if (!isPretPourCopil(rapport)) return null;
  const { date, phase, phaseDeduite } = rapport;
  const connue = classeur.convention.rubriques.prochain_copil?.date.valeur === date;
  const quand = connue
    ? fr`Prêt pour le copil du ${inWords(date)}`
    : fr`Prêt pour un copil au ${inWords(date)} (la date du prochain copil n’est pas dans la feuille Convention)`;
  const etape = `${LIBELLES_PHASES[phase].toLowerCase()}${phaseDeduite ? ', déduite' : ''}`;
  return {
    message: fr`${quand}, contrôlé le ${inWords(jour)} (phase : ${etape}). Vaut tant que rien n’est modifié dans le classeur.`,
    aide: tellAcceptes(rapport),
    empreinte: empreinteClasseur(classeur),
  };
}

/** What the copil should know of a stamp: it does not say that nothing was found. */
function tellAcceptes(rapport: RapportControle): string {
  const { bilan } = rapport;
  const comptes = [
    [bilan.avertissements, 'avertissement à lire', 'avertissements à lire'],
    [bilan.justifies, 'constat justifié', 'constats justifiés'],
    [bilan.nonControlables, 'point non contrôlable', 'points non contrôlables'],
    [rapport.abaissements?.length ?? 0, 'règle allégée dans ce classeur', 'règles allégées dans ce classeur'],
    [countAbaisses(rapport), 'constat de gravité abaissée', 'constats de gravité abaissée'],
  ] as const;
  const dits = comptes
    .filter(([combien]) => combien > 0)
    .map(([combien, un, plusieurs]) => `${combien} ${combien > 1 ? plusieurs : un}`);
  return dits.length === 0 ? '' : fr`Avec ${dits.join(', ')}.`;
}

function inWords(iso: string): string {
  return formatDate({ valeur: iso, precision: 'jour', texte: iso });
}
