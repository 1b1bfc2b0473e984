/** The tabs: where a key goes, and what assistive tools are told. */
import { renderToStaticMarkup } from 'react-dom/server';
import { Onglets, targetOf } from '../../../src/taskpane/components/onglets';

describe('targetOf', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['ArrowLeft', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, -1],
    ['a', 1, -1],
  ])('%s from tab %p goes to %p', (touche, rang, attendu) => {
    expect(targetOf(touche, rang, 3)).toBe(attendu);
  });
});

it('has one stop in the tab order, the chosen tab', () => {
  const html = renderToStaticMarkup(
    <Onglets
      label="Pages"
      onglets={[
        { nom: 'a', titre: 'Accueil' },
        { nom: 'b', titre: 'Données' },
      ]}
      choisi="b"
      onChoix={() => undefined}
    />,
  );
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
  expect(html).toMatch(/aria-selected="true"[^>]*tabindex="0"[^>]*>Données/i);
  expect(html).toMatch(/aria-controls="page-a"[^>]*aria-selected="false"[^>]*tabindex="-1"[^>]*>Accueil/i);
});
