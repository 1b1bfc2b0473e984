/** A function that checks the ranges it is given, and nothing else of the workbook: what people need to know of it, as data. */
import { LIBELLES_PHASES } from '../../domain/listes';
import { applyTypographie } from '../../domain/typographie';
import type { Argument, Parametre } from '../define';
import type { IdControle } from './ids';

type CaseAttendue = number | string | boolean | { readonly echec: string };

export interface ExempleControle {
  readonly arguments: readonly Argument[];
  readonly attendu: CaseAttendue | readonly (readonly CaseAttendue[])[];
}

export interface FicheControle {
  readonly id: IdControle;
  readonly libelle: string;
  readonly description: string;
  readonly unite: string;
  readonly resultat: 'cellule' | 'matrice';
  readonly mode: 'controle';
  readonly groupe: 'controles';
  /** Its code comes with the first call: it answers through a stream. */
  readonly litClasseur: false;
  readonly flux: true;
  readonly parametres: readonly Parametre[];
  readonly pieges: readonly string[];
  readonly exemples: readonly ExempleControle[];
}

type Propre = Omit<FicheControle, 'mode' | 'groupe' | 'litClasseur' | 'flux'>;

export function defineControle(fiche: Propre): FicheControle {
  return {
    ...fiche,
    description: applyTypographie(fiche.description),
    pieges: fiche.pieges.map(applyTypographie),
    parametres: fiche.parametres.map((p) => ({ ...p, description: applyTypographie(p.description) })),
    mode: 'controle',
    groupe: 'controles',
    litClasseur: false,
    flux: true,
  };
}

const DATE: Parametre = {
  nom: 'date',
  description:
    'Jour du copil, par exemple une cellule. Omis : les retards ne sont pas contrôlables, et c’est dit.',
  type: 'texte',
  optionnel: true,
};

const PHASE: Parametre = {
  nom: 'phase',
  description:
    'Phase de la convention. Omise : celle de la table Convention si elle est donnée, sinon la mise en œuvre.',
  type: 'texte',
  optionnel: true,
  choix: Object.values(LIBELLES_PHASES).map((valeur) => ({
    valeur,
    description: `Contrôles et gravités de la phase « ${valeur} »`,
  })),
};

export const PARAMETRES_LIGNE: readonly Parametre[] = [
  {
    nom: 'ligne',
    description: 'Une ligne du plan d’actions, par exemple B5:U5.',
    type: 'plage',
    optionnel: false,
  },
  {
    nom: 'entetes',
    description: 'Les en-têtes de ces colonnes, par exemple B$4:U$4.',
    type: 'plage',
    optionnel: false,
  },
  DATE,
  PHASE,
  {
    nom: 'tables',
    description:
      'Les tables que la ligne cite, en-têtes compris : tAxes[#Tout], tObjectifs[#Tout], tChamps[#Tout], tConvention[#Tout].',
    type: 'plage',
    optionnel: true,
    repete: true,
  },
];

export const PARAMETRES_PLAN: readonly Parametre[] = [
  {
    nom: 'plage',
    description: 'Le plan d’actions, en-têtes compris : tActions[#Tout].',
    type: 'plage',
    optionnel: false,
  },
  {
    nom: 'entetes',
    description: 'Les en-têtes, quand la plage n’en a pas. Omis : sa première ligne.',
    type: 'plage',
    optionnel: true,
  },
  DATE,
  PHASE,
  {
    nom: 'tables',
    description:
      'D’autres tables CTG, en-têtes compris, dans n’importe quel ordre : tAxes[#Tout], tObjectifs[#Tout], tConvention[#Tout]…',
    type: 'plage',
    optionnel: true,
    repete: true,
  },
];

/** What the three functions of a plan have in common. */
export const PIEGES_PLAN: readonly string[] = [
  'Seul ce qui est donné est contrôlé : une table de plus (axes, objectifs, convention, indicateurs…) ajoute ses contrôles, et ceux du plan qui la citent.',
  'Ce qui ne peut pas être contrôlé (sans date, sans une table, sans une colonne) est compté à part, et nommé à la dernière ligne de CONTROLER_PLAN.',
  'Écrire la formule hors du tableau qu’elle lit.',
];
