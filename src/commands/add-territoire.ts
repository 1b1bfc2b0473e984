/** Gesture: one more territory for a convention of several (communes together, a syndicat's members); nothing typed is replaced. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { readClasseurStructure } from '../workbook/read-classeur';
import { addEtudes } from '../workbook/write-territoire';
import type { TerritoireEtude } from '../workbook/write-territoire';
import type { RapportTerritoire, TerritoireChoisi } from './choose-territoire';
import { newGeste } from './new-geste';
import { newId } from './new-id';

/** The territories of study are the rows « étude » of the sheet Territoires: the one named in Convention gets its row too. */
export async function addTerritoire(
  { code, libelle, maille }: TerritoireChoisi,
  options: { readonly idGenerator?: () => string; readonly maintenant?: string } = {},
): Promise<Result<RapportTerritoire>> {
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  const { convention, territoires } = lecture.value.classeur;
  const etudes = territoires.filter(({ role }) => toComparable(role) === 'etude');
  if (etudes.some((etude) => etude.code === code)) return success({ etat: 'inchange', changements: [] });
  if (!lecture.value.emplacements.has('tTerritoires')) return failure(sansFeuille(libelle));
  const seul = etudes.length === 0 ? aloneOf(convention.rubriques) : null;
  const ajouts: TerritoireEtude[] = [
    ...(seul === null || seul.code === code ? [] : [seul]),
    { code, libelle, maille },
  ];
  const ecrit = await addEtudes(
    ajouts,
    lecture.value,
    newGeste('Ajouter un territoire', options.maintenant),
    options.idGenerator ?? newId,
  );
  if (!ecrit.ok) return ecrit;
  return success({
    etat: 'ecrit',
    changements: ajouts.map((ajout) => ({
      rubrique: 'Territoire d’étude (feuille Territoires)',
      avant: '',
      apres: `${ajout.libelle} (${ajout.code})`,
    })),
  });
}

type Rubriques = Readonly<Partial<Record<string, { readonly valeur: string }>>>;

/** The one territory that the sheet Convention names, when no row of Territoires says it yet. */
function aloneOf(rubriques: Rubriques): TerritoireEtude | null {
  const code = /(?<!\d)(?:\d{9}|\d{5}|2[AB]\d{3})(?!\d)/i.exec(
    rubriques['code_territoire']?.valeur ?? '',
  )?.[0];
  if (code === undefined) return null;
  return {
    code,
    libelle: rubriques['territoire']?.valeur ?? code,
    maille: code.length === 9 ? 'EPCI' : 'commune',
  };
}

function sansFeuille(libelle: string) {
  return {
    code: 'feuille-territoires-absente',
    message: fr`${libelle} n’a pas été ajouté : ce classeur n’a pas la feuille « Territoires », où se tient la liste des territoires d’une convention.`,
    aide: fr`Ajoutez cette feuille depuis Accueil, « Ajouter des feuilles », puis recommencez.`,
  };
}
