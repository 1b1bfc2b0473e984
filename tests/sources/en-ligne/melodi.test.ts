/** Melodi's own words: territories, selectors, and the exchanges recorded with the real service. */
import path from 'node:path';
import { fiches } from '../../../src/indicators/fiches';
import { chargerMelodi } from '../../../src/sources/en-ligne/charger-melodi';
import { createReseau } from '../../../src/sources/en-ligne/create-reseau';
import { groupGeos, parseGeo, toGeo } from '../../../src/sources/en-ligne/geo-melodi';
import { readMelodi } from '../../../src/sources/en-ligne/read-melodi';
import { parseSelecteur } from '../../../src/sources/en-ligne/selecteur-melodi';
import type { IndexTerritoires } from '../../../src/territories';
import { openIndexReel } from '../../support/index-reel';
import { expectValue } from '../../support/read-atelier';
import { createPortDeTest } from '../../support/serveur-capricieux';
import { createRejeu } from '../../support/services-jouets';
import { createDemande, ficheOf } from './demandes';

let index: IndexTerritoires;
beforeAll(() => {
  index = openIndexReel();
});
const demandeOf = createDemande(() => index);

describe('territories', () => {
  it.each([
    ['66136', ['COM-66136'], '2025-COM-66136'],
    ['2A004', ['COM-2A004'], '2025-COM-2A004'],
    ['69381', ['ARM-69381'], '2024-ARM-69381'],
    ['200027183', ['EPCI-200027183'], '2025-EPCI-200027183'],
    ['66', ['DEP-66'], '2025-DEP-66'],
    ['974', ['DEP-974'], '2025-DEP-974'],
    ['REG-76', ['REG-76'], '2025-REG-76'],
    ['FRANCE', ['FRANCE-F', 'FRANCE-FM'], '2025-FRANCE-F'],
  ])('%s is asked %j and answered %s', (code, demandes, reponse) => {
    expect(toGeo(code)).toEqual(demandes);
    expect(parseGeo(reponse)?.code).toBe(code);
  });

  it('leaves out what is no territory of ours, and tells metropolitan France', () => {
    expect(parseGeo('2025-ZE2020-7625')).toBeNull();
    expect(parseGeo('2025-FRANCE-FHM')).toBeNull();
    expect(parseGeo('2025-FRANCE-FM')).toEqual({ code: 'FRANCE', metropole: true });
  });

  it('asks for few communes by their codes, for those of whole large EPCI by their EPCI, apart', () => {
    const membres = index.membersOf('200069300');
    expect(membres).toHaveLength(86);
    expect(groupGeos([...membres, '65'], index)).toEqual([['EPCI-200069300*COM'], ['DEP-65']]);
    expect(groupGeos(index.membersOf('200027183'), index)).toEqual([
      index.membersOf('200027183').map((code) => `COM-${code}`),
    ]);
    expect(groupGeos([...membres.slice(1), '66136'], index)[0]).toHaveLength(86);
  });
});

describe('selectors', () => {
  it('reads the dataset, the dimensions, the sign and the years before', () => {
    expect(parseSelecteur('-DS_RP_POPULATION_COMP?AGE=Y0&AGE=Y1&SEX=_T&TIME_PERIOD=20{aa-6}')).toEqual({
      signe: -1,
      jeu: 'DS_RP_POPULATION_COMP',
      criteres: new Map([
        ['AGE', ['Y0', 'Y1']],
        ['SEX', ['_T']],
      ]),
      anneesAvant: 6,
    });
    expect(parseSelecteur('TP60{aa}')).toBeNull();
  });

  it('every recipe of the catalogue is one, and a diagnostic asks few datasets', () => {
    const textes = fiches
      .flatMap(({ recettes }) => recettes.filter(({ famille }) => famille === 'melodi'))
      .flatMap(({ numerateur, denominateur = [] }) => [...numerateur, ...denominateur]);
    expect(textes.filter((texte) => parseSelecteur(texte) === null)).toEqual([]);
    const jeux = new Set(
      textes.map((texte) => parseSelecteur(texte)?.jeu).filter((jeu) => jeu?.startsWith('DS_')),
    );
    expect(jeux.size).toBeGreaterThan(5);
    expect(jeux.size).toBeLessThanOrEqual(15);
  });
});

const donnees = process.env['CTG_DONNEES'];
(donnees ? describe : describe.skip)(
  'the exchanges recorded with the real service (needs CTG_DONNEES)',
  () => {
    const open = () => {
      const port = createPortDeTest({ appeler: createRejeu(path.join(donnees ?? '', 'melodi')) });
      return { port, chargement: createReseau(port).commencer() };
    };
    const rejouer = (jeu: string, territoire: string, millesimes: readonly string[] = []) => {
      const fiche = ficheOf('ESSAI', 'habitants', [`${jeu}?POPREF_MEASURE=PMUN`]);
      const { port, chargement } = open();
      return { port, resultat: chargerMelodi(demandeOf([fiche], [territoire], { millesimes }), chargement) };
    };

    it.each([
      ['44109', 327_734],
      ['69', 1_914_667],
    ])('the municipal population of %s', async (territoire, habitants) => {
      const lecture = expectValue(await rejouer('DS_POPULATIONS_REFERENCE', territoire).resultat);
      expect(lecture.observations.map(({ valeur, millesime }) => [valeur, millesime])).toEqual([
        [habitants, '2023'],
      ]);
    });

    it('the 24 communes of Nantes Métropole in one request', async () => {
      const lues = expectValue(
        await readMelodi(
          {
            jeu: 'DS_POPULATIONS_REFERENCE',
            geos: ['EPCI-244400404*COM'],
            filtres: new Map([['POPREF_MEASURE', ['PMUN']]]),
          },
          open().chargement,
        ),
      );
      const codes = lues.map(({ dimensions }) => parseGeo(dimensions['GEO'] ?? '')?.code);
      expect([...codes].sort()).toEqual([...index.membersOf('244400404')].sort());
    });

    it('a year without figures, and a dataset that does not exist', async () => {
      const vide = await rejouer('DS_POPULATIONS_REFERENCE', '44109', ['1900']).resultat;
      expect(vide.ok ? null : vide.error.code).toBe('reseau-aucun-resultat');
      const { port, resultat } = rejouer('DS_NEXISTEPAS', '44109');
      const inconnu = await resultat;
      expect(inconnu.ok ? null : inconnu.error.code).toBe('reseau-jeu-en-panne');
      expect(port.attentes).toEqual([2_000]);
    });
  },
);
