/** Gesture: add the rows of the tables taken in to the plan; the source and the rows already there are not touched. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import { rememberTables } from '../reprise';
import type {
  AjoutTable,
  ApercuReprise,
  Correction,
  MemoireReprise,
  RapportReprise,
  SourceReprise,
} from '../reprise';
import type { Exemple } from '../sheets';
import { checkTablesGardees } from '../workbook/read-classeur';
import type { ClasseurEtEtat } from '../workbook/read-classeur';
import type { EtatLu } from '../workbook/read-etat';
import { readSourceEtClasseur } from '../workbook/read-feuille-source';
import { writeLignesReprises } from '../workbook/write-reprise';
import { placeCreee } from '../workbook/write-structure';
import type { EcritureStructure } from '../workbook/write-structure';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { planReprise } from './preview-reprise';
import type { OptionsReprise } from './preview-reprise';
import { retablirPerdues } from './read-etat-retabli';
import { nameFeuille, toSourceLue } from './read-source-reprise';
import { prepareStructure } from './structure-classeur';
import { takeBack } from './take-back';

interface OptionsEcriture extends OptionsReprise {
  /** Follows the writing, and may stop it: what was written is then taken back. */
  readonly travail?: Travail;
}

/** Everything is read again: what changed since the preview is taken into account. */
export async function writeReprise(
  source: SourceReprise,
  correction: Correction = {},
  options: OptionsEcriture = {},
): Promise<Result<RapportReprise>> {
  const idGenerator = options.idGenerator ?? newId;
  const lue = await readReprise(source, correction, { ...options, idGenerator });
  if (!lue.ok) return lue;
  const { apercu, memoire, lecture, etat } = lue.value;
  if (apercu.ajouts.length === 0) return success(toRapport(apercu, null));
  const structure = planFeuilles(apercu.ajouts, etat, idGenerator);
  if (!structure.ok) return structure;
  const ecrit = await writeLignesReprises(apercu.ajouts, lecture, {
    newId: idGenerator,
    geste: newGeste('Reprendre mes tableaux', options.maintenant),
    memoire: rememberTables(memoire, apercu.tables),
    structure: structure.value,
    travail: options.travail ?? SANS_SUIVI,
  });
  if (!ecrit.ok) return ecrit;
  if (!ecrit.value.arrete) return success(toRapport(apercu, structure.value));
  return failure(await takeBack(ecrit.value, structure.value === null ? 'lignes' : 'feuilles'));
}

interface RepriseLue extends ClasseurEtEtat {
  readonly apercu: ApercuReprise;
  readonly memoire: MemoireReprise;
}

type OptionsLecture = OptionsReprise & { readonly idGenerator: () => string };

/** Where a table is missing, those that became plain ranges come back first: their rows then count as there. */
async function readReprise(
  source: SourceReprise,
  correction: Correction,
  options: OptionsLecture,
): Promise<Result<RepriseLue>> {
  const premiere = await readOnce(source, correction, options);
  if (!premiere.ok || premiere.value.apercu.ajouts.every(({ aCreer }) => !aCreer)) return premiere;
  const retablies = await retablirPerdues(premiere.value.etat);
  if (!retablies.ok) return retablies;
  return retablies.value.length === 0 ? premiere : readOnce(source, correction, options);
}

async function readOnce(
  source: SourceReprise,
  correction: Correction,
  { idGenerator, parseHtml }: OptionsLecture,
): Promise<Result<RepriseLue>> {
  const lu = await readSourceEtClasseur(nameFeuille(source), idGenerator);
  if (!lu.ok) return lu;
  const { memoire, lecture, etat } = lu.value;
  const lue = await toSourceLue(source, lu.value, parseHtml);
  if (!lue.ok) return lue;
  const gardees = checkTablesGardees(lecture);
  if (!gardees.ok) return gardees;
  const apercu = planReprise(source, lue.value, lecture, correction);
  return apercu.ok ? success({ apercu: apercu.value, memoire, lecture, etat }) : apercu;
}

/** The sheets that the rows need and the workbook does not have, created with those rows; null when none is missing. */
function planFeuilles(
  ajouts: readonly AjoutTable[],
  etat: EtatLu,
  idGenerator: () => string,
): Result<EcritureStructure | null> {
  const absentes = ajouts.filter(({ aCreer }) => aCreer);
  if (absentes.length === 0) return success(null);
  const exemple: Exemple = {
    id: 'reprise',
    titre: 'Tableaux repris',
    source: 'volet',
    tables: Object.fromEntries(
      absentes.map(({ table, lignes }) => [
        table,
        lignes.map(({ valeurs }) => ({ ...valeurs, id: idGenerator() })),
      ]),
    ),
  };
  const prepare = prepareStructure({ etat, retablies: [] }, { exemple, idGenerator });
  return prepare.ok ? success(prepare.value.structure) : prepare;
}

function toRapport(
  { ajouts, problemes, ecartees }: ApercuReprise,
  structure: EcritureStructure | null,
): RapportReprise {
  return {
    ajoutees: ajouts.map(({ table, feuille, lignes, colonnesSupplementaires }) => ({
      table,
      feuille: (structure === null ? null : placeCreee(structure, table)?.feuille) ?? feuille,
      lignes: lignes.length,
      colonnesAjoutees: colonnesSupplementaires,
    })),
    feuillesCreees: (structure?.plan.feuilles ?? []).filter(({ creer }) => creer).map(({ titre }) => titre),
    problemes: problemes.length,
    ecartees: ecartees.length,
  };
}
