/** Reads a file of public figures, whatever source it comes from, into rows for tDonnees. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { SANS_SUIVI, toArret, type Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import { toContenu } from './assemblage/analyse';
import type { ContenuSource } from './define';
import { LectureArretee } from './flux/octets';
import { openFichiers } from './flux/open-fichiers';
import { lecteurs } from './lecteurs';
import type { LectureSource, OptionsLecture } from './lecture';
import { analyseFichiers, readTables } from './read-tables';
import type { TableLue } from './read-tables';

/** The rows of the territories asked for, and what was understood of the file: CSV, .xlsx or .zip. */
export async function readSource(
  contenu: Uint8Array | Blob,
  nom: string,
  options: OptionsLecture,
  travail: Travail = SANS_SUIVI,
): Promise<Result<LectureSource, Echec>> {
  return catchArret(nom, async () => {
    const fichiers = await openFichiers(contenu, nom, travail);
    return fichiers.ok ? readTables(fichiers.value, nom, lecteurs, options) : fichiers;
  });
}

/** What the file holds (levels, years, territories), before choosing what to keep. */
export async function inspectSource(
  contenu: Uint8Array | Blob,
  nom: string,
  options: Pick<OptionsLecture, 'fiches' | 'index' | 'millesime'>,
  travail: Travail = SANS_SUIVI,
): Promise<Result<ContenuSource, Echec>> {
  return catchArret(nom, async () => {
    const fichiers = await openFichiers(contenu, nom, travail);
    if (!fichiers.ok) return fichiers;
    const tables = await analyseFichiers(fichiers.value, lecteurs, options);
    return tables.ok ? success(describe(tables.value)) : tables;
  });
}

function describe(tables: readonly TableLue[]): ContenuSource {
  const [premier, ...autres] = tables.map(({ reconnue }) => toContenu(reconnue));
  if (premier === undefined) throw new Error('Aucune table reconnue');
  const tous = [premier, ...autres];
  return {
    source: premier.source,
    libelle: [...new Set(tous.map(({ libelle }) => libelle))].join(' ; '),
    millesimes: [...new Set(tous.flatMap(({ millesimes }) => millesimes))].sort(),
    mailles: [...new Set(tous.flatMap(({ mailles }) => mailles))],
    codes: autres.length === 0 ? premier.codes : new Set(tous.flatMap(({ codes }) => [...codes])),
    lignes: tous.reduce((somme, { lignes }) => somme + lignes, 0),
  };
}

async function catchArret<T>(nom: string, read: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof LectureArretee)) throw cause;
    return failure(
      toArret(fr`La lecture de « ${nom} » a été arrêtée.`, fr`Rien n’a été écrit dans le classeur.`),
    );
  }
}
