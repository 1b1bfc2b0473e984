/** The bar of statuts: a picture with its words and its table, told apart without colour. */
import { STATUTS_ACTION } from '../../../src/domain/listes';
import { countStatuts } from '../../../src/evaluation';
import { BarreStatuts } from '../../../src/taskpane/images/barre-statuts';
import { Pastille } from '../../../src/taskpane/images/motif-statut';
import { sharesOf } from '../../../src/taskpane/images/shares-of';
import { render } from '../controles/render';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');

it('says its message, and stands before a table that holds the same figures', () => {
  const { html, texte } = render(
    <BarreStatuts parts={countStatuts(['En cours', 'Réalisée', 'En cours', ''])} />,
  );
  expect(plain(html)).toContain(
    'role="img" aria-label="4 actions : 2 en cours, 1 réalisée, 1 non renseigné."',
  );
  expect(plain(texte)).toContain('Voir les chiffres : Actions par statut');
  for (const mot of ['En cours', 'Réalisée', 'non renseigné']) expect(texte).toContain(mot);
});

it('draws nothing of an empty plan, and says so', () => {
  const { html, texte } = render(<BarreStatuts parts={[]} />);
  expect(html).not.toContain('<svg');
  expect(texte).toContain('Aucune action');
});

it('draws each statut with a pattern of its own, colour set aside', () => {
  const dessins = [...STATUTS_ACTION, null].map((statut) =>
    render(<Pastille statut={statut} />).html.replace(/ (?:class|id)="[^"]*"|url\([^)]*\)/g, ''),
  );
  expect(new Set(dessins).size).toBe(dessins.length);
});

it.each([
  [
    [1, 3],
    [
      ['0%', '25%'],
      ['25%', '75%'],
    ],
  ],
  [
    [0, 0],
    [
      ['0%', '0%'],
      ['0%', '0%'],
    ],
  ],
  [
    [1, 1, 1],
    [
      ['0%', '33.333%'],
      ['33.333%', '33.333%'],
      ['66.667%', '33.333%'],
    ],
  ],
])('shares %j along a bar', (nombres, attendu) => {
  expect(sharesOf(nombres).map(({ x, largeur }) => [x, largeur])).toEqual(attendu);
});
