/** Lists of people: members of an instance, unless something says they sign. */
import { measure } from './sources/measure';
import { csv } from './sources/source';

const ENTETE = 'NOM Prénom;Organisme;Qualité;Présent ?';
const LIGNES = 'DUPONT Marie;Caf;conseillère technique;oui\nMARTIN Paul;Ville;DGS;non\n';

describe('lists of people', () => {
  it.each([
    ['COPIL CTG – liste des membres', ENTETE, 'tMembres', 'COPIL'],
    ['Feuille de présence du comité technique', ENTETE, 'tMembres', 'comité technique'],
    ['Contacts utiles', ENTETE, 'tMembres', undefined],
    ['Signataires de la convention', ENTETE, 'tSignataires', undefined],
    ['Contacts', 'NOM Prénom;Organisme;Qualité;Délibération du', 'tSignataires', undefined],
  ])('« %s » (%s) goes to %s', async (titre, entete, table, instance) => {
    const { apercu, perdues } = await measure({
      nom: 'liste.csv',
      contenu: csv(`${titre};;;\n${entete}\n${LIGNES}`),
      attendu: {},
    });
    expect(perdues).toEqual([]);
    expect(apercu.ajouts.map((ajout) => ajout.table)).toEqual([table]);
    expect(apercu.ajouts[0]?.lignes.map(({ valeurs }) => valeurs['instance'])).toEqual([instance, instance]);
  });
});
