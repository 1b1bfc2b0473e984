/** The diagnostic of a workbook: a line for each indicator it holds figures of, and those it holds none of. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { EtatRegistre } from '../indicators/etat-registre';
import { buildLigne } from './build-ligne';
import type { Calculer } from './build-ligne';
import type { FicheLue, LigneCalculee } from './define';
import { findLieux } from './find-lieux';
import { SELECTION } from './selection';

export interface DemandeDiagnostic {
  readonly fiches: readonly FicheLue[];
  /** Ids wanted; the usual ones by default. */
  readonly indicateurs?: readonly string[];
  readonly calculer?: Calculer;
}

export interface Diagnostic {
  readonly lignes: readonly LigneCalculee[];
  /** Indicators asked for that the workbook holds nothing of. */
  readonly sansChiffre: readonly Pick<FicheLue, 'id' | 'libelle' | 'source'>[];
}

export function buildDiagnostic(
  { fiches, indicateurs, calculer }: DemandeDiagnostic,
  etat: EtatRegistre,
): Result<Diagnostic, Echec> {
  const lieux = findLieux(etat);
  if (lieux === null) return failure(SANS_TERRITOIRE);
  const parId = new Map(fiches.map((fiche) => [fiche.id, fiche]));
  const voulus = (indicateurs ?? SELECTION).map((id) => id.trim().toUpperCase());
  const inconnus = indicateurs === undefined ? [] : voulus.filter((id) => !parId.has(id));
  if (inconnus.length > 0) return failure(describeInconnus(inconnus));
  const choisies = [...new Set(voulus)].flatMap((id) => parId.get(id) ?? []);
  const lues = choisies.map((fiche) => ({ fiche, ligne: buildLigne(fiche, lieux, etat, calculer) }));
  return success({
    lignes: lues.flatMap(({ ligne }) => ligne ?? []),
    sansChiffre: lues.flatMap(({ fiche: { id, libelle, source }, ligne }) =>
      ligne === null ? [{ id, libelle, source }] : [],
    ),
  });
}

const SANS_TERRITOIRE: Echec = {
  code: 'convention-sans-territoire',
  message:
    'Le territoire de la convention n’est pas renseigné dans ce classeur : le diagnostic n’a rien à montrer.',
  aide: 'Choisissez le territoire dans le volet (Données), ou indiquez son code dans la feuille Territoires avec le rôle « étude ».',
};

function describeInconnus(ids: readonly string[]): Echec {
  const quoi =
    ids.length === 1
      ? fr`Aucun indicateur du catalogue ne porte le code ${ids.join('')}.`
      : fr`Aucun indicateur du catalogue ne porte les codes ${ids.join(', ')}.`;
  return {
    code: 'indicateur-inconnu',
    message: quoi,
    aide: 'Choisissez-les dans le catalogue du volet : le code y est écrit sous le nom.',
  };
}
