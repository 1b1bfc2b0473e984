/** Entries of a small catalogue, and demands, for the tests of live sources. */
import type { DemandeChiffres, FicheSource } from '../../../src/sources/en-ligne/demande-chiffres';
import type { IndexTerritoires } from '../../../src/territories';

const FILOSOFI = { organisme: 'Insee', libelle: 'Insee, Filosofi', url: 'https://www.insee.fr/filosofi' };
export const FICHE: FicheSource = {
  id: 'TAUX_PAUVRETE',
  libelle: 'Taux de pauvreté',
  unite: '%',
  borne: { min: 0, max: 100 },
  source: FILOSOFI,
  recettes: [
    { famille: 'filosofi', numerateur: ['TP60{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=PR_MD60'] },
  ],
};
export const MEDIANE: FicheSource = {
  ...FICHE,
  id: 'NIVEAU_VIE_MEDIAN',
  libelle: 'Médiane du niveau de vie',
  unite: '€',
  borne: null,
  recettes: [
    { famille: 'filosofi', numerateur: ['MED{aa}'] },
    { famille: 'melodi', numerateur: ['DS_FILOSOFI_CC?FILOSOFI_MEASURE=MED_SL'] },
  ],
};

export function ficheOf(
  id: string,
  unite: string,
  numerateur: string[],
  denominateur?: string[],
  plus = {},
): FicheSource {
  return {
    ...FICHE,
    id,
    libelle: id,
    unite,
    borne: null,
    recettes: [{ famille: 'melodi', numerateur, ...(denominateur ? { denominateur } : {}) }],
    ...plus,
  };
}

export function createDemande(
  index: () => IndexTerritoires,
): (
  fiches: readonly FicheSource[],
  territoires: readonly string[],
  plus?: Partial<DemandeChiffres>,
) => DemandeChiffres {
  return (fiches, territoires, plus) => ({
    fiches,
    territoires: new Set(territoires),
    index: index(),
    ...plus,
  });
}
