/** Gesture of the opening: keep the functions' registre true while people edit; returns what stops it. */
import { success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import type { Registre } from '../indicators/registre';
import { watchTables } from '../workbook/watch';
import { findTampon } from '../workbook/find-tampon';
import type { LectureClasseur } from '../workbook/read-classeur';
import { lecturesPartagees } from './lectures-partagees';
import { refreshFigures } from './refresh-figures';

export interface OptionsVeille {
  /** Called after each reading (also the first one). */
  readonly onLu?: (etat: { readonly structure: boolean }) => void;
  readonly onEchec?: (echec: Echec) => void;
}

/** A reading refused because a cell is being edited is tried again after this long. */
const REPRISE_MS = 1000;

export async function watchClasseur(
  registre: Registre,
  options: OptionsVeille = {},
): Promise<Result<() => Promise<void>>> {
  let formules = false;
  let arretee = false;
  let reprise: ReturnType<typeof setTimeout> | null = null;
  const lireUneFois = async (): Promise<void> => {
    const lu = await refreshFigures(registre);
    if (arretee) return;
    if (lu.ok) {
      formules = lu.value.formules;
      options.onLu?.({ structure: lu.value.structure });
      return;
    }
    options.onEchec?.(lu.error);
    if (lu.error.code === 'InvalidOperationInCellEditMode')
      reprise = setTimeout(() => void lire(), REPRISE_MS);
  };
  const lire = oneAtATime(lireUneFois);
  const oublier = lecturesPartagees.listen((lecture) => void checkTampon(lecture, options));
  const veille = await watchTables(() => void lire(), { hasFormules: () => formules });
  if (!veille.ok) {
    oublier();
    return veille;
  }
  await lire();
  return success(async () => {
    arretee = true;
    oublier();
    if (reprise !== null) clearTimeout(reprise);
    await veille.value.stop();
  });
}

/** A stamp « prêt pour le copil » falls with the first change; what takes it away is loaded when one stands. */
async function checkTampon(lecture: LectureClasseur, { onEchec }: OptionsVeille): Promise<void> {
  if (findTampon(lecture) === null) return;
  const { isTamponTombe, writeTamponTombe } = await import('../workbook/tampon-ecrit');
  if (!isTamponTombe(lecture)) return;
  const ecrit = await writeTamponTombe(lecture);
  if (ecrit !== null && !ecrit.ok) onEchec?.(ecrit.error);
}

/** Edits during a reading ask for one more after it, however many they are. */
function oneAtATime(lire: () => Promise<void>): () => Promise<void> {
  let enCours: Promise<void> | null = null;
  let redemandee = false;
  const run = async (): Promise<void> => {
    do {
      redemandee = false;
      await lire();
    } while (redemandee);
  };
  return () => {
    if (enCours === null) {
      enCours = run().finally(() => {
        enCours = null;
      });
    } else redemandee = true;
    return enCours;
  };
}
