/** Gesture: add the rows of the tables taken in to the plan; the source and the rows already there are not touched. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { rememberTables } from '../reprise';
import type { ApercuReprise, Correction, RapportReprise, SourceReprise } from '../reprise';
import { readClasseurStructure } from '../workbook/read-classeur';
import { writeLignesReprises } from '../workbook/write-reprise';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { readReprise } from './preview-reprise';
import type { OptionsReprise } from './preview-reprise';
import { structureClasseur } from './structure-classeur';

const TITRE = 'Reprendre mes tableaux';

/** Everything is read again: what changed since the preview is taken into account. */
export async function writeReprise(
  source: SourceReprise,
  correction: Correction = {},
  options: OptionsReprise = {},
): Promise<Result<RapportReprise>> {
  const idGenerator = options.idGenerator ?? newId;
  const lu = await readReprise(source, correction, { ...options, idGenerator });
  if (!lu.ok) return lu;
  const { apercu, memoire } = lu.value;
  if (apercu.ajouts.length === 0) return success(toRapport(apercu, []));
  const manquantes = [...new Set(apercu.ajouts.filter(({ aCreer }) => aCreer).map(({ feuille }) => feuille))];
  let { lecture } = lu.value;
  if (manquantes.length > 0) {
    const structure = await structureClasseur({ feuilles: manquantes, idGenerator, titreGeste: TITRE });
    if (!structure.ok) return structure;
    const relue = await readClasseurStructure(idGenerator);
    if (!relue.ok) return relue;
    lecture = relue.value;
  }
  const ecrit = await writeLignesReprises(apercu.ajouts, lecture, {
    newId: idGenerator,
    geste: newGeste(TITRE, options.maintenant),
    memoire: rememberTables(memoire, apercu.tables),
  });
  return ecrit.ok ? success(toRapport(apercu, manquantes)) : ecrit;
}

function toRapport(
  { ajouts, problemes, ecartees }: ApercuReprise,
  feuillesCreees: readonly string[],
): RapportReprise {
  return {
    ajoutees: ajouts.map(({ table, feuille, lignes, colonnesSupplementaires }) => ({
      table,
      feuille,
      lignes: lignes.length,
      colonnesAjoutees: colonnesSupplementaires,
    })),
    feuillesCreees,
    problemes: problemes.length,
    ecartees: ecartees.length,
  };
}
