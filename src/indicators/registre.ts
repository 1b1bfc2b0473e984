/** The store that argument-less functions read: the workbook fills it, the functions subscribe. Pure: no Excel, no clock. */
import type { Classeur } from '../domain/classeur';
import type { Echec } from '../domain/result';
import type { IndexTerritoires } from '../territories/index-territoires';
import { buildEtat } from './etat-registre';
import type { EtatRegistre } from './etat-registre';

export type { EtatRegistre } from './etat-registre';

export interface DonneesRegistre {
  /** The workbook as last read; null when it could not be read yet. CLASSEUR_VIDE for one that is not structured. */
  readonly classeur: Classeur | null;
}

export interface Registre {
  lire(): EtatRegistre;
  remplacer(donnees: DonneesRegistre): void;
  definirTerritoires(index: IndexTerritoires): void;
  /** The index will not come: functions then say so instead of waiting. */
  signalerTerritoiresAbsents(echec: Echec): void;
  /** Definitions by id, for the functions that quote them. */
  definirDefinitions(definitions: ReadonlyMap<string, string>): void;
  /** Calls back after each change; returns what unsubscribes. */
  abonner(rappel: () => void): () => void;
}

export function createRegistre(): Registre {
  let etat = buildEtat({ classeur: null, index: null, echecTerritoires: null });
  const abonnes = new Set<() => void>();
  const change = (suite: Partial<Parameters<typeof buildEtat>[0]>): void => {
    const { classeur, index, echecTerritoires, definitions } = etat;
    etat = buildEtat({ classeur, index, echecTerritoires, definitions, ...suite });
    for (const rappel of [...abonnes]) rappel();
  };
  return {
    lire: () => etat,
    remplacer: ({ classeur }) => change({ classeur }),
    definirTerritoires: (index) => change({ index, echecTerritoires: null }),
    signalerTerritoiresAbsents: (echecTerritoires) => change({ echecTerritoires }),
    definirDefinitions: (definitions) => change({ definitions }),
    abonner(rappel) {
      abonnes.add(rappel);
      return () => {
        abonnes.delete(rappel);
      };
    },
  };
}
