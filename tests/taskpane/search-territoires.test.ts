/** Territories offered while typing. */
import type { Echec } from '../../src/domain/result';
import { searchTerritoires, type PorteurIndex } from '../../src/taskpane/search-territoires';
import type { Departement, IndexTerritoires, Territoire } from '../../src/territories';

type Cherchable = Pick<IndexTerritoires, 'search' | 'findDepartement'>;

const LIEUX: readonly Territoire[] = [
  { code: '974', nom: 'La Réunion', maille: 'département', departement: '974', population: 885_700 },
  { code: '97411', nom: 'Saint-Denis', maille: 'commune', departement: '974', population: 153_001 },
  { code: '93066', nom: 'Saint-Denis', maille: 'commune', departement: '93', population: 149_077 },
  {
    code: '200027183',
    nom: 'Perpignan Méditerranée Métropole',
    maille: 'EPCI',
    departement: '66',
    population: null,
  },
];
const NOMS: Readonly<Record<string, string>> = { '974': 'La Réunion', '93': 'Seine-Saint-Denis' };

const INDEX: Cherchable = {
  search: (_, limite) => LIEUX.slice(0, limite),
  findDepartement: (code) => {
    const nom = NOMS[code];
    return nom === undefined
      ? null
      : ({
          code,
          nom,
          maille: 'département',
          departement: code,
          population: null,
          region: '',
        } satisfies Departement);
  },
};

function buildPorteur(index: Cherchable | null, echecTerritoires: Echec | null = null) {
  const rappels = new Set<() => void>();
  let etat = { index, echecTerritoires };
  const porteur: PorteurIndex<Cherchable> = {
    lire: () => etat,
    abonner: (rappel) => {
      rappels.add(rappel);
      return () => rappels.delete(rappel);
    },
  };
  const set = (suite: Partial<typeof etat>) => {
    etat = { ...etat, ...suite };
    rappels.forEach((rappel) => rappel());
  };
  return { porteur, set, rappels };
}

describe('searchTerritoires', () => {
  it('offers communes and EPCI, told apart by their département', async () => {
    const issue = await searchTerritoires(buildPorteur(INDEX).porteur, 'saint');
    expect(issue).toEqual({
      ok: true,
      value: [
        {
          code: '97411',
          libelle: 'Saint-Denis',
          maille: 'commune',
          departement: 'La Réunion',
          codeDepartement: '974',
          population: 153_001,
        },
        {
          code: '93066',
          libelle: 'Saint-Denis',
          maille: 'commune',
          departement: 'Seine-Saint-Denis',
          codeDepartement: '93',
          population: 149_077,
        },
        {
          code: '200027183',
          libelle: 'Perpignan Méditerranée Métropole',
          maille: 'EPCI',
          departement: '66',
          codeDepartement: '66',
          population: null,
        },
      ],
    });
  });

  it('offers nothing for a text that says nothing, without waiting for the index', async () => {
    await expect(searchTerritoires(buildPorteur(null).porteur, '  ')).resolves.toEqual({
      ok: true,
      value: [],
    });
  });

  it('waits for the index, then stops listening', async () => {
    const { porteur, set, rappels } = buildPorteur(null);
    const attendue = searchTerritoires(porteur, 'saint');
    expect(rappels.size).toBe(1);
    set({ index: INDEX });
    const issue = await attendue;
    expect(issue.ok && issue.value.length).toBe(3);
    expect(rappels.size).toBe(0);
  });

  it('says why the index will not come', async () => {
    const echec: Echec = {
      code: 'territoires-absents',
      message: 'La liste n’a pas pu être chargée.',
      aide: 'Rouvrez.',
    };
    await expect(searchTerritoires(buildPorteur(null, echec).porteur, 'saint')).resolves.toEqual({
      ok: false,
      error: echec,
    });
  });
});
