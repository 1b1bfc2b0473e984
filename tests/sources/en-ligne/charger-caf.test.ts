/** Figures of data.caf.fr: its levels, its dates, its placeholder rows, its roundings left as they are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chargerCaf } from '../../../src/sources/en-ligne/charger-caf';
import { createReseau } from '../../../src/sources/en-ligne/create-reseau';
import type { DemandeChiffres, FicheSource } from '../../../src/sources/en-ligne/demande-chiffres';
import type { IndexTerritoires } from '../../../src/territories';
import { openIndexReel } from '../../support/index-reel';
import { expectValue } from '../../support/read-atelier';
import { createPortDeTest, json, openServeurCapricieux, statut } from '../../support/serveur-capricieux';
import type { Caprice, ServeurCapricieux } from '../../support/serveur-capricieux';
import { cafOf } from '../../support/services-jouets';
import type { LigneJouet } from '../../support/services-jouets';
import { createDemande, ficheOf } from './demandes';

let index: IndexTerritoires;
let serveur: ServeurCapricieux;
beforeAll(async () => {
  index = openIndexReel();
  serveur = await openServeurCapricieux();
});
afterAll(() => serveur.close());
const demandeOf = createDemande(() => index);

const CAF = { organisme: 'Cnaf', libelle: 'Cnaf, data.caf.fr (s_ben_com_f)', url: 'https://data.caf.fr/' };
const PETITE_ENFANCE = {
  organisme: 'Cnaf',
  libelle: 'Cnaf, taux de couverture',
  url: 'https://data.caf.fr/',
};

function communal(id: string, unite: string, numerateur: string[], denominateur?: string[]): FicheSource {
  const recette = { famille: 'caf-communal' as const, numerateur, ...(denominateur ? { denominateur } : {}) };
  return { ...ficheOf(id, unite, []), source: CAF, recettes: [recette] };
}
function couverture(id: string, variable: string): FicheSource {
  return {
    ...ficheOf(id, 'places pour 100 enfants', []),
    source: PETITE_ENFANCE,
    recettes: [{ famille: 'taux-couverture', numerateur: [variable] }],
  };
}
const FOYERS = communal('NB_FOYERS_ALLOCATAIRES', 'foyers', ['indfoy_ndur']);
const RSA = communal('PART_ALLOC_RSA', '%', ['indfoy_rsa'], ['indfoy_ndur']);
const TAUX = couverture('TAUX_COUV_PE', 'txcouv');

async function load(demande: DemandeChiffres, ...caprices: readonly Caprice[]) {
  serveur.repondre(...caprices);
  const reseau = createReseau(createPortDeTest(), { adresses: { caf: serveur.adresse } });
  return chargerCaf(demande, reseau.commencer());
}
async function read(demande: DemandeChiffres, jeux: Readonly<Record<string, readonly LigneJouet[]>>) {
  const avant = serveur.demandes.length;
  const lecture = expectValue(await load(demande, cafOf(jeux)));
  const vus = lecture.observations.map((o) => [
    o.indicateur,
    o.territoire,
    o.millesime,
    o.valeur ?? o.marque,
  ]);
  return { lecture, vus, demandes: serveur.demandes.slice(avant) };
}

describe('benefits', () => {
  it('one request a level, each by its own dataset and columns', async () => {
    const { lecture, vus, demandes } = await read(
      demandeOf([FOYERS, RSA], ['66136', '01004', '200027183', '66', 'FRANCE']),
      {
        s_ben_com_f: [
          {
            dtreffre: '2023-12',
            numcomdo: '66136',
            nomcom: 'PERPIGNAN',
            indfoy_ndur: 39710,
            indfoy_rsa: 11320,
          },
          {
            dtreffre: '2024-12',
            numcomdo: '66136',
            nomcom: 'PERPIGNAN',
            indfoy_ndur: 40435,
            indfoy_rsa: 11690,
          },
          { dtreffre: '2024-12', numcomdo: '1004', nomcom: 'AMBERIEU', indfoy_ndur: 100, indfoy_rsa: null },
        ],
        s_ben_epci_f: [{ dtreffre: '2024-12', numepci: '200027183', nomepci: 'PMM', indfoy_ndur: '72 045' }],
        s_ben_dep: [
          { dtreffre: '2024-11-01', numdep: '66', nomdep: 'P-O', indfoy_ndur: 1 },
          { dtreffre: '2024-12-01', numdep: '66', nomdep: 'P-O', indfoy_ndur: 120_001 },
        ],
        s_ben_nat: [{ dtreffre: '2024-12-01', indfoy_ndur: 13_000_000 }],
      },
    );
    expect(demandes).toEqual([
      '/s_ben_com_f/exports/json?where=numcomdo+in+("66136","01004","1004")',
      '/s_ben_epci_f/exports/json?where=numepci+in+("200027183")',
      '/s_ben_dep/exports/json?where=numdep+in+("66")',
      '/s_ben_nat/exports/json',
    ]);
    expect(vus).toEqual([
      ['NB_FOYERS_ALLOCATAIRES', '66136', '2023', 39_710],
      ['NB_FOYERS_ALLOCATAIRES', '66136', '2024', 40_435],
      ['NB_FOYERS_ALLOCATAIRES', '01004', '2024', 100],
      ['NB_FOYERS_ALLOCATAIRES', '200027183', '2024', 72_045],
      ['NB_FOYERS_ALLOCATAIRES', '66', '2024', 120_001],
      ['NB_FOYERS_ALLOCATAIRES', 'FRANCE', '2024', 13_000_000],
      ['PART_ALLOC_RSA', '66136', '2023', (11_320 / 39_710) * 100],
      ['PART_ALLOC_RSA', '66136', '2024', (11_690 / 40_435) * 100],
      ['PART_ALLOC_RSA', '01004', '2024', 'nd'],
    ]);
    expect(lecture.observations[1]).toMatchObject({
      nom_territoire: 'Perpignan',
      maille: 'commune',
      periode: 'décembre 2024',
      source: 'Cnaf, data.caf.fr (s_ben_com_f)',
      producteur: 'Cnaf',
      numerateur: null,
    });
    expect(lecture.observations[7]).toMatchObject({ numerateur: 11_690, denominateur: 40_435, unite: '%' });
    expect(lecture.libelle).toBe('Cnaf, data.caf.fr (2023 à 2024)');
  });

  it('keeps the territory, not the technical row beside it; drops the rows that are no territory', async () => {
    const { vus } = await read(demandeOf([FOYERS], ['200027183']), {
      s_ben_epci_f: [
        { dtreffre: '2024-12', numepci: '200027183', nomepci: 'PMM', indfoy_ndur: 1 },
        { dtreffre: '2024-12', numepci: '200027183', nomepci: 'PMM', indfoy_ndur: 72_045 },
        { dtreffre: '2024-12', numepci: '200027183', nomepci: 'XX', indfoy_ndur: 99_999 },
      ],
    });
    expect(vus).toEqual([['NB_FOYERS_ALLOCATAIRES', '200027183', '2024', 72_045]]);
  });

  it('tells that regions are not published', async () => {
    const { lecture } = await read(demandeOf([FOYERS], ['66136', 'REG-76']), {
      s_ben_com_f: [{ dtreffre: '2024-12', numcomdo: '66136', indfoy_ndur: 40_435 }],
    });
    expect(lecture.territoiresAbsents).toEqual(['REG-76']);
    expect(lecture.avertissements).toEqual([
      'La Cnaf ne publie pas les allocataires par région\u00A0: ils ne sont pas chargés à ce niveau.',
    ]);
  });

  it('reads the brackets of quotient familial, and gives nothing when one is missing', async () => {
    const part = communal(
      'PART_ALLOC_QF_BAS',
      '%',
      ['indfoy_ndur?qf_400=Moins de 400 euros'],
      ['indfoy_ndur?qf_400=Moins de 400 euros', 'indfoy_ndur?qf_400=Inconnu'],
    );
    const tranche = (numcomdo: string, qf_400: string, indfoy_ndur: number) => ({
      dtreffre: '2024-12',
      numcomdo,
      qf_400,
      indfoy_ndur,
    });
    const { vus, demandes } = await read(demandeOf([part], ['66136', '66037']), {
      ndur_s_qf_400_com_f: [
        tranche('66136', 'Moins de 400 euros', 300),
        tranche('66136', 'Inconnu', 100),
        tranche('66037', 'Moins de 400 euros', 50),
      ],
    });
    expect(demandes).toHaveLength(1);
    expect(vus).toEqual([['PART_ALLOC_QF_BAS', '66136', '2024', 75]]);
  });
});

describe('childcare', () => {
  const EAJE = couverture('TAUX_COUV_EAJE', 'txcouv_eaje');
  const PLACES = couverture('NB_PLACES_ACCUEIL', 'tot_offre');

  it('reads each level under its own names, the national year in a date, and leaves the placeholders', async () => {
    const { lecture, vus, demandes } = await read(
      demandeOf([TAUX, EAJE], ['66136', '65233', '200027183', '66', 'REG-76', 'FRANCE']),
      {
        txcouv_pe_com: [
          { annee: 2023, numcom: '66136', nomcom: 'PERPIGNAN', txcouv_com: 44.1, txcouv_eaje_com: 21 },
        ],
        txcouv_pe_epci: [
          { annee: 2023, numepci: 'XX', nomepci: 'XX', txcouv_epci: 195.8 },
          { annee: 2023, numepci: '200027183', nomepci: 'PMM', txcouv_epci: 52.3, txcouv_eaje_epci: null },
        ],
        txcouv_pe_dep: [
          { annee: 2023, numdep: '66', nomdep: 'P-O', txcouv_dep: 51, txcouv_eaje_dep: 20 },
          { annee: 2023, numdep: '01', nomdep: 'AIN', txcouv_dep: 70, txcouv_eaje_dep: 20 },
          { annee: 2023, numdep: 'XXX', nomdep: 'XXX', txcouv_dep: 300, txcouv_eaje_dep: 20 },
        ],
        txcouv_pe_reg: [{ annee: 2023, numreg: '76', nomreg: 'OCCITANIE', txcouv_reg: 58.8 }],
        txcouv_pe_nat: [{ annee: '2023-01-01', national: 'FRANCE ENTIERE HORS MAYOTTE', txcouv_nat: 60.9 }],
      },
    );
    expect(demandes).toEqual([
      '/txcouv_pe_com/exports/json?where=numcom+in+("66136","65233")',
      '/txcouv_pe_epci/exports/json?where=numepci+in+("200027183")',
      '/txcouv_pe_dep/exports/json',
      '/txcouv_pe_reg/exports/json',
      '/txcouv_pe_nat/exports/json',
    ]);
    expect(vus).toEqual([
      ['TAUX_COUV_PE', '66136', '2023', 44.1],
      ['TAUX_COUV_PE', '200027183', '2023', 52.3],
      ['TAUX_COUV_PE', '66', '2023', 51],
      ['TAUX_COUV_PE', 'REG-76', '2023', 58.8],
      ['TAUX_COUV_PE', 'FRANCE', '2023', 60.9],
      ['TAUX_COUV_EAJE', '66136', '2023', 21],
      ['TAUX_COUV_EAJE', '200027183', '2023', 'nd'],
      ['TAUX_COUV_EAJE', '66', '2023', 20],
    ]);
    expect(lecture.observations.find(({ territoire }) => territoire === 'FRANCE')?.nom_territoire).toBe(
      'France hors Mayotte',
    );
    expect(lecture.avertissements[0]).toMatch(
      /^L’accueil du jeune enfant n’est publié que pour les communes de plus de 10 000 habitants.: 1 des communes/,
    );
  });

  it('asks for the historical twin for earlier years only, and the current one wins', async () => {
    const jeux = {
      txcouv_pe_epci: [{ annee: 2022, numepci: '200027183', txcouv_epci: 57.4 }],
      txcouv_pe_epci_hist: [
        { annee: '2021', numepci: '200027183', txcouv_epci: 55 },
        { annee: '2022', numepci: '200027183', txcouv_epci: 57.1 },
      ],
    };
    const recent = await read(demandeOf([TAUX], ['200027183']), jeux);
    expect(recent.demandes).toHaveLength(1);
    const ancien = await read(demandeOf([TAUX], ['200027183'], { millesimes: ['2021', '2022'] }), jeux);
    expect(ancien.demandes).toHaveLength(2);
    expect(ancien.vus.map(([, , annee, valeur]) => [annee, valeur])).toEqual([
      ['2021', 55],
      ['2022', 57.4],
    ]);
  });

  it('takes places from their own datasets', async () => {
    const { vus, demandes } = await read(demandeOf([PLACES], ['200027183', 'REG-76']), {
      nbpla_pe_epci: [{ annee: 2023, numepci: '200027183', tot_offre_epci: 4_100 }],
    });
    expect(demandes).toEqual(['/nbpla_pe_epci/exports/json?where=numepci+in+("200027183")']);
    expect(vus).toEqual([['NB_PLACES_ACCUEIL', '200027183', '2023', 4_100]]);
  });
});

describe('what goes wrong', () => {
  const BON = cafOf({ s_ben_com_f: [{ dtreffre: '2024-12', numcomdo: '66136', indfoy_ndur: 40_435 }] });

  it('a dataset renamed is told; the others are loaded', async () => {
    const lecture = expectValue(await load(demandeOf([FOYERS], ['66136', '66']), BON));
    expect(lecture.observations).toHaveLength(1);
    expect(lecture.avertissements[0]).toMatch(
      /« ?.s_ben_dep.» n’est plus connu.*data\.caf\.fr\/explore\/dataset\/s_ben_dep\/export/,
    );
  });

  it.each<[string, Caprice, string]>([
    ['a service out of order', statut(503), 'reseau-en-panne'],
    ['an object where rows were expected', json({ total_count: 0 }), 'reseau-forme-inattendue'],
    ['rows without their date', json([{ numdep: '66' }]), 'reseau-forme-inattendue'],
    ['rows without their code', json([{ dtreffre: '2024-12' }]), 'reseau-forme-inattendue'],
  ])('%s gives nothing at all', async (_quoi, caprice, code) => {
    const resultat = await load(demandeOf([FOYERS], ['66136', '66']), BON, caprice);
    expect(resultat.ok ? null : resultat.error.code).toBe(code);
  });

  it('no row at all is told', async () => {
    const resultat = await load(demandeOf([FOYERS], ['66136']), json([]));
    expect(resultat.ok ? null : resultat.error.code).toBe('reseau-aucun-resultat');
  });
});

const donnees = process.env['CTG_DONNEES'];
(donnees ? it : it.skip)(
  'gives the foyers of the 37 communes of Perpignan Méditerranée (needs CTG_DONNEES)',
  async () => {
    const [entete = '', ...lignes] = readFileSync(
      path.join(donnees ?? '', 'caf/cnaf_s_ben_com_f_extrait.csv'),
      'utf8',
    )
      .trim()
      .split(/\r?\n/);
    const noms = entete.split(';');
    const communes = lignes.map((ligne) =>
      Object.fromEntries(ligne.split(';').map((valeur, rang) => [noms[rang] ?? '', valeur])),
    );
    const membres = index.membersOf('200027183');
    const { vus } = await read(demandeOf([FOYERS], membres, { millesimes: ['2024'] }), {
      s_ben_com_f: communes,
    });
    expect(vus).toHaveLength(37);
    expect(vus.reduce((somme, [, , , valeur]) => somme + Number(valeur), 0)).toBe(72_045);
  },
);
