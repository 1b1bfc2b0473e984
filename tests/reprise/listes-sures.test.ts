/** Words are taken for a value of a list only where they can mean nothing else; other words stay as written. */
import { recogniseListe } from '../../src/reprise/recognise-liste';
import { measure } from './sources/measure';
import { csv } from './sources/source';

describe('values of lists', () => {
  it.each([
    ['types_offre', 'RAM', 'RPE'],
    ['types_offre', 'Relais assistantes maternelles', 'RPE'],
    ['types_offre', 'Crèche PSU', 'EAJE PSU'],
    ['types_offre', 'Multi-accueil', null],
    ['types_offre', 'Micro-crèche', null],
    ['types_offre', 'Garderie', null],
    ['types_offre', 'Aide aux devoirs', null],
    ['statuts_action', 'Terminé', 'Réalisée'],
    ['statuts_action', 'Réalisée en juin', 'Réalisée'],
    ['statuts_action', 'Réalisée partiellement', null],
    ['statuts_action', 'Non réalisée', null],
    ['statuts_action', 'En retard', null],
    ['statuts_etape', 'reportée', null],
    ['types_instance', 'Conseil communautaire', null],
    ['types_signataire', 'Collectivité', null],
    ['obtenu', 'à solliciter', null],
    ['priorites', '1', null],
  ])('%s: « %s » is %s', (liste, texte, attendu) => {
    expect(recogniseListe(texte, liste)?.valeur ?? null).toBe(attendu);
  });

  it('a column of types nobody listed is still the column of types, told word by word', async () => {
    const { fautes, perdues, apercu } = await measure({
      nom: 'equipements.csv',
      contenu: csv(
        'Type de structure;Nom;Commune;Gestionnaire\nMulti-accueil;Les Lutins;Baugé;Mairie\nGarderie;La Ruche;Baugé;CC\n',
      ),
      attendu: { tOffre: [{ type: 'Multi-accueil', nom: 'Les Lutins' }, { type: 'Garderie' }] },
    });
    expect({ fautes, perdues }).toEqual({ fautes: [], perdues: [] });
    expect(apercu.problemes.map(({ code, cellule }) => [code, cellule])).toEqual([
      ['hors-liste', 'A2'],
      ['hors-liste', 'A3'],
    ]);
  });
});
