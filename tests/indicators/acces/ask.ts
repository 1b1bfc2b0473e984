/** Asks a function that reads any indicator, and makes its answer comparable. */
import { acces } from '../../../src/indicators/acces';
import type { FonctionAcces } from '../../../src/indicators/acces';
import type { Cellule } from '../../../src/indicators/define';
import { phraseOf } from '../../../src/indicators/echecs';
import type { EtatRegistre } from '../../../src/indicators/registre';
import { isCarte, isMatrice } from '../../../src/indicators/valeur';
import type { Case, Rendu } from '../../../src/indicators/valeur';
import type { Ligne } from '../../support/etats';

export const LIGNES: readonly Ligne[] = [
  ['TAUX_PAUVRETE', '66136', '2021', 34],
  ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ['TAUX_PAUVRETE', '65', '2021', 15.1],
  ['NB_FOYERS_ALLOCATAIRES', '66136', '2024', 40435],
  ['NB_FOYERS_ALLOCATAIRES', '66037', '2024', 3225],
];

/** What a test compares: numbers without their unit, absences by their code. */
function toVu(valeur: Case): unknown {
  if (typeof valeur !== 'object') return valeur;
  return 'echec' in valeur ? { echec: valeur.echec.code } : Number(valeur.nombre.toPrecision(9));
}

export function see(rendu: Rendu): unknown {
  if (isMatrice(rendu)) return rendu.map((ligne) => ligne.map(toVu));
  return isCarte(rendu) ? rendu.valeur.nombre : toVu(rendu);
}

export function find(id: string): FonctionAcces {
  const fonction = acces.find((candidat) => candidat.id === id);
  if (fonction === undefined) throw new Error(id);
  return fonction;
}

export function ask(etat: EtatRegistre, id: string, ...args: (Cellule | readonly Cellule[])[]): unknown {
  const resultat = find(id).calculate(
    args.map((arg) =>
      arg === null ? [] : Array.isArray(arg) ? arg.map((un: Cellule) => [un]) : [[arg as Cellule]],
    ),
    etat,
  );
  return resultat.ok ? see(resultat.value) : phraseOf(resultat.error).replaceAll('\u00A0', ' ');
}
