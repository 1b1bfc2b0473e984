/** A fiche being read or edited while the sheet lives its own life: what was read, what is typed, what the sheet says now. Pure. */
import type { ChangementAction } from '../../commands/edit-action';
import type { Action } from '../../domain/action';
import { textOfValeur } from '../../domain/texte-cellule';
import {
  checkBrouillon,
  draftChamp,
  listSaisis,
  toBrouillon,
  type Brouillon,
  type Contexte,
} from './brouillon';
import { findChamp, type ChampFiche } from './champs-fiche';

export interface EtatFiche {
  /** What each field was read as when its typing began. */
  readonly depart: Action;
  /** What the sheet says now. */
  readonly feuille: Action;
  readonly brouillon: Brouillon;
  /** Fields whose formula the person lets go. */
  readonly formulesCedees: ReadonlySet<string>;
}

export interface Conflit {
  readonly champ: ChampFiche;
  readonly feuille: string;
  readonly saisie: string;
}

export function openEtat(action: Action): EtatFiche {
  return { depart: action, feuille: action, brouillon: toBrouillon(action), formulesCedees: new Set() };
}

export function typeIn(etat: EtatFiche, cle: string, texte: string): EtatFiche {
  return { ...etat, brouillon: { ...etat.brouillon, [cle]: texte } };
}

export function cedeFormule(etat: EtatFiche, champ: string): EtatFiche {
  return { ...etat, formulesCedees: new Set([...etat.formulesCedees, champ]) };
}

/** Another reading of the sheet: fields nobody is typing follow it, the others keep what is typed and what they began from. */
export function refreshEtat(etat: EtatFiche, feuille: Action): EtatFiche {
  const saisis = listSaisis(etat.depart, etat.brouillon);
  const gardes = saisis.filter((champ) => !isDeja(champ, feuille, etat.brouillon));
  const depart = { ...feuille, ...pick(etat.depart, gardes) };
  const brouillon = { ...toBrouillon(feuille) };
  for (const champ of gardes)
    for (const cle of Object.keys(draftChamp(champ, feuille))) brouillon[cle] = etat.brouillon[cle] ?? '';
  return { ...etat, depart, feuille, brouillon };
}

export function isSaisie({ depart, brouillon }: EtatFiche): boolean {
  return listSaisis(depart, brouillon).length > 0;
}

/** Fields typed here and changed in the sheet meanwhile. */
export function listConflits({ depart, feuille, brouillon }: EtatFiche): Conflit[] {
  return listSaisis(depart, brouillon)
    .filter(({ cle }) => readTexte(depart, cle) !== readTexte(feuille, cle))
    .map((champ) => ({ champ, feuille: readTexte(feuille, champ.cle), saisie: brouillon[champ.cle] ?? '' }));
}

/** The person chose: the field is the sheet's again. */
export function keepFeuille(etat: EtatFiche, { champ }: Conflit): EtatFiche {
  return dropSaisies(etat, [champ.cle]);
}

/** Fields that were written, or given back to the sheet: nothing is being typed in them any more. */
export function dropSaisies(etat: EtatFiche, cles: readonly string[]): EtatFiche {
  const champs = cles.flatMap((cle) => findChamp(cle) ?? []);
  const textes = champs.flatMap((champ) => Object.entries(draftChamp(champ, etat.feuille)));
  return {
    ...etat,
    depart: { ...etat.depart, ...pick(etat.feuille, champs) },
    brouillon: { ...etat.brouillon, ...Object.fromEntries(textes) },
    formulesCedees: new Set([...etat.formulesCedees].filter((champ) => !cles.includes(champ))),
  };
}

/** Fields that were written as they stood in `envoye`; one typed in again meanwhile keeps what is typed. */
export function settleSaisies(etat: EtatFiche, envoye: Brouillon, cles: readonly string[]): EtatFiche {
  const champs = cles.flatMap((cle) => findChamp(cle) ?? []);
  const reprises = champs.filter((champ) =>
    Object.keys(draftChamp(champ, etat.feuille)).some((cle) => etat.brouillon[cle] !== envoye[cle]),
  );
  const reposees = cles.filter((cle) => !reprises.some((champ) => champ.cle === cle));
  return rebase(dropSaisies(etat, reposees), reprises);
}

/** The person chose: what is typed will replace what the sheet says now. */
export function keepSaisie(etat: EtatFiche, { champ }: Conflit): EtatFiche {
  return rebase(etat, [champ]);
}

/** What is typed in these fields now begins from what the sheet says. */
function rebase(etat: EtatFiche, champs: readonly ChampFiche[]): EtatFiche {
  return { ...etat, depart: { ...etat.depart, ...pick(etat.feuille, champs) } };
}

/** What is to be written, or the sentences that say what cannot. */
export function prepareEtat(
  { depart, brouillon, formulesCedees }: EtatFiche,
  contexte: Contexte,
): { readonly changements: readonly ChangementAction[]; readonly erreurs: ReadonlyMap<string, string> } {
  const { valeurs, erreurs } = checkBrouillon(depart, brouillon, contexte);
  const changements = [...valeurs].map(([champ, apres]) => ({
    champ,
    avant: readTexte(depart, champ),
    apres,
    ...(formulesCedees.has(champ) ? { surFormule: true } : {}),
  }));
  return { changements, erreurs };
}

/** The words the sheet shows for a field. */
export function readTexte(action: Action, cle: string): string {
  return textOfValeur(action[cle as keyof Action]);
}

export function nameChamp(cle: string): string {
  return findChamp(cle)?.entete ?? cle;
}

/** The sheet says already what is typed. */
function isDeja(champ: ChampFiche, feuille: Action, brouillon: Brouillon): boolean {
  return Object.entries(draftChamp(champ, feuille)).every(
    ([cle, texte]) => (brouillon[cle] ?? '').trim() === texte,
  );
}

function pick(action: Action, champs: readonly ChampFiche[]): Partial<Action> {
  return Object.fromEntries(champs.map(({ cle }) => [cle, action[cle as keyof Action]])) as Partial<Action>;
}
