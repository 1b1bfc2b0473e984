/** The store: filled by the workbook, subscribed to by the functions. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { createRegistre } from '../../src/indicators/registre';
import { buildClasseurChiffres } from '../support/etats';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();

describe('the store', () => {
  it('is ready once the workbook was read and the index came or failed', () => {
    const registre = createRegistre();
    expect(registre.lire().pret).toBe(false);
    registre.remplacer({ classeur: CLASSEUR_VIDE });
    expect(registre.lire().pret).toBe(false);
    registre.definirTerritoires(index);
    expect(registre.lire().pret).toBe(true);
    registre.remplacer({ classeur: null });
    expect(registre.lire().pret).toBe(false);
  });

  it('is ready, and says so, when the index will not come', () => {
    const registre = createRegistre();
    registre.remplacer({ classeur: CLASSEUR_VIDE });
    registre.signalerTerritoiresAbsents({ code: 'x', message: 'm', aide: 'a' });
    expect(registre.lire()).toMatchObject({ pret: true, index: null, echecTerritoires: { code: 'x' } });
    registre.definirTerritoires(index);
    expect(registre.lire().echecTerritoires).toBeNull();
  });

  it('calls subscribers at each change, until they leave', () => {
    const registre = createRegistre();
    const vus: number[] = [];
    const leave = registre.abonner(() => vus.push(registre.lire().territoires.length));
    registre.remplacer({ classeur: buildClasseurChiffres(['66136'], []) });
    registre.remplacer({ classeur: buildClasseurChiffres(['66136', '66037'], []) });
    leave();
    registre.remplacer({ classeur: null });
    expect(vus).toEqual([1, 2]);
  });

  it('lets a subscriber leave while it is called', () => {
    const registre = createRegistre();
    let appels = 0;
    const leave = registre.abonner(() => {
      appels += 1;
      leave();
    });
    registre.abonner(() => (appels += 10));
    registre.remplacer({ classeur: null });
    registre.remplacer({ classeur: null });
    expect(appels).toBe(21);
  });

  it.each([
    ['66136', ['66136']],
    ['66136 (déduit)', ['66136']],
    ['200 027 183', ['200027183']],
    ['66037 ; 66136', ['66037', '66136']],
    ['1001', ['01001']],
    ['2A004', ['2A004']],
    ['', []],
    ['inconnu', []],
  ])('reads « %s » of « Code Insee ou SIREN » as %p', (texte, codes) => {
    const registre = createRegistre();
    registre.remplacer({ classeur: buildClasseurChiffres([texte], []) });
    expect(registre.lire().territoires).toEqual(codes);
  });
});
