/** The usual indicators: restrained, known to the catalogue, each under a champ that people read. */
import { SELECTION, champOf } from '../../src/diagnostic';
import { CHAMPS_NATIONAUX } from '../../src/domain/listes';
import { fiches, findFiche } from '../../src/indicators/fiches';

it('is about forty indicators, said once', () => {
  expect(SELECTION.length).toBeGreaterThanOrEqual(35);
  expect(SELECTION.length).toBeLessThanOrEqual(45);
  expect(new Set(SELECTION).size).toBe(SELECTION.length);
});

it.each(SELECTION)('%s is in the catalogue', (id) => {
  expect(findFiche(id)?.id).toBe(id);
});

it('speaks of every champ of a convention but governance, digital inclusion and « other »', () => {
  const champs = new Set(SELECTION.map((id) => champOf(findFiche(id) ?? { id, groupe: 'demographie' })));
  const { NUM, AUT, TRA, ...autres } = CHAMPS_NATIONAUX;
  for (const champ of Object.values(autres)) expect(champs).toContain(champ);
  for (const champ of [NUM, AUT, TRA]) expect(champs).not.toContain(champ);
});

it.each([
  ['NB_ACCOMP_NUMERIQUES', 'Inclusion numérique'],
  ['PART_RES_SECONDAIRES', 'Logement et cadre de vie'],
  ['TAUX_VACAF', 'Enfance'],
  ['PART_80_PLUS', 'Portrait du territoire'],
])('%s, on demand, is under %s', (id, champ) => {
  const fiche = fiches.find((autre) => autre.id === id);
  expect(fiche && champOf(fiche)).toBe(champ);
});
