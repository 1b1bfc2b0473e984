/** A function that reads any indicator: its value by code, its series, its comparison, its source. */
import type { Echec, Result } from '../../domain/result';
import type { Argument, DonneeExemple, Indicateur, Parametre } from '../define';
import type { EtatRegistre } from '../etat-registre';
import type { Rendu } from '../valeur';

/** What the function needs, in the page. */
export interface FonctionAcces extends Pick<Indicateur, 'id' | 'libelle' | 'unite'> {
  readonly resultat: 'cellule' | 'matrice';
  /** True when its answer quotes definitions: they are fetched the first time somebody asks. */
  readonly litDefinitions?: boolean;
  readonly litClasseur: true;
  readonly mode: 'acces';
  readonly calculate: (args: readonly Argument[], etat: EtatRegistre) => Result<Rendu, Echec>;
}

/** A cell of an expected answer; an absent figure is named by its failure's code. */
type CaseAttendue = number | string | { readonly echec: string };

export interface ExempleAcces {
  readonly arguments: readonly Argument[];
  /** Codes of the convention's own territories. */
  readonly territoires?: readonly string[];
  readonly donnees?: readonly (DonneeExemple & {
    readonly indicateur: string;
    readonly libelle?: string;
    readonly unite?: string;
    readonly source?: string;
  })[];
  readonly attendu: CaseAttendue | readonly (readonly CaseAttendue[])[];
}

/** What people need to know of it: a plain literal, out of the page. */
export interface FicheAcces {
  readonly description: string;
  readonly parametres: readonly Parametre[];
  readonly pieges: readonly string[];
  readonly exemples: readonly ExempleAcces[];
}

export type FicheAccesComplete = Omit<FonctionAcces, 'calculate' | 'litDefinitions'> &
  FicheAcces & { readonly groupe: 'acces' };

export function defineAcces(acces: Omit<FonctionAcces, 'litClasseur' | 'mode' | 'unite'>): FonctionAcces {
  return { ...acces, litClasseur: true, mode: 'acces', unite: 'selon l’indicateur' };
}

export function completeAcces(
  { calculate: _calculate, litDefinitions: _litDefinitions, ...acces }: FonctionAcces,
  fiche: FicheAcces,
): FicheAccesComplete {
  return { ...acces, ...fiche, groupe: 'acces' };
}
