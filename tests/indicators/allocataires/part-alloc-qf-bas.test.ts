/** The share of low quotients familiaux: rows counted with another threshold are another figure. */
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import type { Observation } from '../../../src/domain/observation';
import { VIDE } from '../../../src/domain/valeurs';
import partQfBas from '../../../src/indicators/allocataires/part-alloc-qf-bas';
import { seuilOf } from '../../../src/indicators/allocataires/seuil-qf';
import type { Argument } from '../../../src/indicators/define';
import { buildEtat } from '../../../src/indicators/etat-registre';
import { CAF_QF } from '../../../src/indicators/sources-publiques';
import { buildObservation, nombre } from '../../support/builders';
import { openIndexReel } from '../../support/index-reel';

const index = openIndexReel();

function ligne(haut: number, plus: Partial<Observation>): Observation {
  return buildObservation({
    indicateur: 'PART_ALLOC_QF_BAS',
    territoire: '66136',
    millesime: '2024',
    valeur: VIDE,
    numerateur: nombre(haut),
    denominateur: nombre(1000),
    source: 'saisie locale',
    ...plus,
  });
}

const publiee = ligne(450, { source: CAF_QF.libelle });
const a600 = ligne(300, { commentaire: 'Grille 2024, seuil : 600 €' });
const muette = ligne(200, {});

function ask(observations: readonly Observation[], seuil?: number | string): number | string {
  const etat = buildEtat({ classeur: { ...CLASSEUR_VIDE, observations }, index, echecTerritoires: null });
  const args: Argument[] = [[['66136']], [[2024]], ...(seuil === undefined ? [] : [[[seuil]]])];
  const resultat = partQfBas.calculate(args, etat);
  return resultat.ok ? resultat.value : resultat.error.code;
}

describe('the threshold of a row', () => {
  it.each([
    ['seuil : 600 €', 'saisie locale', 600],
    ['Seuil 1 200', '', 1200],
    ['', CAF_QF.libelle, 800],
    ['seuil 700 €', CAF_QF.libelle, 700],
    ['600 familles', 'saisie locale', null],
  ])('is read in « %s » of « %s »', (commentaire, source, attendu) => {
    expect(seuilOf({ commentaire, source })).toBe(attendu);
  });
});

describe('PART_ALLOC_QF_BAS', () => {
  it.each([
    ['the published row answers to 800', [publiee, a600], 800, 0.45],
    ['a typed row answers to the threshold of its comment', [publiee, a600], 600, 0.3],
    ['a threshold nobody counted with is refused', [publiee, a600], 700, 'seuil-absent'],
    ['a row that does not say its threshold answers to none', [muette], 800, 'seuil-absent'],
    ['nothing held is told as such', [], 800, 'aucun-chiffre'],
    ['a threshold is an amount', [publiee], -1, 'argument-invalide'],
    ['a threshold is a number', [publiee], 'bas', 'argument-invalide'],
  ] as const)('%s', (_titre, lignes, seuil, attendu) => {
    expect(ask(lignes, seuil)).toBe(attendu);
  });

  it('without threshold, answers when one figure is held and says it when they differ', () => {
    expect(ask([muette])).toBe(0.2);
    expect(ask([publiee, a600])).toBe('chiffres-contradictoires');
  });

  it('names the thresholds held', () => {
    const classeur = { ...CLASSEUR_VIDE, observations: [publiee, a600] };
    const resultat = partQfBas.calculate(
      [[['66136']], [[2024]], [[700]]],
      buildEtat({ classeur, index, echecTerritoires: null }),
    );
    expect(resultat.ok ? '' : resultat.error.message).toContain('600\u00A0€ et 800\u00A0€');
  });
});
