/** What the ribbon asks of the pane: go to a page and make its gesture, even if the page is not there yet. */

export const PAGES = ['accueil', 'donnees', 'reprendre', 'controles', 'evaluation'] as const;
export type NomPage = (typeof PAGES)[number];

export interface Demandes {
  /** Asks for a page and its gesture. */
  readonly ask: (page: NomPage) => void;
  /** Called with each page asked for, and at once with the one that waits. */
  readonly listenPages: (onPage: (page: NomPage) => void) => () => void;
  /** Called each time this page's gesture is asked for, and at once if it waits. A demand is served once. */
  readonly listenGeste: (page: NomPage, onGeste: () => void) => () => void;
}

export function buildDemandes(): Demandes {
  let enAttente: NomPage | null = null;
  const auxPages = new Set<(page: NomPage) => void>();
  const auxGestes = new Map<NomPage, () => void>();

  const serve = () => {
    const onGeste = enAttente === null ? undefined : auxGestes.get(enAttente);
    if (!onGeste) return;
    enAttente = null;
    onGeste();
  };
  return {
    ask: (page) => {
      enAttente = page;
      auxPages.forEach((onPage) => onPage(page));
      serve();
    },
    listenPages: (onPage) => {
      auxPages.add(onPage);
      if (enAttente !== null) onPage(enAttente);
      return () => auxPages.delete(onPage);
    },
    listenGeste: (page, onGeste) => {
      auxGestes.set(page, onGeste);
      serve();
      return () => auxGestes.delete(page);
    },
  };
}
