/** Progress of a plan by the three declared methods, and the way of Territoires en Transitions beside ours. */
import * as fc from 'fast-check';
import { STATUTS_ACTION } from '../../src/domain/listes';
import { calculatePartJalons } from '../../src/evaluation/avancement-action';
import { calculateAvancementParts, listPartsActions } from '../../src/evaluation/avancement-plan';
import { evaluateClasseur } from '../../src/evaluation/evaluate-classeur';
import { parseMethode } from '../../src/evaluation/methode-avancement';
import { weightedMean } from '../../src/evaluation/ponderation';
import { parseStatut } from '../../src/evaluation/statuts';
import { calculateRealisation, calculateRealisationToutes } from '../../src/evaluation/taux-realisation';
import { buildAction, buildClasseur, buildConvention, buildJalon, nombre, ref } from '../support/builders';

const action = (code: string, statut: string, avancement: number | string = '') =>
  buildAction({
    ref: ref('tActions', code),
    code,
    intitule: `Action ${code}`,
    statut,
    avancement: nombre(avancement),
  });

/** Two steps of weight 1 done, one of weight 2 to do. */
const jalons = [
  buildJalon({ action: 'A1', fait: 'oui' }),
  buildJalon({ action: 'a1', fait: 'Oui' }),
  buildJalon({ action: 'Action A1', fait: 'non', poids: nombre(2) }),
];
const actions = [
  action('A1', 'En cours', 0.8),
  action('A2', 'Bloquée'),
  action('A3', 'En pause', 0.6),
  action('A4', 'Réalisée'),
  action('A5', 'Abandonnée', 1),
  action('A6', 'Reportée', 1),
  action('A7', 'terminé'),
];
const plan = (methode: string) =>
  buildClasseur({ convention: buildConvention({ methode_avancement: methode }), actions, jalons });

describe('progress by the method of the workbook', () => {
  it.each([
    ['déclaré', (0.8 + 0.6) / 2, 2],
    ['Déclaré', (0.8 + 0.6) / 2, 2],
    ['jalons', 0.5, 1],
    ['statut', (0.5 + 0.25 + 0.6 + 1) / 4, 4],
    ['', (0.8 + 0.25 + 0.6 + 1) / 4, 4],
    ['au doigt mouillé', (0.8 + 0.25 + 0.6 + 1) / 4, 4],
  ])('« %s »: %d over %d of the five actions that count', (methode, valeur, utilises) => {
    const classeur = plan(methode);
    const mesure = calculateAvancementParts(listPartsActions(classeur));
    expect(mesure?.valeur).toBeCloseTo(valeur, 12);
    expect(mesure).toMatchObject({ utilises, comptes: 5 });
    const { convention } = evaluateClasseur(classeur);
    expect(convention.avancement).toMatchObject({ valeur: mesure?.valeur, utilises, comptes: 5 });
    expect(convention.avancement.phrase).toMatch(new RegExp(`${utilises} actions? sur 5`));
    expect(convention.avancement.phrase).toContain('1 abandonnée, 1 reportée');
  });

  it('says its method beside the figure, and the word it does not know', () => {
    const phrase = (methode: string) => evaluateClasseur(plan(methode)).convention.avancement.phrase;
    expect(phrase('déclaré')).toMatch(/^méthode\u00a0: avancement déclaré\u00a0;/);
    expect(phrase('jalons')).toContain('jalons faits');
    expect(phrase('statut')).toContain('En pause et Bloquée le dernier avancement connu ou 25');
    expect(phrase('')).toContain('aucune méthode choisie');
    const { remarques, methode } = evaluateClasseur(plan('au doigt mouillé'));
    expect(methode.cle).toBeNull();
    expect(remarques).toEqual([
      expect.objectContaining({ champ: 'valeur', message: expect.stringContaining('au doigt mouillé') }),
    ]);
  });

  it('knows its three words, however typed', () => {
    expect(['Declare', 'JALONS', 'statut', 'constructor', ''].map(parseMethode)).toEqual([
      'déclaré',
      'jalons',
      'statut',
      null,
      null,
    ]);
  });

  it('reads no progress in what is no share, and says so', () => {
    const classeur = buildClasseur({ actions: [action('A1', 'En cours', 80), action('A2', '', 0.4)] });
    const { convention, remarques, actions: lues } = evaluateClasseur(classeur);
    expect(convention.avancement).toMatchObject({ valeur: (0.5 + 0.4) / 2, utilises: 2, comptes: 2 });
    expect(lues.map(({ base }) => base)).toEqual(['statut', 'déclaré']);
    expect(remarques.map(({ champ }) => champ)).toContain('avancement');
  });
});

describe('steps of an action', () => {
  const jalon = (fait: string, poids: number | string = '') => buildJalon({ fait, poids: nombre(poids) });

  it.each([
    [[], null],
    [[jalon('oui'), jalon('')], 0.5],
    [[jalon('oui', 3), jalon('non', 1)], 0.75],
    [[jalon('oui', 0), jalon('non')], 0],
    [[jalon('oui', 0), jalon('oui', 0)], null],
    [[jalon('oui', -1), jalon('non')], 0],
  ])('%#: weighted, and nothing where they weigh nothing', (liste, part) => {
    expect(calculatePartJalons(liste)).toBe(part);
  });
});

describe('one fiche a status, done over all or over those that count', () => {
  const huit = [
    'À venir',
    'À discuter',
    'En cours',
    'Réalisé',
    'En retard',
    'En pause',
    'Bloqué',
    'Abandonné',
  ];

  it('is 12.5 % the way of Territoires en Transitions, 14.3 % here', () => {
    const statuts = huit.map(parseStatut);
    expect(calculateRealisationToutes(statuts)).toEqual({ valeur: 0.125, utilises: 8, comptes: 8 });
    const comptees = calculateRealisation(statuts.flatMap((statut) => statut ?? []));
    expect(((comptees?.valeur ?? 0) * 100).toFixed(1)).toBe('14.3');
  });

  it('names which is which in the evaluation', () => {
    const { convention, realisationToutes } = evaluateClasseur(
      buildClasseur({ actions: huit.map((statut, rang) => action(`A${rang}`, statut)) }),
    );
    expect(realisationToutes).toMatchObject({ valeur: 0.125, utilises: 8, comptes: 8 });
    expect(realisationToutes.phrase).toContain('Territoires en Transitions');
    expect(convention.realisation).toMatchObject({ valeur: 1 / 7, utilises: 7, comptes: 8 });
    expect(convention.realisation.phrase).toContain('7 actions sur 8');
    expect(convention.realisation.phrase).toContain('1 abandonnée');
  });

  it('keeps in the denominator what has no statut, and says nothing of no plan', () => {
    expect(calculateRealisationToutes(['Réalisée', null])?.valeur).toBe(0.5);
    expect(calculateRealisationToutes([])).toBeNull();
  });
});

describe('weights', () => {
  const element = fc.record({
    valeur: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    poids: fc.integer({ min: -2, max: 9 }),
  });

  it('only their ratio and their sign count, in any order, and the mean stays between its values', () => {
    fc.assert(
      fc.property(fc.array(element), fc.constantFrom(2, 0.5, 10), (elements, facteur) => {
        const mesure = weightedMean(elements);
        const autre = weightedMean(
          [...elements].reverse().map(({ valeur, poids }) => ({ valeur, poids: poids * facteur })),
        );
        const utiles = elements.filter(({ valeur, poids }) => valeur !== null && poids > 0);
        if (mesure === null || autre === null) {
          expect(utiles).toHaveLength(0);
          expect(autre).toBe(mesure);
          return;
        }
        expect(mesure.utilises).toBe(utiles.length);
        expect(autre.utilises).toBe(mesure.utilises);
        expect(autre.valeur).toBeCloseTo(mesure.valeur, 9);
        const valeurs = utiles.map(({ valeur }) => valeur ?? 0);
        expect(mesure.valeur).toBeGreaterThanOrEqual(Math.min(...valeurs) - 1e-9);
        expect(mesure.valeur).toBeLessThanOrEqual(Math.max(...valeurs) + 1e-9);
      }),
    );
  });

  it('progress stays between 0 and 100 %, whatever the statuts and the method', () => {
    const ligne = fc.tuple(
      fc.constantFrom(...STATUTS_ACTION, 'Finie', ''),
      fc.constantFrom<number | string>('', 0, 0.3, 1, 80, -1, 'bientôt'),
    );
    fc.assert(
      fc.property(
        fc.array(ligne, { maxLength: 8 }),
        fc.constantFrom('', 'déclaré', 'jalons', 'statut'),
        (lignes, methode) => {
          const classeur = {
            ...plan(methode),
            actions: lignes.map(([statut, part], rang) => action(`A${rang}`, statut, part)),
          };
          const mesure = calculateAvancementParts(listPartsActions(classeur));
          if (mesure === null) return;
          expect(mesure.valeur).toBeGreaterThanOrEqual(0);
          expect(mesure.valeur).toBeLessThanOrEqual(1);
          expect(mesure.utilises).toBeLessThanOrEqual(mesure.comptes);
        },
      ),
    );
  });
});
