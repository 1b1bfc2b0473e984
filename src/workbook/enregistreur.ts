/**
 * Remembers what a gesture overwrites. Reading goes in the same batch as writing: Excel answers in the order it is asked,
 * so what is loaded before a write is what was there, and what is loaded at the end is what we left.
 */
import type { EmplacementTable } from '../sheets';
import type {
  Annulation,
  CelluleAjoutee,
  ColonneAjoutee,
  FeuilleCreee,
  LignesAjoutees,
  LignesSupprimees,
  ListeAjoutee,
  ZoneEcrite,
} from './annulation';
import {
  followAjout,
  followCellule,
  followColonne,
  followFeuille,
  followSuppression,
  followZone,
} from './suivis';
import { followPlage } from './suivi-plage';
import type { Plage } from './suivi-plage';
import type { Suivi, Zone } from './suivis';

export type { Plage, Zone };

export interface Enregistreur {
  /** Before these cells are written; `apparence` when their look changes too. */
  recordCellules(lieu: EmplacementTable, zone: Zone, options?: { readonly apparence: boolean }): void;
  /** Once rows were added at the end of the table. */
  recordLignesAjoutees(lieu: EmplacementTable, combien: number): void;
  /** Before the last rows of the table are deleted; `premiere` is Excel's number of the first of them. */
  recordLignesSupprimees(lieu: EmplacementTable, premiere: number, combien: number): void;
  recordColonneAjoutee(table: string, entete: string): void;
  recordFeuilleCreee(page: Excel.Worksheet, titre: string, remplace: string | null): void;
  recordListeAjoutee(table: string, entete: string, source: string): void;
  /** Before a cell outside tables is written. */
  recordCelluleAjoutee(feuille: string, adresse: string): void;
  /** The same for a block of cells. */
  recordPlage(plage: Plage): void;
}

export interface Releve extends Enregistreur {
  /** Gives what forgets all that is recorded after: a batch that Excel refused has nothing to be undone. */
  mark(): () => void;
  /** Queues the reading of what we leave, but for what was settled; the caller syncs, then collects. */
  finish(): void;
  /** The same for what was recorded so far and that no later batch changes: read at the end, it would be too much at once. */
  settle(): void;
  collect(geste: { readonly titre: string; readonly date: string }): Annulation;
}

export function createEnregistreur(context: Excel.RequestContext): Releve {
  const suivis = {
    zones: [] as Suivi<ZoneEcrite>[],
    lignesAjoutees: [] as Suivi<LignesAjoutees>[],
    lignesSupprimees: [] as Suivi<LignesSupprimees>[],
    colonnes: [] as Suivi<ColonneAjoutee>[],
    feuilles: [] as Suivi<FeuilleCreee>[],
    cellules: [] as Suivi<CelluleAjoutee>[],
    plages: [] as Suivi<readonly CelluleAjoutee[]>[],
  };
  const listes: ListeAjoutee[] = [];
  const regles = new Set<Suivi<unknown>>();
  const finishAll = (): void => {
    for (const suivi of Object.values(suivis).flat()) if (!regles.has(suivi)) suivi.finish();
  };
  return {
    recordCellules: (lieu, zone, options) =>
      void suivis.zones.push(followZone(context, lieu, zone, options?.apparence === true)),
    recordLignesAjoutees: (lieu, combien) =>
      void suivis.lignesAjoutees.push(followAjout(context, lieu, combien)),
    recordLignesSupprimees: (lieu, premiere, combien) =>
      void suivis.lignesSupprimees.push(followSuppression(context, lieu, premiere, combien)),
    recordColonneAjoutee: (table, entete) => void suivis.colonnes.push(followColonne(context, table, entete)),
    recordFeuilleCreee: (page, titre, remplace) =>
      void suivis.feuilles.push(followFeuille(page, titre, remplace)),
    recordListeAjoutee: (table, entete, source) => void listes.push({ table, entete, source }),
    recordCelluleAjoutee: (feuille, adresse) =>
      void suivis.cellules.push(followCellule(context, feuille, adresse)),
    recordPlage: (plage) => void suivis.plages.push(followPlage(context, plage)),
    mark: () => {
      const longueurs = [...Object.values(suivis), listes].map(
        (famille) => [famille, famille.length] as const,
      );
      return () => {
        for (const [famille, longueur] of longueurs) famille.length = longueur;
      };
    },
    finish: finishAll,
    settle: () => {
      finishAll();
      for (const suivi of Object.values(suivis).flat()) regles.add(suivi);
    },
    collect: (geste) => ({
      ...geste,
      zones: suivis.zones.map((suivi) => suivi.collect()),
      lignesAjoutees: suivis.lignesAjoutees.map((suivi) => suivi.collect()),
      lignesSupprimees: suivis.lignesSupprimees.map((suivi) => suivi.collect()),
      colonnes: suivis.colonnes.map((suivi) => suivi.collect()),
      feuilles: suivis.feuilles.map((suivi) => suivi.collect()),
      cellules: [
        ...suivis.cellules.map((suivi) => suivi.collect()),
        ...suivis.plages.flatMap((s) => s.collect()),
      ],
      listes,
    }),
  };
}
