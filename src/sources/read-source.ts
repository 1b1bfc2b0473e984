/** Reads a file of public figures, whatever source it comes from, into rows for tDonnees. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { cafCommunal } from './caf-communal/caf-communal';
import { readTable } from './csv/read-table';
import type { TableCsv } from './csv/read-table';
import type { ContenuSource, LecteurSource } from './define';
import { filosofi } from './filosofi/filosofi';
import type { LectureSource, OptionsLecture } from './lecture';

/** In the order they are tried and listed. */
export const lecteurs: readonly LecteurSource[] = [filosofi, cafCommunal];

const ENTETES_MONTREES = 6;

/** The rows of the territories asked for, and what was understood of the file. */
export function readSource(
  octets: Uint8Array,
  nom: string,
  options: OptionsLecture,
): Result<LectureSource, Echec> {
  const ouvert = openSource(octets, nom);
  return ouvert.ok ? ouvert.value.lecteur.read(ouvert.value.table, options) : ouvert;
}

/** What the file holds (levels, years, territories), before choosing what to keep. */
export function inspectSource(octets: Uint8Array, nom: string): Result<ContenuSource, Echec> {
  const ouvert = openSource(octets, nom);
  return ouvert.ok ? success(ouvert.value.lecteur.inspect(ouvert.value.table)) : ouvert;
}

function openSource(
  octets: Uint8Array,
  nom: string,
): Result<{ table: TableCsv; lecteur: LecteurSource }, Echec> {
  const table = readTable(octets, nom);
  if (!table.ok) return table;
  const lecteur = lecteurs.find(({ isRecognised }) => isRecognised(table.value.entetes));
  return lecteur === undefined ? failure(inconnu(table.value)) : success({ table: table.value, lecteur });
}

function inconnu({ nom, entetes }: TableCsv): Echec {
  const vues = entetes.slice(0, ENTETES_MONTREES).join(', ');
  const reste = entetes.length > ENTETES_MONTREES ? fr`… (${entetes.length} colonnes)` : '';
  return {
    code: 'source-inconnue',
    message: fr`« ${nom} » est un fichier CSV, mais d'aucune source connue : ses colonnes sont ${vues}${reste}.`,
    aide: fr`Fichiers acceptés : ${lecteurs.map(({ accepte }) => accepte).join(' ; ')}.`,
  };
}
