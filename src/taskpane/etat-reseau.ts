/** Whether this machine is online: as the browser says, and as the requests of the pane turn out. */

/** What is needed of a browser's window. */
export interface FenetreReseau {
  readonly navigator: { readonly onLine: boolean };
  readonly addEventListener: (evenement: 'online' | 'offline', rappel: () => void) => void;
  /** Asks the add-in's own server for nothing: rejects when it cannot be reached, whatever it answers otherwise. */
  readonly sonder: () => Promise<unknown>;
}

export interface EtatReseau {
  readonly isHorsLigne: () => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
  /** A request of the pane did not come: a browser may believe in a network that leads nowhere, so one is tried. */
  readonly tellEchec: () => void;
  /** A part of the pane came: its server is reached again. */
  readonly tellRecu: () => void;
}

/** Failures that say nothing more than « hors ligne », where that is already said. */
const CODES = /^(?:reseau-injoignable|reseau-coupe|partie-absente|fiches-absentes|territoires-absents)$/;

export function dependsOnReseau(code: string): boolean {
  return CODES.test(code);
}

export function followReseau(fenetre: FenetreReseau): EtatReseau {
  const abonnes = new Set<() => void>();
  let coupe = !fenetre.navigator.onLine;
  const set = (horsLigne: boolean) => {
    if (horsLigne === coupe) return;
    coupe = horsLigne;
    for (const rappel of [...abonnes]) rappel();
  };
  fenetre.addEventListener('offline', () => set(true));
  fenetre.addEventListener('online', () => set(false));
  return {
    isHorsLigne: () => coupe,
    subscribe: (onChange) => {
      abonnes.add(onChange);
      return () => void abonnes.delete(onChange);
    },
    tellEchec: () => {
      if (!coupe)
        fenetre.sonder().then(
          () => undefined,
          () => set(true),
        );
    },
    tellRecu: () => set(!fenetre.navigator.onLine),
  };
}

const SANS_FENETRE: FenetreReseau = {
  navigator: { onLine: true },
  addEventListener: () => undefined,
  sonder: () => Promise.resolve(),
};

/** The one of this page; without a window (tests, command line), always online. */
export const etatReseau = followReseau(
  typeof window === 'undefined'
    ? SANS_FENETRE
    : {
        navigator: window.navigator,
        addEventListener: (evenement, rappel) => window.addEventListener(evenement, rappel),
        sonder: () => window.fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }),
      },
);
