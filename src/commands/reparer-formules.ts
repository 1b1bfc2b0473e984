/** Gesture: bring back to life the CTG formulas left at #NOM? or under the name a file gave them. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { FicheComplete } from '../indicators';
import { acces } from '../indicators/acces';
import { IDS_CONTROLES } from '../indicators/controles/ids';
import { formatOfFormule } from '../indicators/formule';
import { matchPropositions, planReparation } from '../workbook/formules-ctg/plan-reparation';
import type { ApercuReparation, PropositionReparation } from '../workbook/formules-ctg/plan-reparation';
import { readInstantane } from '../workbook/formules-ctg/read-instantane';
import { writeCellulesCtg } from '../workbook/formules-ctg/write-cellules';
import { newGeste } from './new-geste';

export type {
  ApercuReparation,
  FormuleSansSolution,
  PropositionReparation,
} from '../workbook/formules-ctg/plan-reparation';

export interface RapportReparation {
  readonly reparees: number;
  /** Cells that changed since they were shown: left as they are. */
  readonly changees: readonly PropositionReparation[];
}

export interface OptionsReparation {
  readonly fiches: readonly FicheComplete[];
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
}

/** Reads the whole workbook, writes nothing. */
export async function previewReparation({
  fiches,
}: Pick<OptionsReparation, 'fiches'>): Promise<Result<ApercuReparation>> {
  const instantane = await readInstantane(() => false);
  if (!instantane.ok) return instantane;
  return success(
    planReparation(instantane.value, [...[...fiches, ...acces].map(({ id }) => id), ...IDS_CONTROLES]),
  );
}

/** Writes the accepted ones that still read as they were shown. */
export async function reparerFormules(
  acceptees: readonly PropositionReparation[],
  { fiches, maintenant }: OptionsReparation,
): Promise<Result<RapportReparation>> {
  const instantane = await readInstantane(() => false);
  if (!instantane.ok) return instantane;
  const { intactes, changees } = matchPropositions(instantane.value, acceptees);
  const protegees = intactes.filter(([{ protegee }]) => protegee).map(([{ feuille }]) => feuille);
  if (protegees.length > 0) return failure(describeProtegees(protegees, 'réparé'));
  if (intactes.length === 0) return success({ reparees: 0, changees });
  const cellules = intactes.map(([{ feuille, ligne, colonne, format }, { apres, texte }]) => ({
    feuille,
    ligne,
    colonne,
    contenus: [[apres]],
    // A formula typed in a cell of text format would stay a text.
    format: texte && format === '@' ? (formatOfFormule(apres, fiches) ?? 'General') : null,
  }));
  const ecrit = await writeCellulesCtg(
    newGeste('Réparer les formules CTG', maintenant),
    cellules,
    instantane.value,
  );
  return ecrit.ok ? success({ reparees: intactes.length, changees }) : ecrit;
}

/** Said before writing, so that nothing is half written. */
export function describeProtegees(feuilles: readonly string[], participe: string): Echec {
  const noms = [...new Set(feuilles)].map((nom) => fr`« ${nom} »`);
  return {
    code: 'feuille-protegee',
    message:
      noms.length === 1
        ? fr`La feuille ${noms.join('')} est protégée : rien n'a été ${participe}.`
        : fr`Les feuilles ${noms.join(', ')} sont protégées : rien n'a été ${participe}.`,
    aide: fr`Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`,
  };
}
