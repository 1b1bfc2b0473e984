/** The network as the browser and Node give it: the only place that names `fetch` and the timers. */
import type { PortReseau } from './port-reseau';

export function createPortNavigateur(): PortReseau {
  return {
    appeler: (adresse, options) => fetch(adresse, options),
    maintenant: () => performance.now(),
    attendre: (millisecondes, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const finir = (): void => {
          clearTimeout(minuterie);
          signal.removeEventListener('abort', finir);
          resolve();
        };
        const minuterie = setTimeout(finir, millisecondes);
        signal.addEventListener('abort', finir);
      }),
    minuter: (millisecondes, rappel) => {
      const minuterie = setTimeout(rappel, millisecondes);
      return () => clearTimeout(minuterie);
    },
  };
}
