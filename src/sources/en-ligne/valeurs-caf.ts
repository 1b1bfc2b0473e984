/** The figures of data.caf.fr received, found by territory, year and variable whatever the level's own names. */
import { parseCellule } from '../csv/parse-cellule';
import { CODE_FRANCE, PREFIXE_REGION } from '../../territories/territoire';
import type { JeuCaf } from './jeux-caf';
import type { EnregistrementCaf } from './read-caf';
import type { Terme } from './termes';
import { classeOf } from './variable-caf';
import type { VariableCaf } from './variable-caf';

export interface LigneCaf {
  readonly jeu: JeuCaf;
  readonly territoire: string;
  readonly annee: number;
  readonly enregistrement: EnregistrementCaf;
}

/** Null for a row that is no territory (placeholders "XX", unlocated) or no year (a month other than December). */
export function parseLigneCaf(jeu: JeuCaf, enregistrement: EnregistrementCaf): LigneCaf | null {
  const date = /^(\d{4})(?:-(\d{2}))?/.exec(textOf(enregistrement[jeu.date]));
  if (date === null || (jeu.date === 'dtreffre' && (date[2] ?? '12') !== '12')) return null;
  const territoire = codeOf(jeu, enregistrement);
  return territoire === null ? null : { jeu, territoire, annee: Number(date[1]), enregistrement };
}

function codeOf(jeu: JeuCaf, enregistrement: EnregistrementCaf): string | null {
  if (jeu.maille === 'France') return CODE_FRANCE;
  const first = (colonnes: readonly string[]): string =>
    textOf(colonnes.map((colonne) => enregistrement[colonne]).find((valeur) => valeur !== undefined));
  const code = first(jeu.codes).toUpperCase();
  if (code === '' || /^X+$/.test(code) || /^X+$/i.test(first(jeu.noms))) return null;
  switch (jeu.maille) {
    case 'commune':
      return /^(?:\d|2[AB])\d{2,4}$/.test(code) && code !== '99999' ? code.padStart(5, '0') : null;
    case 'EPCI':
      return /^\d{9}$/.test(code) ? code : null;
    case 'région':
      return /^\d{1,2}$/.test(code) ? PREFIXE_REGION + code.padStart(2, '0') : null;
    default:
      return /^(?:\d{1,3}|2[AB])$/.test(code) ? code.replace(/^0(?=\d\d$)/, '').padStart(2, '0') : null;
  }
}

/** Numbers sometimes come as text. */
function textOf(valeur: unknown): string {
  return typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur).trim() : '';
}

export interface ValeursCaf {
  ajouter(ligne: LigneCaf): void;
  /** Without the variable's sign. */
  lire(territoire: string, annee: number, variable: VariableCaf): Terme;
  readonly annees: ReadonlySet<number>;
  /** « FRANCE ENTIERE HORS MAYOTTE », as the row says it. */
  perimetreFrance(annee: number): string;
}

export function createValeursCaf(): ValeursCaf {
  const lignes = new Map<string, LigneCaf[]>();
  const annees = new Set<number>();
  const linesOf = (territoire: string, annee: number, classe = ''): readonly LigneCaf[] =>
    lignes.get(`${territoire} ${annee} ${classe}`) ?? [];
  return {
    annees,
    ajouter: (ligne) => {
      annees.add(ligne.annee);
      const { classe } = ligne.jeu;
      const valeur = classe === undefined ? '' : classeOf(classe, textOf(ligne.enregistrement[classe]));
      const cle = `${ligne.territoire} ${ligne.annee} ${valeur}`;
      const avant = lignes.get(cle) ?? [];
      const double = avant.find(({ jeu }) => jeu.id === ligne.jeu.id);
      if (double === undefined) lignes.set(cle, [...avant, ligne]);
      else if (isMoreComplete(ligne, double))
        lignes.set(cle, [...avant.filter((autre) => autre !== double), ligne]);
    },
    lire: (territoire, annee, variable) => {
      for (const { jeu, enregistrement } of linesOf(territoire, annee, variable.classe)) {
        const nom = jeu.suffixe === '' ? variable.nom : `${variable.nom}_${jeu.suffixe}`;
        if (nom in enregistrement) return readTerme(enregistrement[nom]);
      }
      return null;
    },
    perimetreFrance: (annee) => {
      const ligne = linesOf(CODE_FRANCE, annee).find(({ enregistrement }) => 'national' in enregistrement);
      return textOf(ligne?.enregistrement['national']);
    },
  };
}

/** Technical rows of one household stand beside a territory's own: the larger one is the territory. */
function isMoreComplete(nouvelle: LigneCaf, connue: LigneCaf): boolean {
  const foyers = ({ enregistrement }: LigneCaf): number => Number(enregistrement['indfoy_ndur'] ?? 0);
  return foyers(nouvelle) > foyers(connue);
}

/** An empty field is a figure that is not given, never zero; what cannot be read is not guessed. */
function readTerme(valeur: unknown): Terme {
  const lue = parseCellule(textOf(valeur), 'nd');
  if (lue.type === 'valeur') return lue.valeur;
  return lue.type === 'marque' ? lue.marque : 'nd';
}
