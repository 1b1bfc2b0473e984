/** Gesture: load public figures from the live services and show what they would change in « Données »; `writeFigures` then writes them. */
import type { Classeur } from '../domain/classeur';
import { MAILLES } from '../domain/listes';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { FicheComplete } from '../indicators/define';
import { compareObservations, defaultTerritoires } from '../sources';
import type { LectureSource } from '../sources';
import { chargerCaf, chargerMelodi, verifyMembres } from '../sources/en-ligne';
import type { DemandeChiffres, OptionsChargement, Reseau } from '../sources/en-ligne';
import type { IndexTerritoires } from '../territories';
import { readClasseurStructure } from '../workbook/read-classeur';
import { conventionCodes } from './convention-codes';
import type { ApercuFigures } from './preview-figures';

export type SourceEnLigne = 'melodi' | 'caf';

/** What people call them: « Insee (Melodi) ». */
const NOMS_SOURCES_EN_LIGNE: Readonly<Record<SourceEnLigne, string>> = {
  melodi: 'Insee (Melodi)',
  caf: 'Caf (data.caf.fr)',
};

const CHARGEURS = { melodi: chargerMelodi, caf: chargerCaf } as const;

export interface OptionsChargerFigures extends OptionsChargement {
  /** Kept from one loading to the next: it counts the requests of each minute. */
  readonly reseau: Reseau;
  readonly index: IndexTerritoires;
  /** The catalogue (fiches.json). */
  readonly fiches: readonly FicheComplete[];
  readonly sources: readonly SourceEnLigne[];
  /** Codes; by default the convention's, its EPCI's members, and the levels above. */
  readonly territoires?: readonly string[];
  /** Years; all those published by default. */
  readonly millesimes?: readonly string[];
  /** Ids of the catalogue; all those the sources give by default. */
  readonly indicateurs?: readonly string[];
  /** Asks geo.api.gouv.fr whether the EPCI still have the communes of the index; said beside the figures. */
  readonly verifierCommunes?: boolean;
}

/** All the sources asked for, or a failure: never a part of them. Nothing is written. */
export async function chargerFigures(options: OptionsChargerFigures): Promise<Result<ApercuFigures>> {
  const { index, sources, reseau, signal, progression } = options;
  const classeur = await readClasseurStructure();
  if (!classeur.ok) return classeur;
  const territoires = chooseTerritoires(options, classeur.value.classeur);
  if (territoires.size === 0) return failure(sansTerritoire());
  const demande: DemandeChiffres = {
    fiches: chooseFiches(options),
    territoires,
    index,
    ...(options.millesimes ? { millesimes: options.millesimes } : {}),
  };
  const chargement = reseau.commencer({
    ...(signal ? { signal } : {}),
    ...(progression ? { progression } : {}),
  });
  const ecarts = options.verifierCommunes ? await verifyMembres(territoires, index, chargement) : success([]);
  if (!ecarts.ok) return failure(withoutEcriture(ecarts.error));
  const lectures: LectureSource[] = [];
  for (const source of sources) {
    const lecture = await CHARGEURS[source](demande, chargement);
    if (!lecture.ok) return failure(withoutEcriture(lecture.error));
    lectures.push(lecture.value);
  }
  const lecture = joinLectures(lectures, territoires, ecarts.value);
  return success({
    nom: sources.map((source) => NOMS_SOURCES_EN_LIGNE[source]).join(', '),
    lecture,
    comparaison: compareObservations(classeur.value.classeur.observations, lecture.observations),
    territoires: [...territoires],
  });
}

function chooseFiches({ fiches, indicateurs = [] }: OptionsChargerFigures): readonly FicheComplete[] {
  if (indicateurs.length === 0) return fiches;
  const voulus = new Set(indicateurs.map((id) => id.trim().toUpperCase()));
  return fiches.filter(({ id }) => voulus.has(id));
}

function chooseTerritoires(
  { index, territoires = [] }: OptionsChargerFigures,
  classeur: Classeur,
): ReadonlySet<string> {
  if (territoires.length > 0) return new Set(territoires);
  const convention = conventionCodes(classeur);
  return convention.length === 0 ? new Set() : defaultTerritoires(index, convention, MAILLES);
}

/** Figures of two services are two series: none hides another. */
function joinLectures(
  lectures: readonly LectureSource[],
  territoires: ReadonlySet<string>,
  ecarts: readonly string[],
): LectureSource {
  const marques: Record<string, number> = {};
  for (const lecture of lectures)
    for (const [marque, nombre] of Object.entries(lecture.marques))
      marques[marque] = (marques[marque] ?? 0) + nombre;
  const observations = lectures.flatMap((lecture) => lecture.observations);
  const lus = new Set(observations.map(({ territoire }) => territoire));
  return {
    source: lectures.map(({ source }) => source).join('+'),
    libelle: lectures.map(({ libelle }) => libelle).join('\u00A0; '),
    millesimes: [...new Set(lectures.flatMap(({ millesimes }) => millesimes))].sort(),
    observations,
    reconnu: lectures.map(({ reconnu }) => reconnu).join(' '),
    valeurs: lectures.reduce((somme, { valeurs }) => somme + valeurs, 0),
    marques,
    territoiresAbsents: [...territoires].filter((code) => !lus.has(code)),
    lignesIgnorees: 0,
    avertissements: [...ecarts, ...lectures.flatMap(({ avertissements }) => avertissements)],
  };
}

function withoutEcriture(echec: Echec): Echec {
  return { ...echec, message: fr`${echec.message} Rien n’a été écrit.` };
}

function sansTerritoire(): Echec {
  return {
    code: 'territoire-absent',
    message: fr`Le classeur ne dit pas de quel territoire il parle : rien n’a été demandé.`,
    aide: fr`Retenez d’abord le territoire de la convention dans le volet, ou indiquez un code de commune ou d’EPCI.`,
  };
}
