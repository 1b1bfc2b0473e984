/** What explanations say of the functions that read any indicator is what their help says. */
import { fichesAcces } from '../../../src/indicators/acces/fiches';
import { FONCTIONS_ACCES } from '../../../src/indicators/explication/fonctions-acces';

it('has the names and the definition of each of them', () => {
  expect(FONCTIONS_ACCES).toEqual(
    Object.fromEntries(
      fichesAcces.map(({ id, parametres, description }) => [
        id,
        { parametres: parametres.map(({ nom }) => nom), definition: description },
      ]),
    ),
  );
});
