/** The calls of a formula: which functions, with which arguments, one inside another. */
import { cutFormule } from './lexemes';
import type { Lexeme } from './lexemes';
import { readNomFonction } from './nom-fonction';
import type { NomFonction } from './nom-fonction';

export interface ArgumentEcrit {
  /** As written, without the spaces around: "" for an omitted one. */
  readonly texte: string;
  readonly lexemes: readonly Lexeme[];
}

export interface Appel {
  /** As written, prefixes included: "_xlfn._xldudf_ctg_taux_pauvrete". */
  readonly nom: string;
  readonly fonction: NomFonction;
  /** Where the name starts, the book in front of it included ("[2]!"), and where it ends. */
  readonly debut: number;
  readonly finNom: number;
  /** After the closing parenthesis. */
  readonly fin: number;
  readonly arguments: readonly ArgumentEcrit[];
  /** How many calls it stands in. */
  readonly profondeur: number;
}

/** In the order they are written; a formula cut short still gives what it has. */
export function findAppels(formule: string): readonly Appel[] {
  return findAppelsIn(cutFormule(formule));
}

export function findAppelsIn(lexemes: readonly Lexeme[]): readonly Appel[] {
  const appels: Appel[] = [];
  lexemes.forEach((lexeme, rang) => {
    const ouvrante = lexeme.genre === 'nom' ? findOuvrante(lexemes, rang) : -1;
    if (ouvrante < 0) return;
    const { groupes, fermante } = cutArguments(lexemes, ouvrante);
    appels.push({
      nom: lexeme.texte,
      fonction: readNomFonction(lexeme.texte),
      debut: findDebut(lexemes, rang),
      finNom: lexeme.debut + lexeme.texte.length,
      fin: finOf(fermante ?? lexemes.at(-1) ?? lexeme),
      arguments: toArguments(groupes),
      profondeur: 0,
    });
  });
  return appels.map((appel) => ({
    ...appel,
    profondeur: appels.filter(({ debut, fin }) => debut < appel.debut && fin >= appel.fin).length,
  }));
}

function finOf({ debut, texte }: Lexeme): number {
  return debut + texte.length;
}

function findOuvrante(lexemes: readonly Lexeme[], rang: number): number {
  const suivant = lexemes[rang + 1]?.genre === 'espace' ? rang + 2 : rang + 1;
  return lexemes[suivant]?.texte === '(' ? suivant : -1;
}

/** "[2]!X(" and "'C:\outils\[x.xlam]'!X(": a book in front of a function of ours means nothing. */
function findDebut(lexemes: readonly Lexeme[], rang: number): number {
  const livre = lexemes[rang - 2];
  const isSuite = lexemes[rang - 3]?.genre === 'nom';
  const isLivre =
    !isSuite && lexemes[rang - 1]?.texte === '!' && /^(?:crochet|feuille)$/.test(livre?.genre ?? '');
  return (isLivre ? livre?.debut : undefined) ?? lexemes[rang]?.debut ?? 0;
}

/** Commas and semicolons at the call's own level; inside braces they separate the cells of a matrix. */
function cutArguments(
  lexemes: readonly Lexeme[],
  ouvrante: number,
): { groupes: Lexeme[][]; fermante: Lexeme | null } {
  let groupe: Lexeme[] = [];
  const groupes = [groupe];
  let profondeur = 0;
  for (const lexeme of lexemes.slice(ouvrante + 1)) {
    const { genre, texte } = lexeme;
    if (genre === 'signe') {
      if (texte === ')' && profondeur === 0) return { groupes, fermante: lexeme };
      if (texte === '(' || texte === '{') profondeur += 1;
      if (texte === ')' || texte === '}') profondeur -= 1;
      if ((texte === ',' || texte === ';') && profondeur === 0) {
        groupe = [];
        groupes.push(groupe);
        continue;
      }
    }
    groupe.push(lexeme);
  }
  return { groupes, fermante: null };
}

/** "X()" has none. */
function toArguments(groupes: readonly (readonly Lexeme[])[]): ArgumentEcrit[] {
  const ecrits = groupes.map((groupe) => {
    const lexemes = trimEspaces(groupe);
    return { texte: lexemes.map(({ texte }) => texte).join(''), lexemes };
  });
  return ecrits.length === 1 && ecrits[0]?.texte === '' ? [] : ecrits;
}

function trimEspaces(groupe: readonly Lexeme[]): readonly Lexeme[] {
  const premier = groupe.findIndex(({ genre }) => genre !== 'espace');
  const dernier = groupe.findLastIndex(({ genre }) => genre !== 'espace');
  return premier < 0 ? [] : groupe.slice(premier, dernier + 1);
}

/** True for a call of ours, however its name was kept. */
export function isAppelCtg({ fonction }: Appel): boolean {
  return fonction.forme === 'ctg' || fonction.forme === 'fichier';
}

/** The quick answer for thousands of cells. */
export function callsCtg(formule: unknown): formule is string {
  return (
    typeof formule === 'string' &&
    formule.startsWith('=') &&
    /ctg[._]/i.test(formule) &&
    findAppels(formule).some(isAppelCtg)
  );
}
