/** Reads a file of public figures, whatever source it comes from, into rows for tDonnees. */
import { success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { toContenu } from './assemblage/analyse';
import type { ContenuSource } from './define';
import { openFichiers } from './flux/open-fichiers';
import { lecteurs } from './lecteurs';
import type { LectureSource, OptionsLecture } from './lecture';
import { analyseFichiers, readTables } from './read-tables';

/** The rows of the territories asked for, and what was understood of the file: CSV, .xlsx or .zip. */
export async function readSource(
  contenu: Uint8Array | Blob,
  nom: string,
  options: OptionsLecture,
): Promise<Result<LectureSource, Echec>> {
  const fichiers = await openFichiers(contenu, nom);
  return fichiers.ok ? readTables(fichiers.value, nom, lecteurs, options) : fichiers;
}

/** What the file holds (levels, years, territories), before choosing what to keep. */
export async function inspectSource(
  contenu: Uint8Array | Blob,
  nom: string,
  options: Pick<OptionsLecture, 'fiches' | 'index' | 'millesime'>,
): Promise<Result<ContenuSource, Echec>> {
  const fichiers = await openFichiers(contenu, nom);
  if (!fichiers.ok) return fichiers;
  const tables = await analyseFichiers(fichiers.value, lecteurs, options);
  if (!tables.ok) return tables;
  const [premier, ...autres] = tables.value.map(({ reconnue }) => toContenu(reconnue));
  if (premier === undefined) throw new Error('Aucune table reconnue');
  const tous = [premier, ...autres];
  return success({
    source: premier.source,
    libelle: [...new Set(tous.map(({ libelle }) => libelle))].join(' ; '),
    millesimes: [...new Set(tous.flatMap(({ millesimes }) => millesimes))].sort(),
    mailles: [...new Set(tous.flatMap(({ mailles }) => mailles))],
    codes: autres.length === 0 ? premier.codes : new Set(tous.flatMap(({ codes }) => [...codes])),
    lignes: tous.reduce((somme, { lignes }) => somme + lignes, 0),
  });
}
