/** Closes a reading: counts marks, absent territories and rows left out, and says what the file was recognised to be. */
import { MARQUES } from '../domain/listes';
import type { Marque } from '../domain/listes';
import { fr } from '../domain/typographie';
import { formatValeur } from '../indicators/format-valeur';
import type { TableCsv } from './csv/read-table';
import type { DescriptionSource } from './define';
import type { LectureSource, OptionsLecture } from './lecture';
import type { NouvelleObservation } from './nouvelle-observation';

interface Fin {
  readonly options: OptionsLecture;
  /** Territories asked for that were found. */
  readonly lus: ReadonlySet<string>;
  readonly avertissements: readonly string[];
  /** Rows of the file kept; by default one a territory. */
  readonly lignesLues?: number;
}

export function finishLecture(
  table: TableCsv,
  contenu: DescriptionSource,
  observations: readonly NouvelleObservation[],
  { options, lus, avertissements, lignesLues = lus.size }: Fin,
): LectureSource {
  const marques: Partial<Record<Marque, number>> = {};
  for (const { marque } of observations) {
    const connue = MARQUES.find((autre) => autre === marque);
    if (connue !== undefined) marques[connue] = (marques[connue] ?? 0) + 1;
  }
  return {
    source: contenu.source,
    libelle: contenu.libelle,
    millesimes: contenu.millesimes,
    observations,
    reconnu: fr`« ${table.nom} » est reconnu : ${contenu.libelle}, ${formatValeur(table.lignes.length, '')} lignes, encodage ${table.encodage}.`,
    marques,
    territoiresAbsents: [...options.territoires].filter((code) => !lus.has(code)),
    lignesIgnorees: table.lignes.length - lignesLues,
    avertissements,
  };
}
