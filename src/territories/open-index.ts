/** Opens the compact index: everything later lookups need is prepared once. */
import { CODE_FRANCE, PREFIXE_REGION } from './territoire';
import type { Commune, Departement, Epci, Region, Territoire } from './territoire';
import type { IndexTerritoiresJson } from './index-json';
import type { IndexTerritoires } from './index-territoires';
import { createNoms } from './noms';
import { openCommunes } from './open-communes';
import { createRecherche } from './recherche';
import { createResolution } from './resolve-territoire';

export function openIndex(json: IndexTerritoiresJson): IndexTerritoires {
  const { communes, arrondissements } = openCommunes(json);
  const parCode = new Map([...arrondissements, ...communes].map((commune) => [commune.code, commune]));
  for (const couple of json.anciensCodes === '' ? [] : json.anciensCodes.split(' ')) {
    const [ancien, actuel] = couple.split('>');
    const commune = actuel === undefined ? undefined : parCode.get(actuel);
    if (ancien !== undefined && commune !== undefined && !parCode.has(ancien)) parCode.set(ancien, commune);
  }
  const epcis = groupEpci(json, communes);
  const parSiren = new Map(epcis.map((epci) => [epci.code, epci]));
  const departements = groupDepartements(json, communes);
  const regions = groupRegions(json, [...departements.values()]);
  const france: Territoire = {
    code: CODE_FRANCE,
    nom: 'France',
    maille: 'France',
    departement: null,
    population: sumPopulations(communes),
  };

  const findCommune = (code: string): Commune | null => parCode.get(toCodeCommune(code)) ?? null;
  const findEpci = (siren: string): Epci | null => parSiren.get(siren.replace(/\s/g, '')) ?? null;
  const findDepartement = (code: string): Departement | null =>
    departements.get(code.trim().toUpperCase().padStart(2, '0')) ?? null;
  const findRegion = (code: string): Region | null =>
    regions.get(code.trim().toUpperCase().replace(PREFIXE_REGION, '').padStart(2, '0')) ?? null;
  const find = (code: string): Territoire | null => {
    const net = code.replace(/\s/g, '').toUpperCase();
    if (net === CODE_FRANCE) return france;
    if (net.startsWith(PREFIXE_REGION)) return findRegion(net);
    if (/^\d{9}$/.test(net)) return findEpci(net);
    return net.length <= 3 ? findDepartement(net) : findCommune(net);
  };
  const lectures = { findCommune, findEpci, findDepartement, findRegion, find, france, communes, epcis };
  const noms = createNoms({
    communes: [...communes, ...arrondissements],
    autres: [...epcis, ...departements.values(), ...regions.values(), france],
  });
  const { search, suggest } = createRecherche(noms);
  return {
    ...lectures,
    cog: json.cog,
    source: json.source,
    epciOf: (code) => findEpci(findCommune(code)?.epci ?? ''),
    membersOf: (siren) => findEpci(siren)?.membres ?? [],
    populationOf: (code) => find(code)?.population ?? null,
    resolveTerritoire: createResolution({ ...lectures, noms, suggest }),
    search,
  };
}

/** "1001" is 01001 with its zero eaten. */
function toCodeCommune(code: string): string {
  const net = code.replace(/\s/g, '').toUpperCase();
  return /^\d{4}$/.test(net) ? `0${net}` : net;
}

function groupEpci(json: IndexTerritoiresJson, communes: readonly Commune[]): readonly Epci[] {
  const membres = new Map<string, Commune[]>(json.epci.map(({ siren }) => [siren, []]));
  for (const commune of communes) if (commune.epci !== null) membres.get(commune.epci)?.push(commune);
  return json.epci.map(({ siren, nom, type }) => {
    const siennes = membres.get(siren) ?? [];
    const siege = siennes.reduce<Commune | null>(
      (max, commune) => (max === null || (commune.population ?? 0) > (max.population ?? 0) ? commune : max),
      null,
    );
    return {
      code: siren,
      nom,
      type,
      maille: 'EPCI',
      departement: siege?.departement ?? null,
      population: sumPopulations(siennes),
      membres: siennes.map(({ code }) => code),
    };
  });
}

function groupDepartements(
  json: IndexTerritoiresJson,
  communes: readonly Commune[],
): ReadonlyMap<string, Departement> {
  const siennes = new Map<string, Commune[]>();
  for (const commune of communes) {
    const presentes = siennes.get(commune.departement);
    if (presentes === undefined) siennes.set(commune.departement, [commune]);
    else presentes.push(commune);
  }
  return new Map(
    json.departements.map(([code, nom, region]) => [
      code,
      {
        code,
        nom,
        region,
        maille: 'département',
        departement: code,
        population: sumPopulations(siennes.get(code) ?? []),
      },
    ]),
  );
}

function groupRegions(
  json: IndexTerritoiresJson,
  departements: readonly Departement[],
): ReadonlyMap<string, Region> {
  return new Map(
    json.regions.map(([code, nom]) => [
      code,
      {
        code: `${PREFIXE_REGION}${code}`,
        nom,
        maille: 'région',
        departement: null,
        population: sumPopulations(departements.filter(({ region }) => region === code)),
      },
    ]),
  );
}

/** Null as soon as nothing is published: an empty sum is not zero inhabitants. */
function sumPopulations(territoires: readonly Territoire[]): number | null {
  const connues = territoires.flatMap(({ population }) => (population === null ? [] : [population]));
  return connues.length === 0 ? null : connues.reduce((somme, population) => somme + population, 0);
}
