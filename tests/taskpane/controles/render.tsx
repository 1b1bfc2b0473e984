/** An element of the pane as markup, with commands that may not be called. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnnoncesProvider } from '../../../src/taskpane/annonces';
import { CommandesProvider } from '../../../src/taskpane/commandes-context';
import { COMMANDES } from '../commandes-fictives';

/** The words of the markup, tags taken away, entities and odd spaces read. */
export function render(element: ReactElement): { readonly html: string; readonly texte: string } {
  const html = renderToStaticMarkup(
    <FluentProvider>
      <AnnoncesProvider>
        <CommandesProvider commandes={COMMANDES}>{element}</CommandesProvider>
      </AnnoncesProvider>
    </FluentProvider>,
  );
  const texte = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
  return { html, texte };
}
