/** States of the store for tests of indicators and functions: a few rows of tDonnees and the real index. */
import type { Classeur } from '../../src/domain/classeur';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import type { Observation } from '../../src/domain/observation';
import { VIDE } from '../../src/domain/valeurs';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import type { IndexTerritoires } from '../../src/territories/index-territoires';
import { buildConvention, buildObservation, nombre, ref } from './builders';

/** Four words a row: indicator, territory, year, value or mark. */
export type Ligne = readonly [
  indicateur: string,
  territoire: string,
  millesime: string,
  valeur: number | string,
];

export function toObservation([indicateur, territoire, millesime, valeur]: Ligne): Observation {
  return buildObservation({
    ref: ref('tDonnees', `${indicateur}-${territoire}-${millesime}`),
    indicateur,
    // Typed by people: of the indicator's own series.
    source: '',
    territoire,
    millesime,
    valeur: typeof valeur === 'number' ? nombre(valeur) : VIDE,
    marque: typeof valeur === 'string' ? valeur : '',
  });
}

/** A workbook whose convention is about `territoires`, holding these figures. */
export function buildClasseurChiffres(
  territoires: readonly string[],
  lignes: readonly Ligne[],
  plus: Partial<Classeur> = {},
): Classeur {
  const [seul] = territoires;
  return {
    ...CLASSEUR_VIDE,
    convention: buildConvention({
      code_territoire: territoires.length === 1 && seul !== undefined ? seul : '',
    }),
    territoires:
      territoires.length < 2
        ? []
        : territoires.map((code, rang) => ({
            ref: ref('tTerritoires', `t-${rang + 1}`),
            code,
            libelle: '',
            maille: 'commune',
            role: 'étude',
            commentaire: '',
          })),
    observations: lignes.map(toObservation),
    ...plus,
  };
}

export function buildEtatChiffres(
  index: IndexTerritoires | null,
  territoires: readonly string[],
  lignes: readonly Ligne[],
  plus: Partial<Classeur> = {},
): EtatRegistre {
  return buildEtat({
    classeur: buildClasseurChiffres(territoires, lignes, plus),
    index,
    echecTerritoires: null,
  });
}
