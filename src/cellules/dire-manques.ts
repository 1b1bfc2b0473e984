/** What the arguments of a function lack, in a sentence, and how to give it. */
import { FEUILLES_DES_TABLES } from '../domain/tables';
import { fr } from '../domain/typographie';
import type { Manque } from './demandes';

const COLONNES_CITEES = 6;

/** « la date du contrôle, la table Axes, la colonne « Fin » »; '' when nothing lacks. */
export function tellManques(manques: readonly Manque[]): string {
  const tables = manques.flatMap((manque) =>
    manque.type === 'table' ? [FEUILLES_DES_TABLES[manque.table]] : [],
  );
  const colonnes = manques.flatMap((manque) =>
    manque.type === 'colonne' ? [fr`« ${manque.colonne.entete} »`] : [],
  );
  return [
    manques.some(({ type }) => type === 'date') ? 'la date du contrôle' : '',
    list(tables, 'la table', 'les tables'),
    list(colonnes, 'la colonne', 'les colonnes'),
  ]
    .filter((partie) => partie !== '')
    .join(', ');
}

function list(noms: readonly string[], un: string, plusieurs: string): string {
  const uniques = [...new Set(noms)];
  if (uniques.length === 0) return '';
  const reste = uniques.length - COLONNES_CITEES;
  const suite = reste > 0 ? ` et ${reste} de plus` : '';
  return `${uniques.length === 1 ? un : plusieurs} ${uniques.slice(0, COLONNES_CITEES).join(', ')}${suite}`;
}

export function tellRemede(manques: readonly Manque[]): string {
  const types = new Set(manques.map(({ type }) => type));
  return [
    types.has('date') ? fr`Indiquez le jour du copil dans l'argument « date ».` : '',
    types.has('table')
      ? fr`Ajoutez ces tables à la fin de la formule, en-têtes compris, par exemple tAxes[#Tout].`
      : '',
    types.has('colonne') ? fr`Prenez le tableau entier, par exemple tActions[#Tout].` : '',
  ]
    .filter((phrase) => phrase !== '')
    .join(' ');
}
