/** What undoing a gesture will bring back, and what somebody changed since and so stays: decided from one reading. Pure. */
import { fr } from '../domain/typographie';
import type { CelluleBrute, TableBrute } from '../sheets';
import type { Annulation, Contenu, FeuilleCreee } from './annulation';
import { findPlaces } from './places-annulation';
import type { Places } from './places-annulation';
import { planFeuilles } from './plan-annulation-feuilles';

/** A created sheet as it stands now. */
export interface FeuilleVue {
  readonly nom: string;
  /** Of its first filled cell, from 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly formules: readonly (readonly CelluleBrute[])[];
}

export interface EtatAnnulation {
  readonly brutes: readonly TableBrute[];
  /** Created sheets by Excel's key; one that is gone is absent. */
  readonly feuilles: ReadonlyMap<string, FeuilleVue>;
  /** Drop-downs we added, as they stand now, in the order of the gesture; null when gone. */
  readonly listes: readonly (string | null)[];
  /** Cells outside tables that we filled, in the order of the gesture; null when their sheet is gone. */
  readonly cellules: readonly (CelluleBrute | null)[];
}

export interface CelluleRendue {
  readonly feuille: string;
  /** From 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly contenu: Contenu;
  readonly apparence: Excel.SettableCellProperties | null;
  readonly hauteur: Excel.SettableRowProperties | null;
}

export interface PlanAnnulation {
  readonly rendues: readonly CelluleRendue[];
  /** Ranks of the rows to delete, the last one first. */
  readonly lignesARetirer: ReadonlyMap<string, readonly number[]>;
  /** Rows to add at the end of a table before `rendues` fill them. */
  readonly lignesARendre: readonly {
    readonly table: string;
    readonly combien: number;
    readonly largeur: number;
  }[];
  readonly colonnes: readonly { readonly table: string; readonly entete: string }[];
  readonly feuilles: readonly FeuilleCreee[];
  readonly listes: readonly { readonly table: string; readonly entete: string }[];
  readonly cellules: readonly {
    readonly feuille: string;
    readonly adresse: string;
    readonly contenu: Contenu;
  }[];
  /** Sentences about what stays because somebody changed it. */
  readonly gardees: readonly string[];
}

export function planAnnulation(annulation: Annulation, etat: EtatAnnulation): PlanAnnulation {
  const places = new Map(etat.brutes.map((brute) => [brute.nom, findPlaces(brute)]));
  const gardees = new Set<string>();
  const colonnes = planColonnes(annulation, places, gardees);
  const retirees = planRetraits(annulation, places, colonnes, gardees);
  const { feuilles, raisons } = planFeuilles(annulation.feuilles, etat.feuilles);
  const rendues = [...planZones(annulation, places, retirees, gardees), ...planRetours(annulation, places)];
  const cellules = annulation.cellules.flatMap(({ feuille, adresse, avant, apres }, rang) => {
    const actuelle = etat.cellules[rang] ?? null;
    if (actuelle === apres) return [{ feuille, adresse, contenu: avant }];
    if (actuelle !== null && actuelle !== avant.formule) gardees.add(describeCellule(feuille, adresse));
    return [];
  });
  return {
    rendues,
    lignesARetirer: new Map([...retirees].map(([table, rangs]) => [table, [...rangs].sort((a, b) => b - a)])),
    lignesARendre: annulation.lignesSupprimees.flatMap(({ table, avant }) => {
      const place = places.get(table);
      return place === undefined
        ? []
        : [{ table, combien: avant.length, largeur: place.brute.valeurs[0]?.length ?? 0 }];
    }),
    colonnes,
    feuilles,
    listes: annulation.listes.filter(({ source }, rang) => isSameSource(etat.listes[rang] ?? '', source)),
    cellules,
    gardees: [...gardees, ...raisons],
  };
}

/** Excel may give a reference back with or without its quotes: "='Axes'!$C$5" or "=Axes!$C$5". */
function isSameSource(actuelle: string, ecrite: string): boolean {
  const bare = (source: string): string => source.replaceAll("'", '').toLowerCase();
  return bare(actuelle) === bare(ecrite);
}

function describeCellule(feuille: string, adresse: string): string {
  return fr`La cellule ${adresse} de la feuille « ${feuille} » a changé depuis : elle est gardée telle quelle.`;
}

/** Rows we added that nobody touched: they go. The others keep what was changed, and lose what we wrote. */
function planRetraits(
  { lignesAjoutees }: Annulation,
  places: ReadonlyMap<string, Places>,
  colonnesRetirees: readonly { readonly table: string; readonly entete: string }[],
  gardees: Set<string>,
): Map<string, Set<number>> {
  const parTable = new Map<string, Set<number>>();
  for (const { table, entetes, ids, premierRang, apres } of lignesAjoutees) {
    const place = places.get(table);
    if (place === undefined) continue;
    const colonnes = place.colonnesOf(entetes);
    const retirees = colonnesRetirees.filter((colonne) => colonne.table === table);
    const partantes = place.colonnesOf(retirees.map(({ entete }) => entete));
    const autres = place.otherColonnes([...colonnes, ...partantes]);
    const rangs = parTable.get(table) ?? new Set<number>();
    apres.forEach((ligne, i) => {
      const rang = place.rangOf(ids[i] ?? '', premierRang + i, colonnes, ligne);
      if (rang === null) return;
      const intacte = ligne.every((cellule, j) => place.at(rang, colonnes[j]) === cellule);
      const saisies = autres.filter((colonne) => place.at(rang, colonne) !== '');
      if (intacte && saisies.length === 0) rangs.add(rang);
      for (const colonne of saisies)
        gardees.add(describeCellule(place.brute.feuille, place.adresse(rang, colonne)));
    });
    parTable.set(table, rangs);
  }
  return parTable;
}

function planZones(
  { zones }: Annulation,
  places: ReadonlyMap<string, Places>,
  retirees: ReadonlyMap<string, ReadonlySet<number>>,
  gardees: Set<string>,
): CelluleRendue[] {
  // The first write of a cell knows what was there before the gesture: its turn comes last.
  return [...zones].reverse().flatMap(({ table, entetes, ids, premierRang, avant, apres, apparence }) => {
    const place = places.get(table);
    if (place === undefined) {
      gardees.add(
        fr`La table ${table} n’est plus dans le classeur : ce qui y a été écrit ne peut pas être annulé.`,
      );
      return [];
    }
    const colonnes = place.colonnesOf(entetes);
    colonnes.forEach((colonne, j) => {
      if (colonne === undefined)
        gardees.add(
          fr`La colonne « ${entetes[j] ?? ''} » de la feuille « ${place.brute.feuille} » a été renommée ou supprimée : ses cellules restent telles quelles.`,
        );
    });
    return avant.flatMap((ligne, i) => {
      const rang = place.rangOf(ids[i] ?? '', premierRang + i, colonnes, apres[i] ?? []);
      if (rang === null) {
        gardees.add(
          fr`Une ligne de la feuille « ${place.brute.feuille} », écrite par ce geste, n’y est plus : elle n’est pas rétablie.`,
        );
        return [];
      }
      if (retirees.get(table)?.has(rang) === true) return [];
      return ligne.flatMap((contenu, j) => {
        const colonne = colonnes[j];
        if (colonne === undefined) return [];
        const actuelle = place.at(rang, colonne);
        if (actuelle !== apres[i]?.[j]) {
          if (actuelle !== contenu.formule)
            gardees.add(describeCellule(place.brute.feuille, place.adresse(rang, colonne)));
          return [];
        }
        return [
          {
            feuille: place.brute.feuille,
            ligne: place.ligneOf(rang),
            colonne: place.brute.colonne + colonne,
            contenu,
            apparence: apparence?.cellules[i]?.[j] ?? null,
            hauteur: j === 0 ? (apparence?.lignes[i] ?? null) : null,
          },
        ];
      });
    });
  });
}

/** Cells of the rows that come back at the end of their table. */
function planRetours({ lignesSupprimees }: Annulation, places: ReadonlyMap<string, Places>): CelluleRendue[] {
  return lignesSupprimees.flatMap(({ table, entetes, avant, apparence }) => {
    const place = places.get(table);
    if (place === undefined) return [];
    const colonnes = place.colonnesOf(entetes);
    return avant.flatMap((ligne, i) =>
      ligne.flatMap((contenu, j) => {
        const colonne = colonnes[j];
        if (colonne === undefined) return [];
        return [
          {
            feuille: place.brute.feuille,
            ligne: place.ligneOf(place.nombreLignes + i),
            colonne: place.brute.colonne + colonne,
            contenu,
            apparence: apparence?.cellules[i]?.[j] ?? null,
            hauteur: j === 0 ? (apparence?.lignes[i] ?? null) : null,
          },
        ];
      }),
    );
  });
}

function planColonnes(
  { colonnes }: Annulation,
  places: ReadonlyMap<string, Places>,
  gardees: Set<string>,
): { table: string; entete: string }[] {
  return colonnes.flatMap(({ table, entete, apres }) => {
    const place = places.get(table);
    const colonne = place?.brute.valeurs[0]?.findIndex((cellule) => cellule === entete) ?? -1;
    if (place === undefined || colonne < 0) return [];
    const actuelles = place.colonne(colonne);
    const ecrites = new Set(apres);
    const changee = actuelles.findIndex((cellule) => cellule !== '' && !ecrites.has(cellule));
    if (changee < 0) return [{ table, entete }];
    gardees.add(
      fr`La colonne « ${entete} » de la feuille « ${place.brute.feuille} » reste : quelqu’un a écrit en ${place.adresse(changee, colonne)}.`,
    );
    return [];
  });
}
