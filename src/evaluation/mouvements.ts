/** What moved in a convention between two days, from the dates people wrote: what has no date, or one too wide, is counted apart. */
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import { isJalonFait } from '../domain/jalon-fait';
import { toComparable } from '../domain/texte-comparable';
import type { DatePartielle, Reference } from '../domain/valeurs';
import { parseStatut } from './statuts';

const GENRES_MOUVEMENT = ['realisees', 'mises-a-jour', 'jalons', 'mesures', 'decisions', 'soldees'] as const;
export type GenreMouvement = (typeof GENRES_MOUVEMENT)[number];

/** One thing that moved: its row, and the words it is known by. */
export interface Mouvement {
  readonly ref: Reference;
  readonly libelle: string;
  /** Its day, month or year, as written. */
  readonly date: DatePartielle;
}

export interface Mouvements {
  /** In the order of the list; a kind in which nothing moved is left out. */
  readonly groupes: readonly { readonly genre: GenreMouvement; readonly elements: readonly Mouvement[] }[];
  /** Dates as wide as a month or a year, of which it cannot be told whether they fall in the period. */
  readonly indecis: number;
  /** Actions without a date of mise à jour: it cannot be told whether they moved. */
  readonly actionsSansDate: number;
  /** Jalons said done, without the day they were. */
  readonly jalonsSansDate: number;
}

interface Bornes {
  /** ISO days, both in the period. */
  readonly depuis: string;
  readonly jusque: string;
}

type Ecrit = Mouvement & { readonly genre: GenreMouvement };

export function listMouvements(classeur: Classeur, bornes: Bornes): Mouvements {
  const ecrits = [
    ...ofActions(classeur),
    ...ofJalons(classeur),
    ...ofMesures(classeur),
    ...ofDecisions(classeur),
  ];
  const juges = ecrits.map((ecrit) => ({ ecrit, place: placeOf(ecrit.date, bornes) }));
  return {
    groupes: GENRES_MOUVEMENT.map((genre) => ({
      genre,
      elements: juges.flatMap(({ ecrit: { genre: sien, ...mouvement }, place }) =>
        sien === genre && place === 'dedans' ? [mouvement] : [],
      ),
    })).filter(({ elements }) => elements.length > 0),
    indecis: juges.filter(({ place }) => place === 'indecis').length,
    actionsSansDate: classeur.actions.filter(({ mise_a_jour }) => intervalOf(mise_a_jour) === null).length,
    jalonsSansDate: classeur.jalons.filter(
      (jalon) => isJalonFait(jalon) && intervalOf(jalon.date_reelle) === null,
    ).length,
  };
}

function placeOf(date: DatePartielle, { depuis, jusque }: Bornes): 'dedans' | 'dehors' | 'indecis' {
  const intervalle = intervalOf(date);
  if (intervalle === null || intervalle.fin < depuis || intervalle.debut > jusque) return 'dehors';
  return intervalle.debut >= depuis && intervalle.fin <= jusque ? 'dedans' : 'indecis';
}

/** The day an action was done is not written anywhere: that of its mise à jour, on which it is said done, stands for it. */
function ofActions({ actions }: Classeur): Ecrit[] {
  return actions.map(({ ref, code, intitule, statut, mise_a_jour }) => ({
    genre: parseStatut(statut) === 'Réalisée' ? 'realisees' : 'mises-a-jour',
    ref,
    libelle: joinMots(code, intitule),
    date: mise_a_jour,
  }));
}

function ofJalons({ jalons }: Classeur): Ecrit[] {
  return jalons.filter(isJalonFait).map(({ ref, action, libelle, date_reelle }) => ({
    genre: 'jalons',
    ref,
    libelle: joinMots(action, libelle),
    date: date_reelle,
  }));
}

function ofMesures({ mesures, indicateurs }: Classeur): Ecrit[] {
  const noms = new Map(indicateurs.map(({ code, intitule }) => [toComparable(code), intitule]));
  return mesures.map(({ ref, indicateur, date }) => ({
    genre: 'mesures',
    ref,
    libelle: joinMots(indicateur, noms.get(toComparable(indicateur)) ?? ''),
    date,
  }));
}

function ofDecisions({ decisions }: Classeur): Ecrit[] {
  return decisions.flatMap(({ ref, numero, texte, etat, date, date_solde }): Ecrit[] => {
    const libelle = joinMots(numero, texte);
    const soldee = toComparable(etat) === 'soldee';
    return [
      { genre: 'decisions', ref, libelle, date },
      ...(soldee ? [{ genre: 'soldees' as const, ref, libelle, date: date_solde }] : []),
    ];
  });
}

function joinMots(code: string, nom: string): string {
  return [code.trim(), nom.trim()].filter((mot) => mot !== '').join(' ');
}
