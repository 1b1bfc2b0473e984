/** What a person chose in the assistant, as the arguments of a formula. Pure. */
import type { Argument, Parametre } from '../../indicators/define';
import { isReference, type ArgumentFormule } from '../../indicators/formule';

/** Values of the choices of territory that are words of the functions. */
export const MOTS_TERRITOIRE = ['EPCI', 'DEP', 'REG', 'FRANCE'] as const;

export interface SaisieArguments {
  /** '' for the convention's, a word (MOTS_TERRITOIRE), 'autre' or 'cellule'. */
  readonly territoire: string;
  /** Code picked for 'autre'. */
  readonly code: string;
  /** '' for the latest, a year, or 'cellule'. */
  readonly millesime: string;
  /** Addresses and values typed, by name of parameter. */
  readonly textes: Readonly<Record<string, string>>;
}

export const SAISIE_VIDE: SaisieArguments = { territoire: '', code: '', millesime: '', textes: {} };

/** One a parameter, in the order of the function. */
export interface ArgumentSaisi {
  readonly nom: string;
  readonly ecrit: ArgumentFormule;
  /** Asked for, and nothing said yet. */
  readonly manque: boolean;
}

export function readArguments(
  parametres: readonly Parametre[],
  saisie: SaisieArguments,
): readonly ArgumentSaisi[] {
  return parametres.map((parametre) => {
    const ecrit = readArgument(parametre, saisie);
    const attendu = !parametre.optionnel || isCelluleVoulue(parametre.nom, saisie);
    return { nom: parametre.nom, ecrit, manque: attendu && ecrit === null };
  });
}

function isCelluleVoulue(nom: string, { territoire, millesime }: SaisieArguments): boolean {
  if (nom === 'territoire') return territoire === 'cellule' || territoire === 'autre';
  return nom === 'millesime' && millesime === 'cellule';
}

function readArgument({ nom, type }: Parametre, saisie: SaisieArguments): ArgumentFormule {
  const texte = (saisie.textes[nom] ?? '').trim();
  if (nom === 'territoire') {
    if (saisie.territoire === 'autre') return saisie.code === '' ? null : saisie.code;
    if (saisie.territoire !== 'cellule') return saisie.territoire === '' ? null : saisie.territoire;
    return texte === '' ? null : { reference: texte };
  }
  if (nom === 'millesime') {
    if (saisie.millesime !== 'cellule') return saisie.millesime === '' ? null : toMillesime(saisie.millesime);
    return texte === '' ? null : { reference: texte };
  }
  if (texte === '') return null;
  const nombre = toNombre(texte);
  if (nombre !== null) return nombre;
  if (type === 'plage' || isReference(texte)) return { reference: texte };
  return texte.replace(/^"(.*)"$/, '$1');
}

/** "2024" is written as a number, "2020-2023" as a text. */
function toMillesime(texte: string): ArgumentFormule {
  return /^\d{4}$/.test(texte) ? Number(texte) : texte;
}

function toNombre(texte: string): number | null {
  return /^-?\d+(?:[.,]\d+)?$/.test(texte) ? Number(texte.replace(',', '.')) : null;
}

/** What the function is given; null when a cell holds it. */
export function toValeurs(args: readonly ArgumentSaisi[]): readonly Argument[] | null {
  const valeurs: Argument[] = [];
  for (const { ecrit } of args) {
    if (typeof ecrit === 'object' && ecrit !== null) return null;
    valeurs.push(ecrit === null ? [] : [[ecrit]]);
  }
  return valeurs;
}
