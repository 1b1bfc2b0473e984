/** Published figures and the cases of other tools, through the arithmetic of the add-in. */
import { STATUTS_ACTION } from '../../src/domain/listes';
import { calculateEvolutionPoints } from '../../src/evaluation/evolution';
import { calculatePart } from '../../src/evaluation/sommes';
import { parseStatut } from '../../src/evaluation/statuts';
import { calculateRealisation } from '../../src/evaluation/taux-realisation';

describe('one fiche a status, as Territoires en Transitions counts them', () => {
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
  const statuts = huit.flatMap((mot) => parseStatut(mot) ?? []);

  it('are all known here', () => expect(statuts).toHaveLength(8));

  it('is 14.3 % here, the one given up left out, where they say 12.5 %', () => {
    expect(calculateRealisation(statuts)).toEqual({ valeur: 1 / 7, utilises: 7, comptes: 8 });
    const faites = statuts.filter((statut) => statut === 'Réalisée').length;
    expect(faites / statuts.length).toBe(0.125);
    expect(STATUTS_ACTION).toContain('Abandonnée');
  });
});

describe('published shares', () => {
  it('Choisy-le-Roi: 190 places for 600 requests are 31.7 %', () => {
    expect(calculatePart([{ haut: 190, bas: 600 }])?.valeur).toBeCloseTo(0.317, 3);
  });

  it('France: the coverage of 2023 is the sum of its ways of welcoming, and gained 1.4 point in a year', () => {
    expect(19.9 + 3.6 + 3.3 + 31.9 + 2.2).toBeCloseTo(60.9, 10);
    expect(calculateEvolutionPoints(59.5, 60.9, 'nombre')).toBeCloseTo(1.4, 10);
  });
});
