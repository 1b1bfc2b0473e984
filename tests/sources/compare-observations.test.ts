/** What an import would change, and for whom it is made by default. */
import { nombre } from '../support/builders';
import { buildObservation } from '../support/builders';
import { openIndexReel } from '../support/index-reel';
import { compareObservations } from '../../src/sources/compare-observations';
import { defaultTerritoires } from '../../src/sources/default-territoires';
import type { NouvelleObservation } from '../../src/sources/nouvelle-observation';
import { VIDE } from '../../src/domain/valeurs';

function nouvelle(plus: Partial<NouvelleObservation> = {}): NouvelleObservation {
  return {
    indicateur: 'TAUX_PAUVRETE',
    libelle: 'Taux de pauvreté',
    territoire: '34108',
    nom_territoire: 'Frontignan',
    maille: 'commune',
    millesime: '2021',
    valeur: 18,
    marque: '',
    numerateur: null,
    denominateur: null,
    unite: '%',
    periode: '2021',
    source: 'Insee, Filosofi',
    url: '',
    extrait_le: '',
    producteur: 'Insee',
    diffusable: 'oui',
    ...plus,
  };
}

const counts = ({ ajouts, changements, identiques }: ReturnType<typeof compareObservations>) => [
  ajouts.length,
  changements.length,
  identiques.length,
];

describe('comparing with what the workbook holds', () => {
  it.each([
    ['the same figure', nouvelle(), [0, 0, 1]],
    ['another value', nouvelle({ valeur: 19 }), [0, 1, 0]],
    ['a mark instead of the value', nouvelle({ valeur: null, marque: 's' }), [0, 1, 0]],
    ['another year', nouvelle({ millesime: '2022' }), [1, 0, 0]],
    ['another territory', nouvelle({ territoire: '66136' }), [1, 0, 0]],
    ['another source', nouvelle({ source: 'saisie locale' }), [1, 0, 0]],
    ['another indicator', nouvelle({ indicateur: 'NIVEAU_VIE_MEDIAN' }), [1, 0, 0]],
  ])('%s', (_quoi, observation, attendu) => {
    expect(counts(compareObservations([buildObservation()], [observation]))).toEqual(attendu);
  });

  it('shows both sides of a change', () => {
    const [changement] = compareObservations([buildObservation()], [nouvelle({ valeur: 19 })]).changements;
    expect([changement?.avant.valeur.valeur, changement?.apres.valeur]).toEqual([18, 19]);
  });

  it('knows a commune whose zero was eaten and a vintage written with its month', () => {
    const existante = buildObservation({ territoire: '1001', millesime: '2024-12' });
    expect(
      counts(compareObservations([existante], [nouvelle({ territoire: '01001', millesime: '2024' })])),
    ).toEqual([0, 0, 1]);
  });

  it('never adds the same figure twice, and a value replaces a mark', () => {
    expect(counts(compareObservations([], [nouvelle(), nouvelle({ valeur: 20 })]))).toEqual([1, 0, 0]);
    const secrete = buildObservation({ valeur: VIDE, marque: 's' });
    expect(counts(compareObservations([secrete], [nouvelle()]))).toEqual([0, 1, 0]);
    expect(nombre('18').valeur).toBe(18);
  });
});

describe('territories kept by default', () => {
  const index = openIndexReel();

  it('takes the commune, the members of its EPCI and the levels present', () => {
    const voulus = defaultTerritoires(index, ['66136'], ['commune']);
    expect(voulus.size).toBe(37);
    expect(voulus.has('66136') && voulus.has('66037')).toBe(true);
    expect(voulus.has('200027183')).toBe(false);
  });

  it('adds the EPCI, the département, the région and France when the file has them', () => {
    const voulus = defaultTerritoires(index, ['66136'], ['EPCI', 'département', 'région', 'France']);
    expect([...voulus]).toEqual(['200027183', '66', 'REG-76', 'FRANCE']);
  });

  it('takes an EPCI’s own communes, and both EPCI of two communes', () => {
    expect(defaultTerritoires(index, ['200066355'], ['commune']).size).toBe(14);
    expect(defaultTerritoires(index, ['66136', '34108'], ['commune', 'EPCI']).size).toBe(37 + 14 + 2);
  });

  it('takes nothing for a code that is none', () => {
    expect(defaultTerritoires(index, ['99999'], ['commune']).size).toBe(0);
  });
});
