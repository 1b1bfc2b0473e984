/** Gesture: show what a filled workbook looks like, in a workbook that holds nothing yet. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import type { Exemple } from '../sheets';
import { writeStructure } from '../workbook/write-structure';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { readEtatRetabli } from './read-etat-retabli';
import { prepareStructure } from './structure-classeur';
import type { RapportStructure } from './structure-classeur';
import { takeBack } from './take-back';

export interface OptionsOuverture {
  /** Opaque ids of new rows; random by default. */
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
  /** Follows the writing, and may stop it: what was written is then taken back. */
  readonly travail?: Travail;
}

/** Refused as soon as the workbook holds anything: an example is never mixed with somebody's work. */
export async function openExemple(
  exemple: Exemple,
  { idGenerator = newId, maintenant, travail }: OptionsOuverture = {},
): Promise<Result<RapportStructure>> {
  const lu = await readEtatRetabli();
  if (!lu.ok) return lu;
  const { etat } = lu.value;
  if (etat.tables.size > 0 || etat.feuilleVierge === null)
    return failure({
      code: 'classeur-occupe',
      message: fr`Ce classeur contient déjà quelque chose : l’exemple n’y a pas été écrit.`,
      aide: fr`Ouvrez un classeur vide (dans Excel, « Fichier », « Nouveau »), puis choisissez « Regarder un exemple ».`,
    });
  const prete = prepareStructure(lu.value, { exemple: nameExemple(exemple), idGenerator });
  if (!prete.ok) return prete;
  const { structure, rapport } = prete.value;
  if (structure === null) return success(rapport);
  const ecrit = await writeStructure(newGeste('Regarder un exemple', maintenant), structure, travail);
  if (!ecrit.ok) return ecrit;
  return ecrit.value.arrete ? failure(await takeBack(ecrit.value, 'feuilles')) : success(rapport);
}

/** Its title says that it is one, on every sheet and page that bears it. */
function nameExemple(exemple: Exemple): Exemple {
  const tConvention = (exemple.tables['tConvention'] ?? []).map((ligne) =>
    ligne['id'] === 'intitule'
      ? { ...ligne, valeur: fr`Exemple : ${exemple.titre}, ${String(ligne['valeur'])}` }
      : ligne,
  );
  return { ...exemple, tables: { ...exemple.tables, tConvention } };
}
