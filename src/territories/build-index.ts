/** Projects @etalab/decoupage-administratif onto the compact offline index: done once, at build time. */
import type { ColonnesCommunes, IndexTerritoiresJson } from './index-json';

interface CommuneSource {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly commune?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly anciensCodes?: readonly string[];
}

/** The four JSON files of the package, as published. */
export interface SourceTerritoires {
  readonly communes: readonly CommuneSource[];
  readonly epci: readonly {
    readonly code: string;
    readonly nom: string;
    readonly type: string;
    readonly membres: readonly { readonly code: string }[];
  }[];
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly region: string }[];
  readonly regions: readonly { readonly code: string; readonly nom: string }[];
}

/** Each major version of the package is one year of the official geography: 6 is 2026. */
const COG = '2026';
const SOURCE =
  'Insee, code officiel géographique et populations municipales en vigueur au 1er janvier 2026 ; DGCL, périmètres des EPCI 2026 (@etalab/decoupage-administratif 6, Licence Ouverte)';

export function buildIndexTerritoires(source: SourceTerritoires): IndexTerritoiresJson {
  const actuelles = source.communes.filter(({ type }) => type === 'commune-actuelle');
  const arrondissements = source.communes.filter(({ type }) => type === 'arrondissement-municipal');
  const rangs = new Map<string, number>();
  source.epci.forEach(({ membres }, rang) => {
    for (const { code } of membres) rangs.set(code, rang);
  });
  return {
    format: 1,
    cog: COG,
    source: SOURCE,
    communes: buildColonnes(actuelles, rangs),
    arrondissements: {
      ...buildColonnes(arrondissements, rangs),
      meres: arrondissements.map(({ commune }) => commune ?? '').join('|'),
    },
    epci: source.epci.map(({ code, nom, type }) => ({ siren: code, nom, type })),
    departements: source.departements.map(({ code, nom, region }) => [code, nom, region] as const),
    regions: source.regions.map(({ code, nom }) => [code, nom] as const),
    anciensCodes: actuelles
      .flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((ancien) => `${ancien}>${code}`))
      .join(' '),
  };
}

function buildColonnes(
  communes: readonly CommuneSource[],
  rangs: ReadonlyMap<string, number>,
): ColonnesCommunes {
  return {
    codes: communes.map(({ code }) => code).join('|'),
    noms: communes.map(({ nom }) => nom).join('|'),
    populations: communes.map(({ population }) => population ?? '').join('|'),
    codesPostaux: communes.map(({ codesPostaux = [] }) => codesPostaux.join(' ')).join('|'),
    epci: communes.map(({ code }) => rangs.get(code) ?? '').join('|'),
  };
}
