/** Reads dates: of an argument (a cell, a text, a year), or of the rubriques of « Convention ». */
import type { CleRubrique } from '../../domain/convention';
import { intervalOf, parseDatePartielle } from '../../domain/date-partielle';
import type { Intervalle } from '../../domain/date-partielle';
import { endOfPeriode, startOfPeriode } from '../../domain/periode';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Argument, Cellule } from '../define';
import { argumentInvalide } from '../echecs';
import type { EtatRegistre } from '../etat-registre';
import { flatten, isErreur, isOmis } from '../lire-argument';

/** The days a date of each cell may be; null for an empty cell. */
export function readDates(
  arg: Argument | undefined,
  nom: string,
): Result<readonly (Intervalle | null)[], Echec> {
  const dates: (Intervalle | null)[] = [];
  for (const cellule of flatten(arg)) {
    const lue = readDate(cellule, nom);
    if (!lue.ok) return lue;
    dates.push(lue.value);
  }
  return success(dates);
}

function readDate(cellule: Cellule, nom: string): Result<Intervalle | null, Echec> {
  if (cellule === null || cellule === '' || cellule === 0) return success(null);
  const date = parseDatePartielle(cellule, '');
  const intervalle = isErreur(cellule) ? null : intervalOf(date);
  if (intervalle !== null) return success(intervalle);
  return failure(
    argumentInvalide(
      fr`« ${String(cellule)} », dans l'argument « ${nom} », n'est pas une date.`,
      fr`Écrivez un jour, par exemple 06/03/2024, ou videz la cellule.`,
    ),
  );
}

/** The day things are looked at: the argument, else the next copil, never today: a printed dossier must not change overnight. */
export function readReference(arg: Argument | undefined, etat: EtatRegistre): Result<string, Echec> {
  if (isOmis(arg)) return jourOf(intervalleOf('prochain_copil', etat), 'date');
  const dates = readDates(arg, 'date');
  return dates.ok ? jourOf(dates.value[0] ?? null, 'date') : dates;
}

/** The two ends of a period, each given or else the convention's: its first day, its last day. */
export function readPeriode(
  [debut, fin]: readonly (Argument | undefined)[],
  etat: EtatRegistre,
): Result<{ readonly debut: string; readonly fin: string }, Echec> {
  const premiers = isOmis(debut) ? success([intervalleOf('debut', etat)]) : readDates(debut, 'debut');
  if (!premiers.ok) return premiers;
  const derniers = isOmis(fin) ? success([intervalleOf('fin', etat)]) : readDates(fin, 'fin');
  if (!derniers.ok) return derniers;
  const [premier, dernier] = [premiers.value[0] ?? null, derniers.value[0] ?? null];
  if (premier === null) return failure(dateAbsente('le début'));
  if (dernier === null) return failure(dateAbsente('la fin'));
  return success({ debut: premier.debut, fin: dernier.fin });
}

export function intervalleOf(
  cle: Extract<CleRubrique, 'debut' | 'fin' | 'prochain_copil'>,
  { classeur }: EtatRegistre,
): Intervalle | null {
  const date = classeur?.convention.rubriques[cle]?.date;
  if (date === undefined) return null;
  if (cle === 'debut') return startOfPeriode(date);
  return cle === 'fin' ? endOfPeriode(date) : intervalOf(date);
}

function jourOf(intervalle: Intervalle | null, nom: string): Result<string, Echec> {
  if (intervalle === null) {
    return failure({
      code: 'date-absente',
      message: fr`La date du prochain copil n'est pas renseignée.`,
      aide: fr`Renseignez-la dans la feuille Convention, ou indiquez la date dans la formule.`,
    });
  }
  if (intervalle.debut === intervalle.fin) return success(intervalle.fin);
  return failure(
    argumentInvalide(
      fr`L'argument « ${nom} », ou la date du prochain copil, n'est pas un jour précis.`,
      fr`Écrivez le jour, par exemple 06/03/2024.`,
    ),
  );
}

function dateAbsente(quoi: string): Echec {
  return {
    code: 'date-absente',
    message: fr`On ne connaît pas ${quoi} de la convention.`,
    aide: fr`Renseignez cette date dans la feuille Convention, ou indiquez-la dans la formule.`,
  };
}
