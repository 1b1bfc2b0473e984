/** The editable combobox: what assistive tools are told of it, closed and open. */
import { renderToStaticMarkup } from 'react-dom/server';
import { SaisieProposee } from '../../../src/taskpane/components/saisie-proposee';

const PROPOSITIONS = [
  { cle: '66136', contenu: 'Perpignan' },
  { cle: '34108', contenu: 'Frontignan' },
];

function render(ouvert: boolean, propositions = PROPOSITIONS): string {
  return renderToStaticMarkup(
    <SaisieProposee
      label="Commune"
      invite="Nom ou code"
      texte="ignan"
      propositions={propositions}
      ouvert={ouvert}
      onOuvert={() => undefined}
      onTexte={() => undefined}
      onChoix={() => undefined}
    />,
  );
}

it('proposes a named list, its first entry aimed at, which the text points to', () => {
  const html = render(true);
  expect(html).toMatch(/<ul id="([^"]+)" role="listbox" aria-label="Commune"/);
  const [, liste] = /<ul id="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`aria-controls="${liste ?? 'none'}"`);
  expect(html).toContain('aria-expanded="true"');
  const [, visee] = /aria-activedescendant="([^"]+)"/.exec(html) ?? [];
  expect(html).toMatch(
    new RegExp(`id="${visee ?? 'none'}" role="option" aria-selected="true"[^>]*>Perpignan<`),
  );
  expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
});

it.each([
  ['closed', false, PROPOSITIONS],
  ['open on nothing', true, []],
])('%s, it points to no list', (_title, ouvert, propositions) => {
  const html = render(ouvert, propositions);
  expect(html).toContain('role="combobox"');
  expect(html).toContain('aria-expanded="false"');
  expect(html).not.toContain('listbox');
  expect(html).not.toContain('aria-controls');
  expect(html).not.toContain('aria-activedescendant');
});
