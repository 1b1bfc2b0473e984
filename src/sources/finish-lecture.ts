/** Closes a reading: counts values, marks, absent territories and rows left out, and says what the file was recognised to be. */
import { MARQUES } from '../domain/listes';
import type { Marque } from '../domain/listes';
import { fr } from '../domain/typographie';
import { formatValeur } from '../indicators/format-valeur';
import type { ContenuSource } from './define';
import type { LectureSource, OptionsLecture } from './lecture';
import type { NouvelleObservation } from './nouvelle-observation';

interface Fin {
  readonly nom: string;
  readonly encodage: string;
  readonly options: OptionsLecture;
  /** Territories asked for that were found. */
  readonly lus: ReadonlySet<string>;
  /** Rows of the file kept. */
  readonly lignesRetenues: number;
  readonly avertissements: readonly string[];
}

export function finishLecture(
  contenu: ContenuSource,
  observations: readonly NouvelleObservation[],
  { nom, encodage, options, lus, lignesRetenues, avertissements }: Fin,
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
    reconnu: fr`« ${nom} » est reconnu : ${contenu.libelle}, ${formatValeur(contenu.lignes, '')} ${contenu.lignes > 1 ? 'lignes' : 'ligne'}, encodage ${encodage}.`,
    valeurs: observations.filter(({ valeur }) => valeur !== null).length,
    marques,
    territoiresAbsents: [...options.territoires].filter((code) => !lus.has(code)),
    lignesIgnorees: contenu.lignes - lignesRetenues,
    avertissements,
  };
}

/** Several data files of one archive are one reading. */
export function joinLectures(lectures: readonly LectureSource[], nom: string): LectureSource {
  const [premiere] = lectures;
  if (premiere === undefined) throw new Error('Aucune lecture à réunir');
  if (lectures.length === 1) return premiere;
  const marques: Partial<Record<Marque, number>> = {};
  for (const lecture of lectures)
    for (const marque of MARQUES) {
      const nombre = (marques[marque] ?? 0) + (lecture.marques[marque] ?? 0);
      if (nombre > 0) marques[marque] = nombre;
    }
  const absents = premiere.territoiresAbsents.filter((code) =>
    lectures.every(({ territoiresAbsents }) => territoiresAbsents.includes(code)),
  );
  return {
    source: premiere.source,
    libelle: [...new Set(lectures.map(({ libelle }) => libelle))].join(' ; '),
    millesimes: [...new Set(lectures.flatMap(({ millesimes }) => millesimes))].sort(),
    observations: lectures.flatMap(({ observations }) => observations),
    reconnu: fr`« ${nom} » contient ${lectures.length} fichiers de données. ${lectures.map(({ reconnu }) => reconnu).join(' ')}`,
    valeurs: lectures.reduce((somme, { valeurs }) => somme + valeurs, 0),
    marques,
    territoiresAbsents: absents,
    lignesIgnorees: lectures.reduce((somme, { lignesIgnorees }) => somme + lignesIgnorees, 0),
    avertissements: [...new Set(lectures.flatMap(({ avertissements }) => avertissements))],
  };
}
