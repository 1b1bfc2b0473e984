/** What the controls say of the five documents, and what they must not say of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controlClasseur } from '../../src/rules';
import { listMuettes, NOMS_ATTENDUS, renderAttendus } from '../support/attendus';
import { readExemple } from '../support/classeur-exemple';
import { CONSTATS_DES_EXEMPLES, countByRegle, DATE_DES_CONSTATS } from '../support/constats-des-exemples';

const DATE = { date: DATE_DES_CONSTATS };

describe.each(Object.entries(CONSTATS_DES_EXEMPLES))('%s', (nom, attendu) => {
  const rapport = controlClasseur(readExemple(nom), DATE);

  it('has the findings its document implies, and no other', () => {
    expect(countByRegle(rapport.constats)).toEqual(attendu.constats);
  });

  it('says what its document does not let one check', () => {
    expect(countByRegle(rapport.nonControlables)).toEqual(attendu.nonControlables);
  });

  it('has no error in public figures', () => {
    const { constats } = controlClasseur(readExemple(nom, { avecChiffres: true }), DATE);
    const erreurs = constats.filter(
      ({ regle, gravite }) => regle.startsWith('DIAG-') && gravite === 'erreur',
    );
    expect(erreurs).toEqual([]);
  });
});

describe('docs/attendus-canet-lourdes.md', () => {
  const page = readFileSync(join(__dirname, '../../docs/attendus-canet-lourdes.md'), 'utf8');

  it.each(NOMS_ATTENDUS)('holds the expectations of %s, and names every rule', (nom) => {
    expect(page).toContain(renderAttendus(nom));
    expect(page).toContain(` ${listMuettes(nom).join(', ')}.`);
  });
});
