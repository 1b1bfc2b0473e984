/** Where one may go in the pane, and what the ribbon, a menu or a cell asks of it, even if the page is not there yet. */

/** In the order of the tabs. « donnees » is the page « Chiffres ». */
export const PAGES = ['accueil', 'convention', 'donnees', 'plan', 'controles', 'evaluation', 'aide'] as const;
export type NomPage = (typeof PAGES)[number];

/** A page, a view of it, a thing in it (the hidden id of a row, an indicator's code…), and whether to make the page's gesture. */
export interface Destination {
  readonly page: NomPage;
  readonly vue?: string;
  readonly objet?: string;
  readonly geste?: boolean;
  /** Why nothing is opened: the selected cell is of no action, or Excel does not let it be read now. */
  readonly manque?: 'action' | 'lecture';
}

export interface Demandes {
  /** Asks for a page, and for its gesture when the destination says so. */
  readonly ask: (destination: Destination) => void;
  /** Called with each destination asked for, and at once with the one that waits. */
  readonly listenPages: (onDestination: (destination: Destination) => void) => () => void;
  /** Called each time this page's gesture is asked for, and at once if it waits. A gesture is served once. */
  readonly listenGeste: (page: NomPage, onGeste: (destination: Destination) => void) => () => void;
}

export function buildDemandes(): Demandes {
  let destinationEnAttente: Destination | null = null;
  let gesteEnAttente: Destination | null = null;
  const auxPages = new Set<(destination: Destination) => void>();
  const auxGestes = new Map<NomPage, (destination: Destination) => void>();

  const serve = () => {
    const geste = gesteEnAttente;
    const onGeste = geste === null ? undefined : auxGestes.get(geste.page);
    if (geste === null || !onGeste) return;
    gesteEnAttente = null;
    onGeste(geste);
  };
  return {
    ask: (destination) => {
      gesteEnAttente = destination.geste === true ? destination : null;
      destinationEnAttente = auxPages.size === 0 ? destination : null;
      auxPages.forEach((onDestination) => onDestination(destination));
      serve();
    },
    listenPages: (onDestination) => {
      auxPages.add(onDestination);
      const attendue = destinationEnAttente;
      destinationEnAttente = null;
      if (attendue !== null) onDestination(attendue);
      return () => auxPages.delete(onDestination);
    },
    listenGeste: (page, onGeste) => {
      auxGestes.set(page, onGeste);
      serve();
      return () => auxGestes.delete(page);
    },
  };
}
