/** Gesture: fill the sheet Diagnostic with the figures of Données; a second time writes only what has changed. */
import { buildDiagnostic } from '../diagnostic';
import type { DemandeDiagnostic, Diagnostic } from '../diagnostic';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, toArret, type Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import { buildEtat } from '../indicators/etat-registre';
import type { IndexTerritoires } from '../territories';
import { planDiagnostic } from '../workbook/plan-diagnostic';
import { missingTable, readClasseurStructure } from '../workbook/read-classeur';
import { writeDiagnostic } from '../workbook/write-diagnostic';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { takeBack } from './take-back';

export interface OptionsDiagnostic extends DemandeDiagnostic {
  readonly index: IndexTerritoires;
  /** Comparisons as CTG formulas that follow the sheet Données; written values by default. */
  readonly formules?: boolean;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
  /** Follows the writing, and may stop it: what was written is then taken back. */
  readonly travail?: Travail;
}

export interface RapportDiagnostic {
  /** The tab where it was written. */
  readonly feuille: string;
  readonly ajoutees: number;
  readonly modifiees: number;
  readonly inchangees: number;
  /** Indicators asked for that the workbook holds nothing of, with the source to import. */
  readonly sansChiffre: Diagnostic['sansChiffre'];
}

export async function remplirDiagnostic(options: OptionsDiagnostic): Promise<Result<RapportDiagnostic>> {
  const { index, formules = false, idGenerator = newId, travail = SANS_SUIVI } = options;
  const lecture = await readClasseurStructure(idGenerator);
  if (!lecture.ok) return lecture;
  const { classeur, emplacements, brutes } = lecture.value;
  const lieu = emplacements.get('tDiagnostic');
  const brute = brutes.find(({ nom }) => nom === 'tDiagnostic');
  if (lieu === undefined || brute === undefined) return failure(missingTable('tDiagnostic', 'Diagnostic'));
  const diagnostic = buildDiagnostic(options, buildEtat({ classeur, index, echecTerritoires: null }));
  if (!diagnostic.ok) return diagnostic;
  const { lignes, sansChiffre } = diagnostic.value;
  const plan = planDiagnostic(lignes, { brute, lieu }, { formules, newId: idGenerator });
  const rapport: RapportDiagnostic = {
    feuille: lieu.feuille,
    ajoutees: plan.ajouts.length,
    modifiees: plan.modifiees,
    inchangees: plan.inchangees,
    sansChiffre,
  };
  if (plan.ajouts.length + plan.cellules.length === 0) return success(rapport);
  const geste = newGeste('Remplir le diagnostic', options.maintenant);
  if (await travail.souffler())
    return failure(toArret(fr`Arrêté.`, fr`Rien n’a été écrit dans le classeur.`));
  const ecrit = await writeDiagnostic(plan, { brute, lieu }, lecture.value, { geste, travail });
  if (!ecrit.ok) return ecrit;
  return ecrit.value.arrete ? failure(await takeBack(ecrit.value, 'lignes')) : success(rapport);
}
