/** What the page « Reprendre » puts on screen: words, not only numbers or colours. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ApercuLignes } from '../../../src/taskpane/reprendre/apercu-reprise';
import { summarizeReprise } from '../../../src/taskpane/reprendre/resultat-reprise';
import { TableTrouvee } from '../../../src/taskpane/reprendre/table-trouvee';
import { buildApercu, buildColonne, buildTable } from './apercu-exemple';

function render(element: ReactElement): string {
  return renderToStaticMarkup(<FluentProvider>{element}</FluentProvider>)
    .replace(/<option[^>]*>[^<]*<\/option>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
const show = (table = buildTable()) =>
  render(<TableTrouvee table={table} correction={{}} onCorrection={() => undefined} />);

describe('a table found', () => {
  it('says where it stands, and each doubtful column with its reasons and examples', () => {
    const douteuse = buildColonne({ confiance: 0.3, raisons: ['9 dates sur 10'] });
    const texte = show(buildTable({ colonnes: [buildColonne({ entete: 'Coût' }), douteuse] }));
    expect(texte).toContain('Plan d’actions (Plan, A3:F20)');
    expect(texte).toContain('17 lignes lues');
    expect(texte).toContain('Correspondance des colonnes : 2 colonnes (1 à vérifier)');
    expect(texte).toContain('« Coût »');
    expect(texte).toContain('? à vérifier (9 dates sur 10) Exemples : CCAS | Ville');
    expect(texte).toContain('✔ sûr');
  });

  it('says that the mapping is the one of last time, and shows no column of a table left out', () => {
    expect(show(buildTable({ dejaUtilisee: true }))).toContain('la dernière fois');
    expect(show(buildTable({ cible: null }))).not.toContain('Correspondance des colonnes');
  });
});

describe('what would be written', () => {
  it('names each problem, what to do, and what is set aside', () => {
    const texte = render(
      <ApercuLignes
        apercu={buildApercu({
          problemes: [
            {
              code: 'date',
              gravite: 'avertissement',
              feuille: 'Plan',
              ligne: 7,
              cellule: 'D7',
              entete: 'Échéance',
              message: 'La date « bientôt » de D7 ne se lit pas.',
              aide: 'Ses mots sont gardés.',
            },
          ],
          ecartees: [{ feuille: 'Plan', ligne: 20, motif: 'total', texte: 'Total 12 000' }],
          remarques: [
            {
              table: 'tActions',
              cle: 'statut',
              entete: 'État',
              ecrit: 'Terminé',
              lu: 'Réalisée',
              lignes: [5],
            },
          ],
        })}
      />,
    );
    expect(texte).toContain('Actions : 1 ligne');
    expect(texte).toContain('À regarder (1)');
    expect(texte).toContain('avertissement La date « bientôt » de D7 ne se lit pas. Ses mots sont gardés.');
    expect(texte).toContain('Mis de côté (1)');
    expect(texte).toContain('Mots reconnus (1)');
  });

  it('says that there is nothing to write, and nothing to look at', () => {
    const texte = render(<ApercuLignes apercu={buildApercu({ ajouts: [] })} />);
    expect(texte).toContain('Rien à écrire');
    expect(texte).toContain('Aucun problème');
  });
});

describe('summarizeReprise', () => {
  it.each([
    [
      [{ feuille: 'Actions', lignes: 12 }],
      ['Objectifs'],
      '12 lignes ajoutées dans « Actions ». Feuilles créées : Objectifs.',
    ],
    [
      [
        { feuille: 'Actions', lignes: 1 },
        { feuille: 'Axes', lignes: 0 },
      ],
      [],
      '1 ligne ajoutée dans « Actions ».',
    ],
    [[], [], 'Rien n’a été écrit.'],
  ])('says %p', (ajoutees, feuillesCreees, attendu) => {
    const rapport = {
      ajoutees: ajoutees.map((ajout) => ({ table: 't', colonnesAjoutees: [], ...ajout })),
      feuillesCreees,
      problemes: 0,
      ecartees: 0,
    };
    expect(summarizeReprise(rapport).replace(/\u00A0/g, ' ')).toBe(attendu);
  });
});
